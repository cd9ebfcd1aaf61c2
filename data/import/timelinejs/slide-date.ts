/** Dates of TimelineJS: parts, each a number or text, and words that are shown in their place. */
import { calendarInterval } from "../../time.ts";
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { momentOn } from "../dates/moments.ts";
import type { DraftWhen } from "../import-draft.ts";
import { fieldsOf, isBlank, textIn, wholeNumberOf } from "../fields/json-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";
import { plainText } from "../text/plain-text.ts";

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** What is read of dates besides their parts. */
export interface SlideDateFacts {
  /** Shown instead of the date. */
  readonly display?: string;
  /** Of a cosmological scale years alone count. */
  readonly yearsOnly?: boolean;
}

/**
 * The date of a slide. A part that no calendar has is left out, with those that are finer, and told in a note. Undefined
 * where there is no year; that is told, too, unless there is no date at all.
 */
export function slideDate(
  value: unknown,
  at: string,
  reading: Reading,
  { display = "", yearsOnly = false }: SlideDateFacts = {},
): DraftWhen | undefined {
  if (isBlank(value)) return undefined;
  const fields = fieldsOf(value);
  if (!fields) return reading.date(textIn(value), at);
  const written = plainText(textIn(fields["display_date"]) || display).text;
  const parts: number[] = [];
  for (const name of yearsOnly ? PARTS.slice(0, 1) : PARTS) {
    // What follows a part that is missing means nothing without it.
    if (isBlank(fields[name])) break;
    const whole = wholeNumberOf(fields[name]);
    const part = name === "year" && whole !== undefined ? calendarYear(whole) : whole;
    if (part === undefined || calendarInterval([...parts, part] as [number]) === undefined) {
      reading.note(at, parts.length === 0 ? "kept" : "changed", problemOf(name, fields[name], part));
      break;
    }
    parts.push(part);
  }
  const moment = momentOf(parts, written);
  if (!moment && isBlank(fields["year"])) reading.note(at, "kept", `it has no year: ${quotedValue(fields)}`);
  return moment;
}

/**
 * TimelineJS shows a year before 1 as its number with "BCE" behind it, so that those who write -44 mean 44 BC. Our years
 * have a 0, which is 1 BC: 44 BC is -43. Its own year 0, which no calendar of words has, stays.
 */
function calendarYear(written: number): number {
  return written < 0 ? written + 1 : written;
}

function momentOf(parts: readonly number[], wording: string): Written<Moment> | undefined {
  const [year, ...others] = parts;
  return year === undefined ? undefined : momentOn([year, ...others], wording === "" ? {} : { wording });
}

function problemOf(name: (typeof PARTS)[number], value: unknown, part: number | undefined): string {
  if (name === "year") {
    const reason = part === undefined ? "is none" : "is further away than can be reckoned with";
    return `the year ${quotedValue(textIn(value) || value)} ${reason}`;
  }
  return `the ${name} ${quotedValue(textIn(value) || value)} is none, so that the date is told without it`;
}
