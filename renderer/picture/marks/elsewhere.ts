/** Claims that date an event elsewhere than it is drawn: ghosts, before they have a place in a row. */
import { grouped } from "../../../data/grouped.ts";
import type { OpenInterval } from "../../../data/time.ts";
import { CHIP_GAP, chipWidth, outletChips, type CodedSource } from "./chip.ts";
import type { EventFacts } from "./facts.ts";
import { cutMark, markExtent, momentMark } from "./place-mark.ts";
import type { Measure } from "../text/measure.ts";
import type { PointMark, WhiskerMark } from "../mark.ts";
import type { TimeScale } from "../view.ts";
import type { PxRange } from "./row-room.ts";

export const RING_RADIUS = 4.5;
/** From one line of ghosts to the next above it, px: a chip with air. */
export const GHOST_LINE = 19;
const CHIPS_OFFSET = 7;
const ROOM = 8;

/** All that is told of one other place in time. */
export interface Elsewhere {
  readonly key: string;
  readonly interval: OpenInterval;
  /** Where within it the date likely lies, where all of its sources say the same of that. */
  readonly likely?: OpenInterval;
  readonly sources: readonly CodedSource[];
}

/** The other places of an event, each with the sources that put it there. */
export function elsewhereOf(claims: EventFacts["elsewhere"], coded: ReadonlyMap<string, CodedSource>): Elsewhere[] {
  const told = claims.filter(({ source }) => coded.has(source));
  const places = grouped(told, ({ when: { from, to } }) => `${String(from)}/${String(to)}`);
  return [...places].map(([key, claimed]) => {
    const { when, likely } = claimed[0]!;
    const isShared = claimed.every((other) => other.likely?.from === likely?.from && other.likely?.to === likely?.to);
    const sources = new Set(claimed.flatMap(({ source }) => coded.get(source) ?? []));
    return { key, interval: when, ...(likely && isShared && { likely }), sources: outletChips([...sources]) };
  });
}

/** A ghost with its mark, its chips' left end, what it takes up, and which line above the row's own it stands on. */
export interface SetGhost extends Elsewhere {
  readonly mark: PointMark | WhiskerMark;
  readonly chipsX: number;
  readonly taken: PxRange;
  readonly line: number;
}

/** Sets the ghosts that are in view; `own` is where the event's own mark lies. Ghosts that would collide go to further lines. */
export function setGhosts(places: readonly Elsewhere[], own: PxRange, scale: TimeScale, measure: Measure): SetGhost[] {
  const lines: PxRange[][] = [];
  return places.flatMap((place) => {
    const mark = cutMark(momentMark(place.interval, scale, 0, place.likely), scale.x0, scale.x1);
    if (!mark) return [];
    const [left, right] = markExtent(mark);
    const radius = mark.kind === "point" ? RING_RADIUS : 0;
    const width = chipsWidth(place.sources, measure);
    const chipsX = chipsPlace({ left: left - radius, right: right + radius }, width, own, scale);
    const taken = {
      left: Math.min(left - radius, chipsX) - ROOM,
      right: Math.max(right + radius, chipsX + width) + ROOM,
    };
    const free = lines.findIndex((line) =>
      line.every((other) => other.right <= taken.left || taken.right <= other.left),
    );
    const line = free === -1 ? lines.length : free;
    (lines[line] ??= []).push(taken);
    return [{ ...place, mark, chipsX, taken, line }];
  });
}

function chipsWidth(sources: readonly CodedSource[], measure: Measure): number {
  return sources.reduce((sum, chip) => sum + chipWidth(measure, chip) + CHIP_GAP, -CHIP_GAP);
}

/** On the far side of the event's own mark, or on the near side where the far one has no room. */
function chipsPlace(ghost: PxRange, width: number, own: PxRange, { x0, x1 }: TimeScale): number {
  const before = ghost.left - CHIPS_OFFSET - width;
  const after = ghost.right + CHIPS_OFFSET;
  const isEarlier = ghost.left + ghost.right < own.left + own.right;
  if (isEarlier) return before >= x0 ? before : after;
  return after + width <= x1 ? after : before;
}
