import { expect, test } from "vitest";
import { goBack, goForward, NO_HISTORY, remember } from "./history.ts";
import type { View } from "../../picture/view.ts";

const view = (from: number): View => ({ from, to: from + 1 });
const [a, b, c, d] = [view(0), view(10), view(20), view(30)] as const;

/** At `c`, having come from `a` by `b`. */
const travelled = remember(remember(NO_HISTORY, a), b);

test("back and forward lead through the views in the order of the journey", () => {
  const back = goBack(travelled, c);
  expect(back.view).toBe(b);
  const further = goBack(back.history, back.view);
  expect(further.view).toBe(a);
  expect(further.history).toEqual({ past: [], future: [b, c] });
  const forward = goForward(further.history, further.view);
  expect(forward.view).toBe(b);
  expect(goForward(forward.history, forward.view)).toEqual({ view: c, history: travelled });
});

test("where there is nothing to go to, nothing changes", () => {
  expect(goBack(NO_HISTORY, a)).toEqual({ view: a, history: NO_HISTORY });
  expect(goForward(travelled, c)).toEqual({ view: c, history: travelled });
});

test("a new step after going back forgets what lay ahead", () => {
  const { history, view: at } = goBack(travelled, c);
  const elsewhere = remember(history, at);
  expect(elsewhere).toEqual({ past: [a, b], future: [] });
  expect(goBack(elsewhere, d).view).toBe(b);
});

test("no more than a hundred steps are kept, the oldest are lost", () => {
  let history = NO_HISTORY;
  for (let step = 0; step < 250; step += 1) history = remember(history, view(step));
  expect(history.past).toHaveLength(100);
  expect(history.past[0]).toEqual(view(150));
  expect(history.past.at(-1)).toEqual(view(249));
});

test("a journey that was written down is not changed by going on", () => {
  goBack(travelled, c);
  remember(travelled, c);
  expect(travelled).toEqual({ past: [a, b], future: [] });
});
