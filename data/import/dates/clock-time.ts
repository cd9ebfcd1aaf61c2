/** Times of day at the end of a written date. */
import { isZone, writtenOffset } from "../../zone.ts";

/** A date and the time of day that stood behind it. */
export interface ClockedDate {
  /** What stands before the time, folded. */
  readonly date: string;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** "+03:00", "Z": as bounds are written with it. */
  readonly offset?: string;
  /** Letters of a zone that does not say how far it is from UTC: "est". */
  readonly letters?: string;
}

/** "20160923t130405z", as calendars and cameras write it. */
const BASIC = /^(?<date>\d{8})t(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>z|[+-]\d{2}:?\d{2})?$/u;

const CLOCK =
  /(?<=\d)(?<lead>t|,? (?:at |um |a las |a )?)(?<hour>\d{1,2})(?:(?<mark>[:.h])(?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,12})?)?)? ?(?<half>am|pm|a\.m\.?|p\.m\.?)?(?<word> ?(?:uhr|hours|hrs|h))?(?<gap> ?)(?<zone>z|(?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{2,4})?$/u;

/**
 * Takes the time of day off a folded date. Undefined where it ends in none; a problem where the time is none, or can be
 * read in two ways.
 */
export function clockedDate(folded: string): ClockedDate | { readonly problem: string } | undefined {
  const text = folded.replace(/ \([a-z ]+\)$/u, "");
  const found = BASIC.exec(text) ?? CLOCK.exec(text);
  const groups = found?.groups as Readonly<Record<string, string | undefined>> | undefined;
  if (!found || !groups) return undefined;
  const { lead, hour = "", minute, second, half, word, zone } = groups;
  if (minute === undefined && half === undefined && word === undefined && lead !== "t") return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.startsWith("p") ? 12 : 0);
  if (hours > 23 || Number(minute ?? 0) > 59 || (half !== undefined && Number(hour) > 12)) {
    return {
      problem: `no clock shows ${text
        .slice(found.index)
        .replace(/^(?:t|,) ?/u, "")
        .trim()}`,
    };
  }
  if (isTimeRange(groups, hours))
    return { problem: `it can be a time and its zone, or two times: write "to" between two` };
  const offset = zone === undefined ? undefined : offsetIn(zone);
  if (offset === undefined && /\d/u.test(zone ?? "")) return { problem: `no place has the UTC offset ${zone!}` };
  return {
    date: groups["date"] ?? text.slice(0, found.index),
    hour: hours,
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...(offset !== undefined && { offset }),
    ...(zone !== undefined && offset === undefined && { letters: zone }),
  };
}

/** "10:00-11:00" reads as two times where "10:00:00-05:00" does not. */
function isTimeRange(groups: Readonly<Record<string, string | undefined>>, hours: number): boolean {
  const { lead, minute, second, gap, zone = "" } = groups;
  if (lead === undefined || lead === "t" || second !== undefined || gap !== "" || !zone.startsWith("-")) return false;
  const [toHour = 0, toMinute = 0] = (/^-(\d{1,2}):?(\d{2})?$/u.exec(zone)?.slice(1) ?? []).map((part) =>
    Number(part || 0),
  );
  return toHour * 60 + toMinute > hours * 60 + Number(minute ?? 0);
}

/** "z", "utc", "+3", "gmt+0300" as bounds are written with it. */
function offsetIn(zone: string): string | undefined {
  if (["z", "utc", "gmt"].includes(zone)) return "Z";
  const [, sign, hours = "", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  const offset = `${sign ?? ""}${hours.padStart(2, "0")}:${minutes}`;
  return sign !== undefined && writtenOffset(offset) !== undefined ? offset : undefined;
}

/** A zone of the IANA database at the end of a date, "Europe/Moscow" or in brackets, and the date without it. */
export function namedZone(text: string): { readonly rest: string; readonly zone?: string } {
  const found = /\s*[[(]?(?<zone>[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/]+)[\])]?$/u.exec(text);
  const zone = found?.groups?.["zone"];
  return found && zone !== undefined && /\d/u.test(text) && isZone(zone)
    ? { rest: text.slice(0, found.index), zone }
    : { rest: text };
}
