/** Which lanes there are and which events stand in them: by subject, actor, place, source, or all in one. */
import { outletId } from "../../../data/outlets/outlets.ts";
import { outletName } from "../../../data/source-name.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import { grouped } from "../../../data/grouped.ts";
import { lanesOfEvent, type Lane, type Source, type Timeline, type TimelineEvent } from "../../../data/timeline.ts";
import type { Look } from "../../../data/look/look.ts";

/** The lane in which the reports' own publication dates stand. No lane of a file can have this id. */
export const REPORTS_LANE: Lane = { id: "#reports", label: "Reports" };

const ALL: Lane = { id: "#all", label: "All events" };
const NO_ACTOR: Lane = { id: "#no-actor", label: "Actors not given" };
const NO_PLACE: Lane = { id: "#no-place", label: "Place not given" };
const NO_SOURCE: Lane = { id: "#no-source", label: "Sources not given" };

/** A lane as it is drawn. */
export interface NestedLane extends Lane {
  /** Under how many others it stands; absent for none. */
  readonly depth?: number;
}

export interface Grouping {
  /** A lane is followed by those that stand under it; what is under a collapsed one is not among them. */
  readonly lanes: readonly NestedLane[];
  /** Ids of all lanes, those too that are under a collapsed one. */
  readonly all: readonly string[];
  /** Ids of the lanes in which an event stands; never empty. */
  readonly lanesOf: (event: TimelineEvent) => readonly string[];
  /** Ids of the lanes that show their label and a count instead of their events. */
  readonly collapsed: ReadonlySet<string>;
  /** Whether a lane stays where nothing is drawn in it: the lanes of a file do, those made from its events do not. */
  readonly keepsEmpty: boolean;
}

type Lanes = Pick<Grouping, "lanes" | "lanesOf">;

/** The lanes of a timeline as the user wants them. Cost follows the events. */
export function groupLanes(timeline: Timeline, look: Pick<Look, "lanesBy" | "laneOrder" | "collapsed">): Grouping {
  const { lanes, lanesOf } = lanesBy(timeline, look.lanesBy);
  const collapsed = new Set(look.collapsed);
  const { shown, under } = nested(ordered(lanes, look.laneOrder), collapsed);
  return {
    lanes: shown,
    all: lanes.map(({ id }) => id),
    lanesOf: under.size === 0 ? lanesOf : (event) => [...new Set(lanesOf(event).map((id) => under.get(id) ?? id))],
    collapsed,
    keepsEmpty: look.lanesBy === "lane",
  };
}

function lanesBy(timeline: Timeline, by: Look["lanesBy"]): Lanes {
  switch (by) {
    case "lane":
      return { lanes: timeline.lanes, lanesOf: lanesOfEvent };
    case "actor":
      return byActor(timeline.events);
    case "place":
      return byPlace(timeline.events);
    case "source":
      return bySource(timeline);
    case "none":
      return { lanes: [ALL], lanesOf: () => [ALL.id] };
  }
}

/** Who acts in most events comes first: the parties, before those who say a single sentence. */
function byActor(events: readonly TimelineEvent[]): Lanes {
  const lanesOf = ({ actors = [] }: TimelineEvent): readonly string[] =>
    actors.length === 0 ? [NO_ACTOR.id] : [...new Set(actors.map((actor) => `actor:${actor}`))];
  const tallies = talliesOf(events, lanesOf, "actor:");
  tallies.sort((a, b) => b.count - a.count || a.first - b.first || compare(a.lane.label, b.lane.label));
  return { lanes: [...tallies.map(({ lane }) => lane), ...ifAny(NO_ACTOR, events, lanesOf)], lanesOf };
}

/** In the order in which the story comes to them. */
function byPlace(events: readonly TimelineEvent[]): Lanes {
  const lanesOf = ({ place }: TimelineEvent): readonly string[] => [
    place === undefined ? NO_PLACE.id : `place:${place}`,
  ];
  const tallies = talliesOf(events, lanesOf, "place:");
  tallies.sort((a, b) => a.first - b.first || compare(a.lane.label, b.lane.label));
  return { lanes: [...tallies.map(({ lane }) => lane), ...ifAny(NO_PLACE, events, lanesOf)], lanesOf };
}

/** One for each outlet, in the order of the timeline, as chips and legend have them; sources that tell nothing have no lane. */
function bySource({ events, sources }: Timeline): Lanes {
  const laneIds = new Map(sources.map((source) => [source.id, `source:${outletId(source)}`]));
  const lanesOf = (event: TimelineEvent): readonly string[] => {
    const ids = new Set([...tellersOf(event)].flatMap((id) => laneIds.get(id) ?? []));
    return ids.size === 0 ? [NO_SOURCE.id] : [...ids];
  };
  const telling = new Set(events.flatMap(lanesOf));
  const lanes = new Map<string, Lane>();
  for (const source of sources) {
    const id = laneIds.get(source.id) ?? "";
    if (telling.has(id) && !lanes.has(id)) lanes.set(id, { id, label: laneLabel(source) });
  }
  return { lanes: [...lanes.values(), ...ifAny(NO_SOURCE, events, lanesOf)], lanesOf };
}

function laneLabel(source: Source): string {
  const { code, unnamedOutlet } = source.custom;
  if (code === undefined) return source.title;
  // A name stays as it is written; words of our own for one that is missing begin the label.
  const name = outletName(source);
  return `${unnamedOutlet === true ? sentence(name) : name} (${code})`;
}

interface Tally {
  readonly lane: Lane;
  readonly count: number;
  /** When the first of its events may begin, calendar ms. */
  readonly first: number;
}

function talliesOf(events: readonly TimelineEvent[], lanesOf: Grouping["lanesOf"], prefix: string): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const event of events) {
    const { from, to } = event.when.interval;
    const first = from ?? to ?? Infinity;
    for (const id of lanesOf(event)) {
      if (!id.startsWith(prefix)) continue;
      const known = tallies.get(id) ?? { lane: { id, label: id.slice(prefix.length) }, count: 0, first };
      tallies.set(id, { ...known, count: known.count + 1, first: Math.min(known.first, first) });
    }
  }
  return [...tallies.values()];
}

function ifAny(lane: Lane, events: readonly TimelineEvent[], lanesOf: Grouping["lanesOf"]): readonly Lane[] {
  return events.some((event) => lanesOf(event).includes(lane.id)) ? [lane] : [];
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Those that the order names, as it names them; then the others as they were. */
function ordered(lanes: readonly Lane[], order: readonly string[]): readonly Lane[] {
  if (order.length === 0) return lanes;
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ id }: Lane): number => place.get(id) ?? order.length;
  return [...lanes].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Each lane with those under it; and for what a collapsed lane hides, the id of that lane. */
function nested(lanes: readonly Lane[], collapsed: ReadonlySet<string>) {
  const under = new Map<string, string>();
  if (lanes.every(({ parent }) => parent === undefined)) return { shown: lanes, under };
  const children = grouped(lanes, ({ parent }) => parent);
  const shown: NestedLane[] = [];
  // A file may nest as deep as it likes, so no function calls itself.
  const left = [...(children.get(undefined) ?? [])].reverse().map((lane) => ({ lane, depth: 0, hidden: "" }));
  for (let next = left.pop(); next; next = left.pop()) {
    const { lane, depth, hidden } = next;
    if (hidden === "") shown.push(depth === 0 ? lane : { ...lane, depth });
    else under.set(lane.id, hidden);
    const below = hidden || (collapsed.has(lane.id) ? lane.id : "");
    for (const child of [...(children.get(lane.id) ?? [])].reverse())
      left.push({ lane: child, depth: depth + 1, hidden: below });
  }
  return { shown, under };
}

/**
 * The order with one lane moved by so many places among those that stand under the same one, at most to either end.
 * Returns the same array when nothing moves.
 */
export function moveLane(lanes: readonly Lane[], order: readonly string[], id: string, by: number): readonly string[] {
  const parents = new Map(lanes.map((lane) => [lane.id, lane.parent]));
  const siblings = order.filter((other) => parents.get(other) === parents.get(id));
  const from = siblings.indexOf(id);
  const to = Math.min(Math.max(from + by, 0), siblings.length - 1);
  if (from < 0 || to === from) return order;
  const others = siblings.filter((other) => other !== id);
  return mergeOrder(order, [...others.slice(0, to), id, ...others.slice(to)]);
}

/** All lanes, with those that are drawn in another order: each that is not drawn keeps its place among them. */
export function mergeOrder(all: readonly string[], drawn: readonly string[]): readonly string[] {
  const isDrawn = new Set(drawn);
  const next = drawn.filter((id) => all.includes(id))[Symbol.iterator]();
  return all.map((id) => (isDrawn.has(id) ? (next.next().value ?? id) : id));
}
