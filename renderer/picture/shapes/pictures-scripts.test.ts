/** Scripts from both sides, each in its typeface and its place: `snapshots/manyScripts.svg`, as the other pictures. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import { typefaceOf } from "../text/face.ts";
import { makeScene } from "../compose/make-scene.ts";
import { BUNDLED_FONTS, measureWith } from "../text/measure.ts";
import { svgFile } from "../../../main/write/svg/svg-file.ts";
import { pictureShapes } from "./picture-shapes.ts";
import { THEMES } from "./theme.ts";

/** Stands for a font that a user names: every ideograph and kana is one em wide. */
const east = typefaceOf({
  family: "East",
  unitsPerEm: 1,
  missing: 1,
  faces: { "400": { spans: [[0x3000, 0xffef, 1]] } },
});

test("manyScripts", async () => {
  const parsed = parseTimeline(readFileSync(new URL("../../../e2e/helpers/scripts.json", import.meta.url), "utf8"), "");
  if (!parsed.ok) throw new Error("the fixture is broken");
  const { value } = parsed;
  const measure = measureWith([...BUNDLED_FONTS.map(typefaceOf), east]);
  const scene = makeScene(value, value.extent.interval, { width: 1200 }, measure);
  await expect(svgFile(scene, pictureShapes(scene, THEMES.light))).toMatchFileSnapshot("snapshots/manyScripts.svg");
});
