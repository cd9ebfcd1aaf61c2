/**
 * The only file that knows calendars.
 *
 * Times are **calendar milliseconds**: ms since 1970-01-01 00:00 on the calendar as the source wrote it, without any
 * zone. Two sources that both write "12 September" mean the same day here, wherever they and the reader are.
 * Intervals are half-open: `[from, to)`.
 */

const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Half-open: `from` is inside, `to` is not. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** An interval that may be open on either side: an absent end means that nothing bounds it. */
export interface OpenInterval {
  readonly from?: number;
  readonly to?: number;
}

/** A period between two bounds (days "2016-09-05", or times), both inclusive. */
export interface Extent {
  readonly from: string;
  readonly to: string;
  /** Calendar ms, half-open. */
  readonly interval: Interval;
}

/** The interval between two ends. Either may be missing. */
export function openInterval(from: number | undefined, to: number | undefined): OpenInterval {
  if (from === undefined) return to === undefined ? {} : { to };
  return to === undefined ? { from } : { from, to };
}

/**
 * Year, month, day, hour, minute, second, up to three digits of its fraction. A year has four digits, with a hyphen in front before the year 0; or six with
 * a sign, which is the expanded form of ISO 8601 that ECMAScript takes, too.
 */
const BOUND =
  /^(-?\d{4}|[+-]\d{6})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * Reads an ISO 8601 calendar date or date-time as the interval that it names. A UTC offset is accepted and does not
 * move it: what counts is the calendar where it was written. Undefined when it is no such date ("2016-02-30").
 *
 * @example parseBound("2016-09") // [1 September, 1 October)
 * @example parseBound("2016-09-12T13:04:05.2") // a tenth of a second
 */
export function parseBound(text: string): Interval | undefined {
  const found = BOUND.exec(text);
  // There is no second year 0.
  if (!found || (text.startsWith("-0") && /^-0+(?!\d)/u.test(text))) return undefined;
  const [, year, month, day, hour, minute, second, fraction] = found;
  const whole = calendarInterval([
    Number(year),
    numberOf(month),
    numberOf(day),
    numberOf(hour),
    numberOf(minute),
    numberOf(second),
  ]);
  if (whole === undefined || fraction === undefined) return whole;
  const digit = SECOND / 10 ** fraction.length;
  const from = whole.from + Number(fraction) * digit;
  return { from, to: from + digit };
}

function numberOf(part: string | undefined): number | undefined {
  return part === undefined ? undefined : Number(part);
}

/** Year, month, day, hour, minute, second: as many as are known. The year before 1 is 0, as ISO 8601 counts. */
export type CalendarParts = readonly [year: number, ...others: readonly (number | undefined)[]];

/** The interval that is as long as its least part. Undefined when no calendar has it (30 February). */
export function calendarInterval([year, month, day, hour, minute, second]: CalendarParts): Interval | undefined {
  const [start, clock] = [startOfDay(year, month ?? 1, day ?? 1), timeOfDay(hour ?? 0, minute ?? 0, second ?? 0)];
  if (start === undefined || clock === undefined || year > LAST_YEAR) return undefined;
  const from = start + clock;
  if (month === undefined) return { from, to: startOfDay(year + 1, 1, 1) ?? from };
  if (day === undefined)
    return { from, to: (month === 12 ? startOfDay(year + 1, 1, 1) : startOfDay(year, month + 1, 1)) ?? from };
  if (minute === undefined) return { from, to: from + DAY };
  return { from, to: from + (second === undefined ? MINUTE : SECOND) };
}

/** The first and last year in which every day can be computed with: those that a JavaScript date reaches as a whole. */
export const FIRST_YEAR = -271_820;
export const LAST_YEAR = 275_759;

/** Undefined when the fields name no day (30 February), or one that is too far away. Years before 1 are 0 and less. */
function startOfDay(year: number, month: number, day: number): number | undefined {
  // So that what is no number is no day.
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isDay || !(year >= FIRST_YEAR && year <= LAST_YEAR + 1)) return undefined;
  const time = Date.UTC(year, month - 1, day);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  return year > 99 ? time : new Date(time).setUTCFullYear(year, month - 1, day);
}

/** Ms since the day began; undefined when the fields name no time of day. */
function timeOfDay(hour: number, minute: number, second: number): number | undefined {
  const isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
  return isTime ? hour * HOUR + minute * MINUTE + second * SECOND : undefined;
}

/** In the proleptic Gregorian calendar, as ISO 8601 counts. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return MONTHS_OF_30.includes(month) ? 30 : 31;
}

const MONTHS_OF_30: readonly number[] = [4, 6, 9, 11];

/**
 * Calendar parts as a bound is written: "2016", "-0043-03-15", "+012000-01-01T12:30". As many parts as are given.
 * Undefined when no calendar has them.
 */
export function boundText(parts: CalendarParts): string | undefined {
  if (calendarInterval(parts) === undefined) return undefined;
  const [year, ...others] = parts;
  const [month, day, hour, minute, second] = others.map((part) => (part === undefined ? undefined : padded(part, 2)));
  const date = [yearText(year), month, day].filter((part) => part !== undefined).join("-");
  const time = [hour, minute ?? (hour === undefined ? undefined : "00"), second].filter((part) => part !== undefined);
  return time.length === 0 ? date : `${date}T${time.join(":")}`;
}

/** A year as bounds begin with it. */
export function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return padded(year, 4);
  const sign = year < 0 ? "-" : "+";
  return sign + padded(Math.abs(year), year < 0 && year >= -9999 ? 4 : 6);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** What a bound is written with: its year, month, day as they stand, and what follows the "T". */
export interface BoundParts {
  readonly year: number;
  /** "03"; absent in a bound that is a year. */
  readonly month?: string;
  readonly day?: string;
  /** "2016-09-12": all of it before the "T". */
  readonly date: string;
  /** "13:04", "13:04:30" or "13:04:30.25", without its offset. */
  readonly time?: string;
}

/** Takes a bound apart; undefined when it is no date. */
export function boundParts(bound: string): BoundParts | undefined {
  if (parseBound(bound) === undefined) return undefined;
  const [date = "", clock] = bound.split("T");
  const [month, day] = date.replace(/^[+-]?\d+-?/u, "").split("-");
  return {
    year: Number.parseInt(date, 10),
    ...(month && { month }),
    ...(day !== undefined && { day }),
    date,
    ...(clock !== undefined && { time: clock.replace(/(?:Z|[+-]..:..)$/u, "") }),
  };
}

/** Whether two open intervals have an instant in common. */
export function overlaps(a: OpenInterval, b: OpenInterval): boolean {
  return (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The month, 1 to 12, of an English name, or of its first three letters or four; undefined for other words. */
export function monthNamed(word: string): number | undefined {
  return MONTHS_BY_NAME.get(word.toLowerCase());
}

const MONTHS_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((month, index) => {
    const name = month.toLowerCase();
    return [name, name.slice(0, 3)].map((each) => [each, index + 1] as const);
  }),
  ["sept", 9],
]);

/** English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

/** A year in words. ISO 8601 counts a year 0, which historians do not: it is 1 BC. @example yearName(-43) // "44 BC" */
export function yearName(year: number): string {
  return year > 0 ? String(year) : `${String(1 - year)} BC`;
}

/** Calendar fields of a calendar time; `year` as ISO 8601 counts; `month` and `day` from 1, `weekday` 0 for Sunday. */
export function calendarFields(time: number) {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    weekday: date.getUTCDay(),
  };
}

/** A calendar time in words: its day, and its time of day where the period it stands in (ms) is shorter than two days. */
export function formatTime(time: number, period: number): string {
  const { year, month, day, hour, minute } = calendarFields(time);
  const date = `${String(day)} ${monthName(month)} ${yearName(year)}`;
  const clock = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
  return period < 2 * DAY ? `${date}, ${clock}` : date;
}

/**
 * A bound in words, as precise as it is written: "12 September 2016", "September 2016", "3 October 2016, 13:04",
 * "3 October 2016, 13:04 UTC", "3 October 2016, 13:04 UTC+03:00". Text that is no date comes back as it is.
 */
export function formatBound(bound: string): string {
  const parts = boundParts(bound);
  if (!parts) return bound;
  const { year, month, day, time: clock } = parts;
  if (month === undefined) return yearName(year);
  if (day === undefined) return `${monthName(Number(month))} ${yearName(year)}`;
  const [, offset] = /T.*?(?:Z|([+-]..:..))$/.exec(bound) ?? [undefined, undefined];
  const zone = bound.endsWith("Z") || offset !== undefined ? ` UTC${offset ?? ""}` : "";
  const time = clock === undefined ? "" : `, ${clock}${zone}`;
  return `${String(Number(day))} ${monthName(Number(month))} ${yearName(year)}${time}`;
}
