/** Calendars that GEDCOM dates may be of, as days of ours. */
import { calendarFields, calendarInterval, DAY, type CalendarParts } from "../../time.ts";

/** Two days, both inclusive, as year, month, day; those of years that no calendar of ours has are no dates. */
export interface Days {
  readonly first: CalendarParts;
  readonly last: CalendarParts;
}

/** Months of the French Republican calendar, the five or six days at the end of its year being the thirteenth. */
const FRENCH_MONTHS: readonly string[] = "VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC COMP".split(" ");

/** The days in September of 1792 and the years after on which that calendar's years 1 to 15 began. */
const FRENCH_NEW_YEARS: readonly number[] = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23, 23];

/**
 * The days of a Julian date. Years before 1 are 0 and less; they begin in January.
 *
 * @param parts year, and month, 1 to 12, and day where they are given
 */
export function julianDays([year, month, day]: CalendarParts): Days | undefined {
  if (day !== undefined && (day < 1 || day > julianMonth(year, month ?? 1))) return undefined;
  const first = julianDay(year, month ?? 1, day ?? 1);
  const last = julianDay(year, month ?? 12, day ?? julianMonth(year, month ?? 12));
  return between(first, last);
}

function julianMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Calendar ms of 1 March of the year 0, Julian, which is 28 February of ours. */
const JULIAN_MARCH = -719_470 * DAY;

/** Calendar ms of a Julian day, which counts years from March, so that the day that leap years have more is the last. */
function julianDay(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const days = Math.floor((years * 1461) / 4) + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - 1;
  return days * DAY + JULIAN_MARCH;
}

/** The days of a date of the French Republican calendar, which was used in its years 1 to 14; `month` is 1 to 13. */
export function frenchDays([year, month, day]: CalendarParts): Days | undefined {
  const [begins, ends] = [frenchNewYear(year), frenchNewYear(year + 1)];
  if (month === undefined) return between(begins, ends - DAY);
  const first = begins + ((month - 1) * 30 + (day ?? 1) - 1) * DAY;
  const last = day === undefined ? Math.min(first + 29 * DAY, ends - DAY) : first;
  const isDate = (day ?? 1) >= 1 && (day ?? 1) <= 30 && first < ends;
  return isDate ? between(first, last) : undefined;
}

/** Calendar ms; NaN for other years. */
function frenchNewYear(year: number): number {
  return calendarInterval([1791 + year, 9, FRENCH_NEW_YEARS[year - 1] ?? NaN])?.from ?? NaN;
}

/** The month, 1 to 13, of GEDCOM's name for a French Republican one. */
export function frenchMonth(name: string): number | undefined {
  const at = FRENCH_MONTHS.indexOf(name.toUpperCase());
  return at < 0 ? undefined : at + 1;
}

function between(first: number, last: number): Days {
  return { first: dayAt(first), last: dayAt(last) };
}

function dayAt(time: number): CalendarParts {
  const { year, month, day } = calendarFields(time);
  return [year, month, day];
}
