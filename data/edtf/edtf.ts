/**
 * Dates in the Extended Date/Time Format (EDTF, ISO 8601-2) with the bounds that they leave. The bounds are our own:
 * a season is somewhere in its year, since hemispheres differ, and a set reaches from its first date to its last.
 */
import { boundText, parseBound, type CalendarParts } from "../time.ts";
import type { Moment, Precision, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { isZone } from "../zone.ts";
import { inOrder, outerBounds } from "./bound-order.ts";

/** UTF-16 units of the longest text that is looked at, and of the longest `edtf` of a date. */
const LONGEST = 300;
const LONGEST_KEPT = 64;

/** A part with its qualifiers before and behind it. */
const PART = (digits: string) => `[?~%]?${digits}[?~%]?`;
const DATE = new RegExp(`^${PART("(-?[0-9X]{4})")}(?:-${PART("([0-9X]{2})")}(?:-${PART("([0-9X]{2})")})?)?$`, "u");
const TIME = /^(-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)((?:[.,]\d{1,12})?)(Z|[+-]\d{2}(?::\d{2})?)?$/u;
const LONG_YEAR = /^(?:Y(-?\d{5,})|Y(-?\d{1,9})E(\d{1,2}))(?:S\d{1,2})?$/u;
const SIGNIFICANT = /^(-?\d{4})S(\d)$/u;

/**
 * Reads EDTF of levels 0 to 2: dates, times, intervals with open ends, `~ ? %`, unspecified digits, seasons, long years,
 * one-of and all-of sets. Undefined for what is none, and for what is further away than the program reckons.
 *
 * @example edtfWhen("201X") // 2010 to 2019
 * @example edtfWhen("[2016-09-17..2016-09-20]") // 2016-09-17 to 2016-09-20
 */
export function edtfWhen(text: string): Written<When> | undefined {
  return read(text.trim(), (edtf, moment) => ({ ...kept(edtf, moment), wording: edtf }));
}

/** The same without the text as its wording: for files in which EDTF is no words of a source. */
export function edtfBounds(text: string): Written<When> | undefined {
  return read(text.trim(), kept);
}

type Naming = (edtf: string, moment: Written<Moment>) => Written<Moment>;

function kept(edtf: string, moment: Written<Moment>): Written<Moment> {
  return edtf.length <= LONGEST_KEPT ? { ...moment, edtf } : moment;
}

function read(edtf: string, name: Naming): Written<When> | undefined {
  if (edtf.length > LONGEST) return undefined;
  const ends = edtf.split("/");
  if (ends.length > 2) return undefined;
  const [first = "", last] = ends;
  if (last !== undefined) return intervalOf(first, last, name);
  const moment = setOf(edtf) ?? dateOf(edtf);
  return moment && name(edtf, moment);
}

function intervalOf(first: string, last: string, name: Naming): Written<When> | undefined {
  const [start, end] = [first, last].map((part) => {
    const moment = isOpen(part) ? undefined : dateOf(part);
    return moment && name(part, moment);
  });
  if ((!start && !isOpen(first)) || (!end && !isOpen(last))) return undefined;
  if (start && end) return inOrder(start, end) ? { start, end } : undefined;
  if (start) return { start, end: openEnd(start) };
  return end && { start: openStart(end), end };
}

function isOpen(part: string): boolean {
  return part === ".." || part === "";
}

/** The end of a span that has a start alone. Nothing bounds it but that no end comes before its start. */
export function openEnd({ earliest }: Written<Moment>): Written<Moment> {
  return {
    ...(earliest !== undefined && { earliest }),
    precision: "bounded",
    basis: "no end is given: it is not before the start",
  };
}

/** The start of a span that has an end alone. Nothing bounds it but that no start comes after its end. */
export function openStart({ latest }: Written<Moment>): Written<Moment> {
  return {
    ...(latest !== undefined && { latest }),
    precision: "bounded",
    basis: "no start is given: it is not after the end",
  };
}

function setOf(edtf: string): Written<Moment> | undefined {
  const inner = /^\[(.*)\]$|^\{(.*)\}$/u.exec(edtf);
  if (!inner) return undefined;
  const moments = (inner[1] ?? inner[2] ?? "").split(",").map((element) => elementOf(element.trim()));
  if (moments.some((moment) => moment === undefined)) return undefined;
  const all = moments as readonly Written<Moment>[];
  if (all.length === 1 && !edtf.includes("..")) return all[0];
  const bounds = outerBounds(all);
  if (bounds.earliest === undefined && bounds.latest === undefined) return undefined;
  const what = edtf.startsWith("[") ? "one of several dates" : "all of several dates";
  return { ...bounds, precision: "bounded", basis: `${what}: the bounds are the first and the last of them` };
}

function elementOf(element: string): Written<Moment> | undefined {
  const [first = "", last, ...more] = element.split("..");
  if (last === undefined) return dateOf(first);
  const [from, to] = [first, last].map((part) => (part === "" ? undefined : dateOf(part)));
  if (more.length > 0 || (first !== "" && !from) || (last !== "" && !to)) return undefined;
  if (from && to && !inOrder(from, to)) return undefined;
  return {
    ...(from?.earliest !== undefined && { earliest: from.earliest }),
    ...(to?.latest !== undefined && { latest: to.latest }),
    precision: "bounded",
  };
}

function dateOf(edtf: string): Written<Moment> | undefined {
  return timeOf(edtf) ?? longYear(edtf) ?? calendarDateOf(edtf);
}

function timeOf(edtf: string): Written<Moment> | undefined {
  const found = TIME.exec(edtf);
  if (!found) return undefined;
  const [, clock = "", fraction = "", zone = ""] = found as (string | undefined)[];
  // Thousandths are the finest that bounds tell.
  const time = clock + (/:\d{2}:/u.test(clock) ? fraction.replace(",", ".").slice(0, 4) : "");
  const offset = /^[+-]\d{2}$/u.test(zone) ? `${zone}:00` : zone;
  if (parseBound(time) === undefined || (offset !== "" && !isZone(offset))) return undefined;
  return { earliest: time + offset, latest: time + offset, precision: /:\d{2}:/u.test(clock) ? "second" : "minute" };
}

/** `Y17000`, `Y-17E7`, and a year of which some digits are significant: `1950S2`. */
function longYear(edtf: string): Written<Moment> | undefined {
  const significant = SIGNIFICANT.exec(edtf);
  if (significant) {
    const [year, length] = [Number(significant[1]), 10 ** (4 - Number(significant[2]))];
    if (length < 1 || length > 1000) return undefined;
    const first = Math.floor(Math.abs(year) / length) * length;
    const years = [first, first + length - 1].map((each) => (year < 0 ? -each : each)).sort((a, b) => a - b);
    return between([years[0]!], [years[1]!], "the digits that are not significant can be any");
  }
  const found = LONG_YEAR.exec(edtf);
  if (!found) return undefined;
  const year = found[1] === undefined ? Number(found[2]) * 10 ** Number(found[3]) : Number(found[1]);
  return between([year], [year]);
}

/** @param long precision of what lasts from the first to the last; "bounded" if left out */
function between(
  first: CalendarParts,
  last: CalendarParts,
  basis?: string,
  long: Precision = "bounded",
): Written<Moment> | undefined {
  const [earliest, latest] = [boundText(first), boundText(last)];
  if (earliest === undefined || latest === undefined) return undefined;
  const precisions: readonly Precision[] = ["year", "month", "day"];
  const precision = earliest === latest ? precisions[first.length - 1]! : long;
  return { earliest, latest, precision, ...(basis !== undefined && { basis }) };
}

/** Months, as numbers, that sub-years of EDTF begin and end with; seasons have none that hold everywhere. */
function subYear(code: number): readonly [number, number] | undefined {
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, (code - 33) * 3 + 3];
  if (code >= 37 && code <= 39) return [(code - 37) * 4 + 1, (code - 37) * 4 + 4];
  return code === 40 || code === 41 ? [(code - 40) * 6 + 1, (code - 40) * 6 + 6] : undefined;
}

function calendarDateOf(edtf: string): Written<Moment> | undefined {
  const found = DATE.exec(edtf);
  // There is no second year 0; and a year of which no digit is given is none.
  if (!found || /^-0000|XXXX/u.test(edtf)) return undefined;
  const [, year = "", month, day] = found as (string | undefined)[];
  const basis = doubt(edtf);
  const code = month === undefined ? 0 : Number(month);
  if (day === undefined && code >= 21 && code <= 41) {
    const [from, to] = [yearsOf(year)[0]!, yearsOf(year).at(-1)!];
    const months = subYear(code);
    if (months) return between([from, months[0]], [to, months[1]], basis, code <= 36 ? "quarter" : "bounded");
    const season = "a season is somewhere in the year that it names: its months differ between hemispheres";
    const moment = between([from], [to], basis === undefined ? season : `${season}; ${basis}`);
    return moment && { ...moment, precision: year.includes("X") ? "bounded" : "season" };
  }
  // Parts that are wholly unspecified at the end say no more than what stands before them.
  const parts = [month, day].slice(
    0,
    day !== undefined && day !== "XX" ? 2 : month !== undefined && month !== "XX" ? 1 : 0,
  );
  const first = matching(year, parts, "first");
  const last = matching(year, parts, "last");
  const digits = parts.length > 0 ? undefined : DIGITS_LEFT[(/X+$/u.exec(year) ?? [""])[0].length];
  return first && last && between(first, last, basis, digits);
}

/** What a year is the whole of, whose last digits are unspecified. */
const DIGITS_LEFT: Readonly<Record<number, Precision>> = { 1: "decade", 2: "century" };

function doubt(edtf: string): string | undefined {
  const [approximate, uncertain] = [/[~%]/u.test(edtf), /[?%]/u.test(edtf)];
  if (!approximate && !uncertain) return undefined;
  const what = [approximate && "approximate", uncertain && "uncertain"].filter((word) => word !== false).join(" and ");
  return `it is said to be ${what}, and not by how much: the bounds are those of the date that is named`;
}

/** All years that a pattern can be, ascending: at most ten thousand. */
function yearsOf(pattern: string): readonly number[] {
  const [sign, digits] = pattern.startsWith("-") ? [-1, pattern.slice(1)] : [1, pattern];
  const years = fillings(digits).map((year) => sign * year + 0);
  return sign < 0 ? years.reverse() : years;
}

/** What digits can be whose "X" is any, ascending. */
function fillings(pattern: string): number[] {
  return [...pattern].reduce<number[]>(
    (found, digit) =>
      found.flatMap((value) =>
        digit === "X" ? Array.from({ length: 10 }, (_, each) => value * 10 + each) : [value * 10 + Number(digit)],
      ),
    [0],
  );
}

/** The first or last date of a calendar that parts with unspecified digits can be. */
function matching(
  year: string,
  parts: readonly (string | undefined)[],
  which: "first" | "last",
): CalendarParts | undefined {
  const inTurn = (values: readonly number[]) => (which === "first" ? values : values.toReversed());
  const [months, days] = parts.map((part) => inTurn(fillings(part ?? "XX")));
  for (const each of inTurn(yearsOf(year))) {
    if (!months) return [each];
    for (const month of months.filter((value) => value >= 1 && value <= 12)) {
      if (!days) return [each, month];
      const day = days.find((value) => boundText([each, month, value]) !== undefined);
      if (day !== undefined) return [each, month, day];
    }
  }
  return undefined;
}
