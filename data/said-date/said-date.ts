/**
 * Dates as people say them ("last Monday", "over the weekend", "within a week"): temporal expressions, each with every
 * reading that a careful reader could take. Nothing is chosen between them, and no clock is asked: what is relative counts
 * from the day on which the source was published, or from a date that the caller gives.
 */
import { edtfBounds, edtfWhen } from "../edtf/edtf.ts";
import { fold, withoutInvisible } from "../fold.ts";
import { namedZone } from "../import/dates/clock-time.ts";
import { boundParts, formatBound } from "../time.ts";
import { isSpan, type Moment, type When } from "../timeline.ts";
import { momentText, whenBoundsText, wordedWhenText } from "../wording.ts";
import { momentOf, whenOf } from "../moment.ts";
import type { Written } from "../written.ts";
import { writtenZone } from "../zone.ts";
import { anchorsIn } from "./anchors.ts";
import {
  dayAt,
  isMeant,
  NEEDS_OF,
  NEEDS_REPORT,
  weekdayName,
  type Beside,
  type Meaning,
  type Meant,
  type ReportDay,
} from "./meaning.ts";
import { plainWords } from "./plain-words.ts";
import { readWords } from "./read-words.ts";
import { basisOf, meantOnDays, reportDays, undated, type DatedMeaning } from "./publication-days.ts";

/** One way in which a careful reader could take a date. */
export interface SaidReading {
  /** As a file holds it, complete: bounds, precision, wording, EDTF, basis, and what is likely. */
  readonly when: Written<When>;
  /** What is shown to be picked: "Monday 12 September 2016". */
  readonly words: string;
  /** Why it is one, in a sentence. */
  readonly basis: string;
}

/** All readings, the plainest first: at least one, at most 12. Or a sentence that says why there is none, and what to do. */
export type SaidDate = { readonly readings: readonly SaidReading[] } | { readonly problem: string };

/** What is known besides the words. */
export interface SaidContext {
  /** When the source was published: "yesterday" and "last Monday" count from it, each day between its bounds for itself. */
  readonly published?: Moment;
  /** What "within a week" and "three days later" count from; of a span its start and its end. */
  readonly of?: When;
  /** BCP 47 tag of the source. It leaves no reading out: in "en-US" 9/12 is first of all 12 September. */
  readonly language?: string;
}

/** Readings that can be told apart in a list. */
const MOST_READINGS = 12;
/** UTF-16 units: as many as the wording of a file may have. */
const LONGEST_SAID = 300;

const EXAMPLES =
  "Write it as 12 Sep 2016, September 2016, about 1850, last Monday, over the weekend or early Wednesday.";

/**
 * Every reading of a date as it is said in a text.
 *
 * @example saidDate("last Monday", { published: momentOf({ earliest: "2016-09-14", latest: "2016-09-14", precision: "day" }) })
 * // Monday 12 September 2016; Monday 5 September 2016
 */
export function saidDate(text: string, context: SaidContext = {}): SaidDate {
  const problem = unreadable(text);
  if (problem !== undefined) return { problem };
  const typed = withoutInvisible(text).replace(/\s+/gu, " ").trim();
  const { rest, zone } = namedZone(typed);
  const found = meaningsOf(rest, context);
  if (!found) return { problem: `“${shortened(typed)}” is no date that is understood. ${EXAMPLES}` };
  if ("problem" in found) return found;
  if (found.length > MOST_READINGS) return { problem: tooMany(context) };
  const isOnlyDay = context.published !== undefined && reportDays(context.published)?.length === 1;
  const facts = { typed, isOnlyDay, ...(zone !== undefined && { zone }) };
  return { readings: found.map((dated) => readingOf(dated, facts)) };
}

function unreadable(text: string): string | undefined {
  if (text.length > LONGEST_SAID)
    return `The text is too long for a date: it has more than ${String(LONGEST_SAID)} characters. ${EXAMPLES}`;
  if (withoutInvisible(text).trim() === "") return `No date is given. ${EXAMPLES}`;
  // Controls, and what shows a text in another order than it is read in.
  if (/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text.trim()))
    return "The text has characters that cannot be seen, such as line breaks or marks of direction. Type the date again.";
  return undefined;
}

function shortened(typed: string): string {
  return typed.length > 40 ? `${typed.slice(0, 40).replace(/[\uD800-\uDBFF]$/u, "")}…` : typed;
}

function tooMany({ published }: SaidContext): string {
  const isBounded = published !== undefined && (reportDays(published)?.length ?? 0) > 1;
  const what = `The words can mean more than ${String(MOST_READINGS)} dates`;
  return isBounded
    ? `${what}, because the source is dated no closer than ${whenBoundsText(published)}. Give the source a narrower date, or write the day, month and year.`
    : `${what}. Write the date more closely, or its day, month and year.`;
}

/** What a text means on each day of the report, or without one. */
function meaningsOf(
  rest: string,
  { published, of, language = "" }: SaidContext,
): readonly DatedMeaning[] | { readonly problem: string } | undefined {
  const edtf = edtfMeaning(rest);
  if (edtf) return [undated(edtf)];
  const anchors = of === undefined ? [] : anchorsIn(of);
  const from = published?.interval.from;
  const known: Omit<Beside, "read"> = {
    of: anchors,
    dated: new Map(),
    order: /^en-us\b/iu.test(language) ? "month-first" : "day-first",
    ...(from !== undefined && { reportedFrom: dayAt(from) }),
  };
  const words = plainWords(rest);
  const days = published && reportDays(published);
  if (published && days)
    return clearer(
      meantOnDays(days, published, (report: ReportDay) => readWords(words, { ...known, report })),
      of,
    );
  const meant = readWords(words, known);
  if (published && isSame(meant, NEEDS_REPORT))
    return {
      problem:
        "The words count from the day of the report, and its publication date is open or longer than a year. Give the source a narrower date, or write the day, month and year.",
    };
  return clearer(isMeant(meant) ? meant.map(undated) : meant, of);
}

function isSame(meant: Meant, problem: { readonly problem: string }): boolean {
  return meant !== undefined && !isMeant(meant) && meant.problem === problem.problem;
}

type Found = readonly DatedMeaning[] | { readonly problem: string } | undefined;

function clearer(found: Found, of: When | undefined): Found {
  return found && "problem" in found && found.problem === NEEDS_OF.problem && of !== undefined
    ? { problem: "The date that the words count from is open on a side. Choose one with a first and a last day." }
    : found;
}

/** EDTF as it is typed: its capitals count. "2016-21" can be years as well, which the rules tell. */
function edtfMeaning(rest: string): Meaning | undefined {
  const when = /^\d{4}-(?:2[1-9]|3\d|4[01])$/u.test(rest) ? undefined : edtfBounds(rest);
  if (!when) return undefined;
  if (isSpan(when)) return { when, why: "from the first date to the last, as EDTF has them", isStated: true };
  const { basis, ...moment } = when;
  return basis === undefined ? { when: moment, why: "as it is written", isStated: true } : { when: moment, why: basis };
}

interface Typed {
  readonly typed: string;
  readonly zone?: string;
  readonly isOnlyDay: boolean;
}

function readingOf(dated: DatedMeaning, { typed, zone, isOnlyDay }: Typed): SaidReading {
  const { when, isStated } = dated.meaning;
  const basis = basisOf(dated, isOnlyDay);
  const facts = { ...wordingIn(typed, when), ...(isStated ? {} : { basis }) };
  const made: Written<When> = isSpan(when)
    ? { start: zoned({ ...when.start, ...facts }, zone), end: zoned(when.end, zone) }
    : zoned({ ...when, ...facts }, zone);
  return { when: made, words: shownWords(made), basis };
}

/** The words of the source, where they say more than the bounds do. */
function wordingIn(typed: string, when: Written<When>): { readonly wording?: string } {
  const plain = isSpan(when) ? undefined : (when.earliest ?? when.latest);
  const isSaid = plain !== undefined && fold(typed) === fold(formatBound(plain));
  return isSaid || edtfWhen(typed) ? {} : { wording: typed };
}

function zoned(moment: Written<Moment>, zone: string | undefined): Written<Moment> {
  const own = [moment.earliest, moment.latest].some((bound) => bound !== undefined && writtenZone(bound) !== undefined);
  return zone === undefined || own ? moment : { ...moment, zone };
}

/** With its day of the week, where it lies on one day. */
function shownWords(when: Written<When>): string {
  const read = whenOf(when);
  // "about 1850" already says that it is not exact.
  const text = !isSpan(read) && /[~?%]/u.test(read.edtf ?? "") ? momentText(read) : wordedWhenText(read);
  const bounds = isSpan(when) ? [] : [when.earliest, when.latest];
  const [first, last] = bounds.map((bound) => boundParts(bound ?? ""));
  if (first?.day === undefined || first.date !== last?.date || !/^\d/u.test(text)) return text;
  const { from } = momentOf({ earliest: first.date, latest: first.date, precision: "day" }).interval;
  return from === undefined ? text : `${weekdayName(from)} ${text}`;
}
