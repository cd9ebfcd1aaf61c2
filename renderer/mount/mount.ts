/** The picture on an element of another page: nothing around it, and the same code that the program's window runs. */
import { formatProblem } from "../../data/file/problems/problem.ts";
import type { SelectedItem, ThemeChoice } from "../../data/look/look.ts";
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import { printable } from "../../data/printable.ts";
import type { Timeline } from "../../data/timeline.ts";
import { THEMES } from "../picture/shapes/theme.ts";
import { typefaceOf } from "../picture/text/face.ts";
import { BUNDLED_FONTS, measureWith } from "../picture/text/measure.ts";
import type { View } from "../picture/view.ts";
import { announcer } from "../window/controls/announcer.ts";
import { element } from "../window/dom/element.ts";
import { followSystem, showTheme } from "../window/dom/window-theme.ts";
import { listenForKeys } from "../window/keys/listen-for-keys.ts";
import { isViewCommand, viewCommands } from "../window/commands.ts";
import { operablePlot } from "../window/plot/operable-plot.ts";
import { setupSelection } from "../window/plot/selection-clicks.ts";
import type { Action } from "../window/state/state.ts";
import { createStore, type Frame, type Store } from "../window/state/store.ts";
import { showBundledFonts } from "./bundled-fonts.ts";

/** How large the picture is, and how it looks at first. */
export interface MountOptions {
  /** Px; the picture is drawn anew where the page gives its element another size. */
  readonly width: number;
  /** Px; lanes that need more scroll under the axis, which stays. */
  readonly height: number;
  /** "system" by itself: as the reader's system asks, light, dark or with more contrast. */
  readonly theme?: ThemeChoice;
  /** A link to a view, as the program copies it: period, filter, layout, what is chosen. */
  readonly link?: string;
  /** Hears of what the reader chooses: an event or a source, by its id; undefined when nothing is chosen any more. */
  readonly onSelect?: (selection: SelectedItem | undefined) => void;
}

/** A picture on an element. */
export interface Mounted {
  /**
   * The period that is shown, or where its motion leads: ms of the calendar as of UTC, half-open. With an argument, that
   * period is shown, as far as one may look, and can be gone back from; a RangeError where it is none.
   */
  readonly view: (to?: View) => View;
  /** Takes the picture away, and everything that listened for it. A second call does nothing. */
  readonly destroy: () => void;
}

/**
 * Puts the picture of a timeline into an element, as its last child. It is drawn with the next frame; the picture says in
 * `data-state` whether anything is still to be drawn ("pending") or not ("idle").
 *
 * @param timeline what a file of Sourceline's own format holds, as text or as the value of its JSON
 * @throws TypeError with a line for each problem that the timeline has; then nothing is put into the element
 * @example mount(document.querySelector("#here"), await (await fetch("strike.sourceline")).json(), { width: 960, height: 600 })
 */
export function mount(place: Element, timeline: unknown, options: MountOptions): Mounted {
  const read = readTimeline(timeline);
  const leaving = new AbortController();
  const { root, viewport, svg, aloud } = makePlaces(options);
  const picture = { viewport, svg, until: leaving.signal };
  const measure = measureWith(BUNDLED_FONTS.map(typefaceOf));
  const system = followSystem(leaving.signal);
  const { say, part } = announcer(aloud);
  const store = withoutTable(createStore(root, draw));
  const plot = operablePlot({ picture, measure, store, say, isLow: () => false });
  const sized = new ResizeObserver(store.redraw);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MOUNT_STYLE);
  document.adoptedStyleSheets.push(sheet);
  showBundledFonts(document.fonts);
  place.append(root);
  sized.observe(viewport);
  system.onChange(store.redraw);
  listen(viewport, store);
  store.dispatch({ type: "loaded", loaded: { ok: true, name: "", timeline: read, ...linkOf(options) } });
  if (options.theme) store.dispatch({ type: "looked", look: { theme: options.theme } });

  function* draw(frame: Frame) {
    if (leaving.signal.aborted) return undefined;
    const name = system.resolve(frame.state.look.theme);
    showTheme(root, name);
    part(frame);
    const { selection } = frame.state;
    // Afterwards: what the page makes of it does not keep the picture from being drawn.
    if (frame.before && selection !== frame.before.selection) queueMicrotask(() => options.onSelect?.(selection));
    return yield* plot(frame, THEMES[name]);
  }

  return {
    view: (to) => {
      if (to) store.dispatch({ type: "gone-to", view: periodOf(to) });
      return store.state().view;
    },
    destroy: () => {
      leaving.abort();
      sized.disconnect();
      root.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

function readTimeline(timeline: unknown): Timeline {
  // Of undefined and of functions there is no JSON.
  const text = typeof timeline === "string" ? timeline : (JSON.stringify(timeline) as string | undefined);
  const read = parseTimeline(text ?? "", "timeline");
  if (read.ok) return read.value;
  throw new TypeError(read.problems.map((problem) => printable(formatProblem(problem))).join("\n"));
}

/** The period that a page asks for, as numbers alone; throws where it is none. */
function periodOf({ from, to }: View): View {
  if (Number.isFinite(from) && Number.isFinite(to) && from < to) return { from, to };
  throw new RangeError(`a period is { from, to } in ms, from before to, not ${String(from)} to ${String(to)}`);
}

function linkOf({ link }: MountOptions): { readonly link?: string } {
  return link === undefined ? {} : { link };
}

function makePlaces({ width, height }: MountOptions) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.classList.add("picture");
  const viewport = element("div", {
    class: "viewport",
    role: "group",
    tabindex: "0",
    "aria-label": "Timeline picture",
  });
  viewport.append(svg);
  const aloud = element("div", { class: "unseen", role: "status", "aria-live": "polite", "aria-atomic": "false" });
  const root = element("div", { class: "sourceline" }, viewport, aloud);
  root.style.width = `${String(width)}px`;
  root.style.height = `${String(height)}px`;
  return { root, viewport, svg, aloud };
}

/** What pointer and keys mean in the picture. */
function listen(viewport: HTMLElement, store: Store): void {
  const { dispatch } = store;
  const run = viewCommands(store);
  setupSelection(viewport, dispatch);
  listenForKeys(viewport, "picture", (command) => {
    if (isViewCommand(command)) run(command);
    return true;
  });
  viewport.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !store.state().selection) return;
    event.preventDefault();
    dispatch({ type: "deselected" });
  });
}

/** There is no table that could show what no zoom takes apart: then the picture stays as it is. */
function withoutTable(store: Store): Store {
  const dispatch = (action: Action): void => {
    if (action.type === "looked" && action.look.surface === "table") return;
    store.dispatch(action);
  };
  return { ...store, dispatch };
}
