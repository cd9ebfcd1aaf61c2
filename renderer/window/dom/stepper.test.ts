import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recorded } from "../../../e2e/helpers/dom.ts";
import { stepper } from "./stepper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const view = (from: number) => ({ from, to: from + 10 });

test("each step leads on at once, and steps that follow closely are one gesture, which then settles", () => {
  const { dispatch, actions } = recorded();
  const step = stepper(dispatch);
  step(view(1));
  vi.advanceTimersByTime(399);
  step(view(2));
  vi.advanceTimersByTime(399);
  expect(actions).toEqual([
    { type: "viewed", view: view(1) },
    { type: "viewed", view: view(2) },
  ]);
  vi.advanceTimersByTime(1);
  step(view(3));
  vi.advanceTimersByTime(10_000);
  expect(actions.slice(2)).toEqual([
    { type: "view-settled" },
    { type: "viewed", view: view(3) },
    { type: "view-settled" },
  ]);
});
