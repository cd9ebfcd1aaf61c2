/** Of which century the years of two digits in a file are: settled once, from what the file itself says, or not at all. */
import { quotedValue } from "../fields/quoted-value.ts";
import { hundred, shortDates, type HundredYears, type ShortDate } from "./short-year.ts";

/** Where dates of a file stand, and what else tells of its time. */
export interface DatesOfFile {
  /** Texts that are dates, or begin with one. */
  readonly dates: Iterable<string>;
  /** Years of two digits that stand alone: "15", "'98". */
  readonly years?: Iterable<string>;
  /** Its name, its headings: words that name the time of the whole. */
  readonly period?: Iterable<string>;
  /** What else stands in it: it counts where it names years often enough. */
  readonly words?: Iterable<string>;
  /** First of the hundred years that the user chose. */
  readonly chosen?: number;
}

/** What is known of the years of two digits in a file. */
export interface YearsOfTwoDigits {
  /** Dates with such years, a few; none where there are none. */
  readonly examples: readonly string[];
  /** How many texts have one. */
  readonly count: number;
  /** Which hundred years they are of; undefined where nothing settles it. */
  readonly years?: HundredYears;
}

/** Years on both sides of what the file writes with four digits, within which a year of two digits is looked for. */
const NEAR = 20;
/** A few of many. */
const MOST_EXAMPLES = 5;

/**
 * Settles the century for a file. The user's choice goes before; then a day of the week or a 29 February that one century
 * alone has, and years that the file writes with four digits, in dates or else in its name and headings: each year of two
 * digits has to have exactly one reading near them. The years in its other words come last, and have to be several. Takes time in proportion to the texts.
 */
export function centuryOf({
  dates,
  years: alone = [],
  period = [],
  words = [],
  chosen,
}: DatesOfFile): YearsOfTwoDigits {
  const seen: Seen = { examples: new Set(), years: new Set(), sure: [], whole: undefined };
  let count = 0;
  for (const text of dates) {
    const short = shortDates(text);
    if (short.length > 0) count += 1;
    for (const date of short) see(date, seen);
    if (short.length === 0) seen.whole = wider(seen.whole, text);
  }
  for (const text of alone) {
    count += 1;
    see({ text, at: 0, year: Number(text.slice(-2)) }, seen);
  }
  const examples = [...seen.examples];
  if (count === 0) return { examples, count };
  const years =
    chosen === undefined ? settled(seen, period, words) : { first: chosen, why: "it was chosen for this file" };
  return { examples, count, ...(years && { years }) };
}

/** The sentence of a report that says which century was taken, and on what basis. */
export function centuryNote(examples: readonly string[], { first, why }: HundredYears): string {
  return `years of two digits, as in ${quotedValue(examples[0] ?? "")}, are taken for ${hundred(first)}: ${why}`;
}

interface Seen {
  readonly examples: Set<string>;
  /** Each two digits once. */
  readonly years: Set<number>;
  readonly sure: { readonly text: string; readonly year: number }[];
  whole: Span | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** The text that has the first of them. */
  readonly example: string;
}

function see({ text, year, sure }: ShortDate, seen: Seen): void {
  seen.years.add(year);
  if (seen.examples.size < MOST_EXAMPLES) seen.examples.add(text);
  if (sure !== undefined && seen.sure.length < MOST_SURE) seen.sure.push({ text, year: sure });
}

/** More days of the week say no more. */
const MOST_SURE = 1000;

/** The span with the years of four digits in a text. */
function wider(span: Span | undefined, text: string): Span | undefined {
  let wide = span;
  for (const [digits] of text.slice(0, LOOKED_AT).matchAll(/(?<![\d.,])(?:1\d|20)\d\d(?![\d%]|[.,]\d)/gu)) {
    const year = Number(digits);
    wide = {
      from: Math.min(year, wide?.from ?? year),
      to: Math.max(year, wide?.to ?? year),
      example: wide?.example ?? text.trim().slice(0, 60),
    };
  }
  return wide;
}

/** UTF-16 units of a text in which years are looked for. */
const LOOKED_AT = 300;

function settled(
  { years, sure, whole }: Seen,
  period: Iterable<string>,
  words: Iterable<string>,
): HundredYears | undefined {
  const [first] = sure;
  if (first) {
    const span = { from: Math.min(...sure.map(({ year }) => year)), to: Math.max(...sure.map(({ year }) => year)) };
    const why = `${quotedValue(first.text)} can only be of ${String(first.year)}`;
    return nearTo(span, years, why);
  }
  if (whole)
    return nearTo(whole, years, `other dates of the file are of ${spanText(whole)} (${quotedValue(whole.example)})`);
  let named: Span | undefined;
  for (const text of period) named = wider(named, text);
  return named
    ? nearTo(named, years, `the file names ${spanText(named)} itself (${quotedValue(named.example)})`)
    : inWords(years, words);
}

/** Texts that have to name a year before their years say anything of the file. */
const FEW = 3;

function inWords(years: ReadonlySet<number>, words: Iterable<string>): HundredYears | undefined {
  let [told, count]: [Span | undefined, number] = [undefined, 0];
  for (const text of words) {
    const wide = wider(undefined, text);
    if (!wide) continue;
    count += 1;
    told = told
      ? { from: Math.min(told.from, wide.from), to: Math.max(told.to, wide.to), example: told.example }
      : wide;
  }
  if (!told || count < FEW) return undefined;
  return nearTo(told, years, `the words of the file name ${spanText(told)} (${quotedValue(told.example)})`);
}

function spanText({ from, to }: Span): string {
  return from === to ? String(from) : `${String(from)} to ${String(to)}`;
}

/** The hundred years in which each two digits have their only year near a span; undefined where one has two, or none. */
function nearTo(
  { from, to }: Pick<Span, "from" | "to">,
  digits: ReadonlySet<number>,
  why: string,
): HundredYears | undefined {
  const [low, high] = [from - NEAR, to + NEAR];
  const found = [...digits].map((two) => {
    const least = low + ((((two - low) % 100) + 100) % 100);
    return least > high || least + 100 <= high ? undefined : least;
  });
  if (found.includes(undefined)) return undefined;
  const [least, most] = [Math.min(...(found as number[])), Math.max(...(found as number[]))];
  const century = Math.floor(least / 100) * 100;
  return { first: most <= century + 99 ? century : least, why };
}
