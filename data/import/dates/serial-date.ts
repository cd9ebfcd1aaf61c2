/** Days as spreadsheets count them. */
import { boundText, calendarFields, DAY, MINUTE, parseBound } from "../../time.ts";
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";

/** Day 0 of the count, once the day that 1900 did not have is behind. */
const EPOCH = "1899-12-30";

/** The first number behind 29 February 1900, which spreadsheets count and no calendar has; and the last, in 9999. */
const FIRST = 61;
const LAST = 2_958_466;

/**
 * The date of a number that a spreadsheet holds for it, in the count that begins in 1900: whole days, and a fraction for
 * the time of day, to the minute. Undefined for what is before 1 March 1900, where two programs count differently, and
 * after 9999. Only for cells that are known to hold dates.
 *
 * @example serialDate(42625) // 2016-09-12
 */
export function serialDate(serial: number): Written<Moment> | undefined {
  const epoch = parseBound(EPOCH);
  if (!epoch || !(serial >= FIRST && serial < LAST)) return undefined;
  const minutes = Math.round((serial * DAY) / MINUTE);
  const { year, month, day, hour, minute } = calendarFields(epoch.from + minutes * MINUTE);
  const isDay = Number.isInteger(serial);
  const bound = boundText(isDay ? [year, month, day] : [year, month, day, hour, minute]);
  return bound === undefined ? undefined : { earliest: bound, latest: bound, precision: isDay ? "day" : "minute" };
}
