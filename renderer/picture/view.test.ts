import { expect, test } from "vitest";
import { days } from "../../e2e/helpers/example.ts";
import { DAY, MINUTE } from "../../data/time.ts";
import { clampView, pan, pxToTime, reachOf, SHORTEST_VIEW, timeScale, timeToPx, zoom } from "./view.ts";

const september = days("2016-09-01", "2016-09-30");

test("an extent's last day is inside as a whole", () => {
  expect(september.to - september.from).toBe(30 * DAY);
  expect(september.from).toBe(Date.UTC(2016, 8, 1));
});

test("zooming keeps the instant under the pointer where it is", () => {
  const center = september.from + 10 * DAY;
  const closer = zoom(september, 0.5, center);
  expect(closer.to - closer.from).toBe(15 * DAY);
  expect((center - closer.from) / (closer.to - closer.from)).toBeCloseTo(1 / 3, 12);
});

test("what changes nothing returns the same view", () => {
  expect(pan(september, 0)).toBe(september);
  expect(zoom(september, 1, 5)).toBe(september);
  expect(clampView(september, reachOf(september))).toBe(september);
});

test.each([
  ["too short", { from: september.from, to: september.from + MINUTE }, SHORTEST_VIEW],
  ["too long", { from: september.from - 900 * DAY, to: september.to + 900 * DAY }, 45 * DAY],
  ["of a fair length", { from: september.from, to: september.from + DAY }, DAY],
])("a view that is %s is clamped in its length", (_, view, length) => {
  const clamped = clampView(view, reachOf(september));
  expect(clamped.to - clamped.from).toBeCloseTo(length, 3);
});

test("a view cannot leave its timeline behind on either side", () => {
  const away = 400 * DAY;
  expect(clampView(pan(september, away), reachOf(september)).to).toBe(september.to + 7.5 * DAY);
  expect(clampView(pan(september, -away), reachOf(september)).from).toBe(september.from - 7.5 * DAY);
});

test("what is dated outside the extent can be reached, and nothing much beyond it", () => {
  const dated = { from: september.from - 60 * DAY, to: september.to };
  expect(reachOf(september, dated)).toEqual({ from: dated.from - 4.5 * DAY, to: september.to + 7.5 * DAY });
  expect(reachOf(september, { from: september.from, to: september.to + 60 * DAY }).to).toBe(september.to + 64.5 * DAY);
});

test("px and time are each other's inverse", () => {
  const scale = timeScale(september, 100, 700);
  expect(timeToPx(scale, september.from)).toBe(100);
  expect(timeToPx(scale, september.to)).toBeCloseTo(700, 9);
  expect(pxToTime(scale, timeToPx(scale, september.from + 7 * DAY))).toBeCloseTo(september.from + 7 * DAY, 3);
});
