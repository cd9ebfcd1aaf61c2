/** An event or report as a member of lanes: when it lies and how much it matters, without a word of it measured yet. */
import type { Interval, OpenInterval } from "../../../data/time.ts";
import { once } from "../../../data/memo.ts";
import { isSpan, type TimelineEvent, type When } from "../../../data/timeline.ts";
import type { Matter } from "../../../data/accounts/matter.ts";
import type { CodedSource } from "./chip.ts";
import { draftEvent, draftReport, type Draft, type Drafting } from "./draft.ts";
import type { EventFacts } from "./facts.ts";
import { isOneDay } from "./place-mark.ts";
import type { View } from "../view.ts";

export interface Member {
  readonly id: string;
  readonly role: "event" | "report";
  readonly when: When;
  readonly differs: boolean;
  /** Drawn for context only: it is neither counted nor does it take the place of others. */
  readonly faint: boolean;
  /** Where its mark lies; infinite where nothing is known. Calendar ms, half-open. */
  readonly own: Interval;
  /** The part of `own` that must be in view for the mark to be drawn. Of a known day it is the middle: its point. */
  readonly spot: Interval;
  /** All of it with its ghosts. */
  readonly reach: Interval;
  /** The higher the rank, the sooner it is drawn where there is no room for all. */
  readonly rank: number;
  /** Its place in the order in which events, or reports, are told: what decides between two of one day. */
  readonly order: number;
  /** What is told of an event; absent for a report. */
  readonly facts?: MemberFacts;
  /** Measured when it is first asked for. */
  readonly draft: () => Draft;
}

/** What accounts of an event tell differently, where they put it, and which sources were only concluded to tell it. */
export type MemberFacts = Pick<EventFacts, "elsewhere" | "concluded"> & {
  readonly told: readonly Pick<Matter, "relation">[];
};

export interface MemberSetting {
  /** Its place in the order in which events, or reports, are told. */
  readonly order: number;
  /** The timeline's own period, which open ends reach to. */
  readonly extent: View;
}

/** More than any event weighs: what an editor writes on is drawn first. */
const CALLED_OUT = 1_000_000_000;

/** The member for an event; a faint one is drawn for context only. */
export function eventMember(
  event: TimelineEvent,
  { isFaint, order, extent }: MemberSetting & { readonly isFaint: boolean },
  drafting: Drafting,
): Member {
  const facts = drafting.facts(event);
  const { differs, elsewhere, rank } = facts;
  const own = closed(event.when, extent);
  return {
    id: event.id,
    role: "event",
    when: event.when,
    differs: differs.length > 0,
    faint: isFaint,
    own,
    spot: spotOf(own),
    reach: elsewhere.reduce((reach, { when }) => around(reach, closedInterval(when, extent)), own),
    rank: isFaint ? -Infinity : rank + (drafting.callouts?.has(event.id) ? CALLED_OUT : 0),
    order,
    facts,
    draft: once(() => draftEvent(event, drafting)),
  };
}

/** The member for a report's publication; undefined when nothing dates it. */
export function reportMember(
  coded: CodedSource,
  { order, extent }: MemberSetting,
  drafting: Drafting,
): Member | undefined {
  const { published } = coded.source.custom;
  if (published === undefined) return undefined;
  const own = closed(published, extent);
  const draft = once(() => draftReport(coded, published, drafting));
  return {
    id: coded.source.id,
    role: "report",
    when: published,
    differs: false,
    faint: false,
    own,
    spot: spotOf(own),
    reach: own,
    rank: 0,
    order,
    draft,
  };
}

function spotOf(own: Interval): Interval {
  if (!isOneDay(own)) return own;
  const middle = (own.from + own.to) / 2;
  return { from: middle, to: middle + 1 };
}

function closed(when: When, extent: View): Interval {
  if (!isSpan(when)) return closedInterval(when.interval, extent);
  // An open side of a span is drawn beside whatever is known of it.
  const bounds = [when.start, when.end].flatMap(({ interval }) => [interval.from, interval.to]);
  const known = bounds.filter((time) => time !== undefined);
  if (known.length === 0) return closedInterval({}, extent);
  const { from, to } = when.interval;
  return {
    from: from ?? Math.min(...known, extent.to) - 1,
    to: to ?? Math.max(...known, extent.from) + 1,
  };
}

/** The side that nothing bounds is drawn beside the other, or at the extent's edge where that one lies beyond it. */
function closedInterval({ from, to }: OpenInterval, extent: View): Interval {
  if (from !== undefined && to !== undefined) return { from, to };
  // An instant long at least: half-open, less than that would lie nowhere.
  if (to !== undefined) return { from: Math.min(to, extent.to) - 1, to };
  if (from !== undefined) return { from, to: Math.max(from, extent.from) + 1 };
  return { from: -Infinity, to: Infinity };
}

function around(a: Interval, b: Interval): Interval {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
