/** Lines of text that are measured, cut and broken before anything is drawn. */
import { clusters } from "./clusters.ts";
import { CAP_HEIGHT, type Measure, type TextStyle } from "./measure.ts";
import type { TextRun } from "./text-runs.ts";
import { firstWhere } from "../../../data/bisect.ts";

/** The styles of the picture, in px. */
export const STYLES = {
  title: { size: 30, weight: 700 },
  titleNarrow: { size: 22, weight: 700 },
  subtitle: { size: 16, weight: 400 },
  subtitleNarrow: { size: 14, weight: 400 },
  asOf: { size: 13, weight: 600 },
  lane: { size: 14, weight: 700 },
  laneNote: { size: 12, weight: 400 },
  laneCount: { size: 11, weight: 600 },
  axisUpper: { size: 13, weight: 700 },
  axisLower: { size: 12, weight: 400 },
  axisMajor: { size: 12, weight: 700 },
  event: { size: 14, weight: 600 },
  column: { size: 12.5, weight: 600 },
  note: { size: 12, weight: 400 },
  differs: { size: 12, weight: 400 },
  agrees: { size: 12, weight: 400 },
  chip: { size: 11, weight: 700, tracking: 0.5 },
  legendHead: { size: 13, weight: 700 },
  legend: { size: 13, weight: 400 },
  legendNote: { size: 12, weight: 400 },
  noteNumber: { size: 12, weight: 700 },
  noteTitle: { size: 12, weight: 600 },
  callout: { size: 12.5, weight: 400 },
  ordinal: { size: 11, weight: 700 },
  takeaway: { size: 15, weight: 600 },
  credit: { size: 11, weight: 400 },
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof STYLES;

/** One line of text: `x` its left end, `y` its baseline, `width` as measured; all in px. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly style: StyleName;
  /** Its parts, where more than the picture's own typeface from left to right takes part in it. */
  readonly runs?: readonly TextRun[];
  /** BCP 47 tag of the language of somebody's words, where it is known. */
  readonly language?: string;
  /** How far it is turned around the left end of its baseline, degrees, clockwise; absent for a level line. */
  readonly turn?: number;
}

/** Sets a line with its left end at `x` and its baseline at `y`. */
export function textAt(measure: Measure, style: StyleName, text: string, x: number, y: number): TextLine {
  const runs = measure.runs(text, STYLES[style]);
  return { x, y, width: measure(text, STYLES[style]), text, style, ...(runs && { runs }) };
}

/** The baseline that centres capitals on `middle`. */
export function baselineFor(style: StyleName, middle: number): number {
  return middle + (STYLES[style].size * CAP_HEIGHT) / 2;
}

/** The text itself where it fits `width` px, else its longest beginning that fits with an ellipsis; never empty. */
export function ellipsize(measure: Measure, style: StyleName, text: string, width: number): string {
  const fits = (candidate: string): boolean => measure(candidate, STYLES[style]) <= width;
  if (fits(text)) return text;
  const characters = clusters(text);
  const cut = (count: number): string => `${characters.slice(0, count).join("").trimEnd()}…`;
  // One more than fits; the ellipsis alone counts as fitting, because something has to stand there.
  return cut(firstWhere(1, characters.length, (count) => !fits(cut(count))) - 1);
}
