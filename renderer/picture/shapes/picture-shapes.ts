/** The whole picture: a scene in a theme, as shapes. */
import type { Scene } from "../scene.ts";
import { sheetOf } from "../sheet.ts";
import { arcShapes, withHalo } from "./arc-shapes.ts";
import { calloutGround, calloutShapes } from "./callout-shapes.ts";
import { shapesOnce, type ShapeMemory, attributeText, group, shape, type Shape } from "./shape.ts";
import { bodyShapes, glyphShape } from "./glyph-shapes.ts";
import { gridShapes, gridTexts } from "./grid-shapes.ts";
import { axisShapes, eraShapes, groundShapes, periodShapes, railShapes } from "./ground-shapes.ts";
import { panelsGround, panelsTexts } from "./panel-shapes.ts";
import { laneShapes } from "./lane-shapes.ts";
import { FONT_FAMILY, languageAttributes, ownWords, textShape } from "./text-shape.ts";
import type { Theme } from "./theme.ts";
import { belowLanesShapes } from "./below-lanes-shapes.ts";

/** Attributes of the `<svg>` element itself: px in `width`, `height` and `viewBox`. */
export function pictureAttributes({
  width,
  height,
  title,
  language,
}: Scene): Readonly<Record<string, string | number>> {
  return {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${attributeText(width)} ${attributeText(height)}`,
    "font-family": FONT_FAMILY,
    // Glyphs stand where the font's metrics put them, not where a screen's hinting would.
    "text-rendering": "geometricPrecision",
    ...languageAttributes(language),
    role: "group",
    "aria-label": title,
  };
}

/** The children of the `<svg>` element, from the ground up. `drawn` remembers what stays from picture to picture. */
export function pictureShapes(scene: Scene, theme: Theme, drawn: ShapeMemory = new WeakMap()): Shape[] {
  const { margin } = sheetOf(scene.width);
  return [
    { tag: "title", key: "title", attributes: {}, text: scene.title },
    { tag: "desc", key: "desc", attributes: ownWords(scene), text: scene.description },
    shape("rect", "paper", { class: "paper", width: scene.width, height: scene.height, fill: theme.paper }),
    group("ground", groundOf(scene, theme)),
    ...(scene.eras ? [group("eras", scene.rail ? periodShapes(scene, theme) : eraShapes(scene.eras, theme))] : []),
    ...(scene.callouts ? [calloutShapes(scene.callouts, theme)] : []),
    ...(scene.arcs.length > 0 ? [group("arcs", arcShapes(scene.arcs, theme))] : []),
    group(
      "glyphs",
      scene.glyphs.map((glyph) => {
        const shown = glyphShape(
          glyph,
          shapesOnce(drawn, glyph.body, () => bodyShapes(glyph, theme)),
        );
        return scene.arcs.length > 0 || scene.panels ? withHalo(shown, theme) : shown;
      }),
    ),
    // After the marks, so that the Tab key comes to them first; nothing of the two lies over the other.
    group("lanes", laneShapes(scene, theme)),
    ...(scene.grid ? [group("grid", gridTexts(scene.grid, scene.axis, theme), ownWords(scene))] : []),
    ...(scene.panels ? [group("panels", panelsTexts(scene, scene.panels, theme))] : []),
    ...(hasNoAxis(scene) ? [] : [group("axis", axisShapes(scene, theme, margin), ownWords(scene))]),
    group(
      "header",
      shapesOnce(drawn, scene.header, () =>
        scene.header.map((line, index) => textShape(`line ${String(index)}`, line, theme)),
      ),
    ),
    ...belowLanesShapes(scene, { width: scene.width, margin, theme, drawn }),
  ];
}

/** Where time runs down, sources have rows, or each panel has an axis of its own. */
function hasNoAxis({ rail, grid, panels, axis }: Scene): boolean {
  return rail !== undefined || grid?.isAcross === true || (panels !== undefined && axis.labels.length === 0);
}

/** What lies under the marks. */
function groundOf(scene: Scene, theme: Theme): Shape[] {
  if (scene.panels) return panelsGround(scene.panels, theme);
  if (scene.grid) return gridShapes(scene.grid, theme);
  const ground = scene.rail ? railShapes(scene.rail, theme) : groundShapes(scene, theme);
  return scene.callouts ? [...ground, calloutGround(scene.callouts, theme)] : ground;
}
