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
import { inKindOrder } from "../accounts/conflict-kinds.ts";
import { memo, memoOfObjects } from "../memo.ts";

/** One value that a list can hold. */
export interface Facet {
  readonly value: string;
  readonly chosen: boolean;
  /** How many events pass once it is added to the list or, when it is chosen, taken out of it. */
  readonly leaves: number;
  /** Whether adding it would change nothing, or leave nothing. */
  readonly idle: boolean;
}

/** For every choice, how many events would pass after it. A list is counted when it is first looked at. */
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
  /** Whether a list has any value, without counting it. */
  readonly has: (list: ListCondition) => boolean;
}

/** The counts of one filter: see `facetsBy`. */
export function facets(timeline: Timeline, filter: Filter, values: ValuesOf = valuesOf): Facets {
  return facetsBy(timeline, values)(filter);
}

/**
 * Counts for one filter after the other. Each list that is looked at takes a look at each event: the cost follows the
 * claims. Whoever asks again and again, as a window does while somebody types, gives a `values` that remembers.
 */
export function facetsBy(timeline: Timeline, values: ValuesOf): (filter: Filter) => Facets {
  const known = knownValues(timeline, values);
  return (filter) => {
    const misses = missesOf(filter);
    const near: Near[] = [];
    for (const event of timeline.events) {
      const missed = misses(event);
      // An event that misses two conditions stays out, whichever of them changes.
      if (missed.length < 2) near.push({ event, missed });
    }
    const list = memo((name: ListCondition) =>
      listFacets({ list: name, known: known.of(name), chosen: filter[name], near, values }),
    );
    return {
      get sources() {
        return list("sources");
      },
      get lanes() {
        return list("lanes");
      },
      get actors() {
        return list("actors");
      },
      get places() {
        return list("places");
      },
      get differs() {
        return list("differs");
      },
      singleSource: toggleFacet("singleSource", filter.singleSource, isSingleSource, near),
      undated: toggleFacet("undated", filter.undated, isUndated, near),
      has: (name) => filter[name].length > 0 || known.isAny(name),
    };
  };
}

/** The values that a timeline has for each list, each list worked out when it is first asked for. */
function knownValues(timeline: Timeline, values: ValuesOf) {
  const { events, lanes, sources } = timeline;
  const coded = sources.filter(({ custom }) => custom.code !== undefined);
  const of = memo((list: ListCondition): readonly string[] => {
    switch (list) {
      case "sources":
        return coded.map(outletId);
      case "lanes":
        return lanes.map(({ id }) => id);
      case "differs":
        return inKindOrder(new Set(events.flatMap((event) => values(event, list))));
      case "actors":
      case "places":
        return mostFrequent(events, list, values);
    }
  });
  const isAny = memo((list: ListCondition): boolean => {
    if (list === "sources") return coded.length > 0;
    if (list === "lanes") return lanes.length > 0;
    return events.some((event) => values(event, list).length > 0);
  });
  return { of, isAny };
}

/**
 * `valuesOf` that looks at the accounts of each event once, for as long as somebody holds the event. What one claim says,
 * or the event itself, is read as quickly as it is remembered.
 */
export function rememberValues(): ValuesOf {
  const ofEvent = memoOfObjects((event: TimelineEvent) => memo((list: ListCondition) => valuesOf(event, list)));
  return (event, list) =>
    event.claims.length < 2 || list === "actors" || list === "places" ? valuesOf(event, list) : ofEvent(event)(list);
}

/** An event that misses one condition at most, and which. */
interface Near {
  readonly event: TimelineEvent;
  readonly missed: readonly Condition[];
}

interface ListQuestion {
  readonly list: ListCondition;
  readonly known: readonly string[];
  readonly chosen: readonly string[];
  readonly near: readonly Near[];
  readonly values: ValuesOf;
}

const NO_VALUES: readonly string[] = [];

/** Chosen values that the timeline does not know stay in sight, last: what cannot be seen cannot be taken out. */
function listFacets(question: ListQuestion): readonly Facet[] {
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
    const held = wanted.size === 0 ? NO_VALUES : all.filter((value) => wanted.has(value));
    if (held.length === 1) count(lost, held[0]!);
    if (held.length === 0) for (const value of all) count(gained, value);
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
