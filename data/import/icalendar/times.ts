/** Times of iCalendar: days, times of UTC, times of a zone, and times of no zone. They are never made one of another. */
import { calendarFields, calendarInterval, DAY, HOUR, MINUTE, type CalendarParts } from "../../time.ts";
import { isZone, zoneOffset } from "../../zone.ts";
import { momentOn } from "../dates/moments.ts";
import type { DraftMoment } from "../reading/dating.ts";
import type { Property } from "./content-lines.ts";

/** A time as a property gives it. */
export interface CalendarTime {
  /** Year, month, day; hour and minute, and seconds that are not 0, where it is no whole day. */
  readonly parts: CalendarParts;
  /** "Z" or a name of the IANA database; absent where the file names none, or none that is known. */
  readonly zone?: string;
  /** The zone that the file names, where nobody knows it. */
  readonly unknownZone?: string;
  /** As it stands in the file; absent where it is reckoned. */
  readonly written?: string;
  /** From what it is reckoned. */
  readonly basis?: string;
}

/** The time of a property; undefined where it is none. */
export function timeOf({ value, parameters }: Property): CalendarTime | undefined {
  return timeIn(value, parameters.get("TZID"));
}

/** A time as RFC 5545 writes it ("20160912", "20160912T170000Z"), with the zone that its parameter names. */
export function timeIn(value: string, named?: string): CalendarTime | undefined {
  const written = value.trim();
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/iu.exec(written);
  if (!found) return undefined;
  const [year = 0, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  const clock = hour === undefined ? [] : [hour, minute, ...(second ? [second] : [])];
  const parts: CalendarParts = [year, month, day, ...clock];
  if (calendarInterval(parts) === undefined) return undefined;
  if (hour === undefined) return { parts, written };
  if (found[7] !== undefined) return { parts, zone: "Z", written };
  if (named === undefined || named === "") return { parts, written };
  const zone = zoneNamed(named);
  return { parts, written, ...(zone === undefined ? { unknownZone: named } : { zone }) };
}

/** A zone of the IANA database; some programs write a path of their own before its name. */
function zoneNamed(named: string): string | undefined {
  if (named.length > 100) return undefined;
  const parts = named.split("/").filter((part) => part !== "");
  const names = [3, 2, 1].map((count) => parts.slice(-count).join("/"));
  return [named, ...names].find((name) => /^[A-Za-z][\w+/-]*$/u.test(name) && isZone(name));
}

/** Whether it is a whole day. */
export function isDay({ parts }: CalendarTime): boolean {
  return parts.length <= 3;
}

/** The moment of a time. */
export function momentOfTime({ parts, zone, written, basis }: CalendarTime): DraftMoment | undefined {
  return momentOn(parts, {
    ...(written !== undefined && { wording: written }),
    ...(zone !== undefined && { zone }),
    ...(basis !== undefined && { basis }),
  });
}

/** Calendar ms at which a time begins. */
export function beginningOfTime({ parts }: CalendarTime): number {
  return calendarInterval(parts)?.from ?? 0;
}

/**
 * The same kind of time at another place on the calendar; undefined when the calendar does not reach there.
 *
 * @param basis from what the place is reckoned
 */
export function timeAt(time: CalendarTime, at: number, basis: string): CalendarTime | undefined {
  const { year, month, day, hour, minute } = calendarFields(at);
  const second = Math.floor((at - Math.floor(at / MINUTE) * MINUTE) / 1000);
  const clock = isDay(time) ? [] : [hour, minute, ...(second > 0 ? [second] : [])];
  const parts: CalendarParts = [year, month, day, ...clock];
  const { zone } = time;
  return calendarInterval(parts) === undefined ? undefined : { parts, basis, ...(zone !== undefined && { zone }) };
}

/** How long a duration is: days by the calendar, then ms that pass. */
export interface Duration {
  readonly days: number;
  readonly time: number;
}

/** A duration ("P1W", "P2DT3H"); undefined where it is none, or goes backward. */
export function durationIn(value: string): Duration | undefined {
  const found =
    /^\+?P(?=.)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8})S)?)?$/iu.exec(
      value.trim(),
    );
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return { days: 7 * weeks + days, time: hours * HOUR + minutes * MINUTE + seconds * 1000 };
}

const BY_DURATION = "reckoned from the start and the duration";

/** The time that lies a duration after another. In a named zone clocks may be put forward or back between the two. */
export function timeAfter(time: CalendarTime, { days, time: passing }: Duration): CalendarTime | undefined {
  const day = beginningOfTime(time) + days * DAY;
  const { zone } = time;
  if (zone === undefined || passing === 0) return timeAt(time, day + passing, BY_DURATION);
  const before = zoneOffset(zone, day) ?? 0;
  const after = zoneOffset(zone, day + passing) ?? before;
  return timeAt(time, day + passing + after - before, BY_DURATION);
}
