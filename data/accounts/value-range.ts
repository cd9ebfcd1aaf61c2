/** Ranges of numbers and of time, with ends that are inside or not. */
import { isSpan, type Moment, type When } from "../timeline.ts";
import type { OpenInterval } from "../time.ts";
import { EASTMOST, WESTMOST } from "../zone.ts";

/** An end of a range: just before, at or just after a number. */
export interface End {
  readonly at: number;
  readonly side: -1 | 0 | 1;
}

/** All between two ends, both inclusive. */
export interface ValueRange {
  readonly low: End;
  readonly high: End;
}

/** Whether two ranges have something in common. */
export function meet(a: ValueRange, b: ValueRange): boolean {
  return compareEnds(a.low, b.high) <= 0 && compareEnds(b.low, a.high) <= 0;
}

/** Negative where `a` comes first. */
export function compareEnds(a: End, b: End): number {
  return a.at === b.at ? a.side - b.side : a.at - b.at;
}

/** A half-open interval, either end of which may be missing, as a range. */
export function rangeOf({ from = -Infinity, to = Infinity }: OpenInterval): ValueRange {
  return { low: { at: from, side: 0 }, high: { at: to, side: -1 } };
}

/** A period on the calendar of the place where it was written, and as instants where its zone is known. */
export interface Dated {
  /** Calendar ms, half-open. */
  readonly interval: OpenInterval;
  /** Ms of UTC, half-open. */
  readonly instants?: OpenInterval;
}

/**
 * Whether two dates can be the same time. Two whose zones are known are compared as instants. Two whose zones are not
 * are taken as written on one calendar. One of each agree when the one without a zone can be a day of some zone on which
 * the other falls: from 14 hours east of UTC to 12 hours west of it.
 */
export function canCoincide(a: Dated, b: Dated): boolean {
  if (a.instants && b.instants) return meet(rangeOf(a.instants), rangeOf(b.instants));
  if (!a.instants && !b.instants) return meet(rangeOf(a.interval), rangeOf(b.interval));
  return meet(rangeOf(anywhere(a)), rangeOf(anywhere(b)));
}

/** Whether all of one date is before all of another, in whatever zones those may be whose zones are not known. */
export function isAllBefore(a: Dated, b: Dated): boolean {
  const isOneCalendar = !a.instants && !b.instants;
  const [own, other] = isOneCalendar ? [a.interval, b.interval] : [anywhere(a), anywhere(b)];
  return (own.to ?? Infinity) <= (other.from ?? -Infinity);
}

/** A date as it is compared: of a span, from its start to its end. */
export function datedOf(when: When): Dated {
  return isSpan(when) ? datedFromTo(when.start, when.end) : when;
}

/** The instants of a date; of one without a zone, those that it has in any zone. */
function anywhere({ interval: { from, to }, instants }: Dated): OpenInterval {
  if (instants) return instants;
  return {
    ...(from !== undefined && { from: from - EASTMOST }),
    ...(to !== undefined && { to: to + WESTMOST }),
  };
}

/** From the begin of one date to the end of another. */
function datedFromTo(start: Moment, end: Moment): Dated {
  const interval = between(start.interval, end.interval);
  if (!start.instants && !end.instants) return { interval };
  return { interval, instants: between(anywhere(start), anywhere(end)) };
}

function between({ from }: OpenInterval, { to }: OpenInterval): OpenInterval {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
