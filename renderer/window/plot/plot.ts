/** The picture in the window: the scene painted, its marks made operable, its axis held in sight. */
import type { Steps } from "../../../data/memo.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { type ShapeMemory, attributeText } from "../../picture/shapes/shape.ts";
import { AXIS_GROUND } from "../../picture/shapes/ground-shapes.ts";
import { paint } from "../dom/paint.ts";
import { inLists } from "./mark-lists.ts";
import { pictureAttributes, pictureShapes } from "../../picture/shapes/picture-shapes.ts";
import type { Theme } from "../../picture/shapes/theme.ts";
import { planAhead } from "../../picture/compose/plan-ahead.ts";
import type { SceneOptions } from "../../picture/compose/scene-options.ts";
import { makeScene, type SceneSize } from "../../picture/compose/make-scene.ts";
import type { Measure } from "../../picture/text/measure.ts";
import type { Scene } from "../../picture/scene.ts";
import { runsDown } from "../../picture/compose/runs-down.ts";
import { type Shown, sceneOptions } from "../../picture/compose/shown.ts";
import type { State } from "../state/state.ts";
import type { Frame } from "../state/store.ts";
import type { PicturePlace } from "../dom/workspace.ts";

export interface Plot {
  /** Draws a frame in steps, and gives back its scene. */
  readonly draw: (frame: DrawnFrame, theme: Theme) => Steps<Scene>;
}

/** A frame in which there is a timeline. */
export type DrawnFrame = Pick<Frame, "state" | "onlyView"> & { readonly shown: Shown };

/** More events than this are drawn in so many rows of all lanes together, and the others counted. */
const MANY_EVENTS = 200;
const ROWS_OF_MANY = 24;

/** Where events need the room of the heading, which the title bar has too. styles/small.css has the same heights. */
const LOW_WINDOW = "(min-width: 701px) and (min-height: 401px) and (max-height: 680px)";

/** Whether the window is one of those. */
export function isLowWindow(): boolean {
  return window.matchMedia(LOW_WINDOW).matches;
}

/**
 * The picture of the window. What it has drawn, and where it has scrolled to, it remembers instead of asking the page.
 *
 * @param isLowNow whether the heading's room is wanted for events
 */
export function createPlot(
  { viewport, svg, until }: PicturePlace,
  measure: Measure,
  isLowNow: () => boolean = isLowWindow,
): Plot {
  let drawn: ShapeMemory = new WeakMap();
  let drawnWith: Theme | undefined;
  let width = 0;
  let isLow = false;
  let scrolled = 0;
  let lanes: Scene["lanes"] = [];
  const hold = (): void => {
    // In a small window the page scrolls, and the picture with it.
    scrolled = viewport.scrollTop + Math.max(0, -viewport.getBoundingClientRect().top);
    holdAxis(svg, scrolled);
    holdLabels(svg, lanes, scrolled);
  };
  viewport.addEventListener("scroll", hold);
  document.addEventListener("scroll", hold, until && { signal: until });
  return {
    *draw({ state, shown, onlyView }, theme) {
      if (theme !== drawnWith) drawn = new WeakMap();
      drawnWith = theme;
      if (!onlyView) width = viewport.clientWidth;
      if (!onlyView) isLow = isLowNow();
      const options = optionsIn(shown, state, { width, isLow });
      const size = sizeOf(shown.timeline, width);
      yield* planAhead(shown, state.view, { width, measure }, options);
      const scene = makeScene(shown.timeline, state.view, size, measure, options);
      yield;
      paintScene({ viewport, svg }, scene, theme, drawn);
      markSelection(svg, state.selection);
      holdAxis(svg, scrolled);
      lanes = scene.lanes;
      holdLabels(svg, lanes, scrolled);
      return scene;
    },
  };
}

/** What a picture `width` px wide is made with, in a window that is low or not. */
export function optionsIn(
  shown: Shown,
  { look, selection, layer }: Pick<State, "look" | "selection" | "layer">,
  { width, isLow }: { readonly width: number; readonly isLow: boolean },
): SceneOptions {
  return {
    ...sceneOptions(shown, look, selection),
    ...{ isUntold: true, isUntitled: isLow, isDown: runsDown(look.layout, width) },
    isCoverage: look.layout === "coverage",
    ...(layer && { layer }),
    isKnown: look.layout === "known",
  };
}

function sizeOf({ events }: Timeline, width: number): SceneSize {
  return { width, ...(events.length > MANY_EVENTS && { rows: ROWS_OF_MANY }) };
}

function paintScene({ viewport, svg }: PicturePlace, scene: Scene, theme: Theme, drawn: ShapeMemory): void {
  for (const [name, value] of Object.entries(pictureAttributes(scene))) {
    if (name === "xmlns") continue;
    const text = attributeText(value);
    if (svg.getAttribute(name) !== text) svg.setAttribute(name, text);
  }
  if (scene.language === undefined) {
    // Not the page's, which is the program's own.
    svg.setAttribute("lang", "");
    svg.removeAttribute("xml:lang");
  }
  const focused = svg.contains(document.activeElement) ? document.activeElement : null;
  // A file's <title> would be a tooltip over everything here; the window names the picture by aria-label.
  const shapes = pictureShapes(scene, theme, drawn).filter(({ tag }) => tag !== "title" && tag !== "desc");
  paint(
    svg,
    shapes.map((drawnShape) => (drawnShape.key === "glyphs" ? inLists(drawnShape, scene) : drawnShape)),
  );
  // A mark that went out of view, or was folded away, leaves the focus to the picture.
  if (focused && !focused.isConnected) viewport.focus({ preventScroll: true });
  // An element that moves among its siblings, as a lane does, loses the focus.
  if (focused !== document.activeElement && focused instanceof SVGElement && focused.isConnected) {
    focused.focus({ preventScroll: true });
  }
}

function markSelection(svg: SVGSVGElement, selection: State["selection"]): void {
  const id = selection && CSS.escape(selection.id);
  const mark = selection && `[data-${selection.kind}-id="${id}"]`;
  // On the mark for the eye, and on its button, whose state is read out.
  const chosen = selection && `${mark}, ${mark} > text:first-of-type, .tick[data-${selection.kind}-link="${id}"]`;
  for (const mark of svg.querySelectorAll("[aria-current]")) {
    if (chosen === undefined || !mark.matches(chosen)) mark.removeAttribute("aria-current");
  }
  if (chosen === undefined) return;
  for (const mark of svg.querySelectorAll(chosen)) mark.setAttribute("aria-current", "true");
}

/** Keeps the axis in sight while the lanes scroll under it. */
function holdAxis(svg: SVGSVGElement, scrollTop: number): void {
  const axis = svg.querySelector<SVGGElement>(":scope > .axis");
  if (!axis) return;
  const line = Number(axis.querySelector(":scope > line")?.getAttribute("y1"));
  const scrolled = Math.max(0, scrollTop - (line - AXIS_GROUND));
  const transform = scrolled > 0 ? `translateY(${String(scrolled)}px)` : "";
  if (axis.style.transform !== transform) axis.style.transform = transform;
}

/** Between the axis and the baseline of a lane's name that is held under it, px. */
const UNDER_AXIS = 22;

/** How high a name stands over its baseline, px. */
const CAPITALS = 11;

/** Keeps the name of a lane in sight while its marks scroll under the axis; at the lane's end it goes with the lane. */
function holdLabels(svg: SVGSVGElement, lanes: Scene["lanes"], scrollTop: number): void {
  const labels = svg.querySelectorAll<SVGGElement>(":scope > .lanes > .lane > :is(.lane-label, .panel-lane)");
  for (const [index, label] of labels.entries()) {
    const { y = 0, height = 0, labels: lines = [] } = lanes[index] ?? {};
    const [first, last] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
    const most = Math.max(0, y + height - UNDER_AXIS / 2 - last);
    const by = scrollTop === 0 ? 0 : Math.min(Math.max(0, scrollTop + AXIS_GROUND + UNDER_AXIS - first), most);
    const transform = by > 0 ? `translateY(${String(by)}px)` : "";
    if (label.style.transform !== transform) label.style.transform = transform;
    // What the axis leaves of a name that goes under it cannot be read.
    const opacity = by > 0 && last + by - CAPITALS < scrollTop + AXIS_GROUND ? "0" : "";
    if (label.style.opacity !== opacity) label.style.opacity = opacity;
  }
}
