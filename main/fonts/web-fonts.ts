/** The fonts that travel inside an SVG file or a page: no more of each typeface than what is written in it needs. */
import { readShipped } from "../files/program-error.ts";
import type { TextUse } from "../../renderer/picture/shapes/text-lines.ts";
import type { FontFile, Fonts } from "./fonts.ts";
import SUBSETS from "./font-subsets.json" with { type: "json" };

/** A font to embed. */
export interface EmbeddedFont {
  readonly family: string;
  /** A CSS weight, or the least and the greatest that it is for: "400 700". */
  readonly weight: string;
  /** Its bytes as base64, and what kind of file they are. */
  readonly data: string;
  readonly format: "woff2" | "opentype";
  /** The CSS ranges of code points that it is for; absent for all that it has. */
  readonly ranges?: string;
}

/** Ranges of code points as the build reads them, both ends inclusive: "0041-005A". */
type Ranges = readonly string[];

/** Subsets of one typeface, by its file's name. Of each group a picture carries the first that has all it needs. */
const GROUPS: Readonly<Record<string, readonly Readonly<Record<string, Ranges>>[]>> = SUBSETS;

/**
 * The faces that those texts need.
 *
 * @param shipped the folder with the subsets that the build makes
 */
export async function embeddedFonts(
  uses: readonly TextUse[],
  fonts: Fonts,
  shipped: string,
): Promise<readonly EmbeddedFont[]> {
  const files = fonts.filesFor(uses).filter(({ embeddable }) => embeddable);
  const faces = files.map((file) => {
    const characters = charactersFor(file, uses);
    return file.shipped === undefined
      ? [userFace(file, characters, shipped)]
      : shippedFaces(file, file.shipped, characters).map((face) => readFace(face, shipped));
  });
  return Promise.all(faces.flat());
}

/** One line about the fonts that those texts need and that an SVG must not carry, or nothing. */
export function notEmbeddedRemark(uses: readonly TextUse[], fonts: Fonts): readonly string[] {
  const files = fonts.filesFor(uses).filter(({ embeddable }) => !embeddable);
  const families = [...new Set(files.map(({ family }) => family))];
  if (families.length === 0) return [];
  return [
    `the licence of ${families.join(", ")} does not let a file carry it; where it is not installed the text looks otherwise, unless it is drawn as outlines`,
  ];
}

/** What a file sets: not only its own weight, when it is the nearest that its family has. */
function charactersFor(file: FontFile, uses: readonly TextUse[]): ReadonlySet<number> {
  const texts = uses.filter(({ family, weight }) => family === file.family && file.weights.includes(weight));
  return new Set(texts.flatMap(({ text }) => Array.from(text, (character) => character.codePointAt(0)!)));
}

interface ShippedFace extends Omit<EmbeddedFont, "data" | "format"> {
  readonly subset: string;
}

function shippedFaces({ family, weight }: FontFile, name: string, characters: ReadonlySet<number>): ShippedFace[] {
  const groups = GROUPS[name.split("_", 1)[0] ?? ""] ?? [];
  return groups.flatMap((group, index) => {
    const subsets = Object.entries(group).map(([subset, ranges]) => ({ subset, ranges: ranges.map(parseRange) }));
    const widest = subsets.at(-1)?.ranges ?? [];
    const needed = [...characters].filter((code) => within(code, widest));
    const chosen = subsets.find(({ ranges }) => needed.every((code) => within(code, ranges)));
    if (!chosen || needed.length === 0) return [];
    const face = { family, weight: String(weight), subset: `${name}.${chosen.subset}.woff2` };
    // The first group is the typeface itself; a later rule that is for some ranges goes before it there.
    return [index === 0 ? face : { ...face, ranges: chosen.ranges.map(cssRange).join(",") }];
  });
}

async function readFace({ subset, ...face }: ShippedFace, shipped: string): Promise<EmbeddedFont> {
  const bytes = await readShipped(shipped, `fonts/${subset}`);
  return { ...face, data: bytes.toString("base64"), format: "woff2" };
}

async function userFace(file: FontFile, characters: ReadonlySet<number>, shipped: string): Promise<EmbeddedFont> {
  const { subsetFont } = await import("./subset-font.ts");
  const bytes = await subsetFont(await file.read(), characters, shipped);
  // One rule for all the weights that it sets: for one without a rule, a browser thickens the strokes by itself.
  const weight = [...new Set([Math.min(...file.weights), Math.max(...file.weights)])].join(" ");
  return { family: file.family, weight, data: Buffer.from(bytes).toString("base64"), format: "opentype" };
}

interface CodePointRange {
  readonly from: number;
  readonly to: number;
}

/** @example parseRange("0041-005A") // { from: 65, to: 90 } */
export function parseRange(range: string): CodePointRange {
  const [from = 0, to = 0] = range.split("-").map((digits) => Number.parseInt(digits, 16));
  return { from, to };
}

function cssRange({ from, to }: CodePointRange): string {
  return `U+${from.toString(16)}-${to.toString(16)}`;
}

function within(code: number, ranges: readonly CodePointRange[]): boolean {
  return ranges.some(({ from, to }) => from <= code && code <= to);
}
