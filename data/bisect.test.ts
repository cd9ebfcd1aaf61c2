import { expect, test } from "vitest";
import { firstWhere } from "./bisect.ts";

test("finds the first number that holds, wherever it is, and the end where none does", () => {
  const limits = [-1, 0, 1, 6, 9, 10, 11];
  expect(limits.map((limit) => firstWhere(0, 10, (n) => n >= limit))).toEqual([0, 0, 1, 6, 9, 10, 10]);
  expect(firstWhere(3, 3, () => true)).toBe(3);
});

test("asks as often as the number of halvings", () => {
  const asked: number[] = [];
  firstWhere(0, 1_000_000, (n) => {
    asked.push(n);
    return n >= 999_999;
  });
  expect(asked.length).toBeLessThanOrEqual(20);
});
