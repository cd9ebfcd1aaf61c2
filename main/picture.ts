/** A timeline as the bytes of a picture, without a window: the same code for the dialog and the command line. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { BesideFile } from "../data/beside.ts";
import { DPI, pixelWidth, type PictureOptions } from "../data/picture-options.ts";
import type { Timeline } from "../data/timeline.ts";
import { svgFile, type FontFace } from "../renderer/draw/svg-file.ts";
import { THEMES } from "../renderer/draw/theme.ts";
import { filesBeside } from "../renderer/model/beside.ts";
import { measureWithSourceSans } from "../renderer/model/measure.ts";
import { pictureScene } from "../renderer/model/picture-scene.ts";
import type { Scene } from "../renderer/model/scene.ts";

export interface Picture {
  readonly bytes: Uint8Array;
  /** What the user should know about it, such as what did not fit: one line each, without a line end. */
  readonly remarks: readonly string[];
  /** What was asked for beside it. */
  readonly beside: readonly BesideFile[];
}

/** Weights that the picture is set in, with the file of each. */
const FACES = [
  { weight: 400, file: "SourceSans3_400Regular" },
  { weight: 600, file: "SourceSans3_600SemiBold" },
  { weight: 700, file: "SourceSans3_700Bold" },
] as const;

/**
 * Draws the timeline. The bytes depend on the arguments alone: no clock, locale, zone or machine.
 *
 * @param shipped the folder with the program's fonts and its rasteriser (`dist/`)
 * @throws when a shipped file is missing, or when a PNG would be larger than memory allows
 */
export async function exportPicture(timeline: Timeline, options: PictureOptions, shipped: string): Promise<Picture> {
  const scene = pictureScene(timeline, options, measureWithSourceSans());
  const beside = filesBeside(timeline, scene, options.beside ?? {}, options.look?.knownOn);
  return { bytes: await encode(timeline, scene, options, shipped), remarks: [], beside };
}

async function encode(timeline: Timeline, scene: Scene, options: PictureOptions, shipped: string): Promise<Uint8Array> {
  switch (options.format) {
    case "svg":
      return svgBytes(scene, options, shipped);
    case "png":
      return pngBytes(scene, options, shipped);
    case "pdf":
      return pdfBytes(scene, options, shipped);
    case "html":
      return (await import("./page/export-page.ts")).exportPage(timeline, options, shipped);
  }
}

async function svgBytes(scene: Scene, { theme, page }: PictureOptions, shipped: string): Promise<Uint8Array> {
  return new TextEncoder().encode(svgFile(scene, THEMES[theme], await embeddedFonts(shipped), page));
}

async function pngBytes(scene: Scene, { theme, page }: PictureOptions, shipped: string): Promise<Uint8Array> {
  const { rasterise } = await import("./raster.ts");
  const { colourChunks, resolutionChunk, withChunks } = await import("./png-chunks.ts");
  const faces = await wholeFaces(shipped);
  const png = await rasterise(svgFile(scene, THEMES[theme], []), {
    width: pixelWidth(page),
    fonts: faces.map(({ ttf }) => ttf),
    wasm: await readFile(path.join(shipped, "index_bg.wasm")),
  });
  return withChunks(png, [...colourChunks(), resolutionChunk(page.dpi ?? DPI.usual)]);
}

async function pdfBytes(scene: Scene, { theme, page }: PictureOptions, shipped: string): Promise<Uint8Array> {
  const { pdfFile } = await import("./pdf/pdf-file.ts");
  const { magnification = 1 } = page;
  return pdfFile(scene, THEMES[theme], { faces: await wholeFaces(shipped), language: "en", magnification });
}

/** Subsets that hold Latin with its diacritics: enough for the shipped timeline, small enough to travel in each file. */
async function embeddedFonts(shipped: string): Promise<FontFace[]> {
  const face = async ({ weight, file }: (typeof FACES)[number]): Promise<FontFace> => {
    const bytes = await readFile(path.join(shipped, "fonts", `${file}.latin.woff2`));
    return { weight, woff2: bytes.toString("base64") };
  };
  return Promise.all(FACES.map(face));
}

async function wholeFaces(shipped: string) {
  return Promise.all(
    FACES.map(async ({ weight, file }) => ({
      weight,
      ttf: await readFile(path.join(shipped, "fonts", `${file}.ttf`)),
    })),
  );
}
