/** The window's state, and the only function that changes it: action in, new state out. */
import type { Filter } from "../../data/filter.ts";
import type { Loaded } from "../../data/ipc.ts";
import { FIRST_LOOK, PANEL_WIDTH, type Look, type Selection } from "../../data/look.ts";
import type { Problem } from "../../data/problem.ts";
import type { Timeline } from "../../data/timeline.ts";
import { viewOfSelection } from "./fit.ts";
import { NO_HISTORY } from "./history.ts";
import { openLink } from "./open-link.ts";
import { FIRST_TABLE, sortedBy, type Column, type TableState } from "./table.ts";
import { travel, type Journey, type TravelAction } from "./travel.ts";
import { clampView, viewOfExtent, type View } from "./view.ts";
import { without } from "./without.ts";

export interface State extends Journey {
  /** The timeline that is shown, and its file's name; absent until one was read. */
  readonly timeline?: Timeline;
  readonly name?: string;
  /** Under which the main process remembers its look. */
  readonly key?: string;
  readonly selection?: Selection;
  /** Why the last file could not be read; the timeline before it stays. */
  readonly failure?: { readonly name: string; readonly problems: readonly Problem[] };
  /** One line for the user about what just happened. */
  readonly message: string;
  /** Whether an answer of the main process is awaited. */
  readonly pending: boolean;
  readonly look: Look;
  readonly table: TableState;
  /** Whether the overlay that lists the keys is open. */
  readonly help: boolean;
  /** Whether a date to go to is asked for. */
  readonly askingDate: boolean;
  /** Whether a link to open is asked for. */
  readonly askingLink: boolean;
  /** Whether the export dialog is open. */
  readonly askingExport: boolean;
  /** Px, within `PANEL_WIDTH`; absent when nobody has changed it. */
  readonly panelWidth?: number;
}

export { FIRST_LOOK } from "../../data/look.ts";
export type { LanesBy, Look, Selection, ThemeChoice } from "../../data/look.ts";

export type Action =
  /** An answer is awaited; the message says of what, where that takes long. */
  | { readonly type: "asked"; readonly message?: string }
  | { readonly type: "answered"; readonly message: string }
  /** A file is being read, by its name; "loaded" follows. */
  | { readonly type: "reading"; readonly name: string }
  | { readonly type: "loaded"; readonly loaded: Loaded }
  | { readonly type: "failure-read" }
  | TravelAction
  | { readonly type: "fitted-selection" }
  | { readonly type: "selected"; readonly selection: Selection }
  | { readonly type: "deselected" }
  /** The header of a column of the table was pressed. */
  | { readonly type: "sorted"; readonly column: Column }
  /** Rows of the table were picked for copying, instead of those before. */
  | { readonly type: "picked"; readonly ids: ReadonlySet<string> }
  /** A source joins those that are compared, or leaves them. */
  | { readonly type: "compared"; readonly source: string }
  | { readonly type: "looked"; readonly look: Partial<Look> }
  | { readonly type: "filtered"; readonly filter: Partial<Filter> }
  | { readonly type: "known-on"; readonly date?: string }
  | { readonly type: "help"; readonly open: boolean }
  | { readonly type: "asking-date"; readonly open: boolean }
  | { readonly type: "asking-link"; readonly open: boolean }
  | { readonly type: "asking-export"; readonly open: boolean }
  | { readonly type: "link-opened"; readonly link: string }
  /** Px; absent for the usual width. */
  | { readonly type: "panel-resized"; readonly width?: number };

/** Before anything was read. */
export const START: State = {
  view: { from: 0, to: 1 },
  history: NO_HISTORY,
  message: "",
  pending: true,
  look: FIRST_LOOK,
  table: FIRST_TABLE,
  help: false,
  askingDate: false,
  askingLink: false,
  askingExport: false,
};

/** The state after an action. Returns the same object when nothing changed. */
export function update(state: State, action: Action): State {
  switch (action.type) {
    case "asked":
      return { ...state, pending: true, message: action.message ?? "" };
    case "answered":
      return { ...state, pending: false, message: action.message };
    case "reading":
      return { ...state, pending: true, message: `Reading ${action.name}…` };
    case "loaded":
      return afterLoading(state, action.loaded);
    case "failure-read":
      return without(state, "failure");
    case "selected":
      return { ...state, selection: action.selection, message: "" };
    case "deselected":
      return without(state, "selection");
    case "sorted":
      return { ...state, table: { ...state.table, sort: sortedBy(state.table.sort, action.column) } };
    case "picked":
      return { ...state, table: { ...state.table, picked: action.ids } };
    case "compared":
      return { ...state, look: { ...state.look, compared: toggled(state.look.compared, action.source) } };
    case "looked":
      return { ...state, look: { ...state.look, ...action.look }, message: "" };
    case "filtered":
      return { ...state, look: { ...state.look, filter: { ...state.look.filter, ...action.filter } }, message: "" };
    case "known-on":
      return { ...state, look: knownOn(state.look, action.date), message: "" };
    case "help":
      return { ...state, help: action.open };
    case "asking-date":
      return state.askingDate === action.open ? state : { ...state, askingDate: action.open };
    case "asking-link":
      return state.askingLink === action.open ? state : { ...state, askingLink: action.open };
    case "asking-export":
      return state.askingExport === action.open ? state : { ...state, askingExport: action.open };
    case "link-opened":
      return openLink(state, action.link);
    case "panel-resized":
      return resized(state, action.width);
    case "fitted-selection":
      return fitSelection(state);
    default:
      return state.timeline ? travelled(state, viewOfExtent(state.timeline.extent), action) : state;
  }
}

/** Who goes on has read what the last message said. */
function travelled(state: State, extent: View, action: TravelAction): State {
  const next = travel(state, extent, action);
  return next.view === state.view || state.message === "" ? next : { ...next, message: "" };
}

/** As it is when nothing is selected. */
function fitSelection(state: State): State {
  const { timeline, selection } = state;
  const view = timeline && selection && viewOfSelection(timeline, selection);
  return view ? update(state, { type: "gone-to", view }) : state;
}

function afterLoading(state: State, loaded: Loaded): State {
  if (!loaded.ok) {
    const { name, problems } = loaded;
    return { ...state, pending: false, failure: { name, problems }, message: `${name} could not be read` };
  }
  const { timeline, name, key, saved, link } = loaded;
  const extent = viewOfExtent(timeline.extent);
  const opened: State = {
    ...START,
    timeline,
    name,
    ...(key !== undefined && { key }),
    // How light the screen is does not change because another timeline is opened.
    look: saved?.look ?? { ...FIRST_LOOK, theme: state.look.theme },
    view: saved?.view ? clampView(saved.view, extent) : extent,
    ...(saved?.panelWidth !== undefined && { panelWidth: saved.panelWidth }),
    pending: false,
  };
  return link === undefined ? opened : openLink(opened, link);
}

function resized(state: State, width: number | undefined): State {
  if (width === undefined) return without(state, "panelWidth");
  const panelWidth = Math.round(Math.min(Math.max(width, PANEL_WIDTH.least), PANEL_WIDTH.most));
  return panelWidth === state.panelWidth ? state : { ...state, panelWidth };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function knownOn(look: Look, date: string | undefined): Look {
  return date === undefined ? without(look, "knownOn") : { ...look, knownOn: date };
}
