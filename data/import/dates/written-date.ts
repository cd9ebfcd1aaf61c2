/** Dates as people write them in tables and texts, with bounds as wide as the words leave them. */
import type { DraftWhen } from "../import-draft.ts";
import type { DateOrder } from "../importer.ts";
import { ageDate } from "./ages.ts";
import { isMoment } from "./date-bounds.ts";
import { edtfWhen } from "../../edtf/edtf.ts";
import { momentBetween } from "./moments.ts";
import { qualifiedDate } from "./qualified-date.ts";
import { rangeDate } from "./range-date.ts";
import { withWholeYears, type HundredYears } from "./short-year.ts";

/** A date; or that it can be read in two ways; or a sentence that says why it is none. */
export type WrittenDate = { readonly when: DraftWhen } | { readonly ambiguous: true } | { readonly problem: string };

/** What a reader of dates is told besides. */
export interface DateContext {
  /** The day that "today", "now" and "present" stand for ("2016-10-05"). Without it they are no dates. */
  readonly today?: string;
  /** Of which hundred years those of two digits are. Without it a date with one is none. */
  readonly century?: HundredYears;
}

/** UTF-16 units of the longest text that is taken for a date: as many as its wording may have. */
const LONGEST = 300;

const FORMS = "write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016";

/**
 * Reads a date as it is written in a file. What it says besides the date itself ("about", "before", "circa") widens or
 * opens its bounds, and the words are kept as `wording`. Two readings are never guessed between.
 *
 * @param written of one cell or field; blanks at its ends do not count
 * @param order of day and month where both are numbers, if the file or the user says it
 * @param context what else only the caller knows
 */
export function writtenDate(written: string, order?: DateOrder, { today, century }: DateContext = {}): WrittenDate {
  const text = written.trim();
  const whole = century && withWholeYears(text, century);
  if (whole) {
    const read = writtenDate(whole.text, order, today === undefined ? {} : { today });
    return "when" in read ? { when: whole.asWritten(read.when, century.why) } : read;
  }
  if (text === "") return { problem: `the date is blank: ${FORMS}` };
  if (text.length > LONGEST) return { problem: `"${text.slice(0, 40)}…" is too long for a date: ${FORMS}` };
  const read = readAs(text, order, today);
  if (read === undefined) return { problem: `"${text}" is no date: ${FORMS}` };
  return "problem" in read ? { problem: `"${text}" is no date that is read: ${read.problem}` } : read;
}

function readAs(text: string, order: DateOrder | undefined, today: string | undefined): WrittenDate | undefined {
  const two = yearsOrSeason(text) ?? yearsOrMonth(text) ?? ageDate(text) ?? dateOfCamera(text, order);
  if (two) return two;
  // A dash that is no hyphen does not stand in ISO dates: "1904–05" is two years, and not May.
  const years = /^\d{4}[\u2012-\u2015]\d{1,2}$/u.test(text) ? rangeDate(text, order, today) : undefined;
  if (years && "when" in years) return years;
  const whole = qualifiedDate(text, order, today);
  if (isMoment(whole)) return { when: whole.moment };
  const edtf = edtfWhen(text);
  if (edtf) return { when: edtf };
  const range = rangeDate(text, order, today);
  if (range && "when" in range) return range;
  // That it can be read in two ways is an answer; of two problems the first is about the text as it stands.
  return [whole, range].find((read) => read !== undefined && "ambiguous" in read) ?? whole ?? range;
}

/** "2016-21" is a season of EDTF, and what people write for 2016 to 2021. */
function yearsOrSeason(text: string): WrittenDate | undefined {
  const found = /^\d\d(\d\d)-(\d\d)$/u.exec(text);
  const [year, second] = [Number(found?.[1]), Number(found?.[2])];
  return found && second >= 21 && second <= 41 && second > year
    ? { problem: "it can be two years, or a season or part of a year in EDTF: write both years with four digits" }
    : undefined;
}

/** "1904-5" is two years, or a month that has lost its nought: the bounds leave both. */
function yearsOrMonth(text: string): WrittenDate | undefined {
  const found = /^(\d{3}(\d))-([1-9])$/u.exec(text);
  const [first, next] = [Number(found?.[2]), Number(found?.[3])];
  if (!found || next !== first + 1) return undefined;
  const basis = "it can be two years, or a month of the first one: the bounds leave both";
  const moment = momentBetween([Number(found[1])], [Number(found[1]) + 1], { wording: text, basis });
  return moment && { when: { ...moment, precision: "bounded" } };
}

/** "2008:07:26 13:21:00", as cameras write it. */
function dateOfCamera(text: string, order: DateOrder | undefined): WrittenDate | undefined {
  const written = text.replace(/^(\d{4}):(\d\d):(\d\d)(?=$|[ T])/u, "$1-$2-$3");
  const read = written === text ? undefined : qualifiedDate(written, order);
  return isMoment(read) ? { when: { ...read.moment, wording: text } } : undefined;
}
