/** The window's state, and the only function that changes it: action in, new state out. */
import type { Loaded } from "../../data/ipc.ts";
import type { Problem } from "../../data/problem.ts";
import type { Timeline } from "../../data/timeline.ts";
import { clampView, pan, viewOfExtent, zoom, type View } from "./view.ts";

export interface State {
  /** The timeline that is shown; absent until one was read. */
  readonly timeline?: Timeline;
  readonly view: View;
  readonly selection?: Selection;
  /** Why the last file could not be read; the timeline before it stays. */
  readonly failure?: { readonly name: string; readonly problems: readonly Problem[] };
  /** One line for the user about what just happened. */
  readonly message: string;
  /** Whether an answer of the main process is awaited. */
  readonly pending: boolean;
}

export interface Selection {
  readonly kind: "event" | "source";
  readonly id: string;
}

export type Action =
  | { readonly type: "asked" }
  | { readonly type: "answered"; readonly message: string }
  | { readonly type: "loaded"; readonly loaded: Loaded }
  | { readonly type: "failure-read" }
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "panned"; readonly share: number }
  | { readonly type: "zoomed"; readonly factor: number; readonly center?: number }
  | { readonly type: "fitted" }
  | { readonly type: "selected"; readonly selection: Selection }
  | { readonly type: "deselected" };

/** Before anything was read. */
export const START: State = { view: { from: 0, to: 1 }, message: "", pending: true };

/** The state after an action. Returns the same object when nothing changed. */
export function update(state: State, action: Action): State {
  switch (action.type) {
    case "asked":
      return { ...state, pending: true, message: "" };
    case "answered":
      return { ...state, pending: false, message: action.message };
    case "loaded":
      return afterLoading(state, action.loaded);
    case "failure-read":
      return without(state, "failure");
    case "viewed":
      return withView(state, action.view);
    case "panned":
      return withView(state, pan(state.view, (state.view.to - state.view.from) * action.share));
    case "zoomed": {
      const center = action.center ?? (state.view.from + state.view.to) / 2;
      return withView(state, zoom(state.view, action.factor, center));
    }
    case "fitted":
      return state.timeline ? withView(state, viewOfExtent(state.timeline.extent)) : state;
    case "selected":
      return { ...state, selection: action.selection };
    case "deselected":
      return without(state, "selection");
  }
}

function afterLoading(state: State, loaded: Loaded): State {
  if (!loaded.ok) {
    const { name, problems } = loaded;
    return { ...state, pending: false, failure: { name, problems }, message: `${name} could not be read` };
  }
  const { timeline, name } = loaded;
  const view = viewOfExtent(timeline.extent);
  return { timeline, view, message: `${name}: ${String(timeline.events.length)} events`, pending: false };
}

function withView(state: State, view: View): State {
  if (!state.timeline) return state;
  const clamped = clampView(view, viewOfExtent(state.timeline.extent));
  return clamped.from === state.view.from && clamped.to === state.view.to ? state : { ...state, view: clamped };
}

function without(state: State, key: "failure" | "selection"): State {
  if (state[key] === undefined) return state;
  return Object.fromEntries(Object.entries(state).filter(([name]) => name !== key)) as unknown as State;
}
