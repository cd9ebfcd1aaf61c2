/** The only function that changes the window's state: action in, new state out. */
import { atOnce } from "../../../data/memo.ts";
import { FIRST_LOOK, PANEL_WIDTH, type Look, type SelectedItem } from "../../../data/look/look.ts";
import { reachInSteps, viewOfSelection, viewShowing, type Reach } from "../../picture/axis/fit.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { openLink } from "./open-link.ts";
import { isPictureAction, updatePictures, withPictureOf } from "./shown-picture.ts";
import type { FormAction } from "./form-subject.ts";
import { isFormAction, updateForms, withFormLeft } from "./form-state.ts";
import {
  START,
  type Action,
  type Dialog,
  type EditedAction,
  type LoadedAhead,
  type PictureAction,
  type State,
} from "./state.ts";
import { sortedBy } from "./table-state.ts";
import type { ToCheckAction } from "./to-check.ts";
import { isToCheckAction, updateToCheck } from "./to-check-state.ts";
import { travel, type TravelAction } from "./travel.ts";
import { UNBROKEN, type Breaks } from "../../picture/breaks.ts";
import { clampView } from "../../picture/view.ts";
import { without } from "./without.ts";

/** The state after an action. Returns the same object when nothing changed. */
export function update(state: State, action: Action): State {
  const next = action.type === "edited" ? edited(state, action) : changed(state, action);
  return next.form ? withFormLeft(state, next) : next;
}

function changed(state: State, action: Exclude<Action, EditedAction>): State {
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
      return selected(state, action.selection, action.reveal === true);
    case "deselected":
      return without(state, state.form ? "form" : state.selection ? "selection" : "comparing");
    case "comparison-shown":
      return { ...without(state, "selection"), comparing: true };
    case "sorted":
      return { ...state, table: { ...state.table, sort: sortedBy(state.table.sort, action.column) } };
    case "picked":
      return { ...state, table: { ...state.table, picked: action.ids } };
    case "compared":
      return compared(state, toggled(state.look.compared, action.source));
    case "looked":
      return looked(state, action.look);
    case "filtered":
      return { ...state, look: { ...state.look, filter: { ...state.look.filter, ...action.filter } }, message: "" };
    case "flagged":
      return { ...state, look: withFlag(state.look, action.flag, action.on), message: "" };
    case "known-on":
      return { ...state, look: knownOn(state.look, action.date), message: "" };
    case "dialog-opened":
      return state.dialog === action.dialog ? state : { ...state, dialog: action.dialog };
    case "dialog-closed":
      return state.dialog === action.dialog ? closed(state, action.dialog) : state;
    case "link-opened":
      return shownAtOnce(openLink(state, action.link));
    case "panel-resized":
      return resized(state, action.width);
    case "panel-switched":
      return state.panelClosed ? without(state, "panelClosed") : { ...state, panelClosed: true };
    case "letters-switched":
      return lettersSwitched(state, action.on ?? state.lettersOff === true);
    case "fitted-selection":
      return fitSelection(state);
    default:
      return elsewhere(state, action);
  }
}

/** Empty time that the axis draws short as it is looked at. */
export function breaksOf({ look, empty }: Pick<State, "look" | "empty">): Breaks {
  return (look.toScale ? undefined : empty) ?? UNBROKEN;
}

type ElsewhereAction =
  PictureAction | FormAction | ToCheckAction | TravelAction | Extract<Action, { readonly type: "named" }>;

function elsewhere(state: State, action: ElsewhereAction): State {
  if (isToCheckAction(action)) return updateToCheck(state, action);
  if (action.type === "named") return { ...state, name: action.name, key: action.key };
  if (isFormAction(action)) return updateForms(state, action);
  return isPictureAction(action) ? updatePictures(state, action) : goneOn(state, action);
}

function goneOn(state: State, action: TravelAction): State {
  return state.timeline ? travelled(state, state.timeline, action) : state;
}

/** Who goes on has read what the last message said. */
function travelled(state: State, { extent }: Timeline, action: TravelAction): State {
  const bounds = { extent: extent.interval, reach: state.reach ?? extent.interval, breaks: breaksOf(state) };
  const next = travel(state, bounds, action);
  return next.view === state.view || state.message === "" ? next : { ...next, message: "" };
}

/** What is chosen opens the panel, and one that is out of view brings the view to it. */
function selected(before: State, selection: SelectedItem, reveal: boolean): State {
  const state: State = { ...without(before, "panelClosed"), selection, message: "" };
  const { timeline } = state;
  const view = timeline && reveal ? viewShowing(timeline, state.view, selection, breaksOf(state)) : state.view;
  if (!timeline || view === state.view) return state;
  return travelled(state, timeline, { type: "gone-to", view });
}

/** As it is when nothing is selected. */
function fitSelection(state: State): State {
  const { timeline, selection } = state;
  const view = timeline && selection && viewOfSelection(timeline, selection);
  return view ? update(state, { type: "gone-to", view }) : state;
}

function afterLoading(state: State, loaded: LoadedAhead): State {
  if (!loaded.ok) {
    const { name, problems, ask, columns, givenUp } = loaded;
    if (givenUp === "replaced") return state;
    if (givenUp) return { ...state, pending: false, message: `${name} was not opened: reading it was cancelled` };
    const message = ask === undefined ? `${name} could not be read` : `${name}: how are its dates to be read?`;
    return {
      ...state,
      pending: false,
      failure: { name, problems, ...(ask && { ask }), ...(columns && { columns }) },
      message,
    };
  }
  const { timeline, name, key, saved, link, report, remarks = [] } = loaded;
  const recovered = loaded.steps ? { recovered: loaded.steps } : {};
  if (loaded.again && state.timeline)
    return savedElsewhere({ ...state, ...(report && { report }), ...recovered }, state.timeline, loaded);
  const extent = timeline.extent.interval;
  const { reach, empty } = loaded.ahead ?? atOnce(reachInSteps(timeline));
  const opened: State = {
    ...START,
    timeline,
    name,
    ...(key !== undefined && { key }),
    // How light the screen is does not change because another timeline is opened.
    look: saved?.look ?? { ...FIRST_LOOK, theme: state.look.theme },
    ...(state.lettersOff && { lettersOff: true }),
    view: saved?.view ? clampView(saved.view, reach, saved.look.toScale ? UNBROKEN : empty) : extent,
    reach,
    empty,
    ...recovered,
    ...(loaded.isExample && { isExample: true as const }),
    ...(saved?.panelWidth !== undefined && { panelWidth: saved.panelWidth }),
    ...(saved?.panelClosed && { panelClosed: true }),
    pending: false,
    // What became of it is told at once, so that nothing is lost in silence.
    ...(report && { report, dialog: "import" as const }),
  };
  const shown = link === undefined ? opened : openLink(opened, link);
  const message = [shown.message, ...remarks].filter((words) => words !== "").join("; ");
  return { ...shownAtOnce(shown), message };
}

/** Whoever opens a link, or a timeline again, sees the comparison that is in it, and who says what of its event. */
function shownAtOnce(opened: State): State {
  const state = opened.selection ? without(opened, "panelClosed") : opened;
  return state.look.compared.length > 1 ? { ...state, comparing: true } : without(state, "comparing");
}

/** What the panel shows stays, but for a comparison of less than two. */
function compared(state: State, sources: readonly string[]): State {
  const next = { ...state, look: { ...state.look, compared: sources } };
  return sources.length > 1 ? next : without(next, "comparing");
}

function looked(before: State, look: Partial<Look>): State {
  const state: State = { ...before, look: { ...before.look, ...look }, message: "" };
  return look.compared ? compared(state, look.compared) : state;
}

/** The file was saved by another program: it is looked at as before. What was done to it here is in it no more. */
function savedElsewhere(
  before: State,
  old: Timeline,
  { timeline, name, ahead }: Extract<LoadedAhead, { readonly ok: true }>,
): State {
  const state = without(without(before, "failure"), "edits");
  return {
    ...withTimeline(state, old, timeline, ahead),
    name,
    message: `${name} was saved, and is read again`,
    pending: false,
  };
}

/** What is chosen by it opens the panel, and comes into sight. */
function edited(before: State, { edits, message, selection }: EditedAction): State {
  const { timeline } = edits;
  const rest = without(before, "recovered");
  const state = before.timeline === timeline ? rest : withTimeline(rest, before.timeline ?? timeline, timeline);
  const chosen = selection ? selected({ ...state, edits }, selection, true) : { ...state, edits };
  return { ...chosen, message };
}

/** Another state of the same timeline is looked at as the one before, and what was chosen stays if it is still there. */
function withTimeline(before: State, old: Timeline, timeline: Timeline, ahead?: Reach): State {
  const { selection, view } = before;
  const all = selection?.kind === "source" ? timeline.sources : timeline.events;
  const isThere = all.some(({ id }) => id === selection?.id);
  const whole = old.extent.interval;
  const wasWhole = view.from === whole.from && view.to === whole.to;
  const { reach, empty } = ahead ?? atOnce(reachInSteps(timeline));
  return {
    ...withPictureOf(timeline, isThere ? before : without(before, "selection")),
    timeline,
    reach,
    empty,
    view: wasWhole ? timeline.extent.interval : clampView(view, reach, breaksOf({ ...before, empty })),
  };
}

/** The export dialog has said itself what came of it. */
function closed(state: State, dialog: Dialog): State {
  const rest = without(state, "dialog");
  return dialog === "export" && !state.pending ? { ...rest, message: "" } : rest;
}

function resized(state: State, width: number | undefined): State {
  if (width === undefined) return without(state, "panelWidth");
  const panelWidth = Math.round(Math.min(Math.max(width, PANEL_WIDTH.least), PANEL_WIDTH.most));
  return panelWidth === state.panelWidth ? state : { ...state, panelWidth };
}

function lettersSwitched(state: State, on: boolean): State {
  if (on === (state.lettersOff === undefined)) return state;
  return on ? without(state, "lettersOff") : { ...state, lettersOff: true };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function withFlag(look: Look, flag: "undatedReports" | "toScale", on: boolean): Look {
  return on ? { ...look, [flag]: true } : without(look, flag);
}

function knownOn(look: Look, date: string | undefined): Look {
  return date === undefined ? without(look, "knownOn") : { ...look, knownOn: date };
}
