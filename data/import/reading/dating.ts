/** Reads the dates of one text file, and keeps in mind those that cannot be read. */
import { memo } from "../../memo.ts";
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { openStart } from "../../edtf/edtf.ts";
import { centuryNote, type YearsOfTwoDigits } from "../dates/century.ts";
import { writtenDate } from "../dates/written-date.ts";
import type { ImportDraft, DraftEvent, DraftWhen } from "../import-draft.ts";
import type { DateOrder, ImportChoices, ImportOutcome, SettledOrder } from "../importer.ts";
import { endMoment, isBefore, startOf } from "../fields/ordered-moments.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { NoteList } from "./note-list.ts";
import { orderSeen } from "./settled-order.ts";

/** A moment as a file holds it. */
export type DraftMoment = Written<Moment>;

/** The dates of one file. */
export interface Dating {
  /** A date, if the text is one; says nothing of it where it is none. */
  readonly look: (written: string) => DraftWhen | undefined;
  /** A date; where the text is none, a note says so and names it. */
  readonly read: (written: string, at: string) => DraftWhen | undefined;
  /** Dates that can be read in two ways, a few. */
  readonly ambiguous: readonly string[];
  /** What the other dates of the file say of those, once all are read. */
  readonly settled: () => SettledOrder | undefined;
  /** Where it is set, nothing says of which century the dates with years of two digits are: a few of them. */
  readonly centuryless?: readonly string[];
}

/** How many dates of two readings a question shows. */
const EXAMPLES = 5;
/** Texts that are remembered: the same dates and beginnings of lines come again and again. */
const MOST_REMEMBERED = 20_000;

/**
 * Dates for one file.
 *
 * @param order of day and month that the format itself lays down or the file states; the user's choice goes before
 * @param short years of two digits in the file's dates; without it they are none
 */
export function datingOf(choices: ImportChoices, notes: NoteList, order?: DateOrder, short?: YearsOfTwoDigits): Dating {
  const ambiguous: string[] = [];
  const { today } = choices;
  const century = short?.years;
  const context = { ...(today !== undefined && { today }), ...(century && { century }) };
  if (short && century) notes.add("the file", "chosen", centuryNote(short.examples, century));
  const seen = orderSeen();
  const attempt = memo((written: string): DraftWhen | string => {
    seen.hear(written);
    // The question is asked before anything else is read: what the others are no longer counts.
    if (ambiguous.length >= EXAMPLES) return `the date ${quotedValue(written)} is read after the question`;
    const date = writtenDate(written, choices.dateOrder ?? order, context);
    if ("when" in date) return date.when;
    if ("problem" in date) return date.problem;
    if (ambiguous.length < EXAMPLES && !ambiguous.includes(written.trim())) ambiguous.push(written.trim());
    return `the date ${quotedValue(written)} can be read in two ways`;
  }, MOST_REMEMBERED);
  return {
    ambiguous,
    settled: () => (ambiguous.length > 0 ? seen.settled(ambiguous) : undefined),
    ...(short && short.count > 1 && !century && { centuryless: short.examples }),
    look: (written) => {
      const date = attempt(written);
      return typeof date === "string" ? undefined : date;
    },
    read: (written, at) => {
      const date = attempt(written);
      if (typeof date !== "string") return date;
      notes.add(at, "kept", date);
      return undefined;
    },
  };
}

/** The date of an event as its file gives it; with the words of what could not be read. */
export type DatedWords = Pick<DraftEvent, "when" | "written">;

/**
 * The date between two texts, of which either may be blank; an end alone is one whose start nobody knows. What cannot be
 * read, and an end before the start, is noted and stands among the words.
 */
export function datedFields(start: string, end: string, at: string, dating: Dating, notes: NoteList): DatedWords {
  const from = start === "" ? undefined : dating.read(start, at);
  const to = end === "" || end === start ? undefined : dating.read(end, at);
  if (start !== "" && !from) return { written: end === "" || end === start ? start : `${start} – ${end}` };
  if (!from) return to ? { when: spanUntil(to) } : wordsOf(end);
  if (!to) return { when: from, ...(end === start ? {} : wordsOf(end)) };
  const when = spanBetween(from, to);
  if (when) return { when };
  notes.add(at, "kept", `the end ${quotedValue(end)} lies before the start`);
  return { when: from, written: end };
}

/** A date, or its words where it is none. */
export function datedText(written: string, at: string, dating: Dating): DatedWords {
  const when = dating.read(written, at);
  return when ? { when } : wordsOf(written);
}

function wordsOf(written: string): DatedWords {
  return written === "" ? {} : { written };
}

/** From the start of a date to the end of another; undefined where the end surely lies before the start. */
export function spanBetween(from: DraftWhen, to: DraftWhen): DraftWhen | undefined {
  const [start, end] = [startOf(from), endMoment(to)];
  return isBefore(end, start) ? undefined : { start, end };
}

/** From the start of a date to an end that is not known: only that it is not before the start. */
export function openSpan(from: DraftWhen, wording?: string): DraftWhen {
  const start = startOf(from);
  const end: DraftMoment = {
    ...(start.earliest !== undefined && { earliest: start.earliest }),
    precision: "bounded",
    ...(wording !== undefined && { wording }),
  };
  // A moment without any bound is no date.
  return start.earliest === undefined ? start : { start, end };
}

/** From a start that nobody knows to the end of a date. */
export function spanUntil(to: DraftWhen): DraftWhen {
  const end = endMoment(to);
  return { start: openStart(end), end };
}

/** A date whose times of day, where they name no zone, are those of a zone. */
export function inZone(when: DraftWhen, zone: string | undefined): DraftWhen {
  if (zone === undefined) return when;
  if ("start" in when) return { start: zoned(when.start, zone), end: zoned(when.end, zone) };
  return zoned(when, zone);
}

function zoned(moment: DraftMoment, zone: string): DraftMoment {
  const hasTime = [moment.earliest, moment.latest].some((bound) => bound?.includes("T"));
  return hasTime && moment.zone === undefined ? { ...moment, zone } : moment;
}

/** The draft; or first the question how its dates are read. */
export function datedOutcome(draft: ImportDraft, { ambiguous, centuryless, settled }: Dating): ImportOutcome {
  if (centuryless) return { ask: "century", examples: centuryless };
  if (ambiguous.length === 0) return { draft };
  const order = settled();
  return { ask: "date-order", examples: ambiguous, ...(order && { settled: order }) };
}
