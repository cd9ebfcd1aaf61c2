/** What words can mean before they are shown: bounds, and why. The rules of this room give and take these. */
import { calendarDay, calendarMinute } from "../calendar-day.ts";
import type { DateOrder } from "../import/importer.ts";
import { calendarFields, DAY, formatBound, MINUTE, parseBound } from "../time.ts";
import { isSpan, type Moment, type Precision, type When } from "../timeline.ts";
import type { Written } from "../written.ts";

/** One way to take the words. */
export interface Meaning {
  readonly when: Written<When>;
  /** A part of a sentence, without a full stop: how the bounds follow from the words. */
  readonly why: string;
  /** Set where the bounds were counted from the day of the report. */
  readonly isCounted?: true;
  /** Set where the words name the bounds themselves: nothing was inferred. */
  readonly isStated?: true;
}

/** All ways to take the words, the plainest first; why there is none; undefined where a rule does not know the words. */
export type Meant = readonly Meaning[] | { readonly problem: string } | undefined;

/** A day of the report, calendar ms at which it begins, and the minute of its publication where that is known. */
export interface ReportDay {
  readonly day: number;
  /** A bound, "2016-10-03T13:04". */
  readonly time?: string;
}

/** Days that something is counted from, calendar ms at which the first and the last of them begin. */
export interface Anchor {
  readonly first: number;
  readonly last: number;
  /** "12 September 2016" */
  readonly words: string;
  /** Set where it was itself counted from the day of the report. */
  readonly isCounted?: true;
}

/** What is known besides the words. */
export interface Beside {
  readonly report?: ReportDay;
  /** First day on which the report can have been published, calendar ms. */
  readonly reportedFrom?: number;
  /** Where "later" and "within" count from: one, or the start and the end of a period. None where nobody says. */
  readonly of: readonly Anchor[];
  /** Of day and month as numbers, which stands first. */
  readonly order: DateOrder;
  /** What dates with a year mean, by their words: the same on each day of the report, and read once. */
  readonly dated: Map<string, Meant>;
  /** Reads a part of the words by all the rules. */
  readonly read: (words: string) => Meant;
}

/** A rule knows some words; they are as `plainWords` makes them. */
export type SayingRule = (words: string, beside: Beside) => Meant;

export const NEEDS_REPORT = {
  problem:
    "The words count from the day of the report, and the source has no publication date. Give the source its date, or write the day, month and year.",
} as const;

export const NEEDS_OF = {
  problem:
    "The words count from another event, and it is not said from which. Choose the date that they count from, or write the day, month and year.",
} as const;

const TOO_FAR = { problem: "The date is further away than dates are reckoned. Choose a nearer one." } as const;

/** A meaning whose bounds a calendar has; a problem where none of several is one. */
export function withinReach(meant: Meant): Meant {
  if (!isMeant(meant) || meant.length === 0) return meant;
  const within = meant.filter(({ when }) =>
    (isSpan(when) ? [when.start, when.end] : [when]).every(({ earliest, latest }) =>
      [earliest, latest].every((bound) => bound === undefined || parseBound(bound) !== undefined),
    ),
  );
  return within.length === 0 ? TOO_FAR : within;
}

export function isMeant(meant: Meant): meant is readonly Meaning[] {
  return meant !== undefined && !("problem" in meant);
}

/** Most ways that are carried on from one rule to the next: more are never shown. */
const MOST_MEANINGS = 48;

/** Changes every meaning into others; a problem, or that nothing was known, stays as it is. */
export function eachMeaning(meant: Meant, change: (meaning: Meaning) => readonly Meaning[]): Meant {
  if (!isMeant(meant)) return meant;
  const changed = meant.flatMap(change).slice(0, MOST_MEANINGS);
  return changed.length === 0 ? undefined : changed;
}

/** A meaning with more said about why; what is stated needs no reason of its own. */
export function because({ why, isStated }: Pick<Meaning, "why" | "isStated">, more: string): string {
  return why === "" || isStated ? more : `${why}; ${more}`;
}

/** A meaning that was inferred, whatever it was made from. */
export function inferred(meaning: Meaning, why: string): Meaning {
  const { isStated, ...others } = meaning;
  return { ...(isStated ? others : meaning), why };
}

/** A moment without its words and reasons: the rules have their own. */
export function bareMoment(moment: Written<Moment>): Written<Moment> {
  const { wording, basis, ...bare } = moment;
  return (wording ?? basis) === undefined ? moment : bare;
}

/** What one meaning hands on to another that was made from it. */
export function carried(...from: readonly Pick<Meaning, "isCounted">[]): Pick<Meaning, "isCounted"> {
  return from.some(({ isCounted }) => isCounted) ? { isCounted: true } : {};
}

/** A day of the calendar; `day` in calendar ms. */
export function onDay(day: number, why: string): Meaning {
  return onDays(day, day, why, "day");
}

/** Between two days, both inclusive; in calendar ms. */
export function onDays(first: number, last: number, why: string, precision: Precision = "bounded"): Meaning {
  return { when: bounded(calendarDay(first), calendarDay(last), precision), why };
}

/** Between two times, calendar ms: the first inclusive, the last not. Both are whole minutes. */
export function inHours(from: number, to: number, why: string, precision: Precision = "part-of-day"): Meaning {
  return { when: bounded(calendarMinute(from), calendarMinute(to - MINUTE), precision), why };
}

/** A moment between two bounds, with the EDTF that says the same. A side that is left out is open. */
export function bounded(
  earliest: string | undefined,
  latest: string | undefined,
  precision: Precision = "bounded",
): Written<Moment> {
  const edtf = edtfOf(earliest, latest);
  return {
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    precision,
    ...(edtf !== undefined && { edtf }),
  };
}

/** Undefined for times of day and for years that EDTF writes in another way. */
export function edtfOf(earliest: string | undefined, latest: string | undefined): string | undefined {
  const bounds = [earliest, latest].filter((bound) => bound !== undefined);
  if (bounds.length === 0 || bounds.some((bound) => !/^-?\d{4}(?:-\d\d){0,2}$/u.test(bound))) return undefined;
  return earliest === latest ? earliest : `[${earliest ?? ""}..${latest ?? ""}]`;
}

/** The one day that a meaning is, calendar ms; undefined where it is longer, shorter or not sure. */
export function dayMeant({ when }: Meaning): number | undefined {
  return isSpan(when) || when.precision !== "day" ? undefined : parseBound(when.earliest ?? "")?.from;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** Days of the week as a part of an expression, in lower case. */
export const WEEKDAY_WORDS = WEEKDAYS.join("|").toLowerCase();

/** 0 for "sunday"; -1 for other words. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.findIndex((weekday) => weekday.toLowerCase() === word);
}

/** @example weekdayName(dayMs) // "Monday" */
export function weekdayName(day: number): string {
  return WEEKDAYS[calendarFields(day).weekday] ?? "";
}

/** @example dayInWords(dayMs) // "Monday 12 September 2016" */
export function dayInWords(day: number): string {
  return `${weekdayName(day)} ${formatBound(calendarDay(day))}`;
}

/** Calendar ms at which the day of a calendar time begins. */
export function dayAt(time: number): number {
  return Math.floor(time / DAY) * DAY;
}
