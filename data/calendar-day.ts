/** Calendar days and minutes as ISO 8601 writes them ("2016-09-05"). */
import { boundParts, boundText, calendarFields, DAY, MINUTE, parseBound, type Interval } from "./time.ts";
import { typedDate } from "./typed-date.ts";

/** The day in which an instant of calendar time (ms) lies. */
export function calendarDay(time: number): string {
  const { year, month, day } = calendarFields(time);
  return boundText([year, month, day]) ?? "";
}

/** The minute in which an instant of calendar time (ms) lies, "2016-09-05T12:45". */
export function calendarMinute(time: number): string {
  const { year, month, day, hour, minute } = calendarFields(time);
  return boundText([year, month, day, hour, minute]) ?? "";
}

/** A day as the interval that it is; undefined when the text is no day that exists. */
export function dayInterval(text: string): Interval | undefined {
  const parts = boundParts(text);
  return parts?.day !== undefined && parts.time === undefined ? parseBound(text) : undefined;
}

/**
 * The first or last day of a date that somebody typed, as precise as they have it, or its first or last minute or second
 * where that is not a day's own; undefined when it is no date. `within` as for `typedDate`.
 *
 * @example edgeIn("2016-09", "last") // "2016-09-30"
 * @example edgeIn("19 Sep 2016, 13:04", "first") // "2016-09-19T13:04"
 */
export function edgeIn(date: string, which: "first" | "last", within?: Interval): string | undefined {
  const read = typedDate(date, within);
  if (!("interval" in read)) return undefined;
  const edge = which === "first" ? read.interval.from : read.interval.to;
  const unit = [DAY, MINUTE].find((length) => edge % length === 0) ?? 1000;
  const time = which === "first" ? edge : edge - unit;
  const { year, month, day, hour, minute } = calendarFields(time);
  const clock = unit === DAY ? [] : [hour, minute, ...(unit === MINUTE ? [] : [new Date(time).getUTCSeconds()])];
  return boundText([year, month, day, ...clock]);
}
