/** Dates as GEDCOM 5.5.1 and 7 write them. */
import { boundText, calendarFields, DAY, monthNamed, parseBound, type CalendarParts } from "../../time.ts";
import { momentBetween, momentOn, type MomentFacts } from "../dates/moments.ts";
import { writtenDate } from "../dates/written-date.ts";
import { isBefore } from "../fields/ordered-moments.ts";
import type { DraftWhen } from "../import-draft.ts";
import { spanBetween, type DraftMoment } from "../reading/dating.ts";
import { frenchDays, frenchMonth, julianDays } from "./calendars.ts";

/** Parts of our calendar between which a date lies, both inclusive and the same where it is exact. */
interface Bounds {
  readonly first: CalendarParts;
  readonly last: CalendarParts;
  /** How they follow, where they are not what is written. */
  readonly basis?: string;
}

/**
 * The date of a DATE line; undefined where it is not one of GEDCOM's grammar, or no calendar has it. Its words are kept
 * as they stand. A date of the Julian or the French Republican calendar becomes the days of ours; of a Hebrew date only
 * the two years are told in which its year lies.
 *
 * @param phrase the words of the record itself, where they stand beside the date (PHRASE)
 */
export function gedcomDate(value: string, phrase?: string): DraftWhen | undefined {
  const written = value.replace(/\s+/gu, " ").trim();
  const facts: MomentFacts = { wording: phrase ?? written };
  const interpreted = /^INT ([^(]+)\((.*)\)$/iu.exec(written);
  if (interpreted) return simple(interpreted[1]!, { wording: interpreted[2]!.trim() || written });
  const period = /^FROM (.+?)(?: TO (.+))?$/iu.exec(written);
  if (period) return periodOf(period[1]!, period[2], facts, phrase);
  const range = /^BET (.+?) AND (.+)/iu.exec(written);
  if (range) return rangeOf(range[1]!, range[2]!, facts);
  const limit = /^(TO|BEF|AFT) (.+)/iu.exec(written);
  if (limit) return limitOf(limit[1]!.toUpperCase(), limit[2]!, facts);
  const about = /^(?:ABT|EST|CAL)\.? (.+)/iu.exec(written);
  return about ? aboutOf(about[1]!, facts) : simple(written, facts);
}

function simple(written: string, facts: MomentFacts): DraftMoment | undefined {
  const bounds = boundsOf(written);
  return bounds && momentOf(bounds, facts);
}

function momentOf({ first, last, basis }: Bounds, facts: MomentFacts): DraftMoment | undefined {
  const known: MomentFacts = { ...facts, ...(basis !== undefined && { basis }) };
  return first === last ? momentOn(first, known) : momentBetween(first, last, known);
}

function periodOf(from: string, to: string | undefined, facts: MomentFacts, phrase?: string): DraftWhen | undefined {
  const own = (text: string): MomentFacts => ({ wording: phrase ?? text });
  const start = simple(from, to === undefined ? facts : own(from));
  const last = to === undefined ? undefined : simple(to, own(to));
  if (to !== undefined) return start && last && spanBetween(start, last);
  const first = boundsOf(from)?.first;
  const end = first && momentBetween(first, undefined, { basis: "no end is given: it is not before the start" });
  return start && end && { start, end };
}

function rangeOf(from: string, to: string, facts: MomentFacts): DraftMoment | undefined {
  const [first, last] = [boundsOf(from), boundsOf(to)];
  if (!first || !last) return undefined;
  const basis = first.basis ?? last.basis;
  const range = momentBetween(first.first, last.last, { ...facts, ...(basis !== undefined && { basis }) });
  return range && !isBefore(range, range) ? range : undefined;
}

/** "TO" ends at the latest on the date, "BEF" on the day before it; "AFT" is at the earliest the day after it. */
function limitOf(word: string, date: string, facts: MomentFacts): DraftWhen | undefined {
  const bounds = boundsOf(date);
  if (!bounds) return undefined;
  const known: MomentFacts = { ...facts, ...(bounds.basis !== undefined && { basis: bounds.basis }) };
  if (word === "TO") {
    const [start, end] = [momentBetween(undefined, bounds.last, facts), momentOf(bounds, facts)];
    return start && end && { start, end };
  }
  const [before, after] = [dayBefore(bounds.first), dayAfter(bounds.last)];
  if (word === "BEF") return before === undefined ? undefined : momentBetween(undefined, partsAt(before), known);
  return after === undefined ? undefined : momentBetween(partsAt(after), undefined, known);
}

/** As wide as the same words are anywhere else. */
function aboutOf(date: string, facts: MomentFacts): DraftWhen | undefined {
  const bounds = boundsOf(date);
  const exact = bounds && momentOf(bounds, facts);
  if (!bounds || !exact) return undefined;
  const bound = bounds.first === bounds.last ? boundText(bounds.first) : undefined;
  const wide = bound === undefined ? undefined : writtenDate(`about ${bound}`);
  if (!wide || !("when" in wide) || "start" in wide.when) return exact;
  return { ...wide.when, ...facts };
}

/** Calendar ms of the day before one begins, or after it ends. */
function dayBefore(parts: CalendarParts): number | undefined {
  const day = parseBound(boundText(parts) ?? "");
  return day && day.from - DAY;
}

function dayAfter(parts: CalendarParts): number | undefined {
  return parseBound(boundText(parts) ?? "")?.to;
}

function partsAt(time: number): CalendarParts {
  const { year, month, day } = calendarFields(time);
  return [year, month, day];
}

const DATE =
  /^(?:@#D([A-Z_ ]+)@ ?|(GREGORIAN|JULIAN|HEBREW|FRENCH_R) )?(?:(\d{1,2}) )?(?:([A-Z]{3,4}) )?(\d{1,6})(?:\/(\d{1,4}))?(?: ?(B\.? ?C\.?(?: ?E\.?)?))?$/iu;

/** One date, without words before it. */
function boundsOf(written: string): Bounds | undefined {
  const found = DATE.exec(written.trim()) as readonly (string | undefined)[] | null;
  if (!found) return undefined;
  const [, escaped, named, day, month, digits = "", dual, before] = found;
  const calendar = (escaped ?? named ?? "GREGORIAN").trim().replace(" ", "_").toUpperCase();
  const year = before === undefined ? Number(digits) : 1 - Number(digits);
  // There is no year 0.
  if (Number(digits) === 0 || (day !== undefined && month === undefined)) return undefined;
  const place = { year, month, day: day === undefined ? undefined : Number(day) };
  if (calendar === "GREGORIAN") return gregorian(place, dual);
  if (calendar === "JULIAN") return converted(julianDays, monthNamed, place, "the Julian calendar", dual);
  if (calendar === "FRENCH_R") return converted(frenchDays, frenchMonth, place, "the French Republican calendar", dual);
  if (calendar !== "HEBREW" || year < 1) return undefined;
  return { first: [year - 3761], last: [year - 3760], basis: "a Hebrew year lies in two years of ours" };
}

interface Place {
  readonly year: number;
  readonly month: string | undefined;
  readonly day: number | undefined;
}

function partsIn(
  { year, month, day }: Place,
  monthOf: (name: string) => number | undefined,
): CalendarParts | undefined {
  if (month === undefined) return [year];
  const number = monthOf(month);
  if (number === undefined) return undefined;
  return day === undefined ? [year, number] : [year, number, day];
}

/** Of a year that is written in two ways ("1699/00") the second begins in January, as ours do. */
function gregorian(place: Place, dual: string | undefined): Bounds | undefined {
  const parts = partsIn(
    dual !== undefined && place.month !== undefined ? { ...place, year: place.year + 1 } : place,
    monthNamed,
  );
  if (!parts || (dual !== undefined && !isNext(place.year, dual))) return undefined;
  if (dual === undefined) return { first: parts, last: parts };
  const basis = "the year is counted from March and from January";
  if (parts.length > 1) return { first: parts, last: parts, basis };
  return { first: parts, last: [place.year + 1], basis };
}

function isNext(year: number, dual: string): boolean {
  return String(year + 1).endsWith(dual);
}

function converted(
  daysOf: (parts: CalendarParts) => { readonly first: CalendarParts; readonly last: CalendarParts } | undefined,
  monthOf: (name: string) => number | undefined,
  place: Place,
  calendar: string,
  dual?: string,
): Bounds | undefined {
  if (dual !== undefined && !isNext(place.year, dual)) return undefined;
  const isSecond = dual !== undefined && place.month !== undefined;
  const parts = partsIn(isSecond ? { ...place, year: place.year + 1 } : place, monthOf);
  const days = parts && daysOf(parts);
  if (!days) return undefined;
  // A year that is written in two ways lasts to the end of the second.
  const last = dual !== undefined && !isSecond ? daysOf([place.year + 1])?.last : days.last;
  return last && { first: days.first, last, basis: `converted from ${calendar}` };
}
