/** Which lanes there are and which events stand in them: by subject, actor, place, source, or all in one. */
import { outletName } from "../../../data/source-name.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { Lane, Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import type { Look } from "../../../data/look/look.ts";

/** The lane in which the reports' own publication dates stand. No lane of a file can have this id. */
export const REPORTS_LANE: Lane = { id: "#reports", label: "Reports" };

const ALL: Lane = { id: "#all", label: "All events" };
const NO_ACTOR: Lane = { id: "#no-actor", label: "Actors not given" };
const NO_PLACE: Lane = { id: "#no-place", label: "Place not given" };
const NO_SOURCE: Lane = { id: "#no-source", label: "Sources not given" };

export interface Grouping {
  readonly lanes: readonly Lane[];
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
  return {
    lanes: ordered(lanes, look.laneOrder),
    lanesOf,
    collapsed: new Set(look.collapsed),
    keepsEmpty: look.lanesBy === "lane",
  };
}

function lanesBy(timeline: Timeline, by: Look["lanesBy"]): Lanes {
  switch (by) {
    case "lane":
      return { lanes: timeline.lanes, lanesOf: ({ lane }) => [lane] };
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

/** In the order of the timeline, as chips and legend have them; sources that tell nothing have no lane. */
function bySource({ events, sources }: Timeline): Lanes {
  const known = new Set(sources.map(({ id }) => id));
  const lanesOf = (event: TimelineEvent): readonly string[] => {
    const ids = [...tellersOf(event)].filter((id) => known.has(id));
    return ids.length === 0 ? [NO_SOURCE.id] : ids.map((id) => `source:${id}`);
  };
  const telling = new Set(events.flatMap(lanesOf));
  const lanes = sources
    .map((source) => ({ id: `source:${source.id}`, label: laneLabel(source) }))
    .filter(({ id }) => telling.has(id));
  return { lanes: [...lanes, ...ifAny(NO_SOURCE, events, lanesOf)], lanesOf };
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

/** The order with one lane moved by so many places, at most to either end. Returns the same array when nothing moves. */
export function moveLane(order: readonly string[], id: string, by: number): readonly string[] {
  const from = order.indexOf(id);
  const to = Math.min(Math.max(from + by, 0), order.length - 1);
  if (from < 0 || to === from) return order;
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** All lanes, with those that are drawn in another order: each that is not drawn keeps its place among them. */
export function mergeOrder(all: readonly string[], drawn: readonly string[]): readonly string[] {
  const isDrawn = new Set(drawn);
  const next = drawn.filter((id) => all.includes(id))[Symbol.iterator]();
  return all.map((id) => (isDrawn.has(id) ? (next.next().value ?? id) : id));
}
