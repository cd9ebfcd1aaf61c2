import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, point, press, recorded, turnWheel } from "../../../e2e/helpers/dom.ts";
import { timeline } from "../../../e2e/helpers/example.ts";
import { DAY, HOUR } from "../../../data/time.ts";
import { makeOverview } from "../../picture/overview/overview.ts";
import { measureWithSourceSans } from "../../picture/text/measure.ts";
import type { View } from "../../picture/view.ts";
import { setupBrush } from "./brush-input.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Ten days from 1 September, a hundred px each, from 14 px. */
const START = Date.UTC(2016, 8, 1);
const OVERVIEW = makeOverview(
  timeline([], { extent: { from: "2016-09-01", to: "2016-09-10" } }),
  { passing: new Set(), disputed: new Set() },
  1028,
  measureWithSourceSans(),
);

/** From the beginning of one day to the beginning of another, counted from 0. */
const days = (from: number, to: number): View => ({ from: START + from * DAY, to: START + to * DAY });
const px = (day: number): number => 14 + day * 100;

function strip(view: View | undefined) {
  const { dispatch, actions } = recorded();
  page("<main></main>");
  const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  setupBrush({ dispatch, svg, strip: () => view && { overview: OVERVIEW, view } });
  return { svg, actions };
}

/** What follows from a drag between two places, counted in days. */
function drag(from: number, ...to: readonly number[]) {
  const { svg, actions } = strip(days(2, 5));
  point(svg, "pointerdown", { clientX: px(from) });
  for (const place of to) point(svg, "pointermove", { clientX: px(place) });
  point(svg, "pointerup", { clientX: px(to.at(-1) ?? from) });
  svg.dispatchEvent(new Event("lostpointercapture"));
  return actions;
}

const SETTLED = { type: "view-settled" };

test.each([
  ["the brush", 3, days(3, 6)],
  ["its first edge", 2, days(3, 5)],
  ["its last edge", 5, days(2, 6)],
])("%s is dragged from where the drag began, and settles at its end", (_part, from, view) => {
  const half = { type: "viewed", view: expect.anything() as unknown };
  expect(drag(from, from + 0.5, from + 1)).toEqual([half, { type: "viewed", view }, SETTLED]);
});

test("a click beside the brush goes there with the middle of the view; a drag there does nothing", () => {
  expect(drag(8)).toEqual([{ type: "gone-to", view: days(6.5, 9.5) }, SETTLED]);
  expect(drag(8, 9)).toEqual([SETTLED]);
});

test("the strip says what the pointer is on, and holds nothing with another button", () => {
  const { svg, actions } = strip(days(2, 5));
  const parts = [0, 2, 3, 5].map((day) => {
    point(svg, "pointermove", { clientX: px(day) });
    return svg.dataset["part"];
  });
  expect(parts).toEqual(["elsewhere", "from", "inside", "to"]);
  point(svg, "pointerdown", { clientX: px(3), button: 2 });
  point(svg, "pointermove", { clientX: px(4) });
  expect(actions).toEqual([]);
});

test("the wheel zooms around the instant under the pointer, or around the middle where that is beside the brush", () => {
  const { svg, actions } = strip(days(2, 6));
  const kept = [px(3), px(9)].map((clientX) => turnWheel(svg, { deltaY: -500, clientX }));
  expect(kept).toEqual([true, true]);
  expect(actions).toEqual([
    { type: "viewed", view: days(2.5, 4.5) },
    { type: "viewed", view: days(3, 5) },
  ]);
  vi.advanceTimersByTime(1000);
  expect(actions.at(-1)).toEqual(SETTLED);
  turnWheel(svg, { deltaY: -20, deltaMode: 1, clientX: px(3) });
  expect(actions.at(-1)).toEqual({ type: "viewed", view: days(2.5, 4.5) });
});

test.each([
  ["a sideways wheel", { deltaX: 100 }, 1],
  ["Shift and the wheel", { deltaY: 100, shiftKey: true }, 1],
  ["a wheel that counts lines", { deltaX: 4, deltaMode: 1 }, 1],
  ["a wheel that turns more sideways than down", { deltaX: -100, deltaY: 50 }, -1],
])("%s moves the view by as much as the strip is turned", (_name, turned, by) => {
  const { svg, actions } = strip(days(2, 5));
  turnWheel(svg, turned);
  expect(actions).toEqual([{ type: "viewed", view: days(2 + by, 5 + by) }]);
});

test("before a timeline is shown, nothing is held, turned or stepped", () => {
  const { svg, actions } = strip(undefined);
  point(svg, "pointerdown", { clientX: px(3) });
  point(svg, "pointermove", { clientX: px(4) });
  expect([turnWheel(svg, { deltaY: 100 }), press(svg, "ArrowRight")]).toEqual([false, false]);
  expect(actions).toEqual([]);
});

test("a key moves the brush and settles like a wheel; a key that means nothing is left alone", () => {
  const { svg, actions } = strip(days(2, 5));
  expect([press(svg, "PageUp"), press(svg, "x")]).toEqual([true, false]);
  vi.advanceTimersByTime(1000);
  expect(actions).toEqual([{ type: "viewed", view: days(5, 8) }, SETTLED]);
});

/** The view after a key on a brush of these days, which settles like any step. */
function viewAfter(key: string, modifiers: KeyboardEventInit = {}, view = days(2, 5)) {
  const { svg, actions } = strip(view);
  press(svg, key, modifiers);
  return actions.map((action) => (action.type === "viewed" ? action.view : action.type));
}

test.each([
  ["ArrowLeft", days(1.7, 4.7)],
  ["ArrowDown", days(1.7, 4.7)],
  ["ArrowRight", days(2.3, 5.3)],
  ["ArrowUp", days(2.3, 5.3)],
  ["PageDown", days(-1, 2)],
  ["PageUp", days(5, 8)],
  ["Home", days(0, 3)],
  ["End", days(7, 10)],
])("%s on the brush moves the view", (key, view) => {
  expect(viewAfter(key)).toEqual([view]);
});

test("Shift and an arrow move the end of the view, and never before its beginning", () => {
  expect(viewAfter("ArrowRight", { shiftKey: true })).toEqual([days(2, 5.3)]);
  expect(viewAfter("ArrowLeft", { shiftKey: true })).toEqual([days(2, 4.7)]);
  const short = { from: START, to: START + HOUR / 6 };
  expect(viewAfter("ArrowLeft", { shiftKey: true }, short)).toEqual([short]);
});

test.each(["ctrlKey", "metaKey", "altKey"])("keys with %s are not for the brush", (modifier) => {
  expect(viewAfter("ArrowRight", { [modifier]: true })).toEqual([]);
});
