/** Black ink alone, for presses. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { ThemeName } from "../../../data/look/look.ts";
import { OpenedPdf } from "../../../e2e/helpers/files/opened-pdf.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { makeScene } from "../../../renderer/picture/compose/make-scene.ts";
import { pictureShapes } from "../../../renderer/picture/shapes/picture-shapes.ts";
import { isForPress, THEMES } from "../../../renderer/picture/shapes/theme.ts";
import { measureWithSourceSans } from "../../../renderer/picture/text/measure.ts";
import { pdfFile } from "./pdf-file.ts";

const face = async (weight: number, name: string) => {
  const file = `@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`;
  const bytes = new Uint8Array(await readFile(fileURLToPath(import.meta.resolve(file))));
  return { family: "Source Sans 3", weights: [weight], bytes, embeddable: true };
};
const faces = await Promise.all([face(400, "400Regular"), face(600, "600SemiBold"), face(700, "700Bold")]);
const shipped = shippedTimeline();
const scene = makeScene(shipped, shipped.extent.interval, { width: 900 }, measureWithSourceSans());

const bytesIn = (theme: ThemeName) =>
  pdfFile(scene, pictureShapes(scene, THEMES[theme]), {
    paper: THEMES[theme].paper,
    isInkAlone: isForPress(theme),
    faces,
    language: "en",
    tell: () => undefined,
    magnification: 1,
  });

test.each(["print", "newspaper"] as const)(
  "in the %s theme black is black ink alone, printed over what lies under it",
  async (theme) => {
    const press = new OpenedPdf(await bytesIn(theme));
    expect(press.content).not.toMatch(/ (?:rg|RG)$/mu);
    expect(press.content).toMatch(/^0 0 0 1 k$/mu);
    expect(press.content).toMatch(/^0 0 0 1 K$/mu);
    expect(press.content).not.toMatch(/^0 [gG]$/mu);
    // Tints are grey, and leave nothing of what lies under them.
    expect(press.content).toMatch(/^0\.\d+ g$/mu);
    expect(press.content.indexOf("/Overprint gs")).toBeGreaterThan(-1);
    expect(press.content.indexOf("/Overprint gs")).toBeLessThan(press.content.indexOf("0 0 0 1 k"));
    const [state, ...others] = press.all(/\/OPM/u);
    expect(state?.text).toMatch(/\/OP true\s+\/op true\s+\/OPM 1/u);
    expect(others).toEqual([]);
    for (const { text } of press.all(/\/ShadingType/u)) expect(text).toContain("/ColorSpace /DeviceGray");
  },
);

test("on a screen black is black, and nothing overprints", async () => {
  const screen = new OpenedPdf(await bytesIn("contrast"));
  expect(screen.content).not.toMatch(/ [kK]$/mu);
  expect(screen.all(/\/OPM/u)).toEqual([]);
});
