/** What a date that somebody types can mean, with words that say how it was read. */
import { edtfBounds } from "../../../../data/edtf/edtf.ts";
import { writtenDate } from "../../../../data/import/dates/written-date.ts";
import { whenOf } from "../../../../data/moment.ts";
import { isSpan, type Moment, type When } from "../../../../data/timeline.ts";
import { whenText } from "../../../../data/wording.ts";
import { asSentence } from "../../../../data/words.ts";
import type { Written } from "../../../../data/written.ts";

/** One thing that a text can mean. */
export interface DateMeaning {
  readonly when: Written<When>;
  /** How it was read, for whoever typed it: "12 September 2016, the whole day". */
  readonly words: string;
  /** What the bounds follow from, where the text alone does not say it. */
  readonly basis?: string;
}

/** All that a text can mean, the likeliest first and at least one; or a sentence that says why it is no date. */
export type DateMeanings = { readonly readings: readonly DateMeaning[] } | { readonly problem: string };

/** Reads what somebody types into the field of a date. */
export type ReadDates = (text: string) => DateMeanings;

/**
 * Reads EDTF, dates as people write them, and dates as the program itself words them. Day and month as numbers can be
 * read in two ways.
 *
 * @example typedDates("12 Sep 2016") // one reading, "12 September 2016, the whole day"
 * @example typedDates("3/10/2016") // two readings, 3 October and 10 March
 */
export function typedDates(text: string): DateMeanings {
  const edtf = edtfBounds(text);
  if (edtf) return { readings: [meaning(edtf)] };
  const isBetween = /^\s*between\b/iu.test(text);
  const read = writtenDate(text);
  if ("problem" in read) return { problem: asSentence(read.problem) };
  const whens =
    "when" in read
      ? [read.when]
      : (["day-first", "month-first"] as const).flatMap((order) => {
          const each = writtenDate(text, order);
          return "when" in each ? [each.when] : [];
        });
  return {
    readings: whens.map((when) => meaning(worded(isBetween ? withinSpan(when, text.trim()) : when, text))),
  };
}

function meaning(when: Written<When>): DateMeaning {
  const basis = isSpan(when) ? undefined : when.basis;
  return { when, words: boundsInWords(when), ...(basis !== undefined && { basis }) };
}

/** A date between two others is one date, and no time that lasts from one to the other. */
function withinSpan(when: Written<When>, wording: string): Written<When> {
  if (!isSpan(when)) return when;
  const [{ earliest }, { latest }] = [when.start, when.end];
  return {
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    precision: "bounded",
    wording,
  };
}

/** The text stays as wording where it says more than the bounds that it was read as. */
function worded(when: Written<When>, text: string): Written<When> {
  if (isSpan(when)) return { start: plain(when.start), end: plain(when.end) };
  const bare = plain(when);
  return whenText(whenOf(bare)).toLowerCase() === text.trim().toLowerCase() ? withoutWording(when) : bare;
}

/** Without words for a date that is exactly what its bounds say. */
function plain(moment: Written<Moment>): Written<Moment> {
  const isExact = moment.basis === undefined && moment.precision !== "bounded" && moment.precision !== "part-of-day";
  return isExact ? withoutWording(moment) : moment;
}

function withoutWording({ wording, ...moment }: Written<Moment>): Written<Moment> {
  return wording === undefined ? moment : { ...moment };
}

const LENGTHS: Readonly<Partial<Record<Moment["precision"], string>>> = {
  day: "the whole day",
  month: "the whole month",
  year: "the whole year",
};

/** @example "12 September 2016, the whole day" */
function boundsInWords(written: Written<When>): string {
  const when = whenOf(written);
  const text = whenText(when);
  if (isSpan(when)) return `${text}, from the first to the last`;
  const length = when.earliest === when.latest ? LENGTHS[when.precision] : undefined;
  if (length !== undefined) return `${text}, ${length}`;
  return when.precision === "part-of-day" ? `${text}, a part of the day` : text;
}
