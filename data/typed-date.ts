/**
 * Dates as people type them, and as the program itself writes them. English month names, because the program's own are;
 * what can be read in two ways is refused, never guessed.
 */
import {
  calendarFields,
  calendarInterval,
  DAY,
  monthName,
  monthNamed,
  type CalendarParts,
  type Interval,
} from "./time.ts";
import { withoutInvisible } from "./fold.ts";

/** The part of time that a text names, or a sentence that says why it names none. */
export type TypedDate = { readonly interval: Interval } | { readonly problem: string };

const FORMS = "Write a date as 12 Sep 2016, 2016-09-12, September 2016 or 2016.";

/**
 * Reads "2016", "2016-09", "2016-09-12", "2016-09-12T13:00", "19 September 2016", "Sept 19, 2016", "September 2016",
 * "44 BC", "19 Sep 2016, 13:04", "19/9/2016", "2016-W38", "Q3 2016", and two of them with a dash between.
 *
 * @param within a period that gives a day or a month its year, where it holds that once
 */
export function typedDate(typed: string, within?: Interval): TypedDate {
  const text = plain(typed);
  const whole = oneDate(text, typed);
  if ("interval" in whole) return whole;
  return range(text) ?? (within && onceWithin(text, within)) ?? whole;
}

/** "sept 19" in the only year in which the period has it. */
function onceWithin(text: string, { from, to }: Interval): TypedDate | undefined {
  if (!/^(?:\d{1,2} )?[a-z]+(?: \d{1,2})?$/u.test(text)) return undefined;
  const [first, last] = [from, to - 1].map((time) => calendarFields(time).year) as [number, number];
  // In three years there is every month twice, but for those at the ends.
  const years = last - first > 2 ? [] : [first, first + 1, first + 2].filter((year) => year <= last);
  const found = years
    .map((year) => oneDate(`${text} ${String(year).padStart(4, "0")}`, text))
    .filter(isFound)
    .filter(({ interval }) => interval.from < to && from < interval.to);
  return found.length === 1 ? found[0] : undefined;
}

/** Dashes and blanks of all kinds are one; commas, weekdays, ordinals and what stands before a date say nothing here. */
function plain(typed: string): string {
  return withoutInvisible(typed.normalize("NFKC"))
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .toLowerCase()
    .replace(/[“”"'‘’]/gu, "")
    .replace(/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\b[,.]?/gu, "")
    .replace(/^\s*(?:on|by|about|around|from|since|until|before|after|between|early|late|the)\b/u, "")
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gu, "")
    .replace(/\bof\b|,/gu, " ")
    .replace(/(?<=[a-z])\.(?=\s|$)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** "5 September - 7 October 2016": what the first lacks it has from the second. */
function range(text: string): TypedDate | undefined {
  const [first, second, ...more] = text.split(/ (?:-|to|and|until) |(?<=^\d{1,2})-(?=\d{1,2} [a-z]{3})/u);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const words = second.split(" ");
  const day = words.slice(0, 3).join(" ");
  const to = [second, `${first.replace(/ \S+$/u, "")} ${second}`].map((word) => oneDate(word, word)).find(isFound);
  const from = [
    first,
    `${first} ${words[2] ?? words[1] ?? ""}`,
    `${first} ${words.slice(1, 3).join(" ")}`,
    `${day} ${first}`,
  ]
    .map((word) => oneDate(word, word))
    .find(isFound);
  if (!from || !to || from.interval.from >= to.interval.to) return undefined;
  return { interval: { from: from.interval.from, to: to.interval.to } };
}

function isFound(date: TypedDate): date is { readonly interval: Interval } {
  return "interval" in date;
}

function oneDate(text: string, typed: string): TypedDate {
  const none = { problem: `No calendar has ${typed.trim()}.` };
  const period = typedPeriod(text);
  if (period) return period === "none" ? none : { interval: period };
  const { date, clock } = apart(text);
  const read = isoParts(date) ?? wordParts(date) ?? numberParts(date);
  if (read === undefined) return { problem: FORMS };
  if ("problem" in read) return read;
  const interval = clock && read.length < 3 ? undefined : calendarInterval([...read, ...(clock ?? [])]);
  return interval ? { interval } : none;
}

/** A time of day at the end, in 24 or in twice 12 hours; a zone moves nothing, as in a file. */
const CLOCK =
  /(?<=\d)(?:t| )(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)? ?(?<half>[ap]m)? ?(?:z|utc|gmt)?(?:[+-]\d{2}:?\d{2})?$/u;

function apart(text: string): { readonly date: string; readonly clock?: readonly (number | undefined)[] } {
  const found = CLOCK.exec(text);
  if (!found?.groups) return { date: text };
  const { hour, minute, second, half } = found.groups;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === "pm" ? 12 : 0);
  return {
    date: text.slice(0, found.index),
    clock: [hours, Number(minute), ...(second === undefined ? [] : [Number(second)])],
  };
}

type Read = CalendarParts | { readonly problem: string } | undefined;

/** The year first: ISO 8601 with its years of more digits and before 1, and the same with strokes, dots or nothing between. */
function isoParts(date: string): Read {
  const basic = /^(\d{4})(\d{2})(\d{2})$/u.exec(date);
  if (basic) return partsOf(basic.slice(1));
  // "1991-02/03" is a span of months, and no day.
  const found = /^([+-]?\d{4,6})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/u.exec(date);
  return found ? partsOf([found[1], found[3], found[4]]) : undefined;
}

function partsOf([year, ...others]: readonly (string | undefined)[]): CalendarParts {
  return [Number(year), ...others.flatMap((part) => (part === undefined ? [] : [Number(part)]))];
}

/** With its month as a word, in any order; or a year with its era. */
function wordParts(date: string): Read {
  const era = /(?<![a-z])(?<before>bce?|b c(?: e)?|b\.c(?:\.e)?)(?![a-z])|(?<![a-z])(?:ad|ce|a\.d|c\.e)(?![a-z])/u.exec(
    date,
  );
  const words = (era ? date.replace(era[0], " ") : date).split(/[ .-]+/u).filter((word) => word !== "");
  const [month, ...more] = words.map(monthNamed).filter((found) => found !== undefined);
  const numbers = words.filter((word) => monthNamed(word) === undefined);
  // Two months are a period.
  if (more.length > 0 || numbers.some((word) => !/^\d{1,6}$/u.test(word)) || numbers.length > 2) return undefined;
  if (month === undefined) return era && numbers.length === 1 ? [yearIn(numbers[0]!, era)] : shortYear(numbers, words);
  return withMonth(month, numbers, era);
}

/** A year of less than four digits that stands alone. */
function shortYear(numbers: readonly string[], words: readonly string[]): Read {
  return words.length === 1 && /^\d{3}$/u.test(numbers[0] ?? "") ? [Number(numbers[0])] : undefined;
}

function withMonth(month: number, numbers: readonly string[], era: RegExpExecArray | null): Read {
  const years = numbers.filter((word) => word.length > 2);
  const [first, second] = numbers;
  if (era && second !== undefined) return [yearIn(second, era), month, Number(first)];
  if (era && first !== undefined) return [yearIn(first, era), month];
  if (years.length !== 1) {
    const name = monthName(month);
    if (numbers.length < 2) return { problem: `Which year? Write ${[...numbers, name].join(" ")} with its year.` };
    return { problem: "Write the year with all its digits, as 19 Sep 2016." };
  }
  const day = numbers.find((word) => word !== years[0]);
  return [Number(years[0]), month, ...(day === undefined ? [] : [Number(day)])];
}

function yearIn(digits: string, { groups }: RegExpExecArray): number {
  return groups?.["before"] === undefined ? Number(digits) : 1 - Number(digits);
}

/** Numbers alone, the year last: only where they can mean one day. */
function numberParts(date: string): Read {
  const month = /^(\d{1,2})[/.-](\d{4})$/u.exec(date);
  if (month) return [Number(month[2]), Number(month[1])];
  const found = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{1,4})$/u.exec(date);
  if (!found) return undefined;
  const [first, second, year] = found.slice(1).map(Number) as [number, number, number];
  if (found[3]!.length < 4) return { problem: "Write the year with all its digits, as 2016-09-19." };
  const [canDayFirst, canMonthFirst] = [second, first].map((number) => number >= 1 && number <= 12);
  if (canDayFirst && canMonthFirst && first !== second) {
    const readings = [`${String(first)} ${monthName(second)}`, `${String(second)} ${monthName(first)}`];
    return { problem: `${date} can be ${readings.join(" or ")}: write the month as a word, or the year first.` };
  }
  return canDayFirst ? [year, second, first] : [year, first, second];
}

/** Weeks and quarters: parts of a year that no bound of a file names. Each as `plain` makes it. */
const PERIODS = [
  /^(?<year>\d{4})-?w(?<week>\d{2})(?:-?(?<day>[1-7]))?$/u,
  /^(?:w|week )(?<week>\d{1,2})[ -](?<year>\d{4})$/u,
  /^(?<year>\d{4}) (?:w|week )(?<week>\d{1,2})$/u,
  /^(?:q|quarter )(?<quarter>[1-4])[ -](?<year>\d{4})$/u,
  /^(?<year>\d{4})[ -]?(?:q|quarter )(?<quarter>[1-4])$/u,
  /^(?<quarter>[1-4]) quarter (?<year>\d{4})$/u,
];

/**
 * Reads "2016-W38", "2016-W38-1", "week 38 2016", "Q3 2016", "2016-Q3". Undefined for other texts, "none" for a week that
 * its year has not.
 */
function typedPeriod(text: string): Interval | "none" | undefined {
  const found = PERIODS.map((form) => form.exec(text)).find((match) => match !== null)?.groups;
  if (!found) return undefined;
  const year = Number(found["year"]);
  const { quarter, week, day } = found;
  if (quarter !== undefined) return quarterOf(year, Number(quarter)) ?? "none";
  const days = isoWeek(year, Number(week));
  if (!days || day === undefined) return days ?? "none";
  const from = days.from + (Number(day) - 1) * DAY;
  return { from, to: from + DAY };
}

function quarterOf(year: number, quarter: number): Interval | undefined {
  const [first, last] = [calendarInterval([year, quarter * 3 - 2]), calendarInterval([year, quarter * 3])];
  return first && last && { from: first.from, to: last.to };
}

/** A week of ISO 8601, Monday to Sunday; the first has the year's first Thursday. Undefined where the year has no such week. */
export function isoWeek(year: number, week: number): Interval | undefined {
  const fourth = calendarInterval([year, 1, 4])?.from;
  if (fourth === undefined) return undefined;
  const monday = fourth - ((calendarFields(fourth).weekday + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return calendarFields(monday + 3 * DAY).year === year ? { from: monday, to: monday + 7 * DAY } : undefined;
}
