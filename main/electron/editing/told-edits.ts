/** What the page, the menu and a journal are told of the steps that were taken. */
import { takeStep, type EditHistory } from "../../../data/edit/edit-history.ts";
import type { EditStep } from "../../../data/edit/edit.ts";
import type { Timeline } from "../../../data/timeline.ts";

/** A timeline as the page is told of it: what its steps begin with, and they. */
export interface ToldEdits {
  readonly timeline: Timeline;
  readonly steps: readonly EditStep[];
}

/** Steps that cannot be taken end it: what was whole before them is kept. */
export function allTaken(history: EditHistory, steps: readonly EditStep[]): EditHistory {
  let now = history;
  for (const step of steps) {
    const taken = takeStep(now, step);
    if (!taken.ok) break;
    now = taken.history;
  }
  return now;
}

/** What an undo and a redo would do. */
export function historyWords(history: EditHistory | undefined): { readonly undo?: string; readonly redo?: string } {
  const [undo, redo] = [history?.past.at(-1)?.words, history?.future.at(-1)?.words];
  return { ...(undo !== undefined && { undo }), ...(redo !== undefined && { redo }) };
}

/** From the oldest state that an undo can come back to. */
export function toldOf({ past, future, timeline }: EditHistory): ToldEdits {
  const all = [...past, ...[...future].reverse()];
  const [first] = all;
  return {
    timeline: first?.before ?? timeline,
    steps: [
      ...all.map(({ edit }): EditStep => ({ type: "edit", edit })),
      ...future.map((): EditStep => ({ type: "undo" })),
    ],
  };
}
