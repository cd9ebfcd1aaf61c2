/** Calendar days as ISO 8601 writes them ("2016-09-05"). */
import { boundParts, boundText, calendarFields, parseBound, type Interval } from "./time.ts";
import { typedDate } from "./typed-date.ts";

/** The day in which an instant of calendar time (ms) lies. */
export function calendarDay(time: number): string {
  const { year, month, day } = calendarFields(time);
  return boundText([year, month, day]) ?? "";
}

/** A day as the interval that it is; undefined when the text is no day that exists. */
export function dayInterval(text: string): Interval | undefined {
  const parts = boundParts(text);
  return parts?.day !== undefined && parts.time === undefined ? parseBound(text) : undefined;
}

/**
 * The first or last day of a date that somebody typed, as precise as they have it; undefined when it is no date. `within`
 * as for `typedDate`.
 *
 * @example dayIn("2016-09", "last") // "2016-09-30"
 */
export function dayIn(date: string, which: "first" | "last", within?: Interval): string | undefined {
  const read = typedDate(date, within);
  return "interval" in read ? calendarDay(which === "first" ? read.interval.from : read.interval.to - 1) : undefined;
}
