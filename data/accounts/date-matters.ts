/**
 * What claims say on when an event was.
 *
 * Moments are compared with moments, starts of spans with starts and ends with ends. A moment and a span agree when the
 * moment can lie within the span as a whole: "on the 15th" agrees with "from the 12th to the 19th". Whoever dates only
 * the start of a span is a span with an end that nothing bounds. A date without any bound takes no side. Dates of
 * different zones are compared as instants: see `canCoincide`.
 */
import { matter, type Matter, type Relation } from "./matter.ts";
import type { Stand } from "./positions.ts";
import { canCoincide, datedOf, type Dated } from "./value-range.ts";
import { isSpan, type Claim, type Moment, type TimelineEvent, type When } from "../timeline.ts";
import { whenBoundsText } from "../wording.ts";

/** A claim that gives a date. */
export interface ClaimedDate {
  /** Index into the claims of the event. */
  readonly claim: number;
  readonly when: When;
}

/** A claim that dates an event elsewhere than the event's own `when`, and which part of the date it is about. */
export interface ClaimElsewhere {
  /** Index into the claims of the event. */
  readonly claim: number;
  /** "start" or "end": this end of the claim's span has no instant in common with the same end of the event's. */
  readonly part: "whole" | "start" | "end";
}

/** What dates are of. */
interface DateMattersOf {
  /** The event's own date. */
  readonly event: When;
  /** How many different things have to be said on a matter; 1 when left out. */
  readonly least?: number;
}

interface DateStand extends Stand {
  readonly dated: Dated;
  readonly isMoment: boolean;
}

/**
 * What claims say on the date: "date" where any of them is a moment, then "start" and "end" where spans differ on them
 * or no moment is given. When the event is a span itself, a moment says only that it was going on then, and two such
 * moments agree.
 */
export function dateMatters(
  claims: readonly Claim[],
  dates: readonly ClaimedDate[],
  { event, least = 1 }: DateMattersOf,
): readonly Matter[] {
  if (dates.length < least) return [];
  const wholes = dates.map((date) => wholeStand(date)).filter(isBounded);
  const goesOn = isSpan(event);
  const relate = (a: DateStand, b: DateStand): Relation =>
    (goesOn && a.isMoment && b.isMoment) || canCoincide(a.dated, b.dated) ? "compatible" : "differ";
  const hasMoments = wholes.some(({ isMoment }) => isMoment);
  const ends = (["start", "end"] as const).flatMap((part) => {
    const stands = dates.flatMap((date) => endStand(date, part)).filter(isBounded);
    const found = matter({ kind: "date", subject: part, claims, stands, relate: relateEnds, least });
    return found && (!hasMoments || found.relation === "differ") ? [found] : [];
  });
  const whole = hasMoments
    ? matter({ kind: "date", subject: "date", claims, stands: wholes, relate, least })
    : undefined;
  return whole ? [whole, ...ends] : ends;
}

function relateEnds(a: DateStand, b: DateStand): Relation {
  return canCoincide(a.dated, b.dated) ? "compatible" : "differ";
}

function wholeStand({ claim, when }: ClaimedDate): DateStand {
  const dated = datedOf(when);
  const value = whenBoundsText(when);
  return { claim, key: keyOf(dated, value), value, dated, isMoment: !isSpan(when) };
}

function endStand({ claim, when }: ClaimedDate, part: "start" | "end"): readonly DateStand[] {
  if (!isSpan(when)) return [];
  const dated = datedOf(when[part]);
  const value = whenBoundsText(when[part]);
  return [{ claim, key: keyOf(dated, value), value, dated, isMoment: true }];
}

/** Equal for dates that are the same time and read the same: the same instant in another zone is in other words. */
function keyOf({ interval, instants }: Dated, value: string): string {
  return JSON.stringify([instants ?? interval, value]);
}

function isBounded({ dated: { interval } }: { readonly dated: Dated }): boolean {
  return interval.from !== undefined || interval.to !== undefined;
}

/**
 * The claims whose date has no instant in common with the event's own, to be drawn as ghost marks. A span that misses
 * the event's span altogether is one entry ("whole"); otherwise each end that differs is an entry of its own.
 *
 * @param dates of the claims that take a side: see `claimedDates`
 */
export function datesElsewhere(dates: readonly ClaimedDate[], event: TimelineEvent): readonly ClaimElsewhere[] {
  return dates.flatMap(({ claim, when }) => differingParts(when, event.when).map((part) => ({ claim, part })));
}

function differingParts(a: When, b: When): readonly ClaimElsewhere["part"][] {
  if (!canCoincide(datedOf(a), datedOf(b))) return ["whole"];
  if (!isSpan(a) || !isSpan(b)) return [];
  const parts: readonly ("start" | "end")[] = ["start", "end"];
  return parts.filter((part) => !canCoincide(endOf(a, part), endOf(b, part)));
}

function endOf(span: { readonly start: Moment; readonly end: Moment }, part: "start" | "end"): Moment {
  return span[part];
}
