import { expect, test } from "vitest";
import { cyclesIn } from "./cycles.ts";

test("where no way leads back, there is no circle", () => {
  expect(cyclesIn([])).toEqual([]);
  expect(cyclesIn([[1, 2], [2], []])).toEqual([]);
});

test("a node that leads to itself is a circle of one", () => {
  expect(cyclesIn([[0]])).toEqual([{ node: 0, edge: 0, members: [0], length: 1 }]);
});

test("what leads into a circle is no part of it", () => {
  expect(cyclesIn([[1], [2], [3], [2]])).toEqual([{ node: 3, edge: 0, members: [2, 3], length: 2 }]);
});

test("of a long circle the first four are named, and all are counted", () => {
  expect(cyclesIn([[1], [2], [3], [4], [5], [6], [1]])).toEqual([
    { node: 6, edge: 0, members: [1, 2, 3, 4], length: 6 },
  ]);
});

test("two circles with a node in common are told each by the edge that closes it", () => {
  expect(cyclesIn([[1], [0, 2], [1]])).toEqual([
    { node: 1, edge: 0, members: [0, 1], length: 2 },
    { node: 2, edge: 0, members: [1, 2], length: 2 },
  ]);
});

test("what leads nowhere that is known is passed over", () => {
  expect(cyclesIn([[7, 1], [0]])).toEqual([{ node: 1, edge: 0, members: [0, 1], length: 2 }]);
});
