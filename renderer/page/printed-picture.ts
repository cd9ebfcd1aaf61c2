/** The picture as it is printed: as wide as the paper, on as many sheets as it needs, in the light theme. */
import { paint } from "../window/dom/paint.ts";
import { element } from "../window/dom/element.ts";
import type { State } from "../window/state/state.ts";
import { makePlan } from "../picture/compose/plan.ts";
import { makeScene } from "../picture/compose/make-scene.ts";
import { sceneOptions, type Shown } from "../picture/compose/shown.ts";
import { pictureAttributes, pictureShapes } from "../picture/shapes/picture-shapes.ts";
import { attributeText, type Shape } from "../picture/shapes/shape.ts";
import { THEMES, type Theme } from "../picture/shapes/theme.ts";
import type { Measure } from "../picture/text/measure.ts";
import { picturePages, type PicturePage } from "./picture-pages.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Of light colours, on paper that is white already. */
export const PRINTED_THEME: Theme = { ...THEMES.light, paper: "#ffffff" };

/**
 * What a sheet has room for, px of the picture: three quarters of their size on paper, where labels have 7.9 pt. A4
 * and Letter are the usual ones, without margins of 12 mm; the narrower gives the width, the lower the height.
 */
const SHEETS = [
  { name: "portrait", width: 936, height: 1240 },
  { name: "landscape", width: 1372, height: 910 },
] as const;

/** More events than this are drawn in so many rows, as in the window. */
const MANY_EVENTS = 200;
const ROWS_OF_MANY = 24;

/** One drawing for each way to hold the paper; styles show the one that fits, because a page is never told which. */
export function printedPictures(shown: Shown, { view, look, selection }: State, measure: Measure): HTMLElement[] {
  // The window's own plan is for its own width, and stays remembered.
  const options = { ...sceneOptions(shown, look, selection), plan: makePlan, isUntold: true };
  return SHEETS.map(({ name, width, height }) => {
    const size = { width, ...(shown.timeline.events.length > MANY_EVENTS && { rows: ROWS_OF_MANY }) };
    const scene = makeScene(shown.timeline, view, size, measure, options);
    return element(
      "div",
      { class: name },
      picturePages(scene, height).map((page, index) => drawn(page, `${name}-${String(index)}-`)),
    );
  });
}

function drawn({ scene, top, bottom }: PicturePage, prefix: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const { "font-family": family, "text-rendering": rendering } = pictureAttributes(scene);
  const attributes = { "font-family": family, "text-rendering": rendering, role: "img", "aria-label": scene.title };
  const viewBox = [0, top, scene.width, bottom - top].map(attributeText).join(" ");
  for (const [name, value] of Object.entries({ ...attributes, viewBox })) svg.setAttribute(name, String(value));
  const shapes = pictureShapes(scene, PRINTED_THEME).filter(({ tag }) => tag !== "title" && tag !== "desc");
  paint(svg, shapes.map(withIds(prefix)));
  return svg;
}

/** With ids that the window's picture, which is in the same document, does not have. */
function withIds(prefix: string): (shape: Shape) => Shape {
  const named = (value: string | undefined): string | undefined => value?.replace(/^url\(#/u, `url(#${prefix}`);
  const renamed = (shape: Shape): Shape => {
    const { id, fill, stroke } = shape.attributes;
    return {
      ...shape,
      attributes: {
        ...shape.attributes,
        ...(id !== undefined && { id: prefix + id }),
        ...(fill !== undefined && { fill: named(fill) }),
        ...(stroke !== undefined && { stroke: named(stroke) }),
      },
      ...(shape.children && { children: shape.children.map(renamed) }),
    };
  };
  return renamed;
}
