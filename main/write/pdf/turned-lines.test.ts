/** Lines that are turned in the picture: the titles over columns of events. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { OpenedPdf } from "../../../e2e/helpers/files/opened-pdf.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { makeScene } from "../../../renderer/picture/compose/make-scene.ts";
import { pictureShapes } from "../../../renderer/picture/shapes/picture-shapes.ts";
import { textShape } from "../../../renderer/picture/shapes/text-shape.ts";
import { THEMES } from "../../../renderer/picture/shapes/theme.ts";
import { measureWithSourceSans } from "../../../renderer/picture/text/measure.ts";
import { textAt } from "../../../renderer/picture/text/text.ts";
import { boundsOf } from "./bounds.ts";
import { pdfFile } from "./pdf-file.ts";

const measure = measureWithSourceSans();
const FACES = [
  [400, "Regular"],
  [600, "SemiBold"],
  [700, "Bold"],
] as const;

const faces = await Promise.all(
  FACES.map(async ([weight, name]) => {
    const file = `@expo-google-fonts/source-sans-3/${String(weight)}${name}/SourceSans3_${String(weight)}${name}.ttf`;
    const bytes = new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(file))));
    return { family: "Source Sans 3", weights: [weight], bytes, embeddable: true };
  }),
);

test("each is turned in the PDF around the beginning of its baseline, and nothing else is", async () => {
  const shipped = shippedTimeline();
  const scene = makeScene(shipped, shipped.extent.interval, { width: 1600 }, measure, { isCoverage: true });
  const lines = scene.glyphs.flatMap(({ body }) => [body.title, ...(body.lines ?? [])]);
  const turned = lines.filter(({ turn }) => turn === -45);
  expect(turned.length).toBeGreaterThan(scene.glyphs.length);
  const { paper } = THEMES.light;
  const options = { paper, faces, language: "en", tell: () => undefined, magnification: 1 };
  const { content } = new OpenedPdf(await pdfFile(scene, pictureShapes(scene, THEMES.light), options));
  expect(content.match(/^0\.707107 -0\.707107 0\.707107 0\.707107 \S+ \S+ cm$/gmu)).toHaveLength(turned.length);
});

test("the place that one takes is that of its turned box", () => {
  const level = textAt(measure, "column", "A title", 100, 200);
  const [left, top, right, bottom] = boundsOf([textShape("title", { ...level, turn: -90 }, THEMES.light)])!;
  const { size } = { size: 12.5 };
  expect([left, right].map(Math.round)).toEqual([Math.round(100 - size), Math.round(100 + 0.3 * size)]);
  expect([top, bottom].map(Math.round)).toEqual([Math.round(200 - level.width), 200]);
});
