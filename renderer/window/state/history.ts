/** The views one has been at: back and forward, as in a browser. Immutable. */
import type { View } from "../../picture/view.ts";

export interface ViewHistory {
  /** Oldest first. */
  readonly past: readonly View[];
  /** Nearest first. */
  readonly future: readonly View[];
}

export const NO_HISTORY: ViewHistory = { past: [], future: [] };

/** Further back nobody remembers what a view was for. */
const LONGEST = 100;

/** After leaving `view` for a new one. */
export function remember({ past }: ViewHistory, view: View): ViewHistory {
  return { past: [...past.slice(1 - LONGEST), view], future: [] };
}

/** One step back from `view`; the same when there is none. */
export function goBack(history: ViewHistory, view: View): { readonly view: View; readonly history: ViewHistory } {
  const previous = history.past.at(-1);
  if (!previous) return { view, history };
  return { view: previous, history: { past: history.past.slice(0, -1), future: [view, ...history.future] } };
}

/** One step forward from `view`; the same when there is none. */
export function goForward(history: ViewHistory, view: View): { readonly view: View; readonly history: ViewHistory } {
  const [next, ...future] = history.future;
  return next ? { view: next, history: { past: [...history.past, view], future } } : { view, history };
}
