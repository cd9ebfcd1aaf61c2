/** From the chosen event to what it follows, and to what follows it: thin arcs, or as much of them as is in view. */
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { arcAround, wordsOf, type Obstacles } from "./arc-route.ts";
import { markExtent, markOf } from "./place-mark.ts";
import type { Arc, Band, Glyph, Point } from "../scene.ts";
import type { TimeScale } from "../view.ts";

/** Kept free around the middle of a mark, px. */
const CLEARANCE = 9;

/** What is drawn, and where. */
export interface LaidMarks {
  readonly glyphs: readonly Glyph[];
  readonly bands: readonly Band[];
  readonly scale: TimeScale;
}

/** The arcs of the event `id`; none where it is not there. What is filtered out is not joined to anything. */
export function makeArcs({ events }: Timeline, id: string | undefined, drawn: LaidMarks): Arc[] {
  const chosen = id === undefined ? undefined : events.find((event) => event.id === id);
  if (!chosen) return [];
  const drawnWhere = { places: placesOf(drawn), scale: drawn.scale, obstacles: obstaclesOf(drawn) };
  const before = new Set(chosen.follows);
  const pairs = [
    ...events.filter((event) => before.has(event.id)).map((event) => [event, chosen] as const),
    ...events.filter(({ follows }) => follows?.includes(chosen.id)).map((event) => [chosen, event] as const),
  ];
  return pairs.flatMap(([from, to]) => (from === to ? [] : (arcOf(from, to, drawnWhere) ?? [])));
}

/** From `left` to `right` px; an event may be drawn in several places. */
interface MarkPlace {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function placesOf({ glyphs, bands }: LaidMarks): ReadonlyMap<string, readonly MarkPlace[]> {
  const places = new Map<string, MarkPlace[]>();
  const add = (id: string, place: MarkPlace): void => {
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  };
  for (const { id, role, x, y, body } of glyphs) {
    if (!body.mark || role !== "event") continue;
    const [left, right] = markExtent(body.mark);
    add(id, { left: left + x, right: right + x, y: body.mark.y + y });
  }
  for (const { id, role, x1, x2, y } of bands.flatMap(({ ticks }) => ticks)) {
    if (role === "event") add(id, { left: x1, right: x2, y });
  }
  return places;
}

function obstaclesOf({ glyphs, bands }: LaidMarks): Obstacles {
  const top = Math.min(...bands.map(({ y }) => y));
  const bottom = Math.max(...bands.map(({ y, height }) => y + height));
  return { boxes: wordsOf(glyphs), top, bottom };
}

/** Where marks stand, and what lies between them. */
interface Joining {
  readonly places: ReadonlyMap<string, readonly MarkPlace[]>;
  readonly scale: TimeScale;
  readonly obstacles: Obstacles;
}

function arcOf(from: TimelineEvent, to: TimelineEvent, { places, scale, obstacles }: Joining): Arc | undefined {
  const curve = (
    start: Point,
    end: Point,
    clearance: readonly [number, number],
  ): Pick<Arc, "start" | "control" | "end"> => arcAround({ start, end, clearance }, obstacles);
  const [starts, ends] = [places.get(from.id), places.get(to.id)];
  const ids = { from: from.id, to: to.id };
  if (starts && ends) {
    const [start, end] = nearest(starts, ends);
    return { ...ids, ...curve(facing(start, end), facing(end, start), [CLEARANCE, CLEARANCE]) };
  }
  const near = (starts ?? ends)?.[0];
  const edge = near && edgeOf(starts ? to : from, scale);
  if (!near || edge === undefined) return undefined;
  const away = { x: edge, y: near.y };
  const mark = facing(near, { left: edge, right: edge, y: near.y });
  return starts
    ? { ...ids, ...curve(mark, away, [CLEARANCE, 0]), leaves: "to" }
    : { ...ids, ...curve(away, mark, [0, CLEARANCE]), leaves: "from" };
}

/** The two places that stand closest one above the other: of several, those of one lane. */
function nearest(starts: readonly MarkPlace[], ends: readonly MarkPlace[]): readonly [MarkPlace, MarkPlace] {
  let best: readonly [MarkPlace, MarkPlace] = [starts[0]!, ends[0]!];
  const gap = ([a, b]: readonly [MarkPlace, MarkPlace]): number => Math.abs(a.y - b.y);
  for (const start of starts) {
    for (const end of ends) {
      if (gap([start, end]) < gap(best)) best = [start, end];
    }
  }
  return best;
}

/** The point of a mark that lies nearest to the middle of another. */
function facing({ left, right, y }: MarkPlace, other: MarkPlace): Point {
  return { x: Math.min(Math.max((other.left + other.right) / 2, left), right), y };
}

/** Where the event lies beyond the view; undefined when it lies in view and is merely not shown. */
function edgeOf({ when }: TimelineEvent, scale: TimeScale): number | undefined {
  const [left, right] = markExtent(markOf(when, scale, 0));
  if (right < scale.x0) return scale.x0;
  return left > scale.x1 ? scale.x1 : undefined;
}
