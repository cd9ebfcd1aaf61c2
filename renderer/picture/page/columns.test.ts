import { expect, test } from "vitest";
import { columnsIn, setInColumns } from "./columns.ts";

test("there are as many columns as have their least width, and always one", () => {
  expect(columnsIn(1000, 300, 50)).toEqual({ count: 3, width: 300, gap: 50 });
  expect(columnsIn(999, 300, 50).count).toBe(2);
  expect(columnsIn(100, 300, 50)).toEqual({ count: 1, width: 100, gap: 50 });
});

test("blocks are read down the columns, and the tallest column is as low as it can be", () => {
  const { places, height } = setInColumns([30, 20, 20, 30, 10], { count: 2, width: 100, gap: 20 });
  expect(height).toBeCloseTo(60, 0);
  expect(places).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 30 },
    { x: 120, y: 0 },
    { x: 120, y: 20 },
    { x: 120, y: 50 },
  ]);
});

test("no blocks take no height", () => {
  expect(setInColumns([], { count: 3, width: 100, gap: 20 })).toEqual({ places: [], height: 0 });
});
