/** Dates as JavaScript prints them, and as old timelines write years. */
import { monthNamed } from "../../time.ts";
import { momentOn } from "../dates/moments.ts";
import { isZone } from "../../zone.ts";
import { type IsoMoment, type IsoReading, MIDNIGHT } from "./iso-moment.ts";

/** "Sat May 20 1961 00:00:00 GMT-0600 (CST)", "May 9 9", "Sep 12, 2016 14:05" */
const MONTH_FIRST =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(-?\d{1,6})(?:\s+(.*))?$/iu;

/** "Sat, 20 May 1961 00:00:00 GMT" */
const DAY_FIRST =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(-?\d{1,6})(?:\s+(.*))?$/iu;

const CLOCK =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,6})?)?\s*(?:(?:GMT|UTC|Z)?\s*([+-]\d{2}):?(\d{2})|(GMT|UTC|Z))?\s*(?:\([^()]{0,60}\))?$/iu;

/**
 * Reads a date as JavaScript prints one, with English names of months. Its offset is its zone; the date stays the one
 * that is written. Undefined for all else.
 */
export function scriptDate(written: string, { midnight }: IsoReading = {}): IsoMoment | undefined {
  const text = written.slice(0, 200).trim();
  const [, first, second, year = "", clock] = MONTH_FIRST.exec(text) ?? dayLast(DAY_FIRST.exec(text)) ?? [];
  const month = first === undefined ? undefined : monthNamed(first);
  const time = clock === undefined ? [] : clockOf(clock);
  if (month === undefined || !time) return undefined;
  const [hour, minute, seconds] = time;
  const isMidnight = midnight === "day" && hour === 0 && minute === 0 && (seconds ?? 0) === 0;
  const zone = clock === undefined ? undefined : zoneIn(clock);
  if (zone === null) return undefined;
  const parts = [month, Number(second), ...(isMidnight ? [] : [hour, minute, seconds || undefined])];
  const moment = momentOn(
    [Number(year), ...parts.filter((part) => part !== undefined)],
    zone === undefined ? {} : { zone },
  );
  return (
    moment && { moment: isMidnight ? { ...moment, basis: MIDNIGHT } : moment, ...(isMidnight && { midnight: true }) }
  );
}

function dayLast(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found ? [found[0], found[2], found[1], found[3], found[4]] : undefined;
}

function clockOf(clock: string): readonly (number | undefined)[] | undefined {
  const found = CLOCK.exec(clock) as readonly (string | undefined)[] | null;
  return found?.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
}

/** As zones are written here; null for an offset that no zone has. */
function zoneIn(clock: string): string | undefined | null {
  const [, , , , hours, minutes = "", utc] = (CLOCK.exec(clock) ?? []) as readonly (string | undefined)[];
  if (hours === undefined) return utc && "Z";
  const zone = `${hours}:${minutes}`;
  return isZone(zone) ? zone : null;
}

/** A year alone: "30" is the year 30, "-43" is 44 BC as ISO 8601 counts, "200 BC", "1 AD". Undefined for all else. */
export function yearAlone(written: string) {
  const found = /^(-?\d{1,6})\s*(?:(BC|BCE|B\.C\.)|AD|CE|A\.D\.)?$/iu.exec(written.trim());
  if (!found) return undefined;
  const [, year = "", before] = found as (string | undefined)[];
  const isWords = /[a-z]/iu.test(written);
  // The year before 1 AD is 1 BC, and 0 as ISO 8601 counts.
  return momentOn([before === undefined ? Number(year) : 1 - Number(year)], isWords ? { wording: written.trim() } : {});
}
