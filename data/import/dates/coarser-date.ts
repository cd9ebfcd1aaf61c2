/** Dates that are known less exactly than they are given, as a field beside them says. */
import { boundParts, boundText, calendarFields, DAY, parseBound, yearText, type Interval } from "../../time.ts";
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";

/** What the numbers of ACLED's `time_precision` are: the day itself; the week of it, or about as long; the month. */
export const ACLED_PRECISION: Readonly<Record<string, "day" | "week" | "month">> = Object.freeze({
  1: "day",
  2: "week",
  3: "month",
} as const);

/** To what a date is known. */
export type Exactness = "day" | "week" | "month" | "year" | "approximate";

/**
 * A date as exact as is said of it: of a month, the whole month; of a week, every week that holds the day, as nobody says on
 * which day it begins. Undefined where the date is open, or not given that exactly.
 */
export function exactTo(moment: Written<Moment>, exact: Exactness): Written<Moment> | undefined {
  const { earliest, latest } = moment;
  if (exact === "day") return moment;
  if (exact === "approximate") {
    return {
      ...moment,
      basis: "it is said to be approximate, and not by how much: the bounds are those of the date that is named",
    };
  }
  const [first, last] = [parseBound(earliest ?? ""), parseBound(latest ?? "")];
  if (!first || !last) return undefined;
  if (exact === "week") return daysAround(moment, first, last);
  if (exact === "month" && boundParts(earliest!)!.month === undefined) return undefined;
  const [from, to] = [first, last].map((interval) => {
    const { year, month } = calendarFields(interval.from);
    return exact === "year" ? yearText(year) : boundText([year, month])!;
  }) as [string, string];
  const basis = `the file says that the ${exact} alone is known`;
  return { ...worded(moment), earliest: from, latest: to, precision: from === to ? exact : "bounded", basis };
}

/** A week that holds the day begins up to six days before and ends up to six days after it. */
function daysAround(moment: Written<Moment>, first: Interval, last: Interval): Written<Moment> | undefined {
  const [earliest, latest] = [first.from - 6 * DAY, last.to - 1 + 6 * DAY].map((time) => {
    const { year, month, day } = calendarFields(time);
    return boundText([year, month, day]);
  });
  if (earliest === undefined || latest === undefined) return undefined;
  const basis =
    "the file says that the week alone is known, and not on which day it begins: the bounds leave every week that holds the day";
  return { ...worded(moment), earliest, latest, precision: "week", basis };
}

/** The words and the zone of a date, without what is said of its bounds. */
function worded({ wording, zone }: Written<Moment>): Pick<Written<Moment>, "wording" | "zone"> {
  return { ...(wording !== undefined && { wording }), ...(zone !== undefined && { zone }) };
}
