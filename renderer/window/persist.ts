/** Tells the main process how the timeline is looked at, so that it can be looked at in the same way next time. */
import type { Bridge } from "../../data/ipc/channels.ts";
import { savedLookOf } from "./state/saved-look.ts";
import type { State } from "./state/state.ts";
import type { WindowPart } from "./state/store.ts";

/**
 * Saves with `save` whatever changes, and a gesture when it is done: who closes the window right after a change finds it
 * again. While one save is under way only the newest of those that follow is kept.
 */
export function persistPart(save: Bridge["saveLook"]): WindowPart {
  let waiting: State | undefined;
  /** What is remembered already. */
  let known: State | undefined;
  let busy = false;
  const send = async (first: State): Promise<void> => {
    busy = true;
    for (let next: State | undefined = first; next?.key !== undefined; next = takeWaiting()) {
      // What the main process refuses (a search as long as a page) is merely not remembered.
      await save(next.key, savedLookOf(next)).catch(() => undefined);
    }
    busy = false;
  };
  const takeWaiting = (): State | undefined => {
    const next = waiting;
    waiting = undefined;
    return next;
  };
  return ({ state }) => {
    if (state.unsettled !== undefined) return;
    const isNews = known !== undefined && isWorthSaving(state, known);
    known = state;
    if (!isNews) return;
    if (busy) waiting = state;
    else void send(state);
  };
}

/** The parts of a state that are remembered. */
const KEPT = ["look", "view", "panelWidth", "panelClosed"] as const satisfies readonly (keyof State)[];

/** A timeline that has just come in looks as it is remembered already. */
function isWorthSaving(state: State, before: State): boolean {
  if (state.timeline !== before.timeline || state.key === undefined) return false;
  return KEPT.some((part) => state[part] !== before[part]);
}
