import { expect, test } from "vitest";
import { isolated, levelRuns, mayRunLeft, readsLeft, visualOrder } from "./visual-order.ts";

const ordered = (...levels: readonly number[]): readonly number[] =>
  visualOrder(levels.map((level, place) => ({ level, place }))).map(({ place }) => place);

test("parts of an odd level are turned round, and those of an even level within them turned back", () => {
  expect(ordered()).toEqual([]);
  expect(ordered(0, 0)).toEqual([0, 1]);
  expect(ordered(1)).toEqual([0]);
  expect(ordered(1, 1, 1)).toEqual([2, 1, 0]);
  expect(ordered(0, 1, 1, 0)).toEqual([0, 2, 1, 3]);
  expect(ordered(1, 2, 2, 1)).toEqual([3, 1, 2, 0]);
  expect(ordered(0, 1, 2, 1, 0, 1, 1)).toEqual([0, 3, 2, 1, 4, 6, 5]);
  expect(ordered(1, 0, 1)).toEqual([0, 1, 2]);
});

test("a line is in parts of one direction, and an override is no more than an embedding", () => {
  expect(levelRuns("ab")).toEqual([{ from: 0, to: 2, level: 0 }]);
  expect(levelRuns("a נמל b")).toEqual([
    { from: 0, to: 2, level: 0 },
    { from: 2, to: 5, level: 1 },
    { from: 5, to: 7, level: 0 },
  ]);
  expect(levelRuns("\u202eab").at(-1)!.level % 2).toBe(0);
  expect(levelRuns("\u202dנמל").at(-1)!.level % 2).toBe(1);
});

test("the first letter with a direction says in which a line is read", () => {
  expect(["נמל a", "a נמל", "1 נמל", "abc", ""].map(readsLeft)).toEqual([true, false, true, false, false]);
  expect(["נמל", "ميناء", "\u202e", "\u200f", "гавань 1", ""].map(mayRunLeft)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("words that may run the other way are set apart, and others stay as they are", () => {
  expect([isolated("נמל"), isolated("Hafen")]).toEqual(["\u2068נמל\u2069", "Hafen"]);
});
