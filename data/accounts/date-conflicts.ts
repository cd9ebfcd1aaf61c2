/**
 * Where the dates that claims give to one event have no instant in common.
 *
 * Moments are compared with moments, starts of spans with starts and ends with ends. A moment and a span differ only
 * when the moment lies outside the span as a whole: "on the 15th" agrees with "from the 12th to the 19th". Whoever
 * dates only the start of a span is a span with an end that nothing bounds. A date without any bound takes no side.
 *
 * Times of day with a UTC offset are compared as the instants that they are: 19:00 at +03:00 is 16:00 UTC. A date
 * without one is the calendar's, and meets those that have one on the calendar of the first of them.
 */
import type { Stand } from "./positions.ts";
import { openInterval, overlaps, type OpenInterval } from "../time.ts";
import type { Claim, Moment, TimelineEvent, When } from "../timeline.ts";
import { isSpan } from "../timeline.ts";
import { momentText, whenText } from "../wording.ts";
import { firstWhere } from "../bisect.ts";

/** A claim that gives a date. */
export interface ClaimedDate {
  /** Index into the claims of the event. */
  readonly claim: number;
  readonly when: When;
}

/** A matter of date on which claims differ, with what each of them says. */
export interface DateConflict {
  readonly subject: "date" | "start" | "end";
  readonly stands: readonly Stand[];
}

/** A claim that dates an event elsewhere than the event's own `when`, and which part of the date it is about. */
export interface ClaimElsewhere {
  /** Index into the claims of the event. */
  readonly claim: number;
  /** "start" or "end": this end of the claim's span has no instant in common with the same end of the event's. */
  readonly part: "whole" | "start" | "end";
}

/** The claims that give a date, with their indices. */
export function claimedDates(claims: readonly Claim[]): readonly ClaimedDate[] {
  return claims.flatMap(({ when }, claim) => (when === undefined ? [] : [{ claim, when }]));
}

/**
 * The matters of date on which at least two claims have no instant in common: "date", then "start", then "end". When
 * the event is a span itself, a moment says only that it was going on then, and two such moments do not differ.
 */
export function dateConflicts(dates: readonly ClaimedDate[], event: When): readonly DateConflict[] {
  const offset = commonOffset(dates.map(({ when }) => when));
  const wholes = bounded(dates.map(({ claim, when }) => stated(claim, intervalAt(when, offset), () => whenText(when))));
  const momentClaims = new Set(dates.filter(({ when }) => !isSpan(when)).map(({ claim }) => claim));
  const spans = dates.flatMap(({ claim, when }) => (isSpan(when) ? [{ claim, span: when }] : []));
  const ends = (part: "start" | "end") =>
    bounded(
      spans.map(({ claim, span }) => stated(claim, intervalAt(span[part], offset), () => momentText(span[part]))),
    );
  const starts = ends("start");
  const finishes = ends("end");
  const isMoment = ({ claim }: StatedDate): boolean => momentClaims.has(claim);
  const moments = wholes.filter(isMoment);
  const against = isSpan(event) ? wholes.filter((date) => !isMoment(date)) : wholes;
  return [
    ...(anyApart(moments, against) ? [told("date", wholes)] : []),
    ...(anyApart(starts, starts) ? [told("start", starts)] : []),
    ...(anyApart(finishes, finishes) ? [told("end", finishes)] : []),
  ];
}

/**
 * The claims whose date has no instant in common with the event's own, to be drawn as ghost marks. A span that misses
 * the event's span altogether is one entry ("whole"); otherwise each end that differs is an entry of its own.
 */
export function claimsElsewhere(event: TimelineEvent): readonly ClaimElsewhere[] {
  return claimedDates(event.claims).flatMap(({ claim, when }) =>
    differingParts(when, event.when).map((part) => ({ claim, part })),
  );
}

function differingParts(a: When, b: When): readonly ClaimElsewhere["part"][] {
  const offset = commonOffset([b, a]);
  if (!overlaps(intervalAt(a, offset), intervalAt(b, offset))) return ["whole"];
  if (!isSpan(a) || !isSpan(b)) return [];
  return (["start", "end"] as const).filter(
    (part) => !overlaps(intervalAt(a[part], offset), intervalAt(b[part], offset)),
  );
}

/** On which calendar dates meet, as an offset in ms east of UTC: that of the first with one. Undefined if none has. */
function commonOffset(dates: readonly When[]): number | undefined {
  for (const when of dates) {
    const moments: readonly Moment[] = isSpan(when) ? [when.start, when.end] : [when];
    for (const { offsets } of moments) {
      const offset = offsets.earliest ?? offsets.latest;
      if (offset !== undefined) return offset;
    }
  }
  return undefined;
}

/**
 * Where a date lies on the calendar of a place `offset` ms east of UTC, where dates can be compared: bounds that have a
 * UTC offset move there, all others stay. Without `offset` every bound stays on the calendar it was written on.
 */
function intervalAt(when: When, offset: number | undefined): OpenInterval {
  if (offset === undefined) return when.interval;
  const [first, last] = isSpan(when) ? [when.start, when.end] : [when, when];
  return openInterval(
    moved(first.interval.from, first.offsets.earliest, offset),
    moved(last.interval.to, last.offsets.latest, offset),
  );
}

function moved(time: number | undefined, own: number | undefined, offset: number): number | undefined {
  return time === undefined || own === undefined ? time : time - own + offset;
}

interface StatedDate {
  readonly claim: number;
  readonly interval: OpenInterval;
  readonly text: () => string;
}

function stated(claim: number, interval: OpenInterval, text: () => string): StatedDate {
  return { claim, interval, text };
}

function bounded(dates: readonly StatedDate[]): readonly StatedDate[] {
  return dates.filter(({ interval }) => interval.from !== undefined || interval.to !== undefined);
}

/** Whether a date of `some` and one of `all` are apart, in linear time: the extremes are apart if any two are. */
function anyApart(some: readonly StatedDate[], all: readonly StatedDate[]): boolean {
  return latestFrom(some) >= earliestTo(all) || latestFrom(all) >= earliestTo(some);
}

function latestFrom(dates: readonly StatedDate[]): number {
  return dates.reduce((latest, date) => Math.max(latest, beginOf(date)), -Infinity);
}

function earliestTo(dates: readonly StatedDate[]): number {
  return dates.reduce((earliest, date) => Math.min(earliest, endOf(date)), Infinity);
}

/**
 * Each date takes the side of the finest date that it contains ("last week" that of "19 September"); one that contains
 * several takes none.
 */
function told(subject: DateConflict["subject"], dates: readonly StatedDate[]): DateConflict {
  const finest = finestOf(dates);
  const stands = dates.flatMap(({ claim, interval }) => {
    const first = firstFrom(finest, interval.from ?? -Infinity);
    const [side, other] = [finest[first], finest[first + 1]];
    if (!side || (other && endOf(other) <= endOf({ interval }))) return [];
    return [{ claim, key: String(first), value: side.text() }];
  });
  return { subject, stands };
}

/** The dates that contain no other, each once, in order: both their beginnings and their ends ascend. */
function finestOf(dates: readonly StatedDate[]): readonly StatedDate[] {
  const latestFirst = [...dates].sort((a, b) => beginOf(b) - beginOf(a) || endOf(a) - endOf(b));
  let earliestEnd = Infinity;
  const finest = latestFirst.filter((date, index) => {
    const isFinest = index === 0 || endOf(date) < earliestEnd;
    if (isFinest) earliestEnd = endOf(date);
    return isFinest;
  });
  return finest.reverse();
}

/** Index of the first date that begins at `from` or later. */
function firstFrom(dates: readonly StatedDate[], from: number): number {
  return firstWhere(0, dates.length, (index) => beginOf(dates[index]!) >= from);
}

function beginOf({ interval }: Pick<StatedDate, "interval">): number {
  return interval.from ?? -Infinity;
}

function endOf({ interval }: Pick<StatedDate, "interval">): number {
  return interval.to ?? Infinity;
}
