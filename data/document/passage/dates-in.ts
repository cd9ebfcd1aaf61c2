/** Words of a text that say when, to be read by a reader of dates. */
import type { PassageSpan } from "./passage-span.ts";

/** Some words that say when. */
export interface WordsOfDate extends PassageSpan {
  readonly words: string;
}

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const NUMBER = String.raw`(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?`;
const YEAR = String.raw`[12]\d{3}`;
const PART = "(?:morning|afternoon|evening|night|midday|noon|midnight|dawn|dusk)";
const CLOCK = String.raw`(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|noon|midnight|midday)`;
const AMOUNT = String.raw`(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several)`;
const UNIT = "(?:minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?)";

/** The day itself, the most exact form first. */
const DATES = [
  String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?`,
  `(?:${DAY},?\\s)?${NUMBER}(?:\\s?[-–]\\s?${NUMBER})?(?:\\sof)?\\s${MONTH}(?:,?\\s${YEAR})?`,
  `(?:${DAY},?\\s)?${MONTH}\\s${NUMBER}(?!\\d)(?:\\s?[-–]\\s?${NUMBER})?(?:,?\\s${YEAR})?`,
  `${MONTH}(?:\\sof)?,?\\s${YEAR}`,
  String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}`,
  `(?:last\\s|next\\s|this\\s)?${DAY}(?:\\s${PART})?`,
  `(?:yesterday|today|tonight|tomorrow)(?:\\s${PART})?`,
  `(?:last|this|next)\\s(?:week(?:end)?|month|year|spring|summer|autumn|fall|winter|${PART}|${MONTH})`,
  `${AMOUNT}\\s${UNIT}\\s(?:ago|earlier|later|before)`,
  String.raw`the\s[12]\d{2}0s`,
  `(?<=\\b(?:in|of|since|until|by|during|from|before|after|early|late|mid|mid-|spring|summer|autumn|winter)[\\s-]?)${YEAR}(?![\\d,.]\\d|\\s(?:people|boats|times))`,
];

const WHEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:at|around|about)\\s${CLOCK}\\s(?:on\\s)?)?(?:(?:early|late|mid)[\\s-])?(?:on\\s(?=${DAY}))?(?:${DATES.join("|")})(?:,?\\s(?:at|around)\\s${CLOCK})?(?![\\p{L}\\p{N}])`,
  "giu",
);

/** UTF-16 units that are looked at. */
const LOOKED_AT = 20_000;

/**
 * The words of a text that say when, in their order, none of which meet. They may be no date by themselves: "last week".
 *
 * @example datesIn("They signed at noon on Saturday.") // [{ words: "at noon on Saturday", from: 12, to: 31 }]
 */
export function datesIn(text: string): readonly WordsOfDate[] {
  return Array.from(text.slice(0, LOOKED_AT).matchAll(WHEN), ({ 0: words, index }) => {
    const bare = words.replace(/^on\s/iu, "");
    const from = index + words.length - bare.length;
    return { words: bare, from, to: from + bare.length };
  });
}
