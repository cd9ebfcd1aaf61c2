/** UTC offsets: those that are written out, and those of named zones. */
import { HOUR, MINUTE } from "./time.ts";

/** How far calendars can lie east and west of UTC, ms: Kiribati is 14 hours ahead, ships at sea 12 behind. */
export const EASTMOST = 14 * HOUR;
export const WESTMOST = 12 * HOUR;

/** Hours and minutes east of Greenwich; "Z" has neither. */
const OFFSET = /^(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** The UTC offset that a bound is written with, ms, positive to the east; undefined when it has none. */
export function utcOffset(bound: string): number | undefined {
  const zone = writtenZone(bound);
  return zone === undefined ? undefined : writtenOffset(zone);
}

/** The zone that a bound is written with: "Z", "+03:00". */
export function writtenZone(bound: string): string | undefined {
  return /T.*?(Z|[+-]\d{2}:\d{2})$/.exec(bound)?.[1];
}

/** Whether a text names a zone: an offset ("+03:00", "Z") or a zone of the IANA database ("Europe/Moscow"). */
export function isZone(zone: string): boolean {
  return writtenOffset(zone) !== undefined || calendarOf(zone) !== undefined;
}

/** The offset that is written, ms, positive to the east; undefined when it is none. */
export function writtenOffset(text: string): number | undefined {
  const found = OFFSET.exec(text);
  if (!found) return undefined;
  const [, sign, hours = "0", minutes = "0"] = found as (string | undefined)[];
  const away = Number(hours) * HOUR + Number(minutes) * MINUTE;
  if (Number(minutes) > 59 || away > (sign === "-" ? WESTMOST : EASTMOST)) return undefined;
  return sign === "-" ? -away : away;
}

/**
 * How far the calendar of a zone lies east of UTC when it shows a time, ms. The rules of named zones are those of the
 * runtime's own IANA database; the machine's zone has no say. A time that a clock showed twice is the first of the two
 * unless the second is asked for; one that it left out counts on from before, so that a day which ends with the change of clocks is whole.
 *
 * @param time calendar ms
 */
export function zoneOffset(zone: string, time: number, showing: "first" | "second" = "first"): number | undefined {
  const written = writtenOffset(zone);
  if (written !== undefined) return written;
  const calendar = calendarOf(zone);
  if (!calendar) return undefined;
  const before = offsetAt(calendar, time - EASTMOST);
  const after = offsetAt(calendar, time + WESTMOST);
  const [wanted, other] = showing === "first" ? [before, after] : [after, before];
  if (offsetAt(calendar, time - wanted) === wanted) return wanted;
  return offsetAt(calendar, time - other) === other ? other : before;
}

const calendars = new Map<string, Intl.DateTimeFormat | undefined>();

/** Makers of calendars are costly, and a timeline has few zones. Hostile files may have many, so few are kept. */
function calendarOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!calendars.has(zone)) {
    if (calendars.size >= 100) calendars.clear();
    calendars.set(zone, makeCalendar(zone));
  }
  return calendars.get(zone);
}

function makeCalendar(timeZone: string): Intl.DateTimeFormat | undefined {
  // Named zones alone: some runtimes also take offsets in forms that others refuse.
  if (!/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
}

/** @param instant ms of UTC */
function offsetAt(calendar: Intl.DateTimeFormat, instant: number): number {
  const part = new Map(calendar.formatToParts(instant).map(({ type, value }) => [type, value]));
  const field = (name: Intl.DateTimeFormatPartTypes): number => Number(part.get(name) ?? 0);
  const year = part.get("era") === "BC" ? 1 - field("year") : field("year");
  const shown = new Date(0);
  shown.setUTCFullYear(year, field("month") - 1, field("day"));
  shown.setUTCHours(field("hour"), field("minute"), field("second"));
  // Whole seconds: what is shown has no fraction, and the instant may have one.
  return shown.getTime() - Math.floor(instant / 1000) * 1000;
}
