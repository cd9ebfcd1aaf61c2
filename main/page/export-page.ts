/** Makes the interactive page of a timeline from what ships with the program. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { FIRST_LOOK } from "../../data/look.ts";
import type { Opening } from "../../data/page-data.ts";
import type { PictureOptions } from "../../data/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import { encodeViewLink } from "../../data/view-link.ts";
import type { FontFace } from "../../renderer/draw/svg-file.ts";
import { metricsSubset } from "../../renderer/model/metrics-subset.ts";
import sourceSans from "../../renderer/model/source-sans-3.json" with { type: "json" };
import { viewOfExtent } from "../../renderer/model/view.ts";
import { pageFile, type PageParts } from "./page-file.ts";

/** What the page shows when it is opened. */
export type PageOptions = Pick<PictureOptions, "view" | "look" | "selection">;

const FACES = [
  { weight: 400, file: "SourceSans3_400Regular" },
  { weight: 600, file: "SourceSans3_600SemiBold" },
  { weight: 700, file: "SourceSans3_700Bold" },
] as const;

/**
 * The page's bytes. They depend on the arguments and the program alone.
 *
 * @param shipped the folder with the program's fonts and the page's parts (`dist/`)
 * @throws when a shipped file is missing
 */
export async function exportPage(timeline: Timeline, options: PageOptions, shipped: string): Promise<Uint8Array> {
  const codes = codePoints(timeline);
  const text = pageFile(await readParts(shipped), {
    timeline,
    opening: openingOf(timeline, options),
    metrics: { "source-sans-3": metricsSubset(sourceSans, (code) => isOurs(code) || codes.has(code)) },
    fonts: await readFonts(shipped, [...codes].every(isBasic) ? "basic" : "latin"),
  });
  return new TextEncoder().encode(text);
}

/** A whole timeline is opened as a whole, however its extent is rounded in a link. */
function openingOf({ extent }: Timeline, { view, look = FIRST_LOOK, selection }: PageOptions): Opening {
  const whole = viewOfExtent(extent);
  const isWhole = view.from === whole.from && view.to === whole.to;
  return encodeViewLink({ timeline: "", look, ...(!isWhole && { view }), ...(selection && { selection }) });
}

/** Every character of the file, its keys among them. */
function codePoints(timeline: Timeline): ReadonlySet<number> {
  return new Set([...JSON.stringify(timeline)].map((character) => character.codePointAt(0) ?? 0));
}

/** What the program's own words are written with. */
function isOurs(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xc0) || (code >= 0x2000 && code < 0x2300);
}

/** What the smallest subset of the fonts has: see `BASIC` in build.mjs. */
function isBasic(code: number): boolean {
  return code < 0x100 || isOurs(code);
}

async function readParts(shipped: string): Promise<PageParts> {
  const [script, style, body] = await Promise.all(
    ["page.js", "page.css", "page.html"].map((name) => readFile(path.join(shipped, "page", name), "utf8")),
  );
  if (script === undefined || style === undefined || body === undefined) throw new Error("the page lacks a part");
  return { script, style, body };
}

async function readFonts(shipped: string, subset: "basic" | "latin"): Promise<FontFace[]> {
  const face = async ({ weight, file }: (typeof FACES)[number]): Promise<FontFace> => {
    const bytes = await readFile(path.join(shipped, "fonts", `${file}.${subset}.woff2`));
    return { weight, woff2: bytes.toString("base64") };
  };
  return Promise.all(FACES.map(face));
}
