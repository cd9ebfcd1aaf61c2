/** What stands over the lanes: title, subtitle, and as of when. */
import { parseBound, formatBound } from "../../../data/time.ts";
import type { Furniture } from "../../../data/export/picture-options.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { Measure } from "../text/measure.ts";
import type { Sheet } from "../sheet.ts";
import { baselineFor, type StyleName, type TextLine } from "../text/text.ts";
import { paragraphAt, wrap } from "../text/wrap.ts";

/** Where there is nothing but the axis, px. */
const TOP_ALONE = 20;

interface Voice {
  readonly style: StyleName;
  readonly lineHeight: number;
  /** Kept free above it, px. */
  readonly above: number;
}

const AS_OF: Voice = { style: "asOf", lineHeight: 20, above: 4 };

const WIDE = {
  top: 36,
  title: { style: "title", lineHeight: 36, above: 0 },
  subtitle: { style: "subtitle", lineHeight: 22, above: 4 },
  asOf: AS_OF,
  gap: 30,
} as const;

const NARROW = {
  top: 28,
  title: { style: "titleNarrow", lineHeight: 27, above: 0 },
  subtitle: { style: "subtitleNarrow", lineHeight: 19, above: 3 },
  asOf: AS_OF,
  gap: 22,
} as const;

/** Below this width a headline of the usual size takes more lines than it is worth. */
const NARROW_TITLE = 560;

/** Lines of text and where they end, px; what is empty takes no room. */
export function makeHeader(
  timeline: Pick<Timeline, "title" | "description">,
  { title = timeline.title, subtitle = subtitleOf(timeline), asOf = "" }: Furniture = {},
  { margin, width }: Sheet,
  measure: Measure,
): readonly [lines: TextLine[], bottom: number] {
  const isNarrow = width < NARROW_TITLE;
  const voices = isNarrow ? NARROW : WIDE;
  const lines: TextLine[] = [];
  let y = voices.top;
  for (const [voice, text] of [
    [voices.title, title],
    [voices.subtitle, subtitle],
    [voices.asOf, asOfText(asOf)],
  ] as const) {
    const { style, lineHeight, above } = voice;
    const wrapped = wrap(measure, style, text, width - 2 * margin);
    if (wrapped.length > 0 && lines.length > 0) y += above;
    lines.push(
      ...paragraphAt(measure, style, wrapped, { x: margin, y: baselineFor(style, y + lineHeight / 2), lineHeight }),
    );
    y += wrapped.length * lineHeight;
  }
  return lines.length === 0 ? [lines, TOP_ALONE] : [lines, y + voices.gap];
}

/** Longest description that stands under the title by itself, in characters: about three lines of a page. */
const LONGEST_SUBTITLE = 400;

/** The first paragraph of a timeline's description, or as many words of it as stand under a title; empty without one. */
export function subtitleOf({ description = "" }: Pick<Timeline, "description">): string {
  const [first = ""] = description.split("\n", 1);
  if (first.length <= LONGEST_SUBTITLE) return first;
  return `${first.slice(0, LONGEST_SUBTITLE).replace(/\s+\S*$/u, "")}…`;
}

/** A date becomes "As of 3 October 2016"; other text stays as it is. */
function asOfText(text: string): string {
  return parseBound(text) ? `As of ${formatBound(text)}` : text;
}
