import { expect, test } from "vitest";
import { NO_HISTORY } from "./history.ts";
import { travel, type Journey, type TravelAction } from "./travel.ts";
import type { View } from "../../picture/view.ts";

const DAYS = 24 * 60 * 60 * 1000;
const extent = { from: 0, to: 100 * DAYS };
const bounds = { extent, reach: { from: -25 * DAYS, to: 125 * DAYS } };
const start: Journey = { view: extent, history: NO_HISTORY };
const view = (from: number, to: number): View => ({ from: from * DAYS, to: to * DAYS });

function after(...actions: readonly TravelAction[]): Journey {
  return actions.reduce((journey, action) => travel(journey, bounds, action), start);
}

test("a jump leaves the view it came from", () => {
  const there = after({ type: "gone-to", view: view(10, 20) });
  expect(there).toEqual({ view: view(10, 20), history: { past: [extent], future: [] } });
  expect(travel(there, bounds, { type: "went-back" }).view).toBe(extent);
});

test("a gesture leaves one step, however many views it passes, and none before it settles", () => {
  const moving = after({ type: "viewed", view: view(10, 20) }, { type: "viewed", view: view(11, 21) });
  expect(moving.history).toBe(NO_HISTORY);
  const rested = travel(moving, bounds, { type: "view-settled" });
  expect(rested).toEqual({ view: view(11, 21), history: { past: [extent], future: [] } });
});

test("a gesture that ends where it began leaves nothing", () => {
  const rested = after(
    { type: "viewed", view: view(10, 20) },
    { type: "viewed", view: extent },
    { type: "view-settled" },
  );
  expect(rested).toEqual(start);
});

test("a jump ends the gesture before it, and back leads through both", () => {
  const there = after({ type: "viewed", view: view(10, 20) }, { type: "gone-to", view: view(40, 50) });
  expect(there.history.past).toEqual([extent, view(10, 20)]);
  expect(there.unsettled).toBeUndefined();
});

test("going back in the middle of a gesture leads to where it began", () => {
  const back = after({ type: "viewed", view: view(10, 20) }, { type: "went-back" });
  expect(back.view).toEqual(extent);
  expect(back.history.future).toEqual([view(10, 20)]);
});

test("a run of steps by key is one step to go back, and a jump, a gesture or going back ends it", () => {
  const jump = { type: "gone-to", view: view(10, 20) } as const;
  const right = { type: "panned", share: 0.5 } as const;
  const closer = { type: "zoomed", factor: 0.5 } as const;
  const run = after(jump, right, right, closer);
  expect(run.history.past).toEqual([extent, view(10, 20)]);
  expect(travel(run, bounds, { type: "went-back" }).view).toEqual(view(10, 20));
  const jumped = [jump, right, { type: "gone-to", view: view(40, 50) }, right] as const;
  expect(after(...jumped).history.past).toEqual([extent, view(10, 20), view(15, 25), view(40, 50)]);
  const dragged = [jump, right, { type: "viewed", view: view(40, 50) }, { type: "view-settled" }, right] as const;
  expect(after(...dragged).history.past).toEqual([extent, view(10, 20), view(15, 25), view(40, 50)]);
  const returned = after(jump, right, right, { type: "went-back" }, closer);
  expect(returned.history).toEqual({ past: [extent, view(10, 20)], future: [] });
});

test.each([
  ["begin", view(0, 50)],
  ["end", view(50, 100)],
])("two views that %s together are two: the first can be gone back to", (_name, half) => {
  expect(after({ type: "gone-to", view: half })).toEqual({ view: half, history: { past: [extent], future: [] } });
  const gesture = after({ type: "viewed", view: half }, { type: "view-settled" });
  expect(gesture.history.past).toEqual([extent]);
});

test("what changes nothing returns the same object", () => {
  for (const type of ["fitted", "went-back", "went-forward", "view-settled"] as const) {
    expect(travel(start, bounds, { type }), type).toBe(start);
  }
  expect(travel(start, bounds, { type: "gone-to", view: extent })).toBe(start);
  expect(travel(start, bounds, { type: "viewed", view: extent })).toBe(start);
});

test("no action leads beyond the reach of the timeline", () => {
  expect(after({ type: "gone-to", view: view(900, 910) }).view).toEqual(view(115, 125));
});
