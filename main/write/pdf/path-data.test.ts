import { expect, test } from "vitest";
import { shape } from "../../../renderer/picture/shapes/shape.ts";
import { parsePath, segmentsOf, type Segment } from "./path-data.ts";

const rounded = (segments: readonly Segment[]) =>
  segments.map(([command, ...values]) => [command, ...values.map((value) => Math.round(value * 100) / 100 + 0)]);

test("relative commands go on from where the pen is, and from the start once a path is closed", () => {
  expect(parsePath("M10,20l5,0h5v-4zm1,1L0 0")).toEqual([
    ["M", 10, 20],
    ["L", 15, 20],
    ["L", 20, 20],
    ["L", 20, 16],
    ["Z"],
    ["M", 11, 21],
    ["L", 0, 0],
  ]);
});

test("numbers beyond the first set repeat a command, and are lines after a move", () => {
  expect(parsePath("M0,0 1,1-2-2")).toEqual([
    ["M", 0, 0],
    ["L", 1, 1],
    ["L", -2, -2],
  ]);
});

test("a curve with one control point becomes the same curve with two", () => {
  expect(parsePath("M0,0Q3,6 6,0")).toEqual([
    ["M", 0, 0],
    ["C", 2, 4, 4, 4, 6, 0],
  ]);
});

/** Where a curve is halfway. */
function middle(
  [x0, y0]: readonly [number, number],
  [, x1, y1, x2, y2, x, y]: Extract<Segment, readonly ["C", ...unknown[]]>,
) {
  return [(x0 + 3 * x1 + 3 * x2 + x) / 8, (y0 + 3 * y1 + 3 * y2 + y) / 8];
}

test.each<[string, string, readonly [number, number]]>([
  ["the short way, clockwise", "M10,0A10,10 0 0 1 0,10", [7.071, 7.071]],
  ["the short way, the other way round", "M10,0A10,10 0 0 0 0,10", [2.929, 2.929]],
])("an arc goes %s", (_name, d, [x, y]) => {
  const [, curve] = parsePath(d);
  if (curve?.[0] !== "C") throw new Error("no curve");
  const [mx, my] = middle([10, 0], curve);
  expect(mx).toBeCloseTo(x, 2);
  expect(my).toBeCloseTo(y, 2);
});

test("the long way round is drawn in quarters, all on the circle", () => {
  const [, ...curves] = parsePath("M10,0A10,10 0 1 1 0,-10");
  expect(curves).toHaveLength(3);
  for (const curve of curves) {
    if (curve[0] !== "C") throw new Error("no curve");
    expect(Math.hypot(curve[5], curve[6])).toBeCloseTo(10, 6);
  }
  expect(rounded(curves).at(-1)?.slice(-2)).toEqual([0, -10]);
});

test("boxes, lines and circles have outlines, with corners no rounder than they fit", () => {
  expect(segmentsOf(shape("line", "a", { x1: 1, y1: 2, x2: 3, y2: 4 }))).toEqual([
    ["M", 1, 2],
    ["L", 3, 4],
  ]);
  expect(segmentsOf(shape("rect", "a", { x: 0, y: 0, width: 10, height: 4, rx: 9 }))[0]).toEqual(["M", 2, 0]);
  expect(segmentsOf(shape("circle", "a", { cx: 5, cy: 5, r: 5 }))).toHaveLength(6);
});

test("what cannot be drawn is an error, not half a path", () => {
  expect(() => parsePath("M0,0S1,1 2,2")).toThrow("S");
  expect(() => parsePath("M0,0A1,2 0 0 1 3,3")).toThrow("elliptic");
});
