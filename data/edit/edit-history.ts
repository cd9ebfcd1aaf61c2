/** What was done to a timeline since it was opened, and what was taken back. */
import type { Timeline } from "../timeline.ts";
import type { Edit } from "./edit.ts";

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
