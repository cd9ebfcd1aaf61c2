/** The calendar that times of day from several zones share, after a change of some of them. */
import {
  type DatedPart,
  type DatedBounds,
  isTime,
  mostCommon,
  offsetsOf,
  onCalendar,
} from "../file/parsing/common-calendar.ts";
import { differing } from "./differing.ts";
import { memo } from "../memo.ts";
import { openInterval, parseBound } from "../time.ts";
import { utcOffset, writtenOffset } from "../zone.ts";
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
  const common = commonOffset(events, eras);
  const old = offsetOfAll(before.events, before.eras ?? []);
  // Where there was none, there is nothing else to move.
  const stays = old === undefined || old === common;
  const placed = <D extends DatedPart>(part: D): D => (stays && !come.has(part) ? part : onCalendar(part, common));
  return [events.map(placed), eras.map(placed)];
}

/** The offset of most times of day as they are written, ms. */
function commonOffset(...lists: readonly (readonly DatedPart[])[]): number {
  const counts = new Map<number, number>();
  const visitWritten = writtenOffsets((offset) => counts.set(offset, (counts.get(offset) ?? 0) + 1));
  for (const parts of lists) for (const part of parts) visitZonedTimes(part, visitWritten);
  return mostCommon(counts);
}

/** The offset on whose calendar all times of day lie, ms; undefined where there are none. */
function offsetOfAll(...lists: readonly (readonly DatedPart[])[]): number | undefined {
  for (const parts of lists)
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

function zonedTimes(part: DatedPart): readonly DatedBounds[] {
  const times: DatedBounds[] = [];
  visitZonedTimes(part, (moment) => times.push(moment));
  return times;
}

/** Hears of a time of day, and of the zone that its date names beside it. */
type VisitTime = (moment: DatedBounds, zone?: string) => void;

/** Every time of day in a zone, of a part and of its claims. Makes no lists: a large timeline has tens of thousands of dates. */
function visitZonedTimes({ when, claims }: DatedPart, visit: VisitTime): void {
  visitTimesOf(when, visit);
  if (claims) for (const claim of claims) if (claim.when !== undefined) visitTimesOf(claim.when, visit);
}

function visitTimesOf(when: When, visit: VisitTime): void {
  if (isSpan(when)) {
    visitMoment(when.start, visit);
    visitMoment(when.end, visit);
  } else visitMoment(when, visit);
}

function visitMoment(moment: Moment, visit: VisitTime): void {
  if (isZonedTime(moment)) visit(moment, moment.zone);
  if (moment.likely && isZonedTime(moment.likely)) visit(moment.likely);
}

function isZonedTime({ earliest, latest, instants }: DatedBounds): boolean {
  return instants !== undefined && (isTime(earliest) || isTime(latest));
}

/** Letters at the end of a bound that say its offset, "+03:00"; one in "Z" ends in some of its time, too. */
const OFFSET_LETTERS = 6;

/**
 * Tells how far east of UTC the times of day of a moment are written, ms, on whatever calendar it lies now. Most bounds say
 * so in their last letters, or their date in its zone, and have few different ones; a bound that names no offset is read.
 */
function writtenOffsets(tell: (offset: number) => void): VisitTime {
  const saidBy = memo((ending: string) => utcOffset(`T${ending}`));
  const plain = memo(writtenOffset);
  const boundOf = memo(parseBound);
  return (moment, zone) => {
    const around = zone === undefined ? undefined : plain(zone);
    const { earliest, latest, interval, instants } = moment;
    const isFirst = isTime(earliest);
    const isLast = isTime(latest);
    const first = isFirst ? (saidBy(earliest.slice(-OFFSET_LETTERS)) ?? around) : undefined;
    const last = isLast ? (saidBy(latest.slice(-OFFSET_LETTERS)) ?? around) : undefined;
    if ((isFirst && first === undefined) || (isLast && last === undefined)) {
      for (const offset of readOffsets(moment, boundOf)) tell(offset);
      return;
    }
    if (first !== undefined && interval.from !== undefined && instants?.from !== undefined) tell(first);
    if (last !== undefined && interval.to !== undefined && instants?.to !== undefined) tell(last);
  };
}

function readOffsets(moment: DatedBounds, boundOf: typeof parseBound): readonly number[] {
  const { earliest, latest } = moment;
  const first = earliest === undefined ? undefined : boundOf(earliest);
  const last = latest === undefined || latest === earliest ? first : boundOf(latest);
  return offsetsOf({ ...moment, interval: openInterval(first?.from, latest === undefined ? undefined : last?.to) });
}
