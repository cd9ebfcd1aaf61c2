/** The date at the left of a row: in the words of its bounds, on as many lines as the room for it needs. */
import { isSpan, type Moment, type When } from "../../../data/timeline.ts";
import { momentText, whenBoundsText } from "../../../data/wording.ts";
import { compactDates } from "../marks/caption.ts";
import { isOneDay } from "../marks/place-mark.ts";
import type { Measure } from "../text/measure.ts";
import { baselineFor, textAt, type StyleName, type TextLine } from "../text/text.ts";
import { wrap } from "../text/wrap.ts";
import { DATE_WIDTH, type DownSheet } from "./down-sheet.ts";
import { FIRST_MIDDLE } from "./down-words.ts";

const LINE = 15;
/** A date of more lines is cut: what it says is in the note of its row, or in its name. */
const MOST_LINES = 6;

/** Lines of a date; a day in strong type, since its mark stands for just that. Px from the rail and the row's top. */
export function dateLines(when: When, year: number | undefined, { dateX }: DownSheet, measure: Measure): TextLine[] {
  const [day, rest] = partsOf(when, year);
  const lines = [...linesOf(day, "axisMajor", measure), ...linesOf(rest, "axisLower", measure)].slice(0, MOST_LINES);
  return lines.map(({ style, text }, index) =>
    textAt(measure, style, text, dateX, baselineFor(style, FIRST_MIDDLE) + index * LINE),
  );
}

/** Where lines of a date end, px from the top of the row. */
export function datesBottom(lines: readonly TextLine[]): number {
  return lines.length === 0 ? 0 : FIRST_MIDDLE + (lines.length - 0.5) * LINE;
}

/**
 * What a note says that the date beside it does not say already: its words, or what is likely.
 *
 * @example beyondDate("3–31 Oct, likely 3 or 4 Oct", when, 2016) // "likely 3 or 4 Oct"
 */
export function beyondDate(note: string | undefined, when: When, year: number | undefined): string | undefined {
  const date = isSpan(when) ? "" : boundsOf(when, year);
  if (note === undefined || note === date) return undefined;
  return note.startsWith(`${date}, `) ? note.slice(date.length + 2) : note;
}

/**
 * Where between its bounds a date likely lies, in words: a mark that is as long as its row cannot show it. Undefined where
 * nothing is likely, and of a span.
 *
 * @example "likely 14–19 Sep"
 */
export function likelyWords(when: When, year: number | undefined): string | undefined {
  if (isSpan(when) || !when.likely) return undefined;
  const whole = compactDates(momentText(when), year);
  const date = boundsOf(when, year);
  return whole.startsWith(`${date}, `) ? whole.slice(date.length + 2) : whole;
}

/** The day of what is known to the day, and all else. */
function partsOf(when: When, year: number | undefined): readonly [day: string, rest: string] {
  if (isSpan(when)) return ["", spanText(when.start, when.end, year)];
  const text = boundsOf(when, year);
  if (!isOneDay(when.interval)) return ["", text];
  const [day = "", ...times] = text.split(", ");
  return [day, times.join(", ").replace(/between (.+) and (.+)/u, "$1–$2")];
}

/** @example "12 Sep to 14–19 Sep", "28 Sep or before to 28 Sep or later" */
function spanText(start: Moment, end: Moment, year: number | undefined): string {
  if (isUnknown(start) || isUnknown(end)) {
    return isUnknown(start) ? (isUnknown(end) ? "" : `to ${boundsOf(end, year)}`) : `from ${boundsOf(start, year)}`;
  }
  const first = boundsOf(start, year).replace(/by (.+)/u, "$1 or before");
  const last = boundsOf(end, year).replace(/from (.+)/u, "$1 or later");
  return first === last ? first : `${first} to ${last}`;
}

function isUnknown({ interval: { from, to } }: Moment): boolean {
  return from === undefined && to === undefined;
}

/** A date in one line. @example "12 Sep to 14–19 Sep" */
export function dateLine(when: When, year: number | undefined): string {
  return partsOf(when, year)
    .filter((part) => part !== "")
    .join(", ");
}

function boundsOf(when: When, year: number | undefined): string {
  return compactDates(whenBoundsText(when), year);
}

function linesOf(text: string, style: StyleName, measure: Measure) {
  return wrap(measure, style, text, DATE_WIDTH).map((line) => ({ style, text: line }));
}
