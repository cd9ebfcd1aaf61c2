/** The calendar that times of day from several zones share, after a change of some of them. */
import {
  type DatedPart,
  type DatedBounds,
  isTime,
  momentsOf,
  mostCommon,
  offsetsOf,
  onCalendar,
} from "../file/parsing/common-calendar.ts";
import { differing } from "./differing.ts";
import { memo } from "../memo.ts";
import { openInterval, parseBound } from "../time.ts";
import { type Era, isSpan, type Moment, type Timeline, type TimelineEvent, type When } from "../timeline.ts";

type TimedParts = Pick<Timeline, "events"> & { readonly eras?: readonly Era[] };

/**
 * Events and background periods on the calendar of most of their times of day. Those that lie on it are the same objects.
 *
 * @param before the same before a change, on the calendar that they shared then
 */
export function onSharedCalendar(
  before: TimedParts,
  { events, eras = [] }: TimedParts,
): readonly [events: readonly TimelineEvent[], eras: readonly Era[]] {
  const changedEvents = differing(before.events, events);
  const changedEras = differing(before.eras ?? [], eras);
  const come = new Set<DatedPart>([...changedEvents.come, ...changedEras.come]);
  if (!hasOtherTimes([...changedEvents.gone, ...changedEras.gone], come)) return [events, eras];
  const common = commonOffset([...events, ...eras]);
  const old = offsetOfAll([...before.events, ...(before.eras ?? [])]);
  // Where there was none, there is nothing else to move.
  const stays = old === undefined || old === common;
  const placed = <D extends DatedPart>(part: D): D => (stays && !come.has(part) ? part : onCalendar(part, common));
  return [events.map(placed), eras.map(placed)];
}

/** The offset of most times of day as they are written, ms. */
function commonOffset(parts: Iterable<DatedPart>): number {
  const counts = new Map<number, number>();
  // Many times are of one day and hour.
  const boundOf = memo(parseBound);
  for (const part of parts)
    for (const moment of zonedTimes(part))
      for (const offset of writtenOffsets(moment, boundOf)) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  return mostCommon(counts);
}

/** The offset on whose calendar all times of day lie, ms; undefined where there are none. */
function offsetOfAll(parts: Iterable<DatedPart>): number | undefined {
  for (const part of parts)
    for (const moment of zonedTimes(part)) for (const offset of offsetsOf(moment)) return offset;
  return undefined;
}

/** Whether times of day in zones came or went. */
function hasOtherTimes(gone: Iterable<DatedPart>, come: Iterable<DatedPart>): boolean {
  const timesGone = new Set([...gone].flatMap(zonedTimes));
  const timesCome = new Set([...come].flatMap(zonedTimes));
  return timesGone.size !== timesCome.size || [...timesGone].some((moment) => !timesCome.has(moment));
}

/** Most parts have none; a list is made for those alone that have. */
function zonedTimes(part: DatedPart): readonly DatedBounds[] {
  const { when, claims = [] } = part;
  const isZoned = mayBeZoned(when) || claims.some((claim) => claim.when !== undefined && mayBeZoned(claim.when));
  return isZoned ? momentsOf(part).filter(isZonedTime) : [];
}

function mayBeZoned(when: When): boolean {
  return isSpan(when) ? hasInstants(when.start) || hasInstants(when.end) : hasInstants(when);
}

function hasInstants({ instants, likely }: Moment): boolean {
  return instants !== undefined || likely?.instants !== undefined;
}

function isZonedTime({ earliest, latest, instants }: DatedBounds): boolean {
  return instants !== undefined && (isTime(earliest) || isTime(latest));
}

/** How far east of UTC the times of day of a moment are written, ms, on whatever calendar it lies now. */
function writtenOffsets(moment: DatedBounds, boundOf: typeof parseBound): readonly number[] {
  const { earliest, latest } = moment;
  const first = earliest === undefined ? undefined : boundOf(earliest);
  const last = latest === undefined || latest === earliest ? first : boundOf(latest);
  return offsetsOf({ ...moment, interval: openInterval(first?.from, latest === undefined ? undefined : last?.to) });
}
