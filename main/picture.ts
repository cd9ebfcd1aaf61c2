/** A timeline as the bytes of a picture, without a window: the same code for the dialog and the command line. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { FIRST_LOOK, type Look, type Selection } from "../data/look.ts";
import type { Timeline } from "../data/timeline.ts";
import { svgFile, type FontFace } from "../renderer/draw/svg-file.ts";
import { THEMES, type ThemeName } from "../renderer/draw/theme.ts";
import { makeScene } from "../renderer/model/make-scene.ts";
import { measureWithSourceSans } from "../renderer/model/measure.ts";
import { sceneOptions } from "../renderer/model/scene-options.ts";
import { shownOf } from "../renderer/model/shown.ts";
import type { View } from "../renderer/model/view.ts";

export interface PictureOptions {
  readonly format: "svg" | "png";
  /** What to show, calendar ms, half-open. */
  readonly view: View;
  /** Width of the picture in px, 320 to 20000; its height follows from what has to be drawn. */
  readonly width: number;
  readonly theme: ThemeName;
  /** Filters, lanes and what else changes the picture; absent for the timeline as its file has it. */
  readonly look?: Look;
  readonly selection?: Selection;
  /** PNG pixels per px of the picture, over 0 and at most 8; an SVG has none. */
  readonly scale: number;
}

/** A px of the picture is 1/96 inch, as in CSS. */
const CSS_DPI = 96;

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
export async function exportPicture(timeline: Timeline, options: PictureOptions, shipped: string): Promise<Uint8Array> {
  const { view, width, look = FIRST_LOOK, selection } = options;
  const shown = shownOf(timeline, look);
  const scene = makeScene(
    shown.timeline,
    view,
    { width },
    measureWithSourceSans(),
    sceneOptions(shown, look, selection),
  );
  const theme = THEMES[options.theme];
  if (options.format === "svg") {
    return new TextEncoder().encode(svgFile(scene, theme, await embeddedFonts(shipped)));
  }
  const { rasterise } = await import("./raster.ts");
  const { colourChunks, resolutionChunk, withChunks } = await import("./png-chunks.ts");
  const fonts = FACES.map(({ file }) => readFile(path.join(shipped, "fonts", `${file}.ttf`)));
  const png = await rasterise(svgFile(scene, theme, []), {
    scale: options.scale,
    fonts: await Promise.all(fonts),
    wasm: await readFile(path.join(shipped, "index_bg.wasm")),
  });
  return withChunks(png, [...colourChunks(), resolutionChunk(options.scale * CSS_DPI)]);
}

/** Subsets that hold Latin with its diacritics: enough for the shipped timeline, small enough to travel in each file. */
async function embeddedFonts(shipped: string): Promise<FontFace[]> {
  const face = async ({ weight, file }: (typeof FACES)[number]): Promise<FontFace> => {
    const bytes = await readFile(path.join(shipped, "fonts", `${file}.latin.woff2`));
    return { weight, woff2: bytes.toString("base64") };
  };
  return Promise.all(FACES.map(face));
}
