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
  const { count, whole, longest } = gapsBetween(dates);
  const most = Math.min(longest.length, Math.ceil(count / DATES_PER_PART) - 2);
  for (let count = most; count > 0; count -= 1) {
    const empty = longest.slice(0, count);
    const told = empty.reduce((left, gap) => left - lengthOf(gap), whole);
    if (told > 0 && lengthOf(empty[count - 1]!) >= TIMES_TOLD * told)
      return { gaps: empty.sort((a, b) => a.from - b.from), told };
  }
  return { gaps: [], told: whole };
}

/** How many dates there are, from the first of them to the last, and the longest gaps between them, the longest first. */
function gapsBetween(dates: readonly OpenInterval[]) {
  const [starts, ends] = [new Float64Array(dates.length), new Float64Array(dates.length)];
  let count = 0;
  for (const { from, to } of dates) {
    const first = from ?? to;
    if (first === undefined) continue;
    starts[count] = first;
    ends[count] = to ?? first;
    count += 1;
  }
  // Numbers are sorted in a tenth of the time that objects take. Where as many dates have ended as have begun, none lasts.
  const [begun, ended] = [starts.subarray(0, count).sort(), ends.subarray(0, count).sort()];
  const gaps: Interval[] = [];
  for (let place = 1; place < count; place += 1) {
    const gap = { from: ended[place - 1]!, to: begun[place]! };
    if (gap.to > gap.from) gaps.push(gap);
  }
  const longest = gaps.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MOST_GAPS);
  return { count, whole: count === 0 ? 0 : ended[count - 1]! - begun[0]!, longest };
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
