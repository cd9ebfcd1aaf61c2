/** Two dates that are the start and the end of a span: "5 - 7 May 2016", "1914/18", "from May to July 2016". */
import type { DraftWhen } from "../import-draft.ts";
import type { DateOrder } from "../importer.ts";
import { inOrder } from "../../edtf/bound-order.ts";
import { isMoment, type DateReading } from "./date-bounds.ts";
import { openEnd } from "../../edtf/edtf.ts";
import { foldedDate, inEnglish } from "./foreign-months.ts";
import { monthNamed } from "../../time.ts";
import { isToday, qualifiedDate } from "./qualified-date.ts";

/** A span; that an end can be read in two ways; why the two are none; undefined where there are no two dates. */
export type RangeReading =
  { readonly when: DraftWhen } | { readonly ambiguous: true } | { readonly problem: string } | undefined;

const LEAD = /^(?:from|between|von|vom|zwischen|de|du|del|desde|entre)\s+(?:(?:the|dem|den|le|el)\s+)?/iu;
/** Between these words "and" stands between two ends; elsewhere, between two things. */
const PAIRED = /^(?:between|zwischen|entre)\s/iu;
const SEPARATOR =
  /(?<=[\d年月日년월일])\s*[~\u301c\uff5e]\s*(?=\S)|(?<=[年月日])\s*[至到]\s*|\s+(?:to|until|till|through|thru|bis(?:\s+zum?)?|à|au|a|al|hasta|jusqu'(?:à|au|en))\s+|\s*(?:[\u2012-\u2015]|--)\s*|\s+[-\u2010\u2011\u2212]\s*|[-\u2010\u2011](?=\s|\d|\p{L})|\s*\/\s*|\s*(?:\.\.\.?|…)\s*/giu;
const PAIR = /\s+(?:and|und|et|y)\s+/giu;
/** Places at which a text is taken apart: one with more of them is no date. */
const MOST_PLACES = 8;

/**
 * Reads a span from its two ends; what the first lacks it has from the second, "5" in "5 - 7 May 2016". Each end keeps
 * its own words.
 *
 * @param today what "now" stands for; without it a span that lasts until now has an open end
 */
export function rangeDate(text: string, order?: DateOrder, today?: string): RangeReading {
  const bare = text.replace(LEAD, "");
  const places = [...bare.matchAll(SEPARATOR), ...(PAIRED.test(text) ? bare.matchAll(PAIR) : [])];
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
  return canBeTwo(start, end) ? { ambiguous: true } : undefined;
}

/** Whether one of two dates can be read in two ways, and the other is a date. */
function canBeTwo(start: DateReading, end: DateReading): boolean {
  const ends = [start, end].map((read) =>
    read === undefined || "problem" in read ? "none" : isMoment(read) ? "date" : "two",
  );
  return ends.includes("two") && !ends.includes("none");
}

/** The first of some texts that is a date, with the words that the file has for it. */
function firstMoment(
  texts: readonly string[],
  wording: string,
  order: DateOrder | undefined,
  today: string | undefined,
): DateReading {
  let failed: DateReading;
  for (const text of texts) {
    const read = qualifiedDate(text, order, today);
    if (isMoment(read)) return { moment: { ...read.moment, wording } };
    // That it can be read in two ways is a question; why another text is none is no answer to it.
    if (!failed || (read && "ambiguous" in read)) failed = read;
  }
  return failed;
}

/** What the start can be, with what it lacks from the end: era, month and year. */
function startTexts(first: string, last: string): readonly string[] {
  const [start, end] = [inEnglish(foldedDate(first)), inEnglish(foldedDate(last))];
  const year = /(?<![\d/.-])\d{3,6}(?: (?:bce?|ad|ce))?$/u.exec(end)?.[0] ?? /^\d{4}(?= )/u.exec(end)?.[0];
  const era = /(?<=\d) ?(?:bce?|ad|ce)$/u.exec(end)?.[0].trim();
  const ofCentury = /^\d{1,2}(?:st|nd|rd|th|\.)? (centur(?:y|ies)(?: bce?)?)$/u.exec(end)?.[1];
  const month = monthIn(end);
  const hasYear = /\d{3}/u.test(start);
  return [
    ...(era !== undefined && /^(?:(?:c|ca|circa|about|around)\.? ?)?\d+$/u.test(start) ? [`${first} ${era}`] : []),
    ...(ofCentury !== undefined && /^\d{1,2}(?:st|nd|rd|th|\.)?$/u.test(start) ? [`${first} ${ofCentury}`] : []),
    first,
    ...(year !== undefined && !hasYear ? [`${first} ${year}`] : []),
    ...(year !== undefined && month !== undefined && !hasYear && monthIn(start) === undefined
      ? [`${first} ${month} ${year}`]
      : []),
    // "5." in "5.-7.9.2016", "5/9" in "5/9 - 7/9/2016".
    ...numericTail(start, end).map((tail) => first.replace(/[./-]$/u, "") + tail),
  ];
}

/** What a day, or a day and a month, of numbers lacks of the date behind it; none where that is no date of numbers. */
function numericTail(start: string, end: string): readonly string[] {
  const found = /^\d{1,2}([./-]\d{1,2}([./-]\d{4}))$/u.exec(end);
  return found ? [/^\d+\D?$/u.test(start) ? found[1]! : found[2]!] : [];
}

/** What the end can be, with what it lacks from the start: the century, the month, the year. */
function endTexts(first: string, last: string): readonly string[] {
  const [start, end] = [inEnglish(foldedDate(first)), inEnglish(foldedDate(last))];
  const short = /^\d{1,2}$/u.test(end) ? /^\D*(\d{4})$/u.exec(start)?.[1]?.slice(0, -end.length) : undefined;
  // "7" of "5 - 7" is a day; "1860" is a year, whatever the start has.
  const month = monthIn(end) === undefined && /^\d{1,2}(?!\d)/u.test(end) ? monthIn(start) : undefined;
  const year = monthIn(start) === undefined ? undefined : /(?<!\d)\d{4}$/u.exec(start)?.[0];
  const clock = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/u.test(end)
    ? /^(.*\d)(?:t|,? )\d{1,2}:\d{2}/u.exec(start)?.[1]
    : undefined;
  return [
    ...(short === undefined ? [] : [short + last]),
    ...(clock === undefined ? [] : [`${clock} ${last}`]),
    ...(month === undefined ? [] : [`${month} ${last}`]),
    last,
    ...(year === undefined || /\d{3}/u.test(end) ? [] : [`${last} ${year}`]),
  ];
}

function monthIn(text: string): string | undefined {
  return text.split(/[ .-]+/u).find((word) => monthNamed(word) !== undefined);
}
