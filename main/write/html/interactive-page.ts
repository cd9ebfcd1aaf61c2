/** Makes the interactive page of a timeline from what ships with the program. */
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { Opening } from "../../../data/export/page-contract.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { writtenJson } from "../../../data/written.ts";
import { encodeViewLink } from "../../../data/look/view-link.ts";
import type { TextUse } from "../../../renderer/picture/shapes/text-lines.ts";
import { fontRuns } from "../../../renderer/picture/text/font-runs.ts";
import { FONT_WEIGHTS, type FontTable } from "../../../data/font-table.ts";
import { BUNDLED_FONTS } from "../../../renderer/picture/text/measure.ts";
import { metricsSubset } from "../../../renderer/picture/text/metrics-subset.ts";
import { embeddedFonts, parseRange } from "../../fonts/web-fonts.ts";
import SUBSETS from "../../fonts/font-subsets.json" with { type: "json" };
import { createFonts, type Fonts } from "../../fonts/fonts.ts";
import { readShipped } from "../../files/program-error.ts";
import { pageFile, type PackedScript, type PageParts } from "./page-file.ts";

/** What the page shows when it is opened. */
export type PageOptions = Pick<PictureOptions, "view" | "look" | "selection" | "picture">;

/**
 * The page's bytes. They depend on the arguments and the program alone.
 *
 * @param shipped the folder with the program's fonts and the page's parts (`dist/`)
 * @throws when a shipped file is missing
 */
export async function interactivePage(timeline: Timeline, options: PageOptions, shipped: string): Promise<Uint8Array> {
  const fonts = createFonts(shipped);
  const json = writtenJson(timeline);
  const uses = usesIn(json, fonts);
  const text = pageFile(await readParts(shipped, NEEDS_ALGORITHMS.test(json) ? "page-scripts" : "page"), {
    timeline,
    opening: openingOf(timeline, options),
    // By the names of the tables' files, which the page's script asks for.
    metrics: Object.fromEntries(
      BUNDLED_FONTS.map((table) => [table.family.toLowerCase().replaceAll(" ", "-"), metricsFor(table, uses)]),
    ),
    fonts: await embeddedFonts(uses, fonts, shipped),
  });
  return new TextEncoder().encode(text);
}

/** A whole timeline is opened as a whole, however its extent is rounded in a link. */
function openingOf({ extent }: Timeline, { view, look = FIRST_LOOK, selection, picture }: PageOptions): Opening {
  const whole = extent.interval;
  const isWhole = view.from === whole.from && view.to === whole.to;
  return encodeViewLink({
    look,
    ...(picture !== undefined && { picture }),
    ...(!isWhole && { view }),
    ...(selection && { selection }),
  });
}

/** What each typeface sets of a text and of the program's own words, in every weight that it has. */
function usesIn(text: string, { typefaces }: Fonts): readonly TextUse[] {
  return FONT_WEIGHTS.flatMap((weight) =>
    fontRuns(OUR_WORDS + text, typefaces, weight).map((run) => ({
      text: run.text,
      family: run.typeface.family,
      weight,
    })),
  );
}

/** Of a typeface that the page is not set in, nothing is left but the frame. */
function metricsFor(table: FontTable, uses: readonly TextUse[]): FontTable {
  const texts = uses.filter(({ family }) => family === table.family).map(({ text }) => text);
  const codes = new Set(Array.from(texts.join(""), (character) => character.codePointAt(0) ?? 0));
  return metricsSubset(table, (code) => codes.size > 0 && (isOurs(code) || codes.has(code)));
}

/** What the program's own words are written with: what the smallest subset of the page's fonts has. */
function isOurs(code: number): boolean {
  return PLAIN.some(({ from, to }) => from <= code && code <= to);
}

const PLAIN = SUBSETS.SourceSans3[0]?.plain?.map(parseRange) ?? [];

/** Those that every subset of the typeface has. */
const OUR_WORDS = Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0x20 + index)).join("");

/** Scripts from right to left or without spaces, and controls of direction. */
const NEEDS_ALGORITHMS = /[\u0590-\u1cff\u200f\u202a-\u202e\u2066-\u2069\u2e80-\ua63f\ua800-\ufaff\ufb1d-\u{10ffff}]/u;

async function readParts(shipped: string, name: "page" | "page-scripts"): Promise<PageParts> {
  const text = async (part: string): Promise<string> => (await readShipped(shipped, `page/${part}`)).toString("utf8");
  const [start, script, style, body] = await Promise.all(
    [`${name}-start.js`, `${name}.json`, "page.css", "page.html"].map(text),
  );
  if (start === undefined || script === undefined || style === undefined || body === undefined)
    throw new Error("the page lacks a part");
  return { start, script: JSON.parse(script) as PackedScript, style, body };
}
