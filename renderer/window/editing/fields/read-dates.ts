/** What a date that somebody types can mean, with words that say how it was read. */
import { saidDate, type SaidContext, type SaidReading } from "../../../../data/said-date/said-date.ts";
import { isSpan, type Moment, type When } from "../../../../data/timeline.ts";
import type { Written } from "../../../../data/written.ts";

/** One thing that a text can mean. */
export interface DateMeaning {
  readonly when: Written<When>;
  /** How it was read, for whoever typed it: "Monday 12 September 2016, the whole day". */
  readonly words: string;
  /** What the bounds follow from, where the text alone does not say it. */
  readonly basis?: string;
}

/** All that a text can mean, the plainest first and at least one; or a sentence that says why it is no date. */
export type DateMeanings = { readonly readings: readonly DateMeaning[] } | { readonly problem: string };

/** Reads what somebody types into the field of a date. */
export type ReadDates = (text: string) => DateMeanings;

/**
 * Reads EDTF, and dates as people write and say them. What is relative counts from what is known besides.
 *
 * @example typedDates("12 Sep 2016") // one reading, "Monday 12 September 2016, the whole day"
 * @example typedDates("3/10/2016") // two readings, 3 October and 10 March
 */
export function typedDates(text: string, context: SaidContext = {}): DateMeanings {
  const said = saidDate(text, context);
  return "problem" in said ? said : { readings: said.readings.map(meaning) };
}

function meaning({ when, words }: SaidReading): DateMeaning {
  const { basis } = isSpan(when) ? when.start : when;
  const read = isSpan(when) ? { start: plain(when.start), end: plain(when.end) } : plain(when);
  return { when: read, words: words + lengthOf(when), ...(basis !== undefined && { basis }) };
}

/** The text stays as wording where it says more than the bounds that it was read as: these then have a reason. */
function plain(moment: Written<Moment>): Written<Moment> {
  const { wording, ...bare } = moment;
  return wording === undefined || moment.basis !== undefined ? moment : bare;
}

const LENGTHS: Readonly<Partial<Record<Moment["precision"], string>>> = {
  day: ", the whole day",
  month: ", the whole month",
  year: ", the whole year",
};

function lengthOf(when: Written<When>): string {
  if (isSpan(when)) return ", from the first to the last";
  return when.earliest === when.latest ? (LENGTHS[when.precision] ?? "") : "";
}
