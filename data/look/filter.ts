/** Which events are looked for: filters combine, and an empty one lets everything through. */
import { conflictsOf } from "../accounts/conflicts.ts";
import { tellersOf } from "../accounts/standing.ts";
import { atOnce, inSteps, type Steps } from "../memo.ts";
import { foldForSearch, searchTerms } from "../fold.ts";
import { DAY, overlaps, parseBound, type Interval } from "../time.ts";
import {
  isSpan,
  lanesOfEvent,
  type Claim,
  type Moment,
  type Timeline,
  type TimelineEvent,
  type When,
} from "../timeline.ts";
import type { ConflictKind } from "../accounts/conflict-kinds.ts";

export interface Filter {
  /** Words and "phrases" that must all occur in the event's text: title, summary, claims, speakers, place, actors. */
  readonly text: string;
  /** Ids, and codes of outlets of several sources; an event passes with a claim of any. Empty lets all through, as with the other lists. */
  readonly sources: readonly string[];
  readonly lanes: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly differs: readonly ConflictKind[];
  /** Only events that a single source tells. */
  readonly singleSource: boolean;
  /** Only events whose date is bounded, not given. */
  readonly undated: boolean;
  /** Days or times of the calendar, inclusive; an event passes when its own date may lie between them. What is no date does not count. */
  readonly from?: string;
  readonly to?: string;
}

export const NO_FILTER: Filter = {
  text: "",
  sources: [],
  lanes: [],
  actors: [],
  places: [],
  differs: [],
  singleSource: false,
  undated: false,
};

/** The conditions of a filter that are lists of values, any of which will do. */
export type ListCondition = "sources" | "lanes" | "actors" | "places" | "differs";

/** Everything that a filter can ask of an event. */
export type Condition = ListCondition | "text" | "singleSource" | "undated" | "dates";

/** Whether a filter asks for anything. */
export function isFiltering(filter: Filter): boolean {
  const { text, sources, lanes, actors, places, differs, singleSource, undated, from, to } = filter;
  const isListed = [sources, lanes, actors, places, differs].some((list) => list.length > 0);
  return isListed || text.trim() !== "" || singleSource || undated || Boolean(from) || Boolean(to);
}

/** Ids of the events that pass. Cost follows the claims, and text that is searched. */
export function passing(timeline: Timeline, filter: Filter): ReadonlySet<string> {
  return atOnce(passingInSteps(timeline, filter));
}

/** The same in steps. */
export function* passingInSteps({ events }: Timeline, filter: Filter): Steps<ReadonlySet<string>> {
  const misses = missesOf(filter);
  const passed = new Set<string>();
  yield* inSteps(events, (event) => {
    if (misses(event).length === 0) passed.add(event.id);
  });
  return passed;
}

/** What a filter asks for and an event has not; none for an event that passes. */
export function missesOf(filter: Filter): (event: TimelineEvent) => readonly Condition[] {
  const asked = conditionsOf(filter);
  if (asked.length === 0) return () => NOTHING_MISSED;
  return (event) => asked.filter(([, holds]) => !holds(event)).map(([condition]) => condition);
}

const NOTHING_MISSED: readonly Condition[] = [];

type Holds = (event: TimelineEvent) => boolean;

/** Only the conditions that are set, so that what nobody asks for costs nothing. */
function conditionsOf(filter: Filter): (readonly [Condition, Holds])[] {
  const lists = (["sources", "lanes", "actors", "places", "differs"] as const).filter(
    (name) => filter[name].length > 0,
  );
  const terms = searchTerms(filter.text);
  const dates = dateRange(filter);
  return [
    ...lists.map((name) => [name, holdsAny(name, new Set(filter[name]))] as const),
    ...(filter.singleSource ? [["singleSource", isSingleSource] as const] : []),
    ...(filter.undated ? [["undated", isUndated] as const] : []),
    ...(dates ? [["dates", mayLieIn(dates)] as const] : []),
    ...(terms.length > 0 ? [["text", tellsAll(terms)] as const] : []),
  ];
}

function holdsAny(list: ListCondition, wanted: ReadonlySet<string>): Holds {
  return (event) => valuesOf(event, list).some((value) => wanted.has(value));
}

function tellsAll(terms: readonly string[]): Holds {
  return (event) => {
    const text = foldForSearch(searchedTexts(event).join("\n"));
    return terms.every((term) => text.includes(term));
  };
}

function mayLieIn(dates: Interval): Holds {
  return ({ when }) => dates.from < dates.to && overlaps(when.interval, dates);
}

const NO_VALUES: readonly string[] = [];

/** What an event has for a list, each value once. */
export function valuesOf(event: TimelineEvent, list: ListCondition): readonly string[] {
  switch (list) {
    case "sources":
      return sourceValues(event);
    case "lanes":
      return lanesOfEvent(event);
    case "actors":
      return event.actors === undefined ? NO_VALUES : [...new Set(event.actors)];
    case "places":
      return event.place === undefined ? [] : [event.place];
    case "differs":
      return event.claims.length < 2 ? NO_VALUES : [...new Set(conflictsOf(event).map(({ kind }) => kind))];
  }
}

/** Ids of the sources that tell an event, and codes of their outlets where others share them: see `outletId`. */
function sourceValues(event: TimelineEvent): readonly string[] {
  const [only, ...others] = event.claims;
  if (only && others.length === 0 && only.stance === undefined)
    return only.outlet.code === undefined ? [only.source] : [...new Set([only.source, only.outlet.code])];
  const tellers = tellersOf(event);
  const codes = event.claims.flatMap(({ source, outlet: { code } }) => (tellers.has(source) ? (code ?? []) : []));
  return codes.length === 0 ? [...tellers] : [...new Set([...tellers, ...codes])];
}

/** How `valuesOf` is asked. */
export type ValuesOf = (event: TimelineEvent, list: ListCondition) => readonly string[];

/** Every text of an event that a search looks at. */
export function searchedTexts(event: TimelineEvent): readonly string[] {
  const { title, summary = "", place = "", actors = [], subject = [], claims } = event;
  return [title, summary, place, ...actors, ...subject, ...claims.flatMap(claimTexts)];
}

/** Every text of a claim that a search looks at. */
export function claimTexts({ says, speaker: { name, role = "" } }: Claim): readonly string[] {
  return [says, name, role];
}

/** Whether one source alone tells an event. */
export function isSingleSource(event: TimelineEvent): boolean {
  if (event.claims.length === 1 && event.claims[0]?.stance === undefined) return true;
  return tellersOf(event).size === 1;
}

/**
 * Whether no claim, nor our reading of them all, gives an event a date (or, of a span, one for its start or its end): it
 * is only bounded, or not even that. A week, a month or a year is a date.
 */
export function isUndated({ when, claims }: TimelineEvent): boolean {
  return !isDated(when) && !claims.some((claim) => claim.when !== undefined && isDated(claim.when));
}

function isDated(when: When): boolean {
  return isSpan(when) ? isGiven(when.start) || isGiven(when.end) : isGiven(when);
}

/** Bounds that leave no more than a day are as good as a date. */
function isGiven({ precision, interval: { from, to } }: Moment): boolean {
  return from !== undefined && to !== undefined && (precision !== "bounded" || to - from <= DAY);
}

/** Undefined where neither end is a date; open ends are infinite. Empty (`from >= to`) when they are the wrong way round. */
function dateRange({ from, to }: Filter): Interval | undefined {
  const first = from === undefined ? undefined : parseBound(from);
  const last = to === undefined ? undefined : parseBound(to);
  return first || last ? { from: first?.from ?? -Infinity, to: last?.to ?? Infinity } : undefined;
}
