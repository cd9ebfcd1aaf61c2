/** Long stretches of a period in which nothing lies: time that a picture may draw short. Pure. */
import { DAY, HOUR, MINUTE, type Interval, type OpenInterval } from "../time.ts";
import { counted } from "../words.ts";

/** A period without what is empty of it. */
export interface EmptyTime {
  /** Between one date and the next, calendar ms, half-open; in order, none touches another. */
  readonly gaps: readonly Interval[];
  /** Length of what is left of the period from the first date to the last, ms. */
  readonly told: number;
}

/** So many times as long as all that is told is what a gap has to be: what is shorter tells how far apart things lie. */
const TIMES_TOLD = 3;
/** More would make a list of dates of a picture. */
const MOST_GAPS = 6;
/** On average as many dates as this lie in each part that the gaps leave: of fewer, what lies between them is the story. */
const DATES_PER_PART = 2;

/**
 * The gaps between dates that are each at least three times as long as all of the rest together, the most of them that
 * there can be; none where a few dates lie far apart. What has no bound on one side lies at its other one. Takes time in
 * proportion to the dates, but for sorting them.
 */
export function emptyTime(dates: readonly OpenInterval[]): EmptyTime {
  const closed: Interval[] = [];
  for (const { from, to } of dates) {
    const [first, last] = [from ?? to, to ?? from];
    if (first !== undefined && last !== undefined) closed.push({ from: first, to: last });
  }
  const { whole, gaps } = gapsBetween(closed.sort((a, b) => a.from - b.from));
  const longest = [...gaps].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_GAPS);
  const most = Math.min(longest.length, Math.ceil(closed.length / DATES_PER_PART) - 2);
  for (let count = most; count > 0; count -= 1) {
    const empty = longest.slice(0, count);
    const told = empty.reduce((left, gap) => left - lengthOf(gap), whole);
    if (told > 0 && lengthOf(empty[count - 1]!) >= TIMES_TOLD * told)
      return { gaps: empty.sort((a, b) => a.from - b.from), told };
  }
  return { gaps: [], told: whole };
}

function gapsBetween(inOrder: readonly Interval[]): { readonly whole: number; readonly gaps: readonly Interval[] } {
  const gaps: Interval[] = [];
  let end = inOrder[0]?.to ?? 0;
  for (const { from, to } of inOrder) {
    if (from > end) gaps.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return { whole: end - (inOrder[0]?.from ?? 0), gaps };
}

function lengthOf({ from, to }: Interval): number {
  return to - from;
}

const YEAR = 365.2425 * DAY;

const UNITS = [
  [2 * YEAR, YEAR, "year"],
  [2 * DAY, DAY, "day"],
  [2 * HOUR, HOUR, "hour"],
  [0, MINUTE, "minute"],
] as const;

/**
 * How much time is passed over, in whole units.
 *
 * @param passed ms
 * @example passedText(12 * DAY) // "12 days"
 */
export function passedText(passed: number): string {
  const [, unit, name] = UNITS.find(([least]) => passed >= least)!;
  return counted(Math.round(passed / unit), name);
}
