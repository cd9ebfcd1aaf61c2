/** Readings of a date in words, as lines that a test can hold in full. */
import { momentOf } from "../../../data/moment.ts";
import { saidDate, type SaidContext } from "../../../data/said-date/said-date.ts";
import { isSpan, type Moment, type When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";

/** @example publishedOn("2016-09-14") // the moment of that day */
export function publishedOn(day: string): Moment {
  return momentOf({ earliest: day, latest: day, precision: "day" });
}

/** A report of Wednesday 14 September 2016. */
export const WEDNESDAY: SaidContext = { published: publishedOn("2016-09-14") };

const REPORT = "The report is of Wednesday 14 September 2016; ";

/**
 * Each reading as its bounds, precision and why: "2016-09-12 day: … the last Monday before it." Dots stand for the day of
 * `WEDNESDAY`. EDTF is shown where it says something else than the bounds; a problem is its own line.
 */
export function saidLines(text: string, context: SaidContext = {}): readonly string[] {
  const read = saidDate(text, context);
  if ("problem" in read) return [read.problem.replace(/ Write it as 12 Sep 2016.*$/su, " …")];
  return read.readings.map(({ when, basis }) => `${whenLine(when)}: ${basis.replace(REPORT, "… ")}`);
}

function whenLine(when: Written<When>): string {
  return isSpan(when) ? `${momentLine(when.start)} / ${momentLine(when.end)}` : momentLine(when);
}

function momentLine({ earliest, latest, precision, edtf, zone, likely, basis }: Written<Moment>): string {
  const bounds = earliest === latest ? (earliest ?? "") : `${earliest ?? ""}..${latest ?? ""}`;
  const same = earliest === latest ? earliest : `[${bounds}]`;
  const isTimed = bounds.includes("T");
  const written = edtf === same || (edtf === undefined && isTimed) ? "" : ` as ${edtf ?? "no EDTF"}`;
  const guess = likely ? ` likely ${likely.earliest ?? ""}..${likely.latest ?? ""} (${likely.basis})` : "";
  const own = basis !== undefined && /day of the report|No end|No start/u.test(basis) ? ` (${basis})` : "";
  return `${bounds} ${precision}${written}${zone === undefined ? "" : ` in ${zone}`}${guess}${own}`;
}

/**
 * A table of texts and their readings as it is read most easily: a text stands on a line of its own, its readings below it,
 * set in further.
 */
export function saidTable(table: string): readonly (readonly [text: string, readings: readonly string[]])[] {
  const found: [string, string[]][] = [];
  for (const line of table.split("\n")) {
    if (line.startsWith("    ")) found.at(-1)?.[1].push(line.trim());
    else if (line.trim() !== "") found.push([line.trim(), []]);
  }
  return found;
}

/** @example publishedBetween("2016-10-03", "2016-10-04") // a moment on one of those days, or between two times */
export function publishedBetween(earliest: string, latest: string): Moment {
  return momentOf({ earliest, latest, precision: earliest === latest ? "minute" : "bounded" });
}
