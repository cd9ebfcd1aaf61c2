/** One store and the parts that draw its state: what the program's window and a page of its own have in common. */
import type { FontTable } from "../../data/font-table.ts";
import type { Bridge, Loaded } from "../../data/ipc/channels.ts";
import { printable } from "../../data/printable.ts";
import { THEMES, type ThemeName } from "../picture/shapes/theme.ts";
import { isViewCommand, viewCommands, type WindowCommand, type ViewCommand } from "./commands.ts";
import { panelEdge } from "./controls/panel-edge.ts";
import { legendPopover } from "./controls/legend-popover.ts";
import { laneOrder } from "./controls/lane-order.ts";
import { laneChoice } from "./controls/lane-choice.ts";
import type { Steps } from "../../data/memo.ts";
import { setLanguage } from "./dom/content-language.ts";
import { textCopier } from "./dom/copy-text.ts";
import { setupComparing } from "./plot/compare-clicks.ts";
import { setupSelection } from "./plot/selection-clicks.ts";
import { setupPictures } from "./plot/picture-clicks.ts";
import { announcer, type Announcer } from "./controls/announcer.ts";
import { panelSwitch } from "./panel/panel-switch.ts";
import { focusSurface } from "./dom/parts.ts";
import { listenForKeys } from "./keys/listen-for-keys.ts";
import { listenAnywhere } from "./keys/listen-anywhere.ts";
import { isFiltering } from "../../data/look/filter.ts";
import { overlaps } from "../../data/time.ts";
import type { Shown } from "../picture/compose/shown.ts";
import type { State } from "./state/state.ts";
import { typefaceOf } from "../picture/text/face.ts";
import { BUNDLED_FONTS, measureWith } from "../picture/text/measure.ts";
import type { Scene } from "../picture/scene.ts";
import { panelPart, type Furnish } from "./panel/panel.ts";
import { problemList } from "./panel/problems.ts";
import { operablePlot } from "./plot/operable-plot.ts";
import { letterKeys } from "./keys/letters-switch.ts";
import { helpOverlay } from "./keys/help.ts";
import { goToDate } from "./controls/go-to-date-popover.ts";
import { navigationButtons } from "./controls/navigation-buttons.ts";
import { overviewStrip } from "./plot/overview-strip.ts";
import { surfaceChoice } from "./controls/surface-choice.ts";
import { themeChoice } from "./controls/theme-choice.ts";
import { followSystem, showTheme } from "./dom/window-theme.ts";
import { filterBarPart } from "./controls/filter-bar.ts";
import { nothingLeft } from "./controls/nothing-left.ts";
import { searchPart } from "./controls/search.ts";
import { tablePart } from "./table/table-part.ts";
import { detailsBelow, foldControls } from "./small-window.ts";
import { createStore, type Dispatch, type Frame, type WindowPart } from "./state/store.ts";
import type { Workspace } from "./dom/workspace.ts";
import { counted } from "../../data/words.ts";

/** What the window needs of the program, or of what stands for it. */
export interface WindowHost extends Pick<
  Bridge,
  "copyText" | "loadLetterKeys" | "keepLetterKeys" | "onTimelineReading" | "onViewLink" | "onMenuCommand"
> {
  loadTimeline(): Promise<Loaded>;
  onTimelineLoaded(listener: (loaded: Loaded) => void): () => void;
}

/** Where the window is, and what it can do only there. */
export interface Surroundings {
  readonly host: WindowHost;
  /** Fonts for what the bundled ones lack, in order of preference; the page has them already. */
  readonly fonts?: readonly FontTable[];
  /** Carries out a command that is about more than the view. */
  readonly run: (command: Exclude<WindowCommand, ViewCommand>, workspace: Workspace) => void;
  /** Does long work while the window answers; absent where no timeline is large. */
  readonly inSlices?: <T>(steps: Steps<T>) => Promise<T>;
  /** Puts more into the panel. */
  readonly furnish?: Furnish;
  /** Parts besides those that are everywhere. */
  readonly parts: (workspace: Workspace) => readonly WindowPart[];
}

/** Starts the window in the document that it is in, which has the elements of index.html. */
export function startWindow(surroundings: Surroundings): void {
  const root = document.documentElement;
  const picture = { viewport: find("#viewport", HTMLElement), svg: find("#picture", SVGSVGElement) };
  const measure = measureWith([...BUNDLED_FONTS, ...(surroundings.fonts ?? [])].map(typefaceOf));
  const system = followSystem();
  const store = createStore(root, draw, surroundings.inSlices);
  const { redraw } = store;
  const theme = (): ThemeName => system.resolve(store.state().look.theme);
  const workspace = { store, panel: find("#panel", HTMLElement), picture, theme, measure };
  const aloud = announcer(find("#announcements", HTMLElement));
  const parts = [...makeParts(workspace, surroundings, aloud), ...surroundings.parts(workspace)];
  const plot = operablePlot({ picture, measure, store, say: aloud.say });
  new ResizeObserver(redraw).observe(picture.viewport);
  system.onChange(redraw);
  listen(workspace);
  receive(workspace, surroundings);

  function* draw(frame: Frame): Steps<Scene | undefined> {
    const name = system.resolve(frame.state.look.theme);
    showTheme(root, name);
    for (const show of parts) {
      show(frame);
      yield;
    }
    return yield* plot(frame, THEMES[name]);
  }
}

/** Everything around the picture, in the order in which the window reads. */
function makeParts(
  { store, panel, picture, theme, measure }: Workspace,
  { host, furnish }: Surroundings,
  { part: aloud, say }: Announcer,
): WindowPart[] {
  const { dispatch } = store;
  const choices = find("#choices", HTMLElement);
  const overview = find("#overview", HTMLElement);
  const surfaces = { root: document.documentElement, viewport: picture.viewport };
  const copy = textCopier(dispatch, (text) => host.copyText(text));
  return [
    statusPart(find("#message", HTMLElement), find("#title", HTMLElement)),
    failurePart(find("#failure", HTMLElement), dispatch),
    searchPart(find("#search", HTMLElement), picture.viewport, dispatch),
    filterBarPart(find("#filters", HTMLElement), dispatch),
    nothingLeft(document.body, dispatch, furnish !== undefined),
    panelPart(panel, furnish),
    panelSwitch(choices, panel),
    panelEdge(panel, dispatch),
    navigationButtons(find("#navigation", HTMLElement)),
    overviewStrip(overview, dispatch, measure, () => THEMES[theme()]),
    goToDate(overview, dispatch),
    tablePart(find("#table", HTMLElement), dispatch, copy),
    surfaceChoice(choices, surfaces, dispatch),
    laneChoice(choices, dispatch),
    laneOrder(choices, dispatch, say),
    legendPopover(choices, picture.svg),
    themeChoice(choices, dispatch),
    helpOverlay(find("#help", HTMLElement), dispatch),
    letterKeys(host, dispatch),
    aloud,
    detailsBelow(window, panel),
  ];
}

/** What the user does in the page. */
function listen({ store: { dispatch }, panel }: Workspace): void {
  setupSelection(document.body, dispatch);
  foldControls(document);
  setupComparing(panel, dispatch);
  setupPictures(panel, dispatch);
}

/** Commands from buttons, keys and the menu, and what the host sends. */
function receive(workspace: Workspace, { host, run: runElsewhere }: Surroundings): void {
  const { dispatch } = workspace.store;
  const runView = viewCommands(workspace.store);
  const run = (command: WindowCommand): void => {
    if (isViewCommand(command)) runView(command);
    else runElsewhere(command, workspace);
  };
  document.body.addEventListener("click", ({ target }) => {
    const command = target instanceof Element && target.closest("[data-command]")?.getAttribute("data-command");
    if (command) run(command as WindowCommand);
  });
  listenAnywhere(document, run, () => workspace.store.state().lettersOff === undefined);
  listenForKeys(workspace.picture.viewport, "picture", (command) => {
    run(command);
    return true;
  });
  host.onMenuCommand(run);
  host.onViewLink((link) => dispatch({ type: "link-opened", link }));
  host.onTimelineReading((name) => dispatch({ type: "reading", name }));
  host.onTimelineLoaded((loaded) => dispatch({ type: "loaded", loaded }));
  void host.loadTimeline().then((loaded) => dispatch({ type: "loaded", loaded }));
}

function statusPart(place: HTMLElement, heading: HTMLElement): WindowPart {
  return ({ state, before, shown }) => {
    const told = state.message || (state.timeline && shown && countText(shown, state)) || "";
    const message = printable(told);
    if (place.textContent !== message) place.textContent = message;
    // What happened is said over the picture: in the toolbar longer words would move all that is under it.
    place.toggleAttribute("data-news", state.message !== "");
    if (!state.timeline || state.timeline === before?.timeline) return;
    document.title = printable(`${state.timeline.title} – Sourceline`);
    heading.textContent = state.timeline.title;
    setLanguage(heading, state.timeline.language);
  };
}

/** How many events are shown; of those that a search or filter found, how many lie beside the view. */
function countText({ events }: Shown, { timeline, view, look }: State): string {
  const whole = timeline?.events.length ?? 0;
  const all = counted(whole, "event");
  if (events.length === whole) return all;
  const outside = isFiltering(look.filter) ? events.filter(({ when }) => !overlaps(when.interval, view)).length : 0;
  return `${String(events.length)} of ${all}${outside === 0 ? "" : `, ${String(outside)} out of view`}`;
}

function failurePart(place: HTMLElement, dispatch: Dispatch): WindowPart {
  return ({ state: { failure }, before }) => {
    if (before && failure === before.failure) return;
    const close = (): void => {
      dispatch({ type: "failure-read" });
      // The button goes away, and must not take the focus with it.
      focusSurface();
    };
    place.replaceChildren(...(failure ? [problemList(failure.name, failure.problems, close)] : []));
    place.hidden = failure === undefined;
  };
}

function find<E extends Element>(selector: string, type: abstract new (...args: never[]) => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`index.html lacks ${selector}`);
  return found;
}
