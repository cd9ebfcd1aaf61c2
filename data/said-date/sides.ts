/** Dates that leave a side open: "since 2012", "until Friday", "by 3 October", "before Monday". */
import { calendarDay } from "../calendar-day.ts";
import { openEnd, openStart } from "../edtf/edtf.ts";
import { boundBeside } from "../import/dates/date-bounds.ts";
import { parseBound } from "../time.ts";
import { isSpan, type Moment } from "../timeline.ts";
import type { Written } from "../written.ts";
import { because, bounded, carried, eachMeaning, type Beside, type Meaning, type Meant } from "./meaning.ts";

type Side = "since" | "until" | "by" | "before" | "after" | "not before";

const SIDES: readonly (readonly [RegExp, Side])[] = [
  [/^(?:ever since|since|as of|starting(?: on| in)?|beginning (?:on|in)) (?<date>.+)/u, "since"],
  [/^from (?<date>.+?)(?: on| onwards?)?$/u, "since"],
  [/^(?<date>.+) onwards?$/u, "since"],
  [/^(?<date>\d{4})-$/u, "since"],
  [/^(?:until|till|up until|up to|through|lasting until) (?<date>.+)/u, "until"],
  [/^(?:by|no later than|not later than|at the latest(?: by)?|on or before|not after) (?<date>.+)/u, "by"],
  [/^(?:on or after|not before|no earlier than|at the earliest) (?<date>.+)/u, "not before"],
  [/^(?:some time |sometime |shortly |just )?(?:before|prior to|earlier than|ahead of) (?<date>.+)/u, "before"],
  [/^(?:some time |sometime |shortly |just )?(?:after|later than|following) (?<date>.+)/u, "after"],
];

/** What lasts has a span with an open end, and may also be one time within it. */
export function openSided(words: string, beside: Beside): Meant {
  for (const [form, side] of SIDES) {
    const date = form.exec(words)?.groups?.["date"];
    if (date !== undefined) return opened(date, side, beside);
  }
  return undefined;
}

function opened(date: string, side: Side, beside: Beside): Meant {
  const meant = eachMeaning(beside.read(date), (meaning) => openedOne(meaning, side, beside.reportedFrom));
  if (side !== "since" && side !== "until") return meant;
  // What lasts stands first in all its ways, and then what happened once.
  const all = Array.isArray(meant) ? (meant as readonly Meaning[]) : undefined;
  return all ? [...all.filter(({ when }) => isSpan(when)), ...all.filter(({ when }) => !isSpan(when))] : meant;
}

function openedOne(meaning: Meaning, side: Side, reportedFrom: number | undefined): readonly Meaning[] {
  const { when } = meaning;
  const [start, end] = isSpan(when) ? [when.start, when.end] : [when, when];
  const how = carried(meaning);
  const why = (more: string) => because(meaning, more);
  const moment = (earliest: string | undefined, latest: string | undefined, more: string): readonly Meaning[] =>
    (earliest ?? latest) === undefined ? [] : [{ when: bounded(earliest, latest), why: why(more), ...how }];
  switch (side) {
    case "since":
      if (start.earliest === undefined) return [];
      return [
        {
          when: { start, end: endOf(start, reportedFrom) },
          why: why("from then on, with an end that nobody gives"),
          ...how,
        },
        ...moment(start.earliest, undefined, "at one time from then on"),
      ];
    case "until":
      if (end.latest === undefined) return [];
      return [
        {
          when: { start: withEdtf(openStart(end)), end },
          why: why("up to then, with a start that nobody gives"),
          ...how,
        },
        ...moment(undefined, end.latest, "at one time up to then"),
      ];
    case "by":
      return moment(undefined, end.latest, "not later");
    case "not before":
      return moment(start.earliest, undefined, "not earlier");
    case "before":
      return moment(
        undefined,
        start.earliest === undefined ? undefined : boundBeside(start.earliest, "before"),
        "before it begins",
      );
    case "after":
      return moment(
        end.latest === undefined ? undefined : boundBeside(end.latest, "after"),
        undefined,
        "after it ends",
      );
  }
}

/** What is told as going on was so when it was told. */
function endOf(start: Written<Moment>, reportedFrom: number | undefined): Written<Moment> {
  const from = parseBound(start.earliest ?? "")?.from ?? Infinity;
  if (reportedFrom === undefined || reportedFrom < from) return withEdtf(openEnd(start));
  return { ...bounded(calendarDay(reportedFrom), undefined), basis: "Still so on the day of the report." };
}

function withEdtf({ basis, ...moment }: Written<Moment>): Written<Moment> {
  const made = bounded(moment.earliest, moment.latest, moment.precision);
  return basis === undefined ? made : { ...made, basis: `${basis.slice(0, 1).toUpperCase()}${basis.slice(1)}.` };
}
