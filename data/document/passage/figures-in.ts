/** Amounts that a text tells, as suggestions for the figures of a claim. */
import type { Figure } from "../../timeline.ts";
import { datesIn } from "./dates-in.ts";
import { spansMeet, type PassageSpan } from "./passage-span.ts";

/** An amount that a text seems to tell; what it measures is a guess, "" where nothing stands behind it. */
export interface FigureGuess extends PassageSpan {
  readonly figure: Figure;
  /** As it stands, with what it counts. */
  readonly words: string;
}

const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const LARGE: Readonly<Record<string, number>> = { hundred: 100, dozen: 12, thousand: 1e3, million: 1e6, billion: 1e9 };

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,6})?`;
const SPELLED = `(?:${TENS.join("|")})(?:[- ](?:${SMALL.slice(0, 9).join("|")}))?|${SMALL.join("|")}|an?(?= (?:hundred|dozen|thousand|million|billion)(?!\\p{L}))`;
/** Neither is "ten" a part of "tenants" an amount, nor "seven" of "the seventies". */
const NUMBER = String.raw`(?:${DIGITS}|(?:${SPELLED})(?!\p{L}))(?:[ -](?:${Object.keys(LARGE).join("|")})(?!\p{L}))?`;

/** What makes "twenty" the first part of "twenty-first", which counts nothing. */
const ORDINAL = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)";

/** How an amount is bounded, by the words before it. */
const BOUNDS: readonly (readonly [words: string, bound: "moreThan" | "lessThan" | "min" | "max" | "about"])[] = [
  ["more than|over|above|upwards of|in excess of", "moreThan"],
  ["fewer than|less than|under|below", "lessThan"],
  ["at least|no fewer than|no less than|a minimum of", "min"],
  ["up to|as many as|at most|no more than|a maximum of", "max"],
  ["about|around|some|roughly|approximately|nearly|almost|an estimated|close to", "about"],
];
const BOUND = BOUNDS.map(([words]) => words).join("|");

const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.,/-])(?:(?<bound>${BOUND})\s)?(?:between\s(?=.{1,30}\sand\s))?(?<currency>[$£€])?(?<first>${NUMBER})(?:(?:\s?[–-]\s?|\sto\s|(?<=\bbetween\s.{1,40})\sand\s)[$£€]?(?<second>${NUMBER}))?(?![\p{N}:/]|[.,]\d|(?:st|nd|rd|th)\b|-${ORDINAL}\b)(?:\s?(?<unit>%|per ?cent\b|(?:km|kg|metres|meters|kilometres|kilometers|miles|tonnes|tons|litres|acres|hectares|dollars|euros|pounds)\b))?`,
  "giu",
);
/** What stands behind an amount: a word or two that may be what it counts. */
const COUNTED =
  /^\s(?:of (?:the|its|their|those)\s|other\s|more\s|new\s|were\s(?=killed|injured|wounded|missing|arrested))?((?:[\p{Ll}][\p{L}'’-]{1,30})(?:\s(?:killed|injured|wounded|missing|dead|arrested|displaced))?)/u;
const NOT_COUNTED =
  /^(?:in|on|of|at|to|and|or|the|an?|by|for|from|with|as|that|who|which|was|were|is|are|had|has|have|after|before|but|said|than|into|over)\b/u;

const UNITS: Readonly<Record<string, string>> = {
  $: "dollars",
  "£": "pounds",
  "€": "euros",
  "%": "percent",
  "per cent": "percent",
};

/** UTF-16 units that are looked at. */
const LOOKED_AT = 20_000;

/**
 * The amounts of a text in their order, without its dates and times. Words for "one" are left out: they seldom count.
 *
 * @example figuresIn("Over 60 soldiers died.") // [{ words: "Over 60 soldiers", figure: { measure: "soldiers", moreThan: 60 }, … }]
 */
export function figuresIn(text: string): readonly FigureGuess[] {
  const looked = text.slice(0, LOOKED_AT);
  const dates = datesIn(looked);
  return [...looked.matchAll(AMOUNT)].flatMap((match) => {
    const from = match.index;
    const span = { from, to: from + match[0].length };
    if (dates.some((date) => spansMeet(date, span))) return [];
    return guessOfAmount(match[0], match.groups ?? {}, looked.slice(span.to, span.to + 80), from);
  });
}

function guessOfAmount(
  found: string,
  { bound, currency, first, second, unit }: Readonly<Partial<Record<string, string>>>,
  behind: string,
  from: number,
): readonly FigureGuess[] {
  const amount = numberIn(first ?? "");
  const other = second === undefined ? undefined : numberIn(second);
  if (/^one$/iu.test(found) || isYear(found)) return [];
  const [counted = "", measure = ""] = COUNTED.exec(behind) ?? [];
  const isCounted = !NOT_COUNTED.test(measure);
  const words = isCounted ? found + counted : found;
  const sign = currency ?? unit?.toLowerCase().replace("percent", "per cent");
  const named = sign === undefined ? undefined : (UNITS[sign] ?? sign);
  const figure: Figure = {
    measure: isCounted ? measure : "",
    ...bounded(bound?.toLowerCase(), amount, other),
    ...(named !== undefined && { unit: named }),
  };
  return [{ figure, words, from, to: from + words.length }];
}

function bounded(words: string | undefined, first: number, second: number | undefined): Partial<Figure> {
  const kind = BOUNDS.find(([all]) => all.split("|").includes(words ?? ""))?.[1];
  if (second !== undefined && second > first)
    return { min: first, max: second, ...(kind === "about" && { about: true }) };
  if (kind === "about") return { value: first, about: true };
  return kind === undefined ? { value: first } : { [kind]: first };
}

/** Four digits without a comma that stand alone are seldom an amount. */
function isYear(found: string): boolean {
  return /^(?:1[5-9]|20)\d{2}$/u.test(found);
}

/** @example numberIn("1.2 million") // 1200000 */
function numberIn(words: string): number {
  const [base = "", large = ""] = words.toLowerCase().split(/[ -](?=(?:hundred|dozen|thousand|million|billion)$)/u);
  const value = /^\d/u.test(base) ? Number(base.replaceAll(",", "")) : spelledNumber(base);
  return Number((value * (LARGE[large] ?? 1)).toPrecision(15));
}

/** A ten, or less than twenty, or both. */
function spelledNumber(words: string): number {
  if (/^an?$/u.test(words)) return 1;
  const [first = "", second = first] = words.split(/[- ]/u);
  const one = SMALL.indexOf(second) + 1;
  return TENS.includes(first) ? (TENS.indexOf(first) + 2) * 10 + one : one;
}
