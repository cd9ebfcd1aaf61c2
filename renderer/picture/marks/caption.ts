/** The words beside a mark: how the date is worded, and where accounts differ, short enough to be drawn. */
import { holdersText } from "../../../data/accounts/holders.ts";
import { statementsOf, type Matter } from "../../../data/accounts/matter.ts";
import { claimedDates } from "../../../data/accounts/matters.ts";
import { isLanguageTag } from "../../../data/language.ts";
import { isSpan, type Moment, type Source, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { momentText, qualifyingWords, whenBoundsText, wordedWhenText, wordingsOf } from "../../../data/wording.ts";
import type { CodedSource } from "./chip.ts";
import { isOneDay } from "./place-mark.ts";
import { ellipsize, STYLES } from "../text/text.ts";
import type { Measure } from "../text/measure.ts";
import { isolated } from "../text/visual-order.ts";
import { conflictSubject } from "../../../data/accounts/conflict-kinds.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import { formatBound, yearName } from "../../../data/time.ts";
import { counted } from "../../../data/words.ts";

/** Even in the narrowest picture a pill says more than "≠", px. */
const SHORTEST_PILL_TEXT = 90;
const MONTHS = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/gu;
const SHORT_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

/**
 * The date as worded or bounded, for marks that are not a plain day, or that words say more of; undefined where the mark
 * says it all. Words stand in quotation marks beside the chips of the sources that use them: where others have chips there too, with their codes.
 *
 * @param quoted the words with those who use them, as `quotedWording` gives it; undefined where nobody does
 * @param isShort whether what is likely is left to the mark, for want of room
 */
export function noteText(
  when: When,
  year: number | undefined,
  quoted: (wording: string, isOwn?: boolean) => string | undefined,
  isShort = false,
): string | undefined {
  if (isSpan(when)) {
    const ends = [when.start, when.end];
    const uncertain = ends.find((moment) => moment.wording !== undefined && !isExact(moment));
    // What the mark leaves open comes before what is printed too exactly: there is room for one.
    const words = uncertain?.wording ?? ends.map(qualifyingWords).find((text) => text !== undefined);
    return words && quoted(words);
  }
  if (isExact(when)) {
    const words = qualifyingWords(when);
    return words && quoted(words, true);
  }
  const words = when.wording === undefined ? undefined : quoted(when.wording);
  if (words !== undefined) return words;
  const isBounded = when.earliest !== undefined || when.latest !== undefined;
  if (!isBounded && !when.likely) return "undated";
  return compactDates(isShort && isBounded ? whenBoundsText(when) : momentText(when), year);
}

/**
 * Words of a date in quotation marks, as those sources use them that tell the event. Where some of them do not, the codes
 * of those that do follow. Undefined where none of them uses the words, unless they are the event's own (`isOwn`) and no
 * claim dates it.
 *
 * @example "“last week” WP"
 */
export function quotedWording(
  { claims }: Pick<TimelineEvent, "claims">,
  tellers: ReadonlySet<string>,
  codeOf: (id: string) => string,
): (wording: string, isOwn?: boolean) => string | undefined {
  return (wording, isOwn) => {
    const dates = claimedDates({ claims });
    const using = new Set(
      dates.flatMap(({ claim, when }) => {
        const source = claims[claim]?.source;
        return source !== undefined && tellers.has(source) && wordingsOf(when).includes(wording) ? [source] : [];
      }),
    );
    if (using.size === 0) return isOwn && dates.length === 0 ? `“${wording}”` : undefined;
    return using.size === tellers.size
      ? `“${wording}”`
      : `“${wording}” ${[...new Set([...using].map(codeOf))].join(", ")}`;
  };
}

/** Whether the mark of a moment is a point, which needs no words. */
function isExact(moment: Moment): boolean {
  return isOneDay(moment.interval);
}

/** Months cut to three letters, dates without the year that goes without saying, "between 3 and 31 Oct" as "3–31 Oct". */
export function compactDates(text: string, year: number | undefined): string {
  const short = text.replace(MONTHS, (name) => name.slice(0, 3));
  const yearless =
    year === undefined
      ? short
      : short.replace(new RegExp(`(?<=${SHORT_MONTHS}) ${yearName(year)}\\b(?! BC)`, "gu"), "");
  return yearless
    .replace(/(?<=^|likely )between (\d\d?) and (?=\d)/gu, "$1–")
    .replace(/^between ([^,]+) and (?=[^,]+(?:$|, likely ))/u, "$1 – ");
}

/** How pills are worded: whose codes, which year goes without saying, and how wide they may be, px. */
export interface PillSetting {
  readonly coded: ReadonlyMap<string, CodedSource>;
  readonly measure: Measure;
  readonly year: number | undefined;
  readonly widest: number;
}

/** What accounts say differently: with who says what for as many matters as fit, the rest by subject alone. */
export function pillText(matters: readonly Matter[], setting: PillSetting): string | undefined {
  if (matters.length === 0) return undefined;
  const { measure, widest } = setting;
  const subjects = matters.map(({ kind, subject }) => isolated(conflictSubject(kind, subject)));
  const said = matters.map((matter) => statementsText(matter, setting));
  // Each matter is spelled out only if all matters, the later ones by subject, still fit.
  const parts = subjects.slice();
  for (const [index, text] of said.entries()) {
    const candidate = parts.with(index, text);
    if (measure(candidate.join("; "), STYLES.differs) <= widest) parts[index] = text;
  }
  return ellipsize(measure, "differs", [...new Set(parts)].join("; "), Math.max(widest, SHORTEST_PILL_TEXT));
}

function statementsText(matter: Matter, { coded, year }: PillSetting): string {
  const { kind, subject } = matter;
  const codeOf = (source: string): string => coded.get(source)?.code ?? source;
  const held = statementsOf(matter).map(({ value, asOf, holders }) => {
    const day = asOf === undefined ? "" : ` on ${compactDates(formatBound(asOf), year)}`;
    return `${isolated(kind === "date" ? compactDates(value, year) : value)}${day} ${holdersText(holders, codeOf)}`;
  });
  return `${isolated(conflictSubject(kind, subject))}: ${held.join(" · ")}`;
}

/** A sentence for a screen reader: date, title, sources, disagreement. */
export function eventName(event: TimelineEvent, conflicts: readonly Matter[]): string {
  const sources = tellersOf(event).size;
  const subjects = [...new Set(conflicts.map(({ kind, subject }) => conflictSubject(kind, subject)))];
  const differing = subjects.length === 0 ? "" : `; accounts differ on ${subjects.join(", ")}`;
  return `${wordedWhenText(event.when)}: ${event.title}; ${counted(sources, "source")}${differing}`;
}

/** Of the words that a note quotes, where all who use them speak one language. */
export function quotedLanguage(
  note: string,
  { claims }: TimelineEvent,
  coded: ReadonlyMap<string, CodedSource>,
): { readonly language?: string } {
  const users = claimedDates({ claims }).flatMap(({ claim, when }) => {
    const source = coded.get(claims[claim]?.source ?? "")?.source;
    return source && wordingsOf(when).some((wording) => note.startsWith(`“${wording}”`)) ? [source] : [];
  });
  return languageOfQuote(note, users);
}

/** That of the sources that are quoted, where it is one. */
export function languageOfQuote(note: string, users: readonly Source[]): { readonly language?: string } {
  const [language, ...others] = new Set(users.map((source) => source.language));
  const isKnown = language !== undefined && others.length === 0 && isLanguageTag(language);
  return note.startsWith("“") && isKnown ? { language } : {};
}
