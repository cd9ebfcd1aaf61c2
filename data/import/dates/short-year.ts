/** Dates whose year is written with two digits: "11-Mar-15", "3/4/99", "4. Dez. '38". */
import { fold } from "../../fold.ts";
import { calendarFields, calendarInterval, monthNamed } from "../../time.ts";
import type { DraftWhen } from "../import-draft.ts";
import { inEnglish } from "./foreign-months.ts";

/** A hundred years in a row, in which each year of two digits is one. */
export interface HundredYears {
  /** 1900 for 1900 to 1999; 1950 for 1950 to 2049. */
  readonly first: number;
  /** What the choice rests on: a part of a sentence, behind "because" or "as". */
  readonly why: string;
}

/** A date with a year of two digits. */
export interface ShortDate {
  /** As it is written. */
  readonly text: string;
  /** UTF-16 units from the start of the text to its two digits. */
  readonly at: number;
  /** The two digits: 0 to 99. */
  readonly year: number;
  /** The only year from 1700 to 2099 that it can be by itself: for its day of the week, or for 29 February. */
  readonly sure?: number;
}

/** Months as words; the year last. A month and two digits alone are also a month and its day. */
const WORDS =
  /(?<![\p{L}\d])(?:(?<weekday>\p{L}{2,10})[.,]? )?(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?(?:[-/ ]| ?de )?(?<month>\p{L}{3,12})\.?(?:[-/ ,]{1,2}| ?de )|(?<first>\p{L}{3,12})\.?[- ](?<second>\d{1,2})(?:st|nd|rd|th)?, ?|(?<alone>\p{L}{3,12})\.?[- ](?=['\u2019]|00|3[2-9]|[4-9]\d))['\u2019]?(?<year>\d\d)(?![\p{L}\d'\u2019]|:\d|[-/.]\d)/gu;

/** Numbers alone; the year last where strokes or full stops part them. */
const NUMBERS =
  /(?<![\p{L}\d./-])(?:(?<weekday>\p{L}{2,10})[.,]? )?(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<year>\d\d)(?![\p{L}\d]|[-/.:]\d)/gu;

/** Behind a year that has an era no digit is left out. */
const ERA = /^\s(?:b\.?\s?c|a\.?\s?d(?!\p{L})|c\.?\s?e(?!\p{L})|[vn]\.?\s?chr|a(?:v|p)\.?\s?j|[ad]\.\s?c)/iu;

/** What every such date has: the name of a month, or a sign between numbers. Most lines with numbers have neither. */
const PARTED = /\p{L}{3}|\d[/.]\d/u;

/** UTF-16 units of the longest text that is looked through. */
const LONGEST = 300;

/** The dates with a year of two digits in a text, in its order. Numbers between hyphens can have the year first, and are none. */
export function shortDates(text: string): readonly ShortDate[] {
  if (text.length > LONGEST || !/(?<!\d)\d\d(?!\d)/u.test(text) || !PARTED.test(text)) return [];
  return [...text.matchAll(WORDS), ...text.matchAll(NUMBERS)].flatMap((found) => {
    const { year: digits = "", sign, weekday = "" } = found.groups ?? {};
    const parts = sign === undefined ? partsInWords(found.groups ?? {}) : partsInNumbers(found.groups ?? {});
    if (!parts || sign === "-" || ERA.test(text.slice(found.index + found[0].length))) return [];
    const year = Number(digits);
    const onDay = weekdayOf(weekday);
    const sure = onlyYear(year, parts, onDay);
    return [
      {
        // A word before a date is part of it where it is its day of the week.
        text: onDay < 0 ? found[0].slice(weekday.length).replace(/^[.,]? /u, "") : found[0],
        at: found.index + found[0].length - 2,
        year,
        ...(sure !== undefined && { sure }),
      },
    ];
  });
}

/** Month and day; undefined where the words are no month. */
type Parts = readonly (readonly [month: number, day: number | undefined])[];

function partsInWords(groups: Readonly<Record<string, string | undefined>>): Parts | undefined {
  const { day, month, first, second, alone } = groups;
  const named = monthNamed(inEnglish(fold(month ?? first ?? alone ?? "")));
  if (named === undefined) return undefined;
  const digits = day ?? second;
  return [[named, digits === undefined ? undefined : Number(digits)]];
}

function partsInNumbers({ a = "", b = "" }: Readonly<Record<string, string | undefined>>): Parts | undefined {
  const [first, second] = [Number(a), Number(b)];
  const parts = [
    [second, first],
    [first, second],
  ] as const;
  const possible = parts.filter(([month, day]) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  return possible.length > 0 ? possible : undefined;
}

const CENTURIES = [1700, 1800, 1900, 2000] as const;
const WEEKDAYS: readonly string[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** From 0 for Sunday; below 0 for what is none. */
function weekdayOf(word: string): number {
  return WEEKDAYS.indexOf(fold(word).slice(0, 3));
}

/** The only century that has the day, or has it on its day of the week. */
function onlyYear(year: number, parts: Parts, named: number): number | undefined {
  const isLeapDay = parts.every(([month, day]) => month === 2 && day === 29);
  if (named < 0 && !isLeapDay) return undefined;
  const years = CENTURIES.map((century) => century + year).filter((each) =>
    parts.some(([month, day]) => {
      const interval = day === undefined ? undefined : calendarInterval([each, month, day]);
      return interval !== undefined && (named < 0 || calendarFields(interval.from).weekday === named);
    }),
  );
  return years.length === 1 ? years[0] : undefined;
}

/** The year of a hundred in which two digits are: 2015 for 15, from 1950 on. */
export function yearWithin(first: number, digits: number): number {
  return first + ((((digits - first) % 100) + 100) % 100);
}

/** A text whose years of two digits have all their digits, and the way back for words that were made of it. */
export interface WholeYears {
  readonly text: string;
  readonly asWritten: (when: DraftWhen, why: string) => DraftWhen;
}

/** Undefined where the text has no year of two digits. */
export function withWholeYears(text: string, { first }: HundredYears): WholeYears | undefined {
  const found = shortDates(text);
  if (found.length === 0) return undefined;
  let [whole, end] = ["", 0];
  for (const { at, year } of [...found].sort((a, b) => a.at - b.at)) {
    whole += text.slice(end, at).replace(/['\u2019]$/u, "") + String(yearWithin(first, year)).padStart(4, "0");
    end = at + 2;
  }
  whole += text.slice(end);
  return { text: whole, asWritten: (when, why) => asWritten(when, { whole, text, found, first }, why) };
}

interface Replaced {
  readonly whole: string;
  readonly text: string;
  readonly found: readonly ShortDate[];
  readonly first: number;
}

/** The words of the file, and with each moment what its century rests on. */
function asWritten(when: DraftWhen, { whole, text, found, first }: Replaced, why: string): DraftWhen {
  const years = new Map(found.map(({ year }) => [String(yearWithin(first, year)), String(year).padStart(2, "0")]));
  const worded = (wording: string | undefined) =>
    wording === undefined || wording === whole
      ? text
      : wording.replace(/(?<!\d)\d{4}(?!\d)/gu, (year) => years.get(year) ?? year);
  const told = <Moment extends { readonly wording?: string; readonly basis?: string }>(moment: Moment): Moment => ({
    ...moment,
    wording: worded(moment.wording),
    basis: [moment.basis, `the year has two digits in the file, and is one of ${hundred(first)}, as ${why}`]
      .filter((part) => part !== undefined)
      .join("; "),
  });
  return "start" in when ? { start: told(when.start), end: told(when.end) } : told(when);
}

/** "1950 to 2049" */
export function hundred(first: number): string {
  return `${String(first)} to ${String(first + 99)}`;
}
