/** Composition root of the window: one store, and the parts that draw its state. */
import { THEMES, type ThemeName } from "./draw/theme.ts";
import { commandRunner, type Command } from "./commands.ts";
import { openLinkPopover } from "./controls/open-link.ts";
import { panelEdge } from "./controls/panel-edge.ts";
import { setupDocuments } from "./documents.ts";
import { persistPart } from "./persist.ts";
import { laneChoice } from "./controls/lane-choice.ts";
import { setupLanes } from "./interact/lanes.ts";
import { setupComparing } from "./interact/compare.ts";
import { setupNavigation } from "./interact/navigate.ts";
import { setupSelection } from "./interact/select.ts";
import { setupShortcuts } from "./interact/shortcuts.ts";
import type { Timeline } from "../data/timeline.ts";
import { measureWithSourceSans } from "./model/measure.ts";
import type { Scene } from "./model/scene.ts";
import { timeScale, type TimeScale } from "./model/view.ts";
import { panelPart } from "./panel/panel.ts";
import { problemList } from "./panel/problems.ts";
import { drawPicture, holdAxis } from "./picture.ts";
import { helpOverlay } from "./controls/help.ts";
import { setupRoving } from "./interact/roving.ts";
import { goToDate } from "./controls/go-to-date.ts";
import { navigationButtons } from "./controls/navigation-buttons.ts";
import { overviewStrip } from "./overview-strip.ts";
import { surfaceChoice } from "./controls/surface-choice.ts";
import { themeChoice } from "./controls/theme-choice.ts";
import { followSystem, showTheme } from "./window-theme.ts";
import { filterBarPart } from "./controls/filter-bar.ts";
import { searchPart } from "./controls/search.ts";
import { tablePart } from "./table/table-part.ts";
import { createStore, type Dispatch, type Frame, type Part, type Store } from "./store.ts";

const measure = measureWithSourceSans();
const root = document.documentElement;
const picture = { viewport: find("#viewport", HTMLElement), svg: find("#picture", SVGSVGElement) };
const system = followSystem();
const roving = setupRoving(picture.svg);

start();

function start(): void {
  const store = createStore(root, draw);
  const { dispatch, redraw } = store;
  const themeName = (): ThemeName => system.resolve(store.state().look.theme);
  const parts = makeParts(store, themeName);
  const lanes = setupLanes({ svg: picture.svg, dispatch, look: () => store.state().look });
  new ResizeObserver(redraw).observe(picture.viewport);
  system.onChange(redraw);
  listen(store);
  receive(store, themeName);

  function draw(frame: Frame): Scene | undefined {
    const theme = system.resolve(frame.state.look.theme);
    showTheme(root, theme);
    for (const show of parts) show(frame);
    if (!frame.shown) return undefined;
    const scene = drawPicture(picture, frame.state, frame.shown, THEMES[theme], measure);
    roving.refresh(scene);
    lanes.refresh(scene, frame.shown.grouping);
    return scene;
  }
}

/** Everything around the picture, in the order in which the window reads. */
function makeParts(store: Store, themeName: () => ThemeName): readonly Part[] {
  const { dispatch } = store;
  const choices = find("#choices", HTMLElement);
  const panel = find("#panel", HTMLElement);
  const surface = { root, viewport: picture.viewport, current: () => store.state().look.surface };
  return [
    statusPart(find("#message", HTMLElement), find("#title", HTMLElement)),
    failurePart(find("#failure", HTMLElement), dispatch),
    searchPart(find("#search", HTMLElement), picture.viewport, dispatch),
    filterBarPart(find("#filters", HTMLElement), dispatch),
    panelPart(panel),
    panelEdge(panel, dispatch),
    openLinkPopover(document.body, dispatch),
    persistPart((key, saved) => window.sourceline.saveLook(key, saved)),
    navigationButtons(find("#navigation", HTMLElement)),
    overviewStrip(find("#overview", HTMLElement), dispatch, measure, () => THEMES[themeName()]),
    goToDate(find("#overview", HTMLElement), dispatch),
    tablePart(find("#table", HTMLElement), dispatch),
    surfaceChoice(choices, surface, dispatch),
    laneChoice(choices, dispatch),
    themeChoice(choices, dispatch),
    helpOverlay(find("#help", HTMLElement), dispatch),
  ];
}

/** What the user does in the page. */
function listen({ dispatch, scene, state }: Store): void {
  const panel = find("#panel", HTMLElement);
  picture.viewport.addEventListener("scroll", () => holdAxis(picture));
  setupNavigation({ dispatch, scale: () => scaleOf(scene()), view: () => state().view, viewport: picture.viewport });
  setupSelection(document.body, dispatch);
  setupComparing(panel, dispatch);
  setupDocuments(panel, dispatch);
}

/** Commands from buttons, keys and the menu, and what the main process sends. */
function receive(store: Store, themeName: () => ThemeName): void {
  const { dispatch } = store;
  const run = commandRunner(store, () => picture.viewport.clientWidth, themeName);
  document.body.addEventListener("click", ({ target }) => {
    const command = target instanceof Element && target.closest("[data-command]")?.getAttribute("data-command");
    if (command) run(command as Command);
  });
  setupShortcuts(document, run);
  window.sourceline.onMenuCommand(run);
  window.sourceline.onViewLink((link) => dispatch({ type: "link-opened", link }));
  window.sourceline.onTimelineLoaded((loaded) => dispatch({ type: "loaded", loaded }));
  void window.sourceline.loadTimeline().then((loaded) => dispatch({ type: "loaded", loaded }));
}

function statusPart(place: HTMLElement, heading: HTMLElement): Part {
  return ({ state, before, shown }) => {
    const message = state.message || (state.timeline && shown && countText(shown.events.length, state.timeline)) || "";
    if (place.textContent !== message) place.textContent = message;
    if (!state.timeline || state.timeline === before?.timeline) return;
    document.title = `${state.timeline.title} – Sourceline`;
    heading.textContent = state.timeline.title;
  };
}

function countText(shown: number, { events }: Timeline): string {
  const all = `${String(events.length)} ${events.length === 1 ? "event" : "events"}`;
  return shown === events.length ? all : `${String(shown)} of ${all}`;
}

function failurePart(place: HTMLElement, dispatch: Dispatch): Part {
  return ({ state: { failure }, before }) => {
    if (before && failure === before.failure) return;
    const close = (): void => dispatch({ type: "failure-read" });
    place.replaceChildren(...(failure ? [problemList(failure.name, failure.problems, close)] : []));
    place.hidden = failure === undefined;
  };
}

function scaleOf(scene: Scene | undefined): TimeScale {
  if (!scene) return timeScale({ from: 0, to: 1 }, 0, 1);
  return timeScale(scene.view, scene.plot.x, scene.plot.x + scene.plot.width);
}

function find<E extends Element>(selector: string, type: abstract new (...args: never[]) => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`index.html lacks ${selector}`);
  return found;
}
