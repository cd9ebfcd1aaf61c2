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

test("a column is as wide as its share, and the gap between columns is no part of it", () => {
  expect(columnsIn(700, 300, 50)).toEqual({ count: 2, width: 325, gap: 50 });
  expect(columnsIn(650, 300, 50).count).toBe(2);
  expect(columnsIn(649, 300, 50).count).toBe(1);
});

test("blocks that fill a column to the px stay in it, and one that is higher than all has a column alone", () => {
  const place = (heights: readonly number[], count: number) => setInColumns(heights, { count, width: 100, gap: 20 });
  expect(place([20, 20, 40], 2)).toEqual({
    places: [
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 120, y: 0 },
    ],
    height: 40,
  });
  expect(place([90, 10, 10], 2)).toMatchObject({ height: 90, places: [{ x: 0 }, { x: 120, y: 0 }, { x: 120, y: 10 }] });
  expect(place([10, 10, 10], 3).places.map(({ x }) => x)).toEqual([0, 120, 240]);
  expect(place([10, 10, 10], 1)).toMatchObject({ places: [{ y: 0 }, { y: 10 }, { y: 20 }] });
  expect(place([10, 10, 10], 1).height).toBeCloseTo(30, 0);
  expect(place([10], 3)).toEqual({ places: [{ x: 0, y: 0 }], height: 10 });
});
