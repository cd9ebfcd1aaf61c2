import { expect, test } from "vitest";
import { harbourTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import type { Edit, EditStep } from "./edit.ts";
import { beginHistory, type EditHistory, isUnsaved, saved, stepsOf, takeStep } from "./edit-history.ts";

const OPENED = harbourTimeline();
const titled = (title: string): Edit => ({ type: "change-details", change: { title } });

function through(history: EditHistory, ...steps: readonly EditStep[]): EditHistory {
  return steps.reduce((before, step) => {
    const taken = takeStep(before, step);
    if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
    return taken.history;
  }, history);
}

const ONE: EditStep = { type: "edit", edit: titled("One") };
const TWO: EditStep = { type: "edit", edit: titled("Two") };

test("an undo and a redo give the very timelines that were there", () => {
  const done = through(beginHistory(OPENED), ONE, TWO);
  expect(done.timeline.title).toBe("Two");
  const back = through(done, { type: "undo" }, { type: "undo" });
  expect(back.timeline).toBe(OPENED);
  expect(through(back, { type: "redo" }, { type: "redo" }).timeline).toBe(done.timeline);
});

test("each step says which edit it was", () => {
  const words = "change title of the timeline";
  const taken = takeStep(beginHistory(OPENED), ONE);
  expect(taken).toMatchObject({ ok: true, words });
  const undone = takeStep(through(beginHistory(OPENED), ONE), { type: "undo" });
  expect(undone).toMatchObject({ ok: true, words });
  expect(takeStep(through(beginHistory(OPENED), ONE, { type: "undo" }), { type: "redo" })).toMatchObject({
    ok: true,
    words,
  });
});

test("an edit that is done again can be undone and the next be done again, as before", () => {
  const done = through(beginHistory(OPENED), ONE, TWO);
  const on = through(done, { type: "undo" }, { type: "undo" }, { type: "redo" });
  expect(on.timeline.title).toBe("One");
  expect(stepsOf(on)).toEqual([ONE]);
  expect(through(on, { type: "undo" }).timeline).toBe(OPENED);
  expect(through(on, { type: "redo" }).timeline).toBe(done.timeline);
  expect(stepsOf(through(on, { type: "redo" }))).toEqual([ONE, TWO]);
  expect(takeStep(through(on, { type: "redo" }), { type: "redo" }).ok).toBe(false);
});

test("a new edit drops what could have been done again", () => {
  const history = through(beginHistory(OPENED), ONE, { type: "undo" }, TWO);
  expect(history.future).toEqual([]);
  expect(stepsOf(history)).toEqual([TWO]);
});

test("where there is nothing to go back or on to, that is told", () => {
  const reason = "there is nothing to undo; the timeline is as it was opened";
  expect(takeStep(beginHistory(OPENED), { type: "undo" })).toEqual({ ok: false, problems: [{ path: [], reason }] });
  const forward = "there is nothing to redo; undo an edit first";
  expect(takeStep(beginHistory(OPENED), { type: "redo" })).toEqual({
    ok: false,
    problems: [{ path: [], reason: forward }],
  });
});

test("an edit that is refused tells its problems", () => {
  const taken = takeStep(beginHistory(OPENED), { type: "edit", edit: titled("") });
  expect(taken).toMatchObject({ ok: false, problems: [{ path: ["title"] }] });
});

test("nothing is unsaved in a timeline as it was opened or saved, also when it comes back", () => {
  const history = through(saved(through(beginHistory(OPENED), ONE)), TWO);
  expect(isUnsaved(beginHistory(OPENED))).toBe(false);
  expect(isUnsaved(history)).toBe(true);
  expect(isUnsaved(through(history, { type: "undo" }))).toBe(false);
  expect(isUnsaved(through(history, { type: "undo" }, { type: "undo" }))).toBe(true);
});
