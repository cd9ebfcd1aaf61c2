/**
 * Where the dates that claims give to one event have no instant in common.
 *
 * Moments are compared with moments, starts of spans with starts and ends with ends. A moment and a span differ only
 * when the moment lies outside the span as a whole: "on the 15th" agrees with "from the 12th to the 19th". Whoever
 * dates only the start of a span is a span with an end that nothing bounds. A date without any bound takes no side.
 */
import type { Stand } from "./positions.ts";
import type { OpenInterval } from "./time.ts";
import { momentInterval, overlaps, whenInterval } from "./time.ts";
import type { Claim, TimelineEvent, When } from "./timeline.ts";
import { isSpan } from "./timeline.ts";
import { momentText, whenText } from "./wording.ts";

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

/** The matters of date on which at least two claims have no instant in common: "date", then "start", then "end". */
export function dateConflicts(dates: readonly ClaimedDate[]): readonly DateConflict[] {
  const wholes = bounded(dates.map(({ claim, when }) => stated(claim, whenInterval(when), () => whenText(when))));
  const momentClaims = new Set(dates.filter(({ when }) => !isSpan(when)).map(({ claim }) => claim));
  const spans = dates.flatMap(({ claim, when }) => (isSpan(when) ? [{ claim, span: when }] : []));
  const ends = (part: "start" | "end") =>
    bounded(spans.map(({ claim, span }) => stated(claim, momentInterval(span[part]), () => momentText(span[part]))));
  const starts = ends("start");
  const finishes = ends("end");
  return [
    ...(anyApart(
      wholes.filter(({ claim }) => momentClaims.has(claim)),
      wholes,
    )
      ? [told("date", wholes)]
      : []),
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
  if (!overlaps(whenInterval(a), whenInterval(b))) return ["whole"];
  if (!isSpan(a) || !isSpan(b)) return [];
  return (["start", "end"] as const).filter((part) => !overlaps(momentInterval(a[part]), momentInterval(b[part])));
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
  return dates.reduce((latest, { interval }) => Math.max(latest, interval.from ?? -Infinity), -Infinity);
}

function earliestTo(dates: readonly StatedDate[]): number {
  return dates.reduce((earliest, { interval }) => Math.min(earliest, interval.to ?? Infinity), Infinity);
}

function told(subject: DateConflict["subject"], dates: readonly StatedDate[]): DateConflict {
  const stands = dates.map(({ claim, interval, text }) => ({
    claim,
    key: `${String(interval.from)}/${String(interval.to)}`,
    value: text(),
  }));
  return { subject, stands };
}
