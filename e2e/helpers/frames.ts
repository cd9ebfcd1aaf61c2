/** Frames as the window's store makes them, one after each round of actions, for tests of what draws them. */
import type { Timeline } from "../../data/timeline.ts";
import { shownOf, type Shown } from "../../renderer/picture/compose/shown.ts";
import { START, type Action, type State } from "../../renderer/window/state/state.ts";
import type { Frame } from "../../renderer/window/state/store.ts";
import { update } from "../../renderer/window/state/update.ts";

/** Takes actions, and gives the state after them, which has been drawn. */
export type Frames = (...actions: readonly Action[]) => State;

/** The action by which a timeline comes into the window, as "a.json" and under a key. */
export function loading(timeline: Timeline): Action {
  return { type: "loaded", loaded: { ok: true, name: "a.json", timeline, key: "a".repeat(64) } };
}

/** Draws with `draw` the states that actions lead to, from a window in which nothing was read yet. */
export function frames(draw: (frame: Frame) => void): Frames {
  let before: State | undefined;
  let state = START;
  let shown: Shown | undefined;
  return (...actions) => {
    state = actions.reduce(update, state);
    const shownChanged = state.timeline !== before?.timeline || state.look !== before?.look;
    if (shownChanged) shown = state.timeline && shownOf(state.timeline, state.look, shown);
    draw({ state, before, shown, shownChanged, onlyView: false });
    before = state;
    return state;
  };
}
