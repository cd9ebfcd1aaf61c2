/** How small type gets at the sizes that publications ask for. */
import { expect, test } from "vitest";
import { PRESETS, presetPage, type Preset } from "../../../data/export/presets.ts";
import { FIRST_LOOK, type Layout } from "../../../data/look/look.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureShapes } from "./picture-shapes.ts";
import type { Shape } from "./shape.ts";
import { THEMES } from "./theme.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();
/** In the inch of 96 px. */
const PT_PER_PX = 72 / 96;

/** Sizes of all type of a picture, px of its page. */
function typeSizes(preset: Preset, layout: Layout): readonly number[] {
  const page = presetPage(preset);
  const look = { ...FIRST_LOOK, layout };
  const options = { view: shipped.extent.interval, page, theme: "print", look, furniture: { notes: true } } as const;
  const scene = pictureScene(shipped, options, measure);
  return sizesIn(pictureShapes(scene, THEMES.print)).map((size) => size * (page.width / scene.width));
}

function sizesIn(shapes: readonly Shape[]): readonly number[] {
  return shapes.flatMap(({ attributes, children = [] }) => {
    const size = attributes["font-size"];
    return [...(typeof size === "number" ? [size] : []), ...sizesIn(children)];
  });
}

test.each(
  PRESETS.filter(({ width }) => width.unit !== "px").flatMap((preset) =>
    (["across", "down", "coverage"] as const).map((layout) => [preset.name, layout, preset] as const),
  ),
)("on paper (%s, %s) no type is under 6 pt", (_name, layout, preset) => {
  const sizes = typeSizes(preset, layout);
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes) * PT_PER_PX).toBeGreaterThanOrEqual(5.999);
});
