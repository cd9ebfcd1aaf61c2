/** Two dates that are the start and the end of a span: "5 - 7 May 2016", "1914/18", "from May to July 2016". */
import type { DraftWhen } from "../import-draft.ts";
import type { DateOrder } from "../importer.ts";
import { inOrder } from "../../edtf/bound-order.ts";
import { isMoment, type DateReading } from "./date-bounds.ts";
import { openEnd } from "../../edtf/edtf.ts";
import { foldedDate, inEnglish } from "./foreign-months.ts";
import { monthNamed } from "../../time.ts";
import { CENTURY_NAME } from "./periods.ts";
import { isToday, qualifiedDate } from "./qualified-date.ts";

/** A span; that an end can be read in two ways; why the two are none; undefined where there are no two dates. */
export type RangeReading =
  { readonly when: DraftWhen } | { readonly ambiguous: true } | { readonly problem: string } | undefined;

/** What begins a span. Behind the words that are caught "and" stands between two ends; elsewhere, between two things. */
const LEAD = /^(?:from|von|vom|de|du|del|desde|(between|zwischen|entre))\s+(?:(?:the|dem|den|le|el)\s)?/iu;
const SEPARATOR =
  /(?<=[\d年月日년월일])\s*[~\u301c\uff5e]|(?<=[年月日])\s*[至到]|\s(?:to|until|till|through|thru|bis(?:\s+zum?)?|à|au|a|al|hasta|jusqu'(?:à|au|en))\s|\s*(?:[\u2012-\u2015]|--)|\s[-\u2010\u2011\u2212]|[-\u2010\u2011](?=\s|\d|\p{L})|\/|\s*[\u2192\u21d2]\s*|\.\.\.?|…/giu;
const PAIR = /\s(?:and|und|et|y)\s/giu;
/** Places at which a text is taken apart: one with more of them is no date. */
const MOST_PLACES = 8;

/**
 * Reads a span from its two ends; what the first lacks it has from the second, "5" in "5 - 7 May 2016". Each end keeps
 * its own words.
 *
 * @param today what "now" stands for; without it a span that lasts until now has an open end
 */
export function rangeDate(text: string, order?: DateOrder, today?: string): RangeReading {
  const lead = LEAD.exec(text);
  const bare = text.slice(lead?.[0].length);
  const places = [...bare.matchAll(SEPARATOR), ...(lead?.[1] === undefined ? [] : bare.matchAll(PAIR))];
  if (places.length > MOST_PLACES) return undefined;
  let failed: RangeReading;
  for (const { index, 0: separator } of places) {
    const [first, last] = [bare.slice(0, index).trim(), bare.slice(index + separator.length).trim()];
    const read = first === "" || last === "" ? undefined : spanOfEnds(first, last, order, today);
    if (read && "when" in read) return read;
    failed ??= read;
  }
  return failed;
}

function spanOfEnds(
  first: string,
  last: string,
  order: DateOrder | undefined,
  today: string | undefined,
): RangeReading {
  const end = firstMoment(endTexts(first, last), last, order, today);
  const untilNow = today === undefined && isToday(last);
  const start = firstMoment(untilNow ? [first] : startTexts(first, last), first, order, today);
  if (isMoment(start) && untilNow) {
    const basis = `"${last}" is not a day by itself: the end is not before the start`;
    return { when: { start: start.moment, end: { ...openEnd(start.moment), wording: last, basis } } };
  }
  if (isMoment(start) && isMoment(end)) {
    if (inOrder(start.moment, end.moment)) return { when: { start: start.moment, end: end.moment } };
    return { problem: "it ends before it begins" };
  }
  return start && end ? { ambiguous: true } : undefined;
}

/** The first of some texts that is a date, with the words that the file has for it; that one can be read in two ways. */
function firstMoment(
  texts: readonly (string | undefined)[],
  wording: string,
  order: DateOrder | undefined,
  today: string | undefined,
): Exclude<DateReading, { readonly problem: string }> {
  let twoWays: { readonly ambiguous: true } | undefined;
  for (const text of texts) {
    const read = text === undefined ? undefined : qualifiedDate(text, order, today);
    if (isMoment(read)) return { moment: { ...read.moment, wording } };
    if (read && "ambiguous" in read) twoWays = read;
  }
  return twoWays;
}

/** What the start can be, with what it lacks from the end: era, month and year. */
function startTexts(first: string, last: string): readonly (string | undefined)[] {
  const [start, end] = [inEnglish(foldedDate(first)), inEnglish(foldedDate(last))];
  const year = /\d{3}/u.test(start)
    ? undefined
    : (/(?<![\d/.-])(?:\d{3,6}(?: (?:bce?|ad|ce))?|\d{1,2} (?:bce?|ad|ce))$/u.exec(end) ??
        /^\d{4}(?= )/u.exec(end))?.[0];
  const isNumber = /^(?:(?:c|ca|circa|about|around)\.? ?)?\d+$/u.test(start);
  const era = isNumber ? /(?<=\d ?)(?:bce?|ad|ce)$/u.exec(end)?.[0] : undefined;
  const century = isOrdinal(start) ? CENTURY_NAME.exec(end)?.[0] : undefined;
  return [
    joined(first, era),
    joined(first, century),
    first,
    joined(first, year),
    joined(first, monthIn(end), year),
    // "5." in "5.-7.9.2016", "5/9" in "5/9 - 7/9/2016".
    first.replace(/[./-]$/u, "") + numericTail(start, end),
  ];
}

/** Whether a text is the number of a century, or of a day, with words before it: "8th", "late 8th", "ca. 8", "VIII". */
function isOrdinal(text: string): boolean {
  return /^(?:(?:c|ca|circa|about|around|early|mid|late)\.?[ -])*(?:\d{1,2}(?:st|nd|rd|th|\.|de|e|eme)?|[ivx]{1,6}(?:e|eme)?)$/u.test(
    text,
  );
}

/** What a day, or a day and a month, of numbers lacks of the date behind it; empty where that is no date of numbers. */
function numericTail(start: string, end: string): string {
  const found = /^\d{1,2}([./-]\d{1,2}([./-]\d{4}))$/u.exec(end);
  return (/^\d+\D?$/u.test(start) ? found?.[1] : found?.[2]) ?? "";
}

/** What the end can be, with what it lacks from the start: the century, the month, the year. */
function endTexts(first: string, last: string): readonly (string | undefined)[] {
  const [start, end] = [inEnglish(foldedDate(first)), inEnglish(foldedDate(last))];
  const century = /^\d{1,2}$/u.test(end) ? /(?<=^\D*)\d{4}$/u.exec(start)?.[0].slice(0, -end.length) : undefined;
  const clock = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/u.test(end)
    ? /.*\d(?=(?:t|,? )\d{1,2}:)/u.exec(start)?.[0]
    : undefined;
  const month = monthIn(start);
  // "7" of "5 - 7" is a day; "1860" is a year, whatever the start has.
  const monthOfDay = /^\d{1,2}(?!\d)/u.test(end) ? month : undefined;
  const year = month === undefined ? undefined : /(?<!\d)\d{4}$/u.exec(start)?.[0];
  return [
    century === undefined ? undefined : century + last,
    isoTail(start, end),
    joined(clock, last),
    joined(monthOfDay, last),
    /^[ivx]{1,6}$/u.test(end) ? joined(CENTURY_BEFORE.exec(start)?.[0], last) : undefined,
    last,
    joined(last, year),
  ];
}

/** What stands before the number of a century in Spanish, Portuguese and Italian, folded. */
const CENTURY_BEFORE = /^(?:siglos?|seculos?|secol[oi]|s\.)(?= ?[ivx]+$)/u;

/** "1991-03" behind "1991-02", "2016-09-14" and "2016-10-03" behind "2016-09-12": ISO 8601 leaves out what both ends share. */
function isoTail(start: string, end: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d\d)(?:-\d\d)?$/u.exec(start) ?? [];
  if (year === undefined || !/^\d\d(?:-\d\d)?$/u.test(end)) return undefined;
  const lacksMonth = start.length === 10 && end.length === 2;
  return `${year}-${lacksMonth ? `${month!}-` : ""}${end}`;
}

/** Words of which none may be lacking. */
function joined(...words: readonly (string | undefined)[]): string | undefined {
  return words.includes(undefined) ? undefined : words.join(" ");
}

function monthIn(text: string): string | undefined {
  return text.split(/[ .-]/u).find((word) => monthNamed(word) !== undefined);
}
