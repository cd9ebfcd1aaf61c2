import { expect, test } from "vitest";
import { DAY } from "../../data/time.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { breaksAt, fromAxis, partsBetween, toAxis, UNBROKEN } from "./breaks.ts";
import { clampView, lengthOn, middleOf, pan, pxToTime, reachOf, timeScale, timeToPx, zoom } from "./view.ts";

/** A hundred days are told, and two gaps of a thousand lie between them. */
const GAPS = [
  { from: 10 * DAY, to: 1010 * DAY },
  { from: 1050 * DAY, to: 2050 * DAY },
];
const breaks = breaksAt({ gaps: GAPS, told: 100 * DAY });
const whole = { from: 0, to: 2100 * DAY };

test("a gap takes a twentieth of what is told, and leaves a fiftieth free on either side", () => {
  expect(breaks).toEqual({
    gaps: [
      { from: 12 * DAY, to: 1008 * DAY },
      { from: 1052 * DAY, to: 2048 * DAY },
    ],
    kept: 5 * DAY,
  });
  expect(breaksAt({ gaps: [], told: 100 * DAY })).toBe(UNBROKEN);
  expect(lengthOn(breaks, whole)).toBe((12 + 5 + 44 + 5 + 52) * DAY);
});

test.each([
  [-DAY, -DAY],
  [12 * DAY, 12 * DAY],
  [510 * DAY, 14.5 * DAY],
  [1008 * DAY, 17 * DAY],
  [1052 * DAY, 61 * DAY],
  [2048 * DAY, 66 * DAY],
  [2100 * DAY, 118 * DAY],
])("%d stands at %d", (time, at) => {
  expect(toAxis(breaks, time)).toBeCloseTo(at, 3);
  expect(fromAxis(breaks, at)).toBeCloseTo(time, 3);
});

test("there and back leads to the same moment, later is never before, and no break changes nothing", () => {
  const random = seeded(7);
  let last = -Infinity;
  for (const time of Array.from({ length: 500 }, () => random.below(2200 * DAY) - 50 * DAY).sort((a, b) => a - b)) {
    const at = toAxis(breaks, time);
    expect(at).toBeGreaterThanOrEqual(last);
    last = at;
    expect(fromAxis(breaks, at)).toBeCloseTo(time, 2);
    expect([toAxis(UNBROKEN, time), fromAxis(UNBROKEN, time)]).toEqual([time, time]);
  }
});

test("the parts of a period are those between its breaks", () => {
  expect(partsBetween(breaks, whole)).toEqual([
    { from: 0, to: 12 * DAY },
    { from: 1008 * DAY, to: 1052 * DAY },
    { from: 2048 * DAY, to: 2100 * DAY },
  ]);
  expect(partsBetween(breaks, { from: 500 * DAY, to: 1020 * DAY })).toEqual([{ from: 1008 * DAY, to: 1020 * DAY }]);
  expect(partsBetween(breaks, { from: 5 * DAY, to: 500 * DAY })).toEqual([{ from: 5 * DAY, to: 12 * DAY }]);
  expect(partsBetween(breaks, { from: 500 * DAY, to: 600 * DAY })).toEqual([]);
  // A part without length is none.
  expect(partsBetween(breaks, { from: 12 * DAY, to: 500 * DAY })).toEqual([]);
  expect(partsBetween(UNBROKEN, whole)).toEqual([whole]);
});

test("a view is moved, zoomed and kept in reach by what is seen of it", () => {
  const view = { from: 2 * DAY, to: 1040 * DAY };
  expect(lengthOn(breaks, view)).toBe(47 * DAY);
  const moved = pan(view, 10 * DAY, breaks);
  expect(lengthOn(breaks, moved)).toBeCloseTo(47 * DAY, 2);
  expect(moved.to).toBeCloseTo(1050 * DAY, 2);
  const center = 1020 * DAY;
  const share = (one: typeof view): number => lengthOn(breaks, { from: one.from, to: center }) / lengthOn(breaks, one);
  const closer = zoom(view, 0.5, center, breaks);
  expect(lengthOn(breaks, closer)).toBeCloseTo(23.5 * DAY, 2);
  expect(share(closer)).toBeCloseTo(share(view), 9);
  expect(middleOf(whole, breaks)).toBeCloseTo(1050 * DAY, 2);
  const reach = reachOf(whole, whole, breaks);
  expect(reach).toEqual({ from: -29.5 * DAY, to: 2129.5 * DAY });
  const clamped = clampView({ from: -60 * DAY, to: 40 * DAY }, reach, breaks);
  expect(clamped.from).toBeCloseTo(reach.from, 2);
  expect(lengthOn(breaks, clamped)).toBeCloseTo(lengthOn(breaks, { from: -60 * DAY, to: 40 * DAY }), 2);
});

test("a scale gives every ms but those of gaps the same px", () => {
  const scale = timeScale(whole, 100, 1280, whole, breaks);
  expect(scale.pxPerMs * DAY).toBeCloseTo(10, 9);
  expect([0, 12, 1008, 1052, 2048, 2100].map((at) => timeToPx(scale, at * DAY))).toEqual(
    [100, 220, 270, 710, 760, 1280].map((x) => expect.closeTo(x, 6) as number),
  );
  expect(pxToTime(scale, 280)).toBeCloseTo(1009 * DAY, 2);
});
