import { expect, test } from "vitest";
import { rowsBetween, sortedBy } from "./table-state.ts";

test("a header pressed again turns the direction, another header starts upwards", () => {
  const once = sortedBy({ column: "date", descending: false }, "date");
  expect(once).toEqual({ column: "date", descending: true });
  expect(sortedBy(once, "date").descending).toBe(false);
  expect(sortedBy(once, "event")).toEqual({ column: "event", descending: false });
});

test("rows between two are found in either direction; without the first there is only the second", () => {
  expect(rowsBetween(["a", "b", "c", "d"], "b", "d")).toEqual(["b", "c", "d"]);
  expect(rowsBetween(["a", "b", "c", "d"], "c", "a")).toEqual(["a", "b", "c"]);
  expect(rowsBetween(["a", "b", "c"], "a", "b")).toEqual(["a", "b"]);
  expect(rowsBetween(["a", "b", "c"], "gone", "b")).toEqual(["b"]);
  expect(rowsBetween(["a", "b", "c"], "a", "gone")).toEqual([]);
  expect(rowsBetween(["a", "b", "c"], "gone", "away")).toEqual([]);
});
