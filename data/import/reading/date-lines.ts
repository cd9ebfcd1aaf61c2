/** Lines that begin with a date, as people write chronologies: "12 Sep 2016 – A truce", "**1912** The ship". */
import { monthNamed } from "../../time.ts";
import type { DraftWhen } from "../import-draft.ts";
import type { Dating } from "./dating.ts";

/** A line taken apart. */
export interface DatedLine {
  readonly when: DraftWhen;
  /** The date as it stands there. */
  readonly written: string;
  /** What follows the date; blank where nothing does. */
  readonly rest: string;
  /** What is told besides, of a line in parts. */
  readonly more?: string;
  /** Whether it is a year without a sign behind it, which could also be a number of things. */
  readonly isBareYear?: true;
}

/** UTF-16 units within which a date at the beginning of a line ends. */
const LONGEST_DATE = 60;

/** Signs after a date that part it from what happened then; a colon within a time of day is none. */
const SEPARATOR =
  /\s[-\u2012-\u2015]+(?=\s|$)|\s?[\u2013-\u2015]\s?|:(?!\d\d(?!\d))|\||\)|\]|\*|_{2}|\t| {2,}|,(?=\s)|\.(?=\s)/gu;

/**
 * The date at the beginning of a line, and what follows it. The longest beginning that is a date counts, so that of "1914 –
 * 1918: War" both years do. Without a sign behind it a date has to name its month or its day, or
 * to be a year of four digits before a word with a capital letter.
 */
export function datedLine(line: string, dating: Dating): DatedLine | undefined {
  const text = line.replace(/^[\s*_[(]+/u, "");
  if (!looksDated(text)) return undefined;
  const head = text.slice(0, LONGEST_DATE);
  const whole = text.length <= LONGEST_DATE ? attempt(text, text.length, 0, dating) : undefined;
  if (whole) return whole;
  const ends = [...head.matchAll(SEPARATOR)].map((found) => [found.index, found[0].length] as const);
  for (const [end, width] of ends.reverse()) {
    const found = attempt(text, end, width, dating);
    if (found) return spanWithoutSign(text, end + width, dating) ?? found;
  }
  return wordsAfterDate(text, head, dating);
}

/** Whether a line begins like one with a date: with a number, a month or a word such as "about". */
export function looksDated(text: string): boolean {
  const head = text.slice(0, LONGEST_DATE);
  return /\d/u.test(head) && /^[\s*_[(~<>=-]*(?:\p{L}+\.?,?\s+){0,4}[+-]?\d/u.test(head);
}

/** Whether a line begins with a day and a month and no year: "12 September – A truce". */
export function lacksYear(text: string): boolean {
  const found = /^[\s*_[(]*(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+(\p{L}+)|(\p{L}+)\.?\s+\d{1,2}(?!\d))/u.exec(
    text.slice(0, LONGEST_DATE),
  );
  return found !== null && monthNamed(found[1] ?? found[2] ?? "") !== undefined;
}

function attempt(text: string, end: number, width: number, dating: Dating): DatedLine | undefined {
  const written = unmarked(text.slice(0, end));
  if (!/\d/u.test(written)) return undefined;
  const when = dating.look(written);
  return when && { when, written, rest: withoutSeparator(text.slice(end + width)) };
}

/**
 * "1914–1918 War", "May 1914 – June 1915 War": a dash behind a date parts the two ends of a span where a date follows it. A
 * number alone behind blanks can be how many there were: a word with a capital letter has to follow it.
 */
function spanWithoutSign(text: string, from: number, dating: Dating): DatedLine | undefined {
  if (!/[-\u2012-\u2015]\s?$/u.test(text.slice(0, from))) return undefined;
  const isTight = !/\s/u.test(text.slice(Math.max(0, from - 2), from + 1));
  const rest = text.slice(from, LONGEST_DATE);
  for (const { index } of [...rest.matchAll(/(?<=\S)\s+(?=\S)/gu)].slice(0, 4).reverse()) {
    const end = rest.slice(0, index).trim();
    const isNumber = /^\d{1,4}$/u.test(end);
    if (isNumber && !(isTight || (/^\d{4}$/u.test(end) && /^\s+["'“‘«*_[(]*\p{Lu}/u.test(rest.slice(index))))) continue;
    const found = dating.look(end) || isNumber ? attempt(text, from + index, 0, dating) : undefined;
    if (found && "start" in found.when) return found;
  }
  return undefined;
}

/** "12 September 2016 A truce": the date ends where a word begins that it cannot have. */
function wordsAfterDate(text: string, head: string, dating: Dating): DatedLine | undefined {
  const ends = [...head.matchAll(/\s+/gu)].map(({ index }) => index).slice(0, 6);
  for (const end of ends.reverse()) {
    const isOneWord = /^\S+$/u.test(head.slice(0, end));
    if (isOneWord && !/\d[-./]\d/u.test(head.slice(0, end))) continue;
    const found = attempt(text, end, 0, dating);
    if (found && !/^\D*\d+$/u.test(found.written)) return found;
  }
  const year = /^(?:1\d{3}|20\d{2})(?=\s+["'“‘«*_[(]*\p{Lu})/u.exec(text)?.[0];
  const found = year === undefined ? undefined : attempt(text, year.length, 0, dating);
  return found && { ...found, isBareYear: true };
}

function unmarked(text: string): string {
  return text
    .replace(/[*_`[\]()]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/[\s:,;|]+$/u, "");
}

/** What is left of marks and separators stands before what happened. */
function withoutSeparator(text: string): string {
  return text.replace(/^[\s*_\])|:,;.\u2012-\u2015-]+/u, "").trim();
}
