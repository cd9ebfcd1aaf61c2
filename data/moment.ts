/** Makes the dates of a timeline from their text. Every date is made here, so that none lacks its interval. */
import { openInterval, parseBound, utcOffset, type Interval } from "./time.ts";
import { isSpan, type Extent, type Moment, type Span, type When } from "./timeline.ts";
import type { Written } from "./written.ts";

/**
 * A date with its interval.
 *
 * @throws RangeError when a bound is no date; none that passed the schema is
 */
export function whenOf(when: Written<When>): When {
  return isSpan(when) ? spanOf(momentOf(when.start), momentOf(when.end)) : momentOf(when);
}

/**
 * A point in time with its interval, from its bounds.
 *
 * @throws RangeError when a bound is no date; none that passed the schema is
 */
export function momentOf(moment: Written<Moment>): Moment {
  const { earliest, latest } = moment;
  const from = earliest === undefined ? undefined : boundOf(earliest).from;
  const to = latest === undefined ? undefined : boundOf(latest).to;
  return { ...moment, interval: openInterval(from, to), offsets: offsetsOf(moment) };
}

/** A period with its interval, from its two ends. */
export function spanOf(start: Moment, end: Moment): Span {
  return { start, end, interval: openInterval(start.interval.from, end.interval.to) };
}

/**
 * A period between two days with its interval.
 *
 * @throws RangeError when either is no date; none that passed the schema is
 */
export function extentOf(extent: Written<Extent>): Extent {
  return { ...extent, interval: { from: boundOf(extent.from).from, to: boundOf(extent.to).to } };
}

function boundOf(text: string): Interval {
  const interval = parseBound(text);
  if (!interval) throw new RangeError(`invalid date: ${text}`);
  return interval;
}

function offsetsOf({ earliest = "", latest = "" }: Written<Moment>): Moment["offsets"] {
  const [first, last] = [utcOffset(earliest), utcOffset(latest)];
  return { ...(first !== undefined && { earliest: first }), ...(last !== undefined && { latest: last }) };
}
