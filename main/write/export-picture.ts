/** A timeline as the bytes of a picture, without a window: the same code for the dialog and the command line. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { SidecarFile } from "../../data/lists/sidecars";
import { embeddedOf, type Embedded } from "../embedded/embedded.ts";
import type { PictureStep } from "../../data/ipc/contract";
import { DPI, pixelWidth, type PictureOptions } from "../../data/export/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import { textLinesOf, usesOf } from "../../renderer/picture/shapes/text-lines";
import { pictureShapes } from "../../renderer/picture/shapes/picture-shapes";
import type { Shape } from "../../renderer/picture/shapes/shape.ts";
import { svgFile } from "./svg/svg-file.ts";
import { THEMES } from "../../renderer/picture/shapes/theme.ts";
import { sidecarFiles } from "../../renderer/picture/compose/sidecar-files";
import { measureWith } from "../../renderer/picture/text/measure.ts";
import { pictureScene } from "../../renderer/picture/compose/picture-scene.ts";
import { pictureRemarks } from "../../renderer/picture/compose/remarks.ts";
import type { Scene } from "../../renderer/picture/scene.ts";
import { embeddedFonts, notEmbeddedRemark } from "./svg/embedded-fonts.ts";
import { withEmbedded } from "../embedded/embed.ts";
import { createFonts, type Fonts, type UserFont } from "../fonts/fonts.ts";
import { missingRemark } from "../fonts/missing-characters.ts";

export interface Picture {
  readonly bytes: Uint8Array;
  /** What the user should know about it, such as what did not fit: one line each, without a line end. */
  readonly remarks: readonly string[];
  /** What was asked for beside it. */
  readonly sidecars: readonly SidecarFile[];
}

/**
 * Draws the timeline. The bytes depend on the arguments alone: no clock, locale, zone or machine.
 *
 * @param onStep hears when a step begins
 * @param shipped the folder with the program's fonts and its rasteriser (`dist/`)
 * @param users fonts for what the program's own ones lack, in order of preference
 * @throws when a shipped file is missing, or when a PNG would be larger than memory allows
 */
export async function exportPicture(
  timeline: Timeline,
  options: PictureOptions,
  shipped: string,
  onStep: (step: PictureStep) => void = () => undefined,
  users: readonly UserFont[] = [],
): Promise<Picture> {
  onStep("lay-out");
  const fonts = createFonts(shipped, users);
  const scene = pictureScene(timeline, options, measureWith(fonts.typefaces));
  const sidecars = sidecarFiles(timeline, scene, options.sidecars ?? {}, options.look?.knownOn);
  const travelling = options.embed === false ? undefined : embeddedOf(timeline, options);
  const means = { shipped, fonts, shapes: pictureShapes(scene, THEMES[options.theme]), travelling };
  // A page lays itself out anew, in the window that it is opened in.
  const remarks =
    options.format === "html" ? [] : [...pictureRemarks(timeline, options, scene), ...fontRemarks(means, options)];
  onStep("draw");
  const bytes = await encode(timeline, scene, options, means);
  return { bytes: await withEmbedded(bytes, options.format, travelling), remarks, sidecars };
}

/** What a picture is made with. */
interface Means {
  readonly shipped: string;
  readonly fonts: Fonts;
  readonly shapes: readonly Shape[];
  /** The timeline that travels in it, if it does. */
  readonly travelling: Embedded | undefined;
}

function fontRemarks({ fonts, shapes }: Means, { format, text }: PictureOptions): readonly string[] {
  const lines = textLinesOf(shapes);
  const carriesFonts = format === "svg" && text !== "outlines";
  return [...missingRemark(lines, fonts), ...(carriesFonts ? notEmbeddedRemark(usesOf(lines), fonts) : [])];
}

async function encode(timeline: Timeline, scene: Scene, options: PictureOptions, means: Means): Promise<Uint8Array> {
  switch (options.format) {
    case "svg":
      return svgBytes(scene, options, means);
    case "png":
      return pngBytes(scene, options, means);
    case "pdf":
      return pdfBytes(scene, options, means);
    case "html":
      return (await import("./html/interactive-page")).interactivePage(timeline, options, means.shipped);
  }
}

async function svgBytes(
  scene: Scene,
  { theme, page, text }: PictureOptions,
  { shipped, fonts, shapes }: Means,
): Promise<Uint8Array> {
  if (text === "outlines") {
    const { withOutlines } = await import("./svg/outlines.ts");
    const outlined = await withOutlines(shapes, fonts);
    return new TextEncoder().encode(svgFile(scene, THEMES[theme], [], { page, shapes: outlined }));
  }
  const embedded = await embeddedFonts(usesOf(textLinesOf(shapes)), fonts, shipped);
  return new TextEncoder().encode(svgFile(scene, THEMES[theme], embedded, { page, shapes }));
}

async function pngBytes(
  scene: Scene,
  { theme, page }: PictureOptions,
  { shipped, fonts, shapes }: Means,
): Promise<Uint8Array> {
  const { rasterise } = await import("./png/raster.ts");
  const { colourChunks, resolutionChunk, withChunks } = await import("./png/png-chunks.ts");
  const files = fonts.filesFor(usesOf(textLinesOf(shapes)));
  const png = await rasterise(svgFile(scene, THEMES[theme], [], { shapes }), {
    width: pixelWidth(page),
    fonts: await Promise.all(files.map(({ read }) => read())),
    wasm: await readFile(path.join(shipped, "index_bg.wasm")),
  });
  return withChunks(png, [...colourChunks(), resolutionChunk(page.dpi ?? DPI.usual)]);
}

async function pdfBytes(scene: Scene, { theme, page }: PictureOptions, means: Means): Promise<Uint8Array> {
  const { fonts, shapes, travelling } = means;
  const { pdfFile } = await import("./pdf/pdf-file.ts");
  const files = fonts.filesFor(usesOf(textLinesOf(shapes)));
  const faces = await Promise.all(files.map(async (file) => ({ ...file, bytes: await file.read() })));
  const settings = { faces, language: "en", magnification: page.width / scene.width };
  return pdfFile(scene, THEMES[theme], { ...settings, ...(travelling && { embedded: travelling }) });
}
