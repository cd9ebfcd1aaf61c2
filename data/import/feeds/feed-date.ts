/** Dates of feeds: RFC 822, with the years of RFC 2822, and RFC 3339. */
import { monthNamed } from "../../time.ts";
import { momentOn } from "../dates/moments.ts";
import type { DraftMoment } from "../reading/dating.ts";

/** Offsets of zones by the letters that RFC 822 has for them. */
const ZONES: Readonly<Record<string, string>> = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

const RFC_822 =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-](\p{L}{3,9})[\s-](\d{2,4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{2}:?\d{2}|[A-Z]{1,5}))?)?$/iu;

const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,12})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/**
 * The moment that an item's date tells, in the zone that it is written in; undefined where it is none. Letters that stand
 * for no zone that is known are left out: the date is then one of no zone.
 */
export function feedDate(written: string): DraftMoment | undefined {
  const text = written.replace(/\s+/gu, " ").trim();
  const iso = RFC_3339.exec(text) as readonly (string | undefined)[] | null;
  if (iso) return momentIn(iso.slice(1, 4).map(Number), iso.slice(4), text);
  const [, day, month = "", year = "", ...clock] = (RFC_822.exec(text) ?? []) as readonly (string | undefined)[];
  const number = monthNamed(month);
  if (day === undefined || number === undefined) return undefined;
  return momentIn([fullYear(year), number, Number(day)], clock, text);
}

function momentIn(
  date: readonly number[],
  clock: readonly (string | undefined)[],
  wording: string,
): DraftMoment | undefined {
  const [hour, minute, second, letters] = clock;
  const [year = 0, month, day] = date;
  if (hour === undefined) return momentOn([year, month, day], { wording });
  const seconds = second === undefined || second === "00" ? [] : [Number(second)];
  const zone = letters === undefined ? undefined : zoneOf(letters.toUpperCase());
  return momentOn([year, month, day, Number(hour), Number(minute), ...seconds], {
    wording,
    ...(zone !== undefined && { zone }),
  });
}

/** "-00:00" says that nobody knows the zone. */
function zoneOf(letters: string): string | undefined {
  const found = /^([+-])(\d{2}):?(\d{2})$/u.exec(letters);
  if (!found) return Object.hasOwn(ZONES, letters) ? ZONES[letters] : undefined;
  const zone = `${found[1]!}${found[2]!}:${found[3]!}`;
  return zone === "-00:00" ? undefined : zone;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 3 || year >= 50 ? 1900 + year : 2000 + year;
}
