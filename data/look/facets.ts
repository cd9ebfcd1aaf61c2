/** How many events each choice in a filter would leave, so that nobody has to try. */
import {
  isSingleSource,
  isUndated,
  missesOf,
  valuesOf,
  type Condition,
  type Filter,
  type ListCondition,
  type ValuesOf,
} from "./filter.ts";
import { outletId } from "../outlets/outlets.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { inKindOrder, type ConflictKind } from "../accounts/conflict-kinds.ts";
import { memo, memoOfObjects } from "../memo.ts";

/** One value that a list can hold. */
export interface Facet<Value extends string = string> {
  readonly value: Value;
  readonly chosen: boolean;
  /** How many events pass once it is added to the list or, when it is chosen, taken out of it. */
  readonly leaves: number;
  /** Whether adding it would change nothing, or leave nothing. */
  readonly idle: boolean;
}

/** For every choice, how many events would pass after it. */
export interface Facets {
  /** Outlets of reports with a code, in the order of the timeline: see `outletId`. */
  readonly sources: readonly Facet[];
  readonly lanes: readonly Facet[];
  /** Those of most events first. */
  readonly actors: readonly Facet[];
  readonly places: readonly Facet[];
  /** Kinds that occur, in their order. */
  readonly differs: readonly Facet[];
  /** When the condition is turned on or, when it is on, off. */
  readonly singleSource: number;
  readonly undated: number;
}

/**
 * Looks at each event once for each list: the cost follows the claims. Whoever asks again and again, as a window does
 * while somebody types, gives a `values` that remembers.
 */
export function facets(timeline: Timeline, filter: Filter, values: ValuesOf = valuesOf): Facets {
  const misses = missesOf(filter);
  const events = timeline.events.map((event) => ({ event, missed: misses(event) }));
  // An event that misses two conditions stays out, whichever of them changes.
  const near = events.filter(({ missed }) => missed.length < 2);
  const kinds = new Set(timeline.events.flatMap((event) => values(event, "differs")));
  const list = <Value extends string>(name: ListCondition, known: readonly Value[]): Facet<Value>[] =>
    listFacets({ list: name, known, chosen: filter[name] as readonly Value[], near, values });
  return {
    sources: list("sources", timeline.sources.filter(({ custom }) => custom.code !== undefined).map(outletId)),
    lanes: list(
      "lanes",
      timeline.lanes.map(({ id }) => id),
    ),
    actors: list("actors", mostFrequent(timeline.events, "actors", values)),
    places: list("places", mostFrequent(timeline.events, "places", values)),
    differs: list<ConflictKind>("differs", inKindOrder(kinds)),
    singleSource: toggleFacet("singleSource", filter.singleSource, isSingleSource, near),
    undated: toggleFacet("undated", filter.undated, isUndated, near),
  };
}

/** `valuesOf` that looks at each event once, for as long as somebody holds the event. */
export function rememberValues(): ValuesOf {
  const ofEvent = memoOfObjects((event: TimelineEvent) => memo((list: ListCondition) => valuesOf(event, list)));
  return (event, list) => ofEvent(event)(list);
}

/** An event that misses one condition at most, and which. */
interface Near {
  readonly event: TimelineEvent;
  readonly missed: readonly Condition[];
}

interface ListQuestion<Value extends string> {
  readonly list: ListCondition;
  readonly known: readonly Value[];
  readonly chosen: readonly Value[];
  readonly near: readonly Near[];
  readonly values: ValuesOf;
}

/** Chosen values that the timeline does not know stay in sight, last: what cannot be seen cannot be taken out. */
function listFacets<Value extends string>(question: ListQuestion<Value>): Facet<Value>[] {
  const { list, known, chosen, near, values } = question;
  const wanted = new Set<string>(chosen);
  const gained = new Map<string, number>();
  const lost = new Map<string, number>();
  let passed = 0;
  let freed = 0;
  for (const { event, missed } of near) {
    if (missed.length > 0 && missed[0] !== list) continue;
    if (missed.length > 0) freed += 1;
    else passed += 1;
    const all = values(event, list);
    const held = all.filter((value) => wanted.has(value));
    if (held.length === 1) count(lost, held[0]!);
    if (held.length === 0) all.forEach((value) => count(gained, value));
  }
  const leaves = (value: string): number => {
    if (!wanted.has(value)) return (gained.get(value) ?? 0) + (wanted.size === 0 ? 0 : passed);
    return wanted.size === 1 ? passed + freed : passed - (lost.get(value) ?? 0);
  };
  return [...new Set([...known, ...chosen])].map((value) => {
    const [left, isChosen] = [leaves(value), wanted.has(value)];
    return { value, chosen: isChosen, leaves: left, idle: !isChosen && (left === 0 || left === passed) };
  });
}

function toggleFacet(
  condition: Condition,
  isOn: boolean,
  holds: (event: TimelineEvent) => boolean,
  near: readonly Near[],
): number {
  if (isOn) return near.filter(({ missed }) => missed.length === 0 || missed[0] === condition).length;
  return near.filter(({ event, missed }) => missed.length === 0 && holds(event)).length;
}

function mostFrequent(events: readonly TimelineEvent[], list: ListCondition, values: ValuesOf): readonly string[] {
  const counts = new Map<string, number>();
  for (const event of events) values(event, list).forEach((value) => count(counts, value));
  return [...counts].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1)).map(([value]) => value);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
