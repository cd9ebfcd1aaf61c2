/** Which events are told down a page, and in which order: those that matter most, in the order of time. */
import { toldWithinDays } from "../../../data/lists/told-order.ts";
import type { Interval } from "../../../data/time.ts";
import { isSpan, type TimelineEvent, type When } from "../../../data/timeline.ts";
import type { LaneIndex } from "../lanes/lane-index.ts";
import type { Member } from "../marks/member.ts";

/** Of fewer members in a part of time than this, all are looked at; of a crowd, as many as are asked for. */
const CROWD = 2000;

/** Members whose marks lie in a part of time, those that matter most first. */
export function* membersByRank(index: LaneIndex, part: Interval): Iterable<Member> {
  const isCrowd = index.begunBefore(part.to) - index.endedBy(part.from) > CROWD;
  for (const member of isCrowd ? index.byRank : index.ranked(index.within(part))) {
    if (member.spot.from < part.to && member.spot.to > part.from) yield member;
  }
}

/** What is told at a place in time. */
export interface InTime {
  /** Where it stands in a list, calendar ms: where it begins, or its latest bound where that is all that is known. */
  readonly at: number;
  /** When it is over; what nothing ends comes after what has an end. */
  readonly until: number;
  /** Its place in the order in which events are told. */
  readonly order: number;
}

/** The place in time of a date: of a span its beginning, and of what only its end bounds, where it likely is. */
export function inTime(when: When, order: number): InTime {
  const { from, to } = when.interval;
  if (from !== undefined) return { at: from, until: to ?? Infinity, order };
  const first = isSpan(when) ? when.start : when;
  const last = first.likely?.interval.to ?? first.interval.to ?? to;
  return { at: last === undefined ? Infinity : last - 1, until: Infinity, order };
}

/** By their beginnings, then by their ends, then as they are told. */
export function byPlaceInTime(a: InTime, b: InTime): number {
  return compare(a.at, b.at) || compare(a.until, b.until) || a.order - b.order;
}

/**
 * Events in the order of time, as a picture whose time runs down tells them; on one day each after those that it follows.
 *
 * @param told all events in the order in which they are told
 */
export function eventsInTime(told: readonly TimelineEvent[], isIn: (event: TimelineEvent) => boolean) {
  const placed = told.flatMap((event, order) =>
    isIn(event)
      ? [{ ...inTime(event.when, order), event, id: event.id, ...(event.follows && { follows: event.follows }) }]
      : [],
  );
  return toldWithinDays(placed.sort(byPlaceInTime), ({ at }) => at).map(({ event }) => event);
}

/** Infinities are equal to themselves, which their difference is not. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
