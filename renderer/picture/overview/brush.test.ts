import { expect, test } from "vitest";
import { brushOf, brushPartAt, centred, dragged, resize, type Brush } from "./brush.ts";
import { SHORTEST_VIEW, timeScale, type View } from "../view.ts";

const HOUR = 3_600_000;
const extent: View = { from: 0, to: 1000 * HOUR };
/** One hour is one px, from 14 to 1014. */
const scale = timeScale(extent, 14, 1014);
const view = (from: number, to: number): View => ({ from: from * HOUR, to: to * HOUR });
function brush(from: number, to: number): Brush {
  const { left, right, ...sides } = brushOf(view(from, to), { scale });
  return { ...sides, left: Math.round(left * 100) / 100, right: Math.round(right * 100) / 100 };
}

test("the brush stands where the view is", () => {
  expect(brush(100, 300)).toEqual({ left: 114, right: 314, before: false, after: false, outside: false });
  expect(brush(0, 1000)).toEqual({ left: 14, right: 1014, before: false, after: false, outside: false });
});

test("a view that goes on beyond the extent is cut, and says on which side", () => {
  expect(brush(-200, 300)).toEqual({ left: 14, right: 314, before: true, after: false, outside: false });
  expect(brush(-200, 1300)).toEqual({ left: 14, right: 1014, before: true, after: true, outside: false });
});

test("a view outside the extent is a mark at the edge on its side", () => {
  expect(brush(-500, -200)).toEqual({ left: 14, right: 20, before: true, after: false, outside: true });
  expect(brush(1200, 1400)).toEqual({ left: 1008, right: 1014, before: false, after: true, outside: true });
});

test("a view of minutes can still be seen, around its place", () => {
  const { left, right } = brush(500, 500.5);
  expect([left, right]).toEqual([511.25, 517.25]);
});

test.each([
  [114, "from"],
  [109, "from"],
  [119, "from"],
  [314, "to"],
  [200, "inside"],
  [90, "elsewhere"],
  [340, "elsewhere"],
] as const)("at %i px one holds: %s", (x, part) => {
  expect(brushPartAt(x, brush(100, 300))).toBe(part);
});

test("a narrow brush can be held in its middle, and at its edges from outside", () => {
  const narrow = brush(100, 110);
  expect([110, 119, 128].map((x) => brushPartAt(x, narrow))).toEqual(["from", "inside", "to"]);
});

test("a brush whose view is outside has no edges to hold", () => {
  expect(brushPartAt(15, brush(-500, -200))).toBe("inside");
  expect(brushPartAt(25, brush(-500, -200))).toBe("elsewhere");
});

test("dragging the brush pans, dragging an edge resizes, anything else does nothing", () => {
  const begun = view(100, 300);
  expect(dragged(begun, "inside", 50, scale)).toEqual(view(150, 350));
  expect(dragged(begun, "from", 50, scale)).toEqual(view(150, 300));
  expect(dragged(begun, "to", -50, scale)).toEqual(view(100, 250));
  expect(dragged(begun, "elsewhere", 50, scale)).toBe(begun);
});

test("an edge stops before the other, which stays", () => {
  const begun = view(100, 300);
  expect(dragged(begun, "from", 900, scale)).toEqual({ from: 300 * HOUR - SHORTEST_VIEW, to: 300 * HOUR });
  expect(dragged(begun, "to", -900, scale)).toEqual({ from: 100 * HOUR, to: 100 * HOUR + SHORTEST_VIEW });
  expect(resize(begun, 0, 0)).toEqual(begun);
});

test("centring keeps the length", () => {
  const { from, to } = centred(view(100, 300), 514, scale);
  expect([from, to].map(Math.round)).toEqual([400 * HOUR, 600 * HOUR]);
});

test.each([
  [107.9, "elsewhere"],
  [108, "from"],
  [120, "from"],
  [120.1, "inside"],
  [307.9, "inside"],
  [308, "to"],
  [320, "to"],
  [320.1, "elsewhere"],
] as const)("an edge is held 6 px on either side: at %d px one holds: %s", (x, part) => {
  expect(brushPartAt(x, brush(100, 300))).toBe(part);
});

test("a brush of 24 px is held by its edges from inside, too, and a narrower one is not", () => {
  expect([brushPartAt(116, brush(100, 124)), brushPartAt(116, brush(100, 123))]).toEqual(["from", "inside"]);
});

test("a brush whose view is outside ends at its ends", () => {
  const outside = brush(-500, -200);
  expect([14, 14.1, 19.9, 20].map((x) => brushPartAt(x, outside))).toEqual([
    "elsewhere",
    "inside",
    "inside",
    "elsewhere",
  ]);
});

test("a view that begins or ends within half a px of the strip's edge does not go on beyond it", () => {
  const sides = (from: number, to: number) => {
    const { before, after } = brush(from, to);
    return [before, after];
  };
  expect([sides(-0.5, 1000.5), sides(-0.6, 1000.6)]).toEqual([
    [false, false],
    [true, true],
  ]);
  expect([brush(-200, -0.1).outside, brush(-200, 0.1).outside]).toEqual([true, false]);
  expect([brush(1000.1, 1200).outside, brush(999.9, 1200).outside]).toEqual([true, false]);
});
