import { expect, test } from "vitest";
import type { Path } from "../../../renderer/picture/shapes/path.ts";
import { shape } from "../../../renderer/picture/shapes/shape.ts";
import { normalized, offsetOf, operators, segmentsOf, type Segment } from "./segments.ts";

test("distances count from where the pen is, and from the start once a path is closed", () => {
  const path: Path = [["M", 10, 20], ["l", 5, 0], ["h", 5], ["v", -4], ["z"], ["l", 1, 1], ["H", 0], ["V", 0]];
  expect(normalized(path)).toEqual([
    ["M", 10, 20],
    ["L", 15, 20],
    ["L", 20, 20],
    ["L", 20, 16],
    ["Z"],
    ["L", 11, 21],
    ["L", 0, 21],
    ["L", 0, 0],
  ]);
});

test.each<[string, Path]>([
  [
    "places",
    [
      ["M", 1, 2],
      ["Q", 4, 8, 7, 2],
    ],
  ],
  [
    "distances",
    [
      ["M", 1, 2],
      ["q", 3, 6, 6, 0],
    ],
  ],
])("a curve with one control point, by its %s, becomes the same curve with two", (_name, path) => {
  expect(normalized(path)).toEqual([
    ["M", 1, 2],
    ["C", 3, 6, 5, 6, 7, 2],
  ]);
});

/** Where a curve is halfway. */
function middle([x0, y0]: readonly [number, number], segment: Segment | undefined) {
  if (segment?.[0] !== "C") throw new Error("no curve");
  const [, x1, y1, x2, y2, x, y] = segment;
  return [(x0 + 3 * x1 + 3 * x2 + x) / 8, (y0 + 3 * y1 + 3 * y2 + y) / 8].map((value) => Math.round(value * 100) / 100);
}

test("an arc goes clockwise, in quarters of the circle", () => {
  const [, quarter, ...more] = normalized([
    ["M", 10, 0],
    ["A", 10, 0, 10],
  ]);
  expect(middle([10, 0], quarter)).toEqual([7.07, 7.07]);
  expect(more).toEqual([]);
  const [, first, second, ...rest] = normalized([
    ["M", 10, 0],
    ["A", 10, -10, 0],
  ]);
  expect(middle([10, 0], first)).toEqual([7.07, 7.07]);
  expect(middle([0, 10], second)).toEqual([-7.07, 7.07]);
  expect(rest).toEqual([]);
});

test("boxes, lines and circles have outlines, with corners no rounder than they fit", () => {
  expect(segmentsOf(shape("line", "a", { x1: 1, y1: 2, x2: 3, y2: 4 }))).toEqual([
    ["M", 1, 2],
    ["L", 3, 4],
  ]);
  expect(segmentsOf(shape("rect", "a", { x: 0, y: 0, width: 10, height: 4, rx: 9 }))[0]).toEqual(["M", 2, 0]);
  expect(segmentsOf(shape("circle", "a", { cx: 5, cy: 5, r: 5 }))).toHaveLength(6);
});

test("paths and groups stand where SVG writes them, to the hundredth of a px", () => {
  const path = shape("path", "a", { d: [["M", 0.004, 0], ["h", 1.004], ["h", 1.004], ["z"]] });
  expect(operators(segmentsOf(path))).toBe("0 0 m\n1 0 l\n2 0 l\nh");
  expect(offsetOf({ transform: ["translate", 1.004, -0.001] })).toEqual([1, 0]);
  expect(offsetOf({})).toEqual([0, 0]);
});
