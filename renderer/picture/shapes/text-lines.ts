/** The lines of text in a picture, for what has to know before it is written: which fonts, which characters. */
import { PRIMARY_FAMILY } from "../text/measure.ts";
import { STYLES, type TextLine } from "../text/text.ts";
import type { FontWeight } from "../../../data/font-table.ts";
import type { Shape } from "./shape.ts";

/** Some text that one weight of one typeface sets. */
export interface TextUse {
  readonly text: string;
  readonly family: string;
  readonly weight: FontWeight;
}

/** All lines in the order of the picture. */
export function textLinesOf(shapes: readonly Shape[]): readonly TextLine[] {
  return shapes.flatMap(({ line, children }) => [...(line ? [line] : []), ...textLinesOf(children ?? [])]);
}

/** What each typeface has to set. */
export function usesOf(lines: readonly TextLine[]): readonly TextUse[] {
  return lines.flatMap(({ text, style, runs }) => {
    const { weight } = STYLES[style];
    return (runs ?? [{ text, family: PRIMARY_FAMILY }]).map((run) => ({ text: run.text, family: run.family, weight }));
  });
}
