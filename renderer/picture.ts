/** The picture in the window: the scene painted, its marks made operable, its axis held in sight. */
import { AXIS_GROUND } from "./draw/ground.ts";
import { paint } from "./draw/paint.ts";
import { pictureAttributes, pictureShapes } from "./draw/picture.ts";
import { attributeText } from "./draw/shape.ts";
import type { Theme } from "./draw/theme.ts";
import { makeScene } from "./model/make-scene.ts";
import type { Measure } from "./model/measure.ts";
import { sceneOptions } from "./model/scene-options.ts";
import type { Scene } from "./model/scene.ts";
import type { Shown } from "./model/shown.ts";
import type { State } from "./model/state.ts";

export interface PicturePlace {
  /** Scrolls up and down; its width is the picture's. */
  readonly viewport: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** Draws the state as it is shown, and gives back the scene that it drew. */
export function drawPicture(place: PicturePlace, state: State, shown: Shown, theme: Theme, measure: Measure): Scene {
  const { viewport, svg } = place;
  const options = sceneOptions(shown, state.look, state.selection);
  const scene = makeScene(shown.timeline, state.view, { width: viewport.clientWidth }, measure, options);
  for (const [name, value] of Object.entries(pictureAttributes(scene))) {
    if (value !== undefined && name !== "xmlns") svg.setAttribute(name, attributeText(value));
  }
  const focused = svg.contains(document.activeElement) ? document.activeElement : null;
  // A file's <title> would be a tooltip over everything here; the window names the picture by aria-label.
  paint(
    svg,
    pictureShapes(scene, theme).filter(({ tag }) => tag !== "title" && tag !== "desc"),
  );
  // An element that moves among its siblings, as a lane does, loses the focus.
  if (focused instanceof SVGElement && focused.isConnected) focused.focus({ preventScroll: true });
  markSelection(svg, state.selection);
  holdAxis(place);
  return scene;
}

function markSelection(svg: SVGSVGElement, selection: State["selection"]): void {
  const chosen = selection && `[data-${selection.kind}-id="${CSS.escape(selection.id)}"]`;
  for (const mark of svg.querySelectorAll("[data-event-id], [data-report-id], .chip")) {
    if (chosen !== undefined && mark.matches(chosen)) {
      mark.setAttribute("aria-current", "true");
    } else {
      mark.removeAttribute("aria-current");
    }
  }
}

/** Keeps the axis in sight while the lanes scroll under it. */
export function holdAxis({ viewport, svg }: PicturePlace): void {
  const axis = svg.querySelector<SVGGElement>(":scope > .axis");
  if (!axis) return;
  const line = Number(axis.querySelector("line")?.getAttribute("y1"));
  const scrolled = Math.max(0, viewport.scrollTop - (line - AXIS_GROUND));
  axis.style.transform = scrolled > 0 ? `translateY(${String(scrolled)}px)` : "";
}
