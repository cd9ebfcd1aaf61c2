/** Dates of SIMILE Timeline: four of each event, in several ways of writing. */
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import type { Custom } from "../../timeline.ts";
import type { DraftWhen } from "../import-draft.ts";
import { isoMoment } from "../fields/iso-moment.ts";
import { type JsonFields, firstText } from "../fields/json-fields.ts";
import { endMoment, isBefore, momentFromTo, startOf } from "../fields/ordered-moments.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import type { Reading } from "../reading/reading.ts";
import { scriptDate, yearAlone } from "../fields/script-date.ts";

/** The names of the four dates, the short ones of JSON too. */
const NAMES = {
  start: ["start", "s"],
  latestStart: ["latestStart", "ls"],
  earliestEnd: ["earliestEnd", "ee"],
  end: ["end", "e"],
} as const;

/** All names of dates. */
export const DATE_FIELDS: readonly string[] = Object.values(NAMES).flat();

type FourDates = Readonly<Record<keyof typeof NAMES, Written<Moment> | undefined>>;

/** The date of an event, and those of its four that have no place in it. */
export interface SimileWhen {
  readonly when?: DraftWhen;
  readonly unplaced: Custom;
}

/**
 * The date of an event as its four dates leave it. A span has bounds at either end; what happened at one time lies between
 * all of them.
 *
 * @param lasts whether it is a span
 */
export function simileWhen(fields: JsonFields, lasts: boolean, at: string, reading: Reading): SimileWhen {
  const dates = fourDates(fields, at, reading);
  const unread = Object.entries(NAMES).filter(
    ([name, names]) => firstText(fields, names) !== "" && !dates[name as keyof FourDates],
  );
  const unplaced = Object.fromEntries(unread.map(([name, names]) => [name, firstText(fields, names)]));
  const when = lasts ? spanBetween(dates, at, reading) : instantOf(dates, at, reading);
  if (!when) reading.note(at, "kept", "it has no date that can be read");
  return { ...(when && { when }), unplaced };
}

function fourDates(fields: JsonFields, at: string, reading: Reading): FourDates {
  const date = (name: keyof typeof NAMES) =>
    simileDate(firstText(fields, NAMES[name]), at, reading, name.endsWith("End"));
  return { start: date("start"), latestStart: date("latestStart"), earliestEnd: date("earliestEnd"), end: date("end") };
}

/** One date. A year or a month is what it is; a time of day of midnight stands for its day. */
function simileDate(written: string, at: string, reading: Reading, ends: boolean): Written<Moment> | undefined {
  const exact = isoMoment(written, { midnight: "day" }) ?? scriptDate(written, { midnight: "day" });
  if (exact?.midnight) reading.note(at, "inferred", `${quotedValue(written)} is taken for the whole day`);
  if (exact) return exact.moment;
  const year = yearAlone(written);
  if (year) return year;
  const when = reading.date(written, at);
  return when && (ends ? endMoment(when) : startOf(when));
}

function spanBetween(dates: FourDates, at: string, reading: Reading): DraftWhen | undefined {
  const { start, end } = dates;
  const latestStart = unless(
    dates.latestStart,
    (late) => Boolean((start && isBefore(late, start)) || (end && isBefore(end, late))),
    "latest start",
    at,
    reading,
  );
  const earliestEnd = unless(
    dates.earliestEnd,
    (early) => Boolean((start && isBefore(early, start)) || (end && isBefore(end, early))),
    "earliest end",
    at,
    reading,
  );
  const beginning = start && !latestStart ? start : momentFromTo(start, latestStart);
  const ending = end && !earliestEnd ? end : momentFromTo(earliestEnd, end);
  return reading.span(beginning, ending, at);
}

/** At one time, and it is not known when: between the first and the last of its dates. */
function instantOf(dates: FourDates, at: string, reading: Reading): DraftWhen | undefined {
  const { start, latestStart, earliestEnd, end } = dates;
  const last = end ?? earliestEnd ?? latestStart;
  if (!start || !last) return start ?? (last && momentFromTo(undefined, last));
  if (!isBefore(last, start)) return momentFromTo(start, last, "happened at one time, between its start and its end");
  reading.note(at, "dropped", "its last date is before its start");
  return start;
}

function unless(
  moment: Written<Moment> | undefined,
  isOut: (moment: Written<Moment>) => boolean,
  name: string,
  at: string,
  reading: Reading,
): Written<Moment> | undefined {
  if (!moment || !isOut(moment)) return moment;
  reading.note(at, "dropped", `its ${name} lies outside of it`);
  return undefined;
}
