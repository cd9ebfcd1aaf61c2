/** Calendar days as ISO 8601 writes them ("2016-09-05"). */
import { calendarFields, parseBound, type Interval } from "./time.ts";
import { typedDate } from "./typed-date.ts";

/** The day in which an instant of calendar time (ms) lies. */
export function calendarDay(time: number): string {
  const { year, month, day } = calendarFields(time);
  return [padded(year, 4), padded(month, 2), padded(day, 2)].join("-");
}

/** A day as the interval that it is; undefined when the text is no day that exists. */
export function dayInterval(text: string): Interval | undefined {
  return text.length === 10 ? parseBound(text) : undefined;
}

/**
 * The first or last day of a date that somebody typed, as precise as they have it; undefined when it is no date, or one
 * of a year before 0 or after 9999, which no file can name.
 *
 * @example dayIn("2016-09", "last") // "2016-09-30"
 */
export function dayIn(date: string, which: "first" | "last"): string | undefined {
  const read = typedDate(date);
  const at = "interval" in read && /^\d{4}-/u.test(calendarDay(read.interval.from)) ? read.interval : undefined;
  return at && calendarDay(which === "first" ? at.from : at.to - 1);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
