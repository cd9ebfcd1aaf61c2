/** Dates that headings and items of a chronology begin with, also where the heading above them says of which year they are. */
import type { DraftWhen } from "../import-draft.ts";
import type { DateOrder } from "../importer.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { datedLine, lacksYear, type DatedLine } from "../reading/date-lines.ts";
import { spanBetween, type Dating } from "../reading/dating.ts";
import type { Line } from "../reading/file-lines.ts";

/** A heading that is a date, and says of which year, month or day what stands below it is. */
export interface DateHeading {
  /** The date as it is written. */
  readonly written: string;
  /** Whether it gave its year to dates below it. */
  isContext: boolean;
  readonly when?: DraftWhen;
}

/** A date, or one that leaves out the year of the heading above it. */
export function dated(text: string, dating: Dating, context?: DateHeading): DatedLine | undefined {
  const linked = /^[\s*_]*\[([^[\]]{1,60})\]\(([^()\s]{1,2000})\)/u.exec(text);
  if (linked) {
    const found = dated(`${linked[1]!}${text.slice(linked[0].length)}`, dating, context);
    // A link on the date itself stands behind the words of the event, on no words.
    return found && { ...found, rest: found.rest && `${found.rest} [](${linked[2]!})` };
  }
  const whole = datedLine(text, dating);
  if (whole || !context) return whole;
  const month = monthsOfYear(text, dating, context) ?? monthOfYear(text, dating, context);
  if (month) return month;
  // An item under "May 1912" may repeat the month: "May 7".
  const year = /\d{3,4}/u.exec(context.written)?.[0] ?? "";
  const look = (written: string): DraftWhen | undefined => {
    const numbers = DAY_AND_MONTH.exec(written);
    if (numbers) return dating.look([numbers[1], numbers[3], year].join(numbers[2]));
    return dating.look(`${written} ${context.written}`) ?? dating.look(`${written} ${year}`);
  };
  const found = datedLine(text, { ...dating, look });
  if (!found) return undefined;
  context.isContext = true;
  return { ...found, when: withBasis(found.when, `the heading says of which year: ${quotedValue(context.written)}`) };
}

/** UTF-16 units within which a name and the date behind it stand. */
const LONGEST_NAME = 200;

/** UTF-16 units of a line that a date ends; its name may be a link. */
const LONGEST_NAMED = 600;

/**
 * A name with its date behind it: behind a dash at the end, or in brackets, "The Long War (1865–1877)", alone or before what
 * happened then: "**The Long War** (1865–1877): it was". Of a list that follows the brackets, or of words, nothing is dated.
 */
export function datedBehind(text: string, dating: Dating, areLives = false): DatedLine | undefined {
  return datedInBrackets(text, dating, areLives) ?? datedBehindDash(text, dating);
}

/** A name with its date behind a dash at the end: "The mill opens - May 1959". */
function datedBehindDash(text: string, dating: Dating): DatedLine | undefined {
  const [, name = "", written = ""] =
    text.length > LONGEST_NAMED ? [] : (/^(.+)\s[-\u2012-\u2015]\s*([^()[\]]{3,40}?)[\s*_.]*$/u.exec(text) ?? []);
  if (!/\p{L}{2}/u.test(name) || !/\d{3}/u.test(written)) return undefined;
  const when = dating.look(written);
  return when && { when, written, rest: name.replace(/^[\s*_]+|[\s*_:]+$/gu, "") };
}

function datedInBrackets(text: string, dating: Dating, areLives: boolean): DatedLine | undefined {
  const [whole = "", name = "", written = ""] =
    /^((?:[^()]|\([^()]{1,40}\)){1,150}?)\s*\(([^()]{3,60})\)(?=[\s*_]*(?:$|[:\u2012-\u2015.-](?:\s|$)))[\s*_]*[:\u2012-\u2015.-]?/u.exec(
      text.slice(0, LONGEST_NAME),
    ) ?? [];
  if (!/\p{L}/u.test(name) || !/\d/u.test(written)) return undefined;
  const when = dating.look(written) ?? (areLives ? shortLife(written, dating) : undefined);
  const rest = text.slice(whole.length).trim();
  const title = name.replace(/^[\s*_]+|[\s*_:]+$/gu, "");
  return when && { when, written, rest: rest === "" ? title : `${title}: ${rest}` };
}

/** Lives before the year 100, "(10 – 75)", in a list of lives. */
function shortLife(written: string, dating: Dating): DraftWhen | undefined {
  const [, from, to] = /^(\d{1,3})\s*[-\u2012-\u2015]\s*(\d{1,3})$/u.exec(written) ?? [];
  const when = from && to ? dating.look([from, to].map((year) => year.padStart(4, "0")).join("/")) : undefined;
  if (!when || !("start" in when)) return undefined;
  const basis = "the years are short in a list in which all others are years";
  return {
    start: { ...when.start, wording: from!, basis },
    end: { ...when.end, wording: to!, basis },
  };
}

/** Items that end with years in brackets, "(1564 – 1642)", from which a text is a list of lives. */
const LIVES = 3;

/** Whether a text is a list of names with the years of their lives behind them. */
export function areLives(lines: readonly Line[]): boolean {
  let found = 0;
  for (const { text } of lines) {
    if (/^\s*[-*+]\s.{1,200}\(\d{3,4}\s*[-\u2012-\u2015]\s*(?:\d{3,4}\s*)?\)\s*$/u.test(text.slice(0, 300))) found += 1;
    if (found >= LIVES) return true;
  }
  return false;
}

/** "January", alone or before what happened then ("January: A boat"), below a heading that is a year. */
function monthOfYear(text: string, dating: Dating, context: DateHeading): DatedLine | undefined {
  const [whole = "", name = ""] =
    /^[\s*_]*(\p{L}{3,9})\.?[\s*_]*(?::|\s[-\u2012-\u2015]+(?=\s)|$)[\s*_:]*/u.exec(text) ?? [];
  const { when } = context;
  if (name === "" || !when || !("precision" in when) || when.precision !== "year") return undefined;
  const year = when.earliest === when.latest ? when.earliest : undefined;
  const found = year === undefined ? undefined : dating.look(`${name} ${year}`);
  if (!found || !isMonth(found)) return undefined;
  context.isContext = true;
  const basis = `the heading says of which year: ${quotedValue(context.written)}`;
  return { when: withBasis(found, basis), written: `${name} ${year!}`, rest: text.slice(whole.length).trim() };
}

/** Two words with a dash between them, alone or before what happened then. */
const TWO_WORDS =
  /^[\s*_]*(\p{L}{3,9})\.?\s?[-\u2012-\u2015/]\s?(\p{L}{3,9})\.?[\s*_]*(?::|\s[-\u2012-\u2015]+(?=\s)|$)[\s*_:]*/u;

/** "May – September: A boat", below a heading that is a year. */
function monthsOfYear(text: string, dating: Dating, context: DateHeading): DatedLine | undefined {
  const [whole = "", first = "", last = ""] = TWO_WORDS.exec(text.slice(0, 60)) ?? [];
  const { when } = context;
  if (first === "" || !when || !("precision" in when) || when.precision !== "year") return undefined;
  const year = when.earliest === when.latest ? when.earliest : undefined;
  const [from, to] = [first, last].map((name) => (year === undefined ? undefined : dating.look(`${name} ${year}`)));
  const found = from && to && spanBetween(from, to);
  if (!found || !isMonth(from) || !isMonth(to)) return undefined;
  context.isContext = true;
  const basis = `the heading says of which year: ${quotedValue(context.written)}`;
  const written = `${first} \u2013 ${last} ${year!}`;
  return { when: withBasis(found, basis), written, rest: text.slice(whole.length).trim() };
}

function isMonth(when: DraftWhen): boolean {
  return "precision" in when && when.precision === "month";
}

/** "20/08", "9.11." */
const DAY_AND_MONTH = /^(\d{1,2})([/.])(\d{1,2})\.?$/u;

function withBasis(when: DraftWhen, basis: string): DraftWhen {
  return "start" in when ? { start: { basis, ...when.start }, end: { basis, ...when.end } } : { basis, ...when };
}

/** A version of a program and its date, as changelogs have them in headings: "[1.1.0] - 2019-02-15", "v2.0 (2019-02-15)". */
export function release(heading: string, dating: Dating): DatedLine | undefined {
  const found =
    /^\[?((?:version |release )?v?\d{1,5}(?:\.\d{1,5}){1,3}[\w.+-]{0,40})\]?(?:\([^()\s]{0,500}\))?\s*[-\u2012-\u2015(:/]*\s*(\d[^()]{3,40}?)\)?\s*$/iu.exec(
      heading.slice(0, 700),
    );
  const [, rest, written] = found ?? [];
  const when = written === undefined ? undefined : dating.look(written);
  return when && { when, written: written!, rest: rest! };
}

/** Headings, items and rows that begin with a day and a month in numbers, also before a year behind strokes. */
const NUMBERS_FIRST =
  /^\s*(?:(?:[-*+]|#{1,6}|\*\*)\s*(\d{1,2})[/.](\d{1,2})(?!\d|[/.]\d)|(?:[-*+|]\s+|#{1,6}\s+)?\*{0,2}(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)(?!\d))/u;

/**
 * The order of day and month in dates in numbers, where the lines say it themselves: "20/08" has its day first, and
 * so has "9/11" beside it. Undefined where nothing says it, or both orders are met.
 */
export function orderOfDays(lines: readonly Line[]): { readonly order: DateOrder; readonly line: Line } | undefined {
  const seen = new Map<DateOrder, Line>();
  for (const line of lines) {
    const found = NUMBERS_FIRST.exec(line.text);
    const [first, second] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]];
    if (Number(first) > 12 && Number(second) <= 12 && !seen.has("day-first")) seen.set("day-first", line);
    if (Number(second) > 12 && Number(first) <= 12 && !seen.has("month-first")) seen.set("month-first", line);
  }
  const [only, ...others] = seen;
  return only && others.length === 0 ? { order: only[0], line: only[1] } : undefined;
}

/** Whether a line begins with a day that takes its year from a heading above it. */
export function lacksOnlyYear(text: string): boolean {
  return lacksYear(text) || /^[\s*_]*\d{1,2}[/.]\d{1,2}(?!\d|[/.]\d)/u.test(text.slice(0, 60));
}

/** A line that begins bold, or is italic as a whole, as dates by themselves are written. */
export function isMarkedDate(text: string): boolean {
  return /^ {0,3}(?:\*\*|__|\*[^*\s][^*]{1,60}\*\s*$|_[^_\s][^_]{1,60}_\s*$)/u.test(text);
}
