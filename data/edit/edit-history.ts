/** What was done to a timeline since it was opened, and what was taken back. */
import type { Timeline } from "../timeline.ts";
import { applyEdit, type EditProblem } from "./apply-edit.ts";
import type { Edit, EditStep } from "./edit.ts";
import { editWords } from "./edit-words.ts";

/** An edit that was applied. */
export interface DoneEdit {
  readonly edit: Edit;
  /** What was done, as it follows "Undo ": "add claim to “The truce begins”". */
  readonly words: string;
  /** The timeline before it and after it; what it does not touch is the same in both. */
  readonly before: Timeline;
  readonly after: Timeline;
}

/** Nothing is unsaved where `saved` is `timeline`, also after an undo: a timeline that comes back is the same value. */
export interface EditHistory {
  readonly timeline: Timeline;
  readonly saved: Timeline;
  /** The newest last. */
  readonly past: readonly DoneEdit[];
  /** What a redo does next last. */
  readonly future: readonly DoneEdit[];
}

/** What came of a step; `words` say which edit was done, taken back or done again. */
export type TakenStep =
  | { readonly ok: true; readonly history: EditHistory; readonly words: string }
  | { readonly ok: false; readonly problems: readonly EditProblem[] };

/** The history of a timeline that was opened just now. */
export function beginHistory(timeline: Timeline): EditHistory {
  return { timeline, saved: timeline, past: [], future: [] };
}

/**
 * Goes a step on: an edit, after which nothing can be done again any more; or back or forward over one, which gives the very
 * timeline that was there. Or all that is wrong with it.
 */
export function takeStep(history: EditHistory, step: EditStep): TakenStep {
  if (step.type === "edit") return withEdit(history, step.edit);
  const { past, future } = history;
  if (step.type === "undo") {
    const done = past.at(-1);
    if (done === undefined) return refusal("there is nothing to undo; the timeline is as it was opened");
    const back = { ...history, timeline: done.before, past: past.slice(0, -1), future: [...future, done] };
    return { ok: true, history: back, words: done.words };
  }
  const undone = future.at(-1);
  if (undone === undefined) return refusal("there is nothing to redo; undo an edit first");
  const on = { ...history, timeline: undone.after, past: [...past, undone], future: future.slice(0, -1) };
  return { ok: true, history: on, words: undone.words };
}

function withEdit(history: EditHistory, edit: Edit): TakenStep {
  const { timeline: before, past } = history;
  const edited = applyEdit(before, edit);
  if (!edited.ok) return edited;
  const words = editWords(edit, before);
  const { timeline: after } = edited;
  return {
    ok: true,
    history: { ...history, timeline: after, past: [...past, { edit, words, before, after }], future: [] },
    words,
  };
}

function refusal(reason: string): TakenStep {
  return { ok: false, problems: [{ path: [], reason }] };
}

/** The history, where what the timeline is now has been written to its file. */
export function saved(history: EditHistory): EditHistory {
  return { ...history, saved: history.timeline };
}

/** Whether the file does not hold what the timeline is now. */
export function isUnsaved(history: EditHistory): boolean {
  return history.saved !== history.timeline;
}

/** The steps that lead from the timeline as it was opened to what it is now. */
export function stepsOf({ past }: EditHistory): readonly EditStep[] {
  return past.map(({ edit }) => ({ type: "edit", edit }));
}
