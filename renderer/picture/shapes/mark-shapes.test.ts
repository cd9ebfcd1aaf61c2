import { expect, test } from "vitest";
import type { WhiskerEnd, WhiskerMark } from "../scene.ts";
import { markShapes } from "./mark-shapes.ts";

function lineOf(start: WhiskerEnd, end: WhiskerEnd) {
  const mark = { kind: "whisker", x1: 10, x2: 90, y: 5, start, end } as WhiskerMark;
  const { x1, x2, "stroke-dasharray": dashes } = markShapes(mark, { color: "#000", id: "a" })[0]!.attributes;
  return {
    x1,
    x2,
    gaps: String(dashes)
      .split(" ")
      .filter((_, index) => index % 2 === 1)
      .map(Number),
  };
}

test.each([
  ["open to the left", "open", "bound", 90, 10],
  ["open to the left and cut on the right by the view", "open", "cut", 90, 10],
  ["open to the right", "bound", "open", 10, 90],
] as const)(
  "a whisker that is %s is drawn outwards from what is known, its dots ever further apart",
  (_, start, end, from, to) => {
    const { x1, x2, gaps } = lineOf(start, end);
    expect([x1, x2]).toEqual([from, to]);
    expect(gaps.length).toBeGreaterThan(3);
    expect(gaps).toEqual([...new Set(gaps)].sort((a, b) => a - b));
  },
);

test.each([
  ["bound", "bound"],
  ["open", "open"],
  ["cut", "bound"],
] as const)("a whisker from %s to %s is dotted evenly", (start, end) => {
  expect(lineOf(start, end)).toEqual({ x1: 10, x2: 90, gaps: [3] });
});
