/** So much before or after something: "a week ago", "three days later", "two weeks after 12 September". */
import { calendarDay } from "../calendar-day.ts";
import { calendarFields, DAY, HOUR, MINUTE, parseBound, yearText } from "../time.ts";
import { monthBound, UNIT_WORDS, unitsFrom } from "./calendar-steps.ts";
import {
  bounded,
  carried,
  inHours,
  NEEDS_OF,
  NEEDS_REPORT,
  onDays,
  type Anchor,
  type Beside,
  type Meaning,
  type Meant,
  type ReportDay,
} from "./meaning.ts";
import { anchorsOf } from "./anchors.ts";
import { distinct } from "./weekdays.ts";

/** A number, or words for one, and what is counted. */
export const AMOUNT = `(?:(?<count>\\d{1,4}|an?|a few|few|several|some|a couple of|couple of|many) )?(?<unit>${UNIT_WORDS})(?<many>s)?`;

const AGO = new RegExp(`^${AMOUNT} (?:ago|back|before today)$`, "u");
const AHEAD = new RegExp(`^(?:${AMOUNT} (?:from now|hence|from today)|in ${AMOUNT.replaceAll("?<", "?<in_")})$`, "u");
const BESIDE = new RegExp(
  `^${AMOUNT} (?<side>later|after|afterwards|afterward|on|earlier|before|beforehand|previously|prior(?: to)?|following|from)(?: (?<from>.+))?$`,
  "u",
);
const AFTER = new RegExp(`^after ${AMOUNT}$`, "u");
const MOMENTS = /^(?:just now|moments ago|(?:a few )?minutes ago|a moment ago|minutes earlier|shortly before)$/u;

/** How much an amount can be in its unit: from the least to the most; no most where it is open. */
export interface SaidAmount {
  readonly least: number;
  readonly most?: number;
  readonly unit: string;
  /** "3 days", "a few days" */
  readonly words: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Of words that `AMOUNT` found. */
export function amountOf({ many, count = many === undefined ? "a" : "some", unit = "" }: Groups): SaidAmount {
  const plural = /^an?$|^1$/u.test(count) ? unit : `${unit}s`;
  const words = `${count} ${plural}`;
  if (/^\d+$/u.test(count)) return { least: Number(count), most: Number(count), unit, words };
  if (/^an?$/u.test(count)) return { least: 1, most: 1, unit, words };
  if (count.includes("couple")) return { least: 2, most: 2, unit, words };
  // "Many" has no end that people agree on.
  const most =
    count === "many" && !isShort(unit)
      ? undefined
      : { day: 7, night: 7, hour: 12, minute: 59, week: 8, month: 6 }[unit];
  return { least: 2, ...(most !== undefined && { most }), unit, words };
}

/** Amounts before and after the report, or before and after the date that is counted from. */
export function saidOffset(words: string, beside: Beside): Meant {
  if (MOMENTS.test(words)) return justNow(beside.report);
  const ago = AGO.exec(words)?.groups;
  if (ago) return fromReport(amountOf(ago), -1, beside.report);
  const ahead = AHEAD.exec(words)?.groups;
  if (ahead) {
    const { count = ahead["in_count"], unit = ahead["in_unit"], many = ahead["in_many"] } = ahead as Groups;
    return fromReport(amountOf({ count, unit, many }), 1, beside.report);
  }
  const after = AFTER.exec(words)?.groups;
  if (after) return besideAnchors(amountOf(after), 1, beside.of, beside.report);
  const found = BESIDE.exec(words)?.groups;
  if (!found) return undefined;
  const { side = "", from, count, many, unit } = found as Groups;
  // "a week on" counts a week; "night on Monday" counts nothing, and "1304 hours on Monday" is a time of day.
  if (side === "on" && count === undefined && many === undefined) return undefined;
  if (side === "on" && unit === "hour" && /^\d{4}$/u.test(count ?? "")) return undefined;
  const sign = /^(?:earlier|before|previously|prior)/u.test(side) ? -1 : 1;
  const anchors = from === undefined ? beside.of : anchorsOf(from, beside);
  return isAnchors(anchors) ? besideAnchors(amountOf(found), sign, anchors, beside.report) : anchors;
}

function isAnchors(anchors: readonly Anchor[] | Meant): anchors is readonly Anchor[] {
  return Array.isArray(anchors);
}

function justNow(report: ReportDay | undefined): Meant {
  if (!report) return NEEDS_REPORT;
  const published = parseBound(report.time ?? "");
  const made: Meaning = published
    ? inHours(report.day, published.from + MINUTE, "before the time at which it was published, on that day", "bounded")
    : onDays(report.day, report.day, "that day itself", "part-of-day");
  return [{ ...made, isCounted: true }];
}

function fromReport(amount: SaidAmount, sign: 1 | -1, report: ReportDay | undefined): Meant {
  if (!report) return NEEDS_REPORT;
  const anchor = { first: report.day, last: report.day, words: "it" };
  const why = `${amount.words} ${sign < 0 ? "before" : "after"} it`;
  const found = isShort(amount.unit) ? hoursFrom(amount, sign, report, why) : longer(amount, sign, anchor, why);
  return distinct(found).map((meaning) => ({ ...meaning, isCounted: true }));
}

function isShort(unit: string): boolean {
  return unit === "hour" || unit === "minute";
}

/** From the time of publication; where that is not known, from any time of its day. */
function hoursFrom(
  { least, most = least, unit }: SaidAmount,
  sign: 1 | -1,
  report: ReportDay,
  why: string,
): readonly Meaning[] {
  const length = unit === "hour" ? HOUR : MINUTE;
  const published = parseBound(report.time ?? "");
  const [near, far] = [least, most].map((count) => sign * count * length) as [number, number];
  if (!published) {
    const day = (time: number) => Math.floor(time / DAY) * DAY;
    const times = [report.day + near, report.day + far, report.day + DAY - 1 + near, report.day + DAY - 1 + far].map(
      day,
    );
    return [onDays(Math.min(...times), Math.max(...times), `${why}; at which time it was published is not known`)];
  }
  const slack = unit === "hour" ? 30 * MINUTE : 0;
  const [from, to] = [Math.min(near, far) - slack, Math.max(near, far) + slack + MINUTE];
  const round = unit === "hour" ? ", with half an hour on either side, since hours are counted in round figures" : "";
  return [inHours(published.from + from, published.from + to, `${why}${round}`, "bounded")];
}

function besideAnchors(
  amount: SaidAmount,
  sign: 1 | -1,
  anchors: readonly Anchor[],
  report: ReportDay | undefined,
): Meant {
  if (anchors.length === 0) return NEEDS_OF;
  const { least, most = least } = amount;
  const found = anchors.flatMap((anchor) => {
    const why = `${amount.words} ${sign < 0 ? "before" : "after"} ${anchor.words}`;
    const counted = carried(anchor);
    if (!isShort(amount.unit))
      return longer(amount, sign, anchor, why, report).map((meaning) => ({ ...meaning, ...counted }));
    const [first, last] = [anchor.first, anchor.last].map((day) => hoursAway(day, amount, sign * most)) as [
      number,
      number,
    ];
    const found = onDays(
      Math.min(anchor.first, first),
      Math.max(anchor.last, last),
      `${why}; at which time that was is not known`,
    );
    return [{ ...found, ...counted }];
  });
  return distinct(found);
}

/** Days are counted; of longer units the calendar's own is meant as well, and a day either side of weeks. */
function longer(amount: SaidAmount, sign: 1 | -1, anchor: Anchor, why: string, report?: ReportDay): readonly Meaning[] {
  const { least, most, unit } = amount;
  const day = (from: number, count: number) => unitsFrom(from, sign * count, unit);
  const isExact = least === most;
  const [near, far] = sign < 0 ? [anchor.last, anchor.first] : [anchor.first, anchor.last];
  const first = day(near, least);
  const last = most === undefined ? undefined : day(far, most);
  if (first === undefined) return [];
  if (!isExact) return loose({ first, last, why, sign, unit, report });
  if (last === undefined) return [];
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  const exact = onDays(from, to, why, from === to ? "day" : "bounded");
  if (unit === "week" || unit === "fortnight")
    return [
      exact,
      onDays(from - DAY, to + DAY, `${why}, with a day on either side, since weeks are counted in round figures`),
    ];
  const calendar = calendarUnits(from, to, unit, why);
  return calendar ? [calendar, exact] : [exact];
}

interface Loose {
  readonly first: number;
  readonly last: number | undefined;
  readonly why: string;
  readonly sign: 1 | -1;
  readonly unit: string;
  readonly report: ReportDay | undefined;
}

/** "a few days", "several weeks": no less than two; up to what is usually meant, or open. */
function loose({ first, last, why, sign, unit, report }: Loose): readonly Meaning[] {
  const least = `${why}, read as no less than two ${unit}s`;
  const open = sign < 0 ? openBefore(first, least) : openAfter(first, least, report);
  if (last === undefined) return [open];
  const most =
    unit === "day" || unit === "night"
      ? "no more than a week"
      : `no more than ${unit === "week" ? "eight weeks" : "six months"}`;
  return [onDays(Math.min(first, last), Math.max(first, last), `${least} and ${most}`), open];
}

function openBefore(day: number, why: string): Meaning {
  return { when: bounded(undefined, calendarDay(day)), why };
}

/** What a report tells of was by the day of the report, where that is later. */
function openAfter(day: number, why: string, report: ReportDay | undefined): Meaning {
  if (report && report.day > day)
    return { ...onDays(day, report.day, `${why}, and no later than that day`), isCounted: true };
  return { when: bounded(calendarDay(day), undefined), why };
}

/** "two months ago" is also the month that was two before; decades are counted to the year. */
function calendarUnits(from: number, to: number, unit: string, why: string): Meaning | undefined {
  if (unit !== "month" && unit !== "year" && unit !== "decade") return undefined;
  const precision = unit === "month" ? "month" : "year";
  const [first, last] = [from, to].map((day) =>
    precision === "month" ? monthBound(day, 0) : yearText(calendarFields(day).year),
  );
  if (first === undefined || last === undefined) return undefined;
  return { when: bounded(first, last, first === last ? precision : "bounded"), why: `${why}, to the ${precision}` };
}

/** The day so many units away from another; of hours and minutes the furthest that they can reach from within it. */
export function amountFrom(day: number, amount: SaidAmount, count: number): number | undefined {
  return isShort(amount.unit) ? hoursAway(day, amount, count) : unitsFrom(day, count, amount.unit);
}

function hoursAway(day: number, { unit }: SaidAmount, count: number): number {
  const days = Math.ceil((Math.abs(count) * (unit === "hour" ? HOUR : MINUTE)) / DAY);
  return day + Math.sign(count) * days * DAY;
}
