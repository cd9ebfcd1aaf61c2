/** The only function that changes the window's state: action in, new state out. */
import type { Loaded } from "../../../data/ipc/channels.ts";
import { FIRST_LOOK, PANEL_WIDTH, type Look } from "../../../data/look/look.ts";
import { viewOfSelection } from "../../picture/axis/fit.ts";
import { openLink } from "./open-link.ts";
import { START, type Action, type State } from "./state.ts";
import { sortedBy } from "./table-state.ts";
import { travel, type TravelAction } from "./travel.ts";
import { clampView, type View } from "../../picture/view.ts";
import { without } from "./without.ts";

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
    case "undated-reports":
      return { ...state, look: undatedReports(state.look, action.on), message: "" };
    case "known-on":
      return { ...state, look: knownOn(state.look, action.date), message: "" };
    case "dialog-opened":
      return state.dialog === action.dialog ? state : { ...state, dialog: action.dialog };
    case "dialog-closed":
      return state.dialog === action.dialog ? without(state, "dialog") : state;
    case "link-opened":
      return openLink(state, action.link);
    case "panel-resized":
      return resized(state, action.width);
    case "fitted-selection":
      return fitSelection(state);
    default:
      return state.timeline ? travelled(state, state.timeline.extent.interval, action) : state;
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
  const { timeline, name, key, saved, link, remarks = [] } = loaded;
  const extent = timeline.extent.interval;
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
  const shown = link === undefined ? opened : openLink(opened, link);
  const message = [shown.message, ...remarks].filter((words) => words !== "").join("; ");
  return { ...shown, message };
}

function resized(state: State, width: number | undefined): State {
  if (width === undefined) return without(state, "panelWidth");
  const panelWidth = Math.round(Math.min(Math.max(width, PANEL_WIDTH.least), PANEL_WIDTH.most));
  return panelWidth === state.panelWidth ? state : { ...state, panelWidth };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function undatedReports(look: Look, on: boolean): Look {
  return on ? { ...look, undatedReports: true } : without(look, "undatedReports");
}

function knownOn(look: Look, date: string | undefined): Look {
  return date === undefined ? without(look, "knownOn") : { ...look, knownOn: date };
}
