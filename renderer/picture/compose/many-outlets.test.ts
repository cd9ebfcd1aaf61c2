/** Pages of timelines that hundreds of outlets tell. */
import { expect, test } from "vitest";
import { layoutSize } from "../../../data/export/picture-options.ts";
import { presetNamed, presetPage } from "../../../data/export/presets.ts";
import { FIRST_LOOK, type Layout } from "../../../data/look/look.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { pictureScene } from "./picture-scene.ts";

const measure = measureWithSourceSans();
const page = presetPage(presetNamed("a4")!);
const ids = Array.from({ length: 300 }, (_, index) => `outlet-${String(index)}`);
/** Each of a hundred events is told by three outlets that tell no other. */
const told = timeline(
  Array.from({ length: 100 }, (_, index) =>
    event(`e${String(index)}`, {
      when: day(`2016-09-${String(1 + (index % 30)).padStart(2, "0")}`),
      claims: ids.slice(index * 3, index * 3 + 3).map((id) => claim(id)),
    }),
  ),
  { sources: ids.map((id) => source(id)) },
);

const sceneIn = (layout: Layout) => {
  const options = { view: told.extent.interval, page, theme: "light", furniture: {} } as const;
  return pictureScene(told, { ...options, look: { ...FIRST_LOOK, layout } }, measure);
};

test.each([
  ["across", 61],
  ["down", 20],
] as const)("on a page (%s) the legend names 60 outlets at most, and type keeps its size", (layout, least) => {
  const scene = sceneIn(layout);
  const { width, height = 0 } = layoutSize(page);
  expect(scene.width).toBe(width);
  expect(scene.height).toBeLessThanOrEqual(Math.ceil(height));
  const chips = scene.legend!.chips.length;
  const drawn = new Set(scene.glyphs.flatMap(({ body }) => body.chips.map(({ series }) => series))).size;
  expect(drawn).toBeGreaterThanOrEqual(least);
  expect(chips).toBe(Math.min(60, drawn));
  const more = scene.legend!.texts.map(({ text }) => text).filter((text) => /^and [\d,]+ more$/u.test(text));
  expect(more).toEqual(drawn > 60 ? [`and ${String(drawn - 60)} more`] : []);
});
