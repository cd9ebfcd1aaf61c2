import { expect, test } from "vitest";
import { guardedCell, unguardedCell } from "./formula-guard.ts";

test.each(["=1+1", "+1 and more", "-a", "@SUM(1)", "\t=1", "\r=1", " =1", "＝1", "'=1", "''@x", "-0043-03-15"])(
  "the cell %j is guarded, and comes back as it was",
  (cell) => {
    expect(guardedCell(cell)).toBe(`'${cell}`);
    expect(unguardedCell(guardedCell(cell))).toBe(cell);
  },
);

test.each(["", "a=1", "'quoted'", "-44", "-1.5", "12", "it's = so"])("the cell %j stays as it is both ways", (cell) => {
  expect(guardedCell(cell)).toBe(cell);
  expect(unguardedCell(cell)).toBe(cell);
});

test.each([
  ["-1.25", "-1.25"],
  ["-7", "-7"],
  ["-7x", "'-7x"],
  ["1", "1"],
])("the cell %j is written as %j", (cell, expected) => {
  expect(guardedCell(cell)).toBe(expected);
});
