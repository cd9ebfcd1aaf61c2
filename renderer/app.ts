/** Composition root of the window: state in, picture and panel out, once a frame. */
import type { Exported, MenuCommand } from "../data/ipc.ts";
import { AXIS_GROUND } from "./draw/ground.ts";
import { paint } from "./draw/paint.ts";
import { pictureAttributes, pictureShapes } from "./draw/picture.ts";
import { attributeText } from "./draw/shape.ts";
import { THEMES, type ThemeName } from "./draw/theme.ts";
import { setupNavigation, ZOOM_STEP } from "./interact/navigate.ts";
import { setupSelection } from "./interact/select.ts";
import { codedSources } from "./model/chip.ts";
import { makeScene } from "./model/make-scene.ts";
import { measureWithSourceSans } from "./model/measure.ts";
import type { Scene } from "./model/scene.ts";
import { START, update, type Action, type State } from "./model/state.ts";
import { timeScale, type TimeScale } from "./model/view.ts";
import { eventPanel } from "./panel/event-panel.ts";
import { overview } from "./panel/overview.ts";
import { problemList } from "./panel/problems.ts";
import { sourceCard } from "./panel/source-card.ts";

const measure = measureWithSourceSans();
const page = {
  root: document.documentElement,
  viewport: find("#viewport", HTMLElement),
  picture: find("#picture", SVGSVGElement),
  panel: find("#panel", HTMLElement),
  failure: find("#failure", HTMLElement),
  message: find("#message", HTMLElement),
};

start();

function start(): void {
  const darkness = window.matchMedia("(prefers-color-scheme: dark)");
  const themeName = (): ThemeName => (darkness.matches ? "dark" : "light");
  const store = createStore((state, before) => draw(state, before, themeName()));
  const { dispatch, state, redraw } = store;

  new ResizeObserver(redraw).observe(page.viewport);
  darkness.addEventListener("change", redraw);
  page.viewport.addEventListener("scroll", holdAxis);
  setupNavigation({ dispatch, scale: () => scaleOf(store.scene()), viewport: page.viewport });
  setupSelection(document.body, dispatch);

  const exportPicture = (): void => void exportShown(state(), themeName(), dispatch);
  const run = (command: MenuCommand): void => runCommand(command, dispatch, exportPicture);
  document.body.addEventListener("click", ({ target }) => {
    const command = target instanceof Element && target.closest("[data-command]")?.getAttribute("data-command");
    if (command === "open-timeline") void openTimeline(dispatch);
    else if (command) run(command as MenuCommand);
  });
  window.sourceline.onMenuCommand(run);
  window.sourceline.onTimelineLoaded((loaded) => dispatch({ type: "loaded", loaded }));
  void window.sourceline.loadTimeline().then((loaded) => dispatch({ type: "loaded", loaded }));

  /** Draws one state; what did not change since the last is not drawn again. */
  function draw(current: State, before: State | undefined, theme: ThemeName): Scene | undefined {
    showTheme(theme);
    page.message.textContent = current.message;
    if (current.failure !== before?.failure) showFailure(current, dispatch);
    if (current.timeline !== before?.timeline || current.selection !== before?.selection) showPanel(current);
    const scene = drawPicture(current, theme);
    page.root.dataset["state"] = current.pending ? "pending" : "idle";
    return scene;
  }
}

/** One state, changed by actions alone, and drawn at most once a frame. */
function createStore(draw: (state: State, before: State | undefined) => Scene | undefined) {
  let state = START;
  let drawn: State | undefined;
  let scene: Scene | undefined;
  let frame = 0;
  const redraw = (): void => {
    page.root.dataset["state"] = "pending";
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      scene = draw(state, drawn);
      drawn = state;
    });
  };
  const dispatch = (action: Action): void => {
    const next = update(state, action);
    if (next === state) return;
    state = next;
    redraw();
  };
  return { dispatch, redraw, state: () => state, scene: () => scene };
}

function drawPicture(state: State, theme: ThemeName): Scene | undefined {
  if (!state.timeline) return undefined;
  const scene = makeScene(state.timeline, state.view, { width: page.viewport.clientWidth }, measure);
  for (const [name, value] of Object.entries(pictureAttributes(scene))) {
    if (value !== undefined && name !== "xmlns") page.picture.setAttribute(name, attributeText(value));
  }
  // A file's <title> would be a tooltip over everything here; the window names the picture by aria-label.
  paint(
    page.picture,
    pictureShapes(scene, THEMES[theme]).filter(({ tag }) => tag !== "title" && tag !== "desc"),
  );
  for (const mark of page.picture.querySelectorAll("[data-event-id], [data-report-id], .chip")) {
    mark.setAttribute("tabindex", "0");
    if (isSelected(mark, state.selection)) mark.setAttribute("aria-current", "true");
    else mark.removeAttribute("aria-current");
  }
  holdAxis();
  return scene;
}

function isSelected(mark: Element, selection: State["selection"]): boolean {
  if (!selection) return false;
  return mark.getAttribute(`data-${selection.kind}-id`) === selection.id;
}

/** Keeps the axis in sight while the lanes scroll under it. */
function holdAxis(): void {
  const axis = page.picture.querySelector<SVGGElement>(":scope > .axis");
  if (!axis) return;
  const line = Number(axis.querySelector("line")?.getAttribute("y1"));
  const scrolled = Math.max(0, page.viewport.scrollTop - (line - AXIS_GROUND));
  axis.style.transform = scrolled > 0 ? `translateY(${String(scrolled)}px)` : "";
}

function scaleOf(scene: Scene | undefined): TimeScale {
  if (!scene) return timeScale({ from: 0, to: 1 }, 0, 1);
  return timeScale(scene.view, scene.plot.x, scene.plot.x + scene.plot.width);
}

function showPanel({ timeline, selection }: State): void {
  if (!timeline) return;
  const coded = codedSources(timeline.sources);
  const event = selection?.kind === "event" ? timeline.events.find(({ id }) => id === selection.id) : undefined;
  const source = selection?.kind === "source" ? coded.get(selection.id) : undefined;
  const content = event
    ? eventPanel(event, timeline, coded)
    : source
      ? sourceCard(source, timeline)
      : overview(timeline, coded);
  page.panel.replaceChildren(content);
  page.panel.scrollTop = 0;
  document.title = `${timeline.title} – Sourceline`;
}

function showFailure({ failure }: State, dispatch: (action: Action) => void): void {
  const close = (): void => dispatch({ type: "failure-read" });
  page.failure.replaceChildren(...(failure ? [problemList(failure.name, failure.problems, close)] : []));
  page.failure.hidden = failure === undefined;
}

function showTheme(name: ThemeName): void {
  const { series, ...colors } = THEMES[name];
  page.root.dataset["theme"] = name;
  for (const [token, color] of Object.entries(colors)) page.root.style.setProperty(`--${token}`, color);
  series.forEach((color, index) => page.root.style.setProperty(`--series-${String(index)}`, color));
}

function runCommand(command: MenuCommand, dispatch: (action: Action) => void, exportPicture: () => void): void {
  switch (command) {
    case "fit":
      return dispatch({ type: "fitted" });
    case "zoom-in":
      return dispatch({ type: "zoomed", factor: 1 / ZOOM_STEP });
    case "zoom-out":
      return dispatch({ type: "zoomed", factor: ZOOM_STEP });
    case "pan-left":
      return dispatch({ type: "panned", share: -0.2 });
    case "pan-right":
      return dispatch({ type: "panned", share: 0.2 });
    case "export-picture":
      return exportPicture();
  }
}

async function openTimeline(dispatch: (action: Action) => void): Promise<void> {
  dispatch({ type: "asked" });
  const loaded = await window.sourceline.openTimeline();
  dispatch(loaded === null ? { type: "answered", message: "" } : { type: "loaded", loaded });
}

async function exportShown(state: State, theme: ThemeName, dispatch: (action: Action) => void): Promise<void> {
  dispatch({ type: "asked" });
  const { from, to } = state.view;
  const exported = await window.sourceline.exportPicture({ from, to, width: page.viewport.clientWidth, theme });
  dispatch({ type: "answered", message: exportMessage(exported) });
}

function exportMessage(exported: Exported): string {
  switch (exported.outcome) {
    case "saved":
      return `Saved ${exported.name}`;
    case "cancelled":
      return "";
    case "failed":
      return exported.reason;
  }
}

function find<E extends Element>(selector: string, type: abstract new (...args: never[]) => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`index.html lacks ${selector}`);
  return found;
}
