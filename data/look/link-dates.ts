/** Instants of a view as calendar dates that a person can read in a link, and back. */
import { boundParts, boundText, calendarFields, DAY, parseBound, type Interval } from "../time.ts";

/** A view shorter than this is written to the second, a longer one to the minute: neither is seen to move. */
const FINE = 2 * DAY;

/**
 * Both ends of a view as bounds, the second inclusive as a reader takes it: a whole day where it begins and ends with
 * one. Undefined for an end outside all calendars.
 *
 * @example linkDates({ from: 12 September 0:00, to: 15 September 0:00 }) // ["2016-09-12", "2016-09-14"]
 */
export function linkDates({ from, to }: Interval): readonly [from: string | undefined, to: string | undefined] {
  const unit = to - from < FINE ? 1000 : 60_000;
  const first = Math.round(from / unit) * unit;
  const end = Math.max(Math.round(to / unit) * unit, first + unit);
  return [
    dateText(first, first % DAY === 0, unit),
    dateText(end % DAY === 0 ? end - DAY : end - unit, end % DAY === 0, unit),
  ];
}

function dateText(time: number, isDay: boolean, unit: number): string | undefined {
  const { year, month, day, hour, minute } = calendarFields(time);
  const second = new Date(time).getUTCSeconds();
  return boundText([year, month, day, ...(isDay ? [] : [hour, minute, ...(unit === 1000 ? [second] : [])])]);
}

/** When a date in a link begins, and when it ends. Undefined when it is no date with at least a day. */
export function linkInstants(text: string): Interval | undefined {
  return boundParts(text)?.day === undefined || /(?:Z|[+-]..:..)$/u.test(text) ? undefined : parseBound(text);
}
