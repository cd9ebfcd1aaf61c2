/**
 * Width of text from the fonts' own metrics, so that layout is arithmetic and the same on every machine. The tables of
 * the bundled fonts are made from their files by `font-metrics.test.ts` (which also checks that they still fit them).
 */
import { typefaceOf, type Typeface } from "./face.ts";
import type { FontTable, FontWeight } from "../../../data/font-table.ts";
import arabic from "./noto-sans-arabic.json" with { type: "json" };
import hebrew from "./noto-sans-hebrew.json" with { type: "json" };
import metrics from "./source-sans-3.json" with { type: "json" };
import { textRuns, type TextRun } from "./text-runs.ts";
import { mayRunLeft } from "./visual-order.ts";
import { memo } from "../../../data/memo.ts";

export type { FontWeight } from "../../../data/font-table.ts";

/** Size in px and weight of one piece of text; `tracking` is extra space after each character, in px. */
export interface TextStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly tracking?: number;
}

/** Width in px of one line of text. */
export interface Measure {
  (text: string, style: TextStyle): number;
  /**
   * The parts of a line that is not set in the first typeface alone and from left to right; undefined for one that is.
   * Such a line has no tracking: it would tear joined letters apart.
   */
  runs(text: string, style: TextStyle): readonly TextRun[] | undefined;
}

/** Font units per em, and the heights (in em) that vertical centring needs. */
export const CAP_HEIGHT = metrics.capHeight / metrics.unitsPerEm;

/** The fonts that ship with the program, in order of preference: Latin, Cyrillic and Greek; Arabic; Hebrew. */
export const BUNDLED_FONTS = [metrics, arabic, hebrew] as readonly FontTable[];

/** The family that pictures are set in, wherever it has the characters. */
export const PRIMARY_FAMILY = metrics.family;

/** A measure over the bundled fonts alone. */
export function measureWithSourceSans(): Measure {
  return measureWith(BUNDLED_FONTS.map(typefaceOf));
}

/**
 * A measure over typefaces, the first being the picture's own: advances plus pair kerning, as a text shaper would place
 * the glyphs.
 */
export function measureWith(typefaces: readonly Typeface[]): Measure {
  const [primary] = typefaces;
  if (!primary) throw new Error("a measure needs at least one typeface");
  const lineOf = remembered((text, { size, weight, tracking = 0 }): Line => {
    const face = primary.face(weight);
    const runs = isPlain(text, face) ? undefined : textRuns(text, typefaces, weight, size);
    const isMixed = runs?.some(({ family, isLacking }) => isLacking || family !== primary.family);
    if (runs && (mayRunLeft(text) || isMixed === true)) {
      return { width: runs.reduce((sum, { width }) => sum + width, 0), runs };
    }
    const width = (face.units(text) * size) / primary.unitsPerEm + tracking * lengthOf(text, tracking);
    return { width, runs: undefined };
  });
  const measure = (text: string, style: TextStyle): number => lineOf(text, style).width;
  return Object.assign(measure, { runs: (text: string, style: TextStyle) => lineOf(text, style).runs });
}

interface Line {
  readonly width: number;
  readonly runs: readonly TextRun[] | undefined;
}

/** Whether the first typeface sets the whole line from left to right. */
function isPlain(text: string, face: ReturnType<Typeface["face"]>): boolean {
  for (const character of text) if (!face.has(character.codePointAt(0)!) && !/\s/u.test(character)) return false;
  return !mayRunLeft(text);
}

/** In characters; not counted where nothing depends on it. */
function lengthOf(text: string, tracking: number): number {
  return tracking === 0 ? 0 : [...text].length;
}

/** More lines of a style than this are not kept: room for the labels of some ten thousand events. */
const MOST_LINES = 100_000;

type SetLine = (text: string, style: TextStyle) => Line;

/** Labels are the same from frame to frame, and so are their widths. Styles are told apart as objects. */
function remembered(set: SetLine): SetLine {
  const ofStyle = memo((style: TextStyle) => memo((text: string) => set(text, style), MOST_LINES));
  return (text, style) => ofStyle(style)(text);
}
