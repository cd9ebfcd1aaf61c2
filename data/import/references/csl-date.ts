/** Dates of CSL-JSON, in all the forms that programs write them. */
import type { CalendarParts } from "../../time.ts";
import { isSpan } from "../../timeline.ts";
import { momentBetween, momentOn, type MomentFacts } from "../dates/moments.ts";
import { writtenDate } from "../dates/written-date.ts";
import { momentFromTo } from "../fields/ordered-moments.ts";
import type { Dating, DraftMoment } from "../reading/dating.ts";

const SEASONS: readonly string[] = ["spring", "summer", "autumn", "winter"];

/** The moment that a date variable tells; undefined where it tells none. A range is somewhere between its two dates. */
export function cslMoment(value: unknown, dating: Dating, at: string): DraftMoment | undefined {
  if (typeof value === "string" || typeof value === "number") return inWords(String(value), dating, at);
  if (typeof value !== "object" || value === null) return undefined;
  const date = value as Readonly<Record<string, unknown>>;
  const fromParts = momentOfParts(date);
  if (fromParts) return fromParts;
  for (const name of ["edtf", "raw", "literal"]) {
    const written = date[name];
    if (typeof written === "string" && written.trim() !== "") return inWords(written, dating, at);
  }
  return undefined;
}

function inWords(written: string, dating: Dating, at: string): DraftMoment | undefined {
  const when = dating.read(written, at);
  return when && isSpan(when) ? momentFromTo(when.start, when.end, `it is given as "${written.slice(0, 200)}"`) : when;
}

function momentOfParts(date: Readonly<Record<string, unknown>>): DraftMoment | undefined {
  const lists: unknown = date["date-parts"];
  if (!Array.isArray(lists)) return undefined;
  const [first, last] = lists.slice(0, 2).map(partsOf);
  if (!first) return undefined;
  const facts: MomentFacts = typeof date["literal"] === "string" ? { wording: date["literal"].slice(0, 300) } : {};
  // EDTF's numbers of the seasons, 21 to 24, where a month would stand.
  const season = seasonOf(date["season"]) ?? seasonOf((first[1] ?? 0) - 20);
  if (season !== undefined) return seasonIn(first[0], season);
  const exact = last ? momentBetween(first, last, facts) : momentOn(first, facts);
  const { circa } = date;
  const isAbout =
    circa === true ||
    ((typeof circa === "string" || typeof circa === "number") && !/^(?:0|false|)$/u.test(String(circa)));
  if (!exact || !isAbout) return exact;
  const wide =
    exact.earliest === exact.latest && exact.earliest !== undefined
      ? writtenDate(`about ${exact.earliest}`)
      : undefined;
  if (wide && "when" in wide && !isSpan(wide.when)) return { ...wide.when, ...facts };
  return { ...exact, basis: "it is said to be approximate, and not by how much" };
}

/** Numbers, also as texts, until one is none; zero stands for nothing. Years before 1 are counted without a year 0. */
function partsOf(list: unknown): CalendarParts | undefined {
  if (!Array.isArray(list)) return undefined;
  const numbers = list
    .slice(0, 3)
    .map((part: unknown) => (typeof part === "number" || typeof part === "string" ? Number(part) : Number.NaN));
  const end = numbers.findIndex((part) => !Number.isInteger(part) || part === 0);
  const [year, ...others] = end < 0 ? numbers : numbers.slice(0, end);
  return year === undefined ? undefined : [year < 0 ? year + 1 : year, ...others];
}

function seasonOf(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const word = String(value).trim().toLowerCase();
  return SEASONS[Number(word) - 1] ?? (SEASONS.includes(word) ? word : word === "fall" ? "autumn" : undefined);
}

function seasonIn(year: number, season: string): DraftMoment | undefined {
  const date = writtenDate(`${season} ${String(year)}`);
  return "when" in date && !isSpan(date.when) ? date.when : momentOn([year]);
}
