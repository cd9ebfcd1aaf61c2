/** Dates as programs write them, which say exactly what they mean. */
import { calendarFields } from "../../time.ts";
import type { Moment } from "../../timeline.ts";
import { isZone } from "../../zone.ts";
import type { Written } from "../../written.ts";
import { momentOn } from "../dates/moments.ts";

const ISO =
  /^([+-]?\d{4}|[+-]\d{5,6})(?:-(\d{1,2})(?:-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,12})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/iu;

/** A date and what was concluded to read it. */
export interface IsoMoment {
  readonly moment: Written<Moment>;
  /** It was written with midnight as its time of day, and is taken for the day as a whole. */
  readonly midnight?: true;
}

/** How a time of day of midnight is read. */
export interface IsoReading {
  /** Midnight stands for the whole day: programs write it where nobody gave a time. */
  readonly midnight?: "day";
}

/**
 * Reads an ISO 8601 date or date-time, as precise as it is written, with its offset as its zone; parts need no leading
 * zeros, seconds' fractions do not count. Undefined for all else.
 */
export function isoMoment(written: string, { midnight }: IsoReading = {}): IsoMoment | undefined {
  const found = ISO.exec(written.trim());
  if (!found) return undefined;
  const [, year = "", ...others] = found as (string | undefined)[];
  const [month, day, hour, minute, second] = others.map((part) => (part === undefined ? undefined : Number(part)));
  const zone = zoneOf(others[5]);
  if (zone === null) return undefined;
  const isMidnight = midnight === "day" && hour === 0 && minute === 0 && (second ?? 0) === 0;
  const parts = [month, day, ...(isMidnight ? [] : [hour, minute, second || undefined])].filter(
    (part) => part !== undefined,
  );
  const moment = momentOn([Number(year), ...parts], zone === undefined ? {} : { zone });
  return (
    moment && { moment: isMidnight ? { ...moment, basis: MIDNIGHT } : moment, ...(isMidnight && { midnight: true }) }
  );
}

/** Why a day follows from midnight. */
export const MIDNIGHT = "written as midnight, which is taken for the whole day";

/** As zones are written here; null for an offset that no zone has. */
function zoneOf(written: string | undefined): string | undefined | null {
  if (written === undefined) return undefined;
  if (written.toUpperCase() === "Z") return "Z";
  const digits = written.replace(":", "").slice(1).padEnd(4, "0");
  const zone = `${written.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
  return isZone(zone) ? zone : null;
}

/** The minute at which so many ms have passed since 1970-01-01 00:00 UTC; undefined where that is too far away. */
export function epochMoment(milliseconds: number): Written<Moment> | undefined {
  const { year, month, day, hour, minute } = calendarFields(milliseconds);
  const isMidnight = milliseconds % 86_400_000 === 0;
  const moment = momentOn(isMidnight ? [year, month, day] : [year, month, day, hour, minute], { zone: "Z" });
  return moment && (isMidnight ? { ...moment, basis: MIDNIGHT } : moment);
}
