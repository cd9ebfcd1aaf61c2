/** The calendar that times of day from several zones share, after a change of some of them. */
import {
  type Dated,
  type DatedBounds,
  isTime,
  momentsOf,
  mostCommon,
  offsetsOf,
  onCalendar,
} from "../file/parsing/common-calendar.ts";
import { openInterval, parseBound } from "../time.ts";
import type { Era, Timeline, TimelineEvent } from "../timeline.ts";

type Parts = Pick<Timeline, "events"> & { readonly eras?: readonly Era[] };

/**
 * Events and background periods on the calendar of most of their times of day. Those that lie on it are the same objects.
 *
 * @param before the same before a change, on the calendar that they shared then
 */
export function onSharedCalendar(
  before: Parts,
  { events, eras = [] }: Parts,
): readonly [events: readonly TimelineEvent[], eras: readonly Era[]] {
  const old: readonly Dated[] = [...before.events, ...(before.eras ?? [])];
  if (!hasOtherTimes(old, [...events, ...eras])) return [events, eras];
  const counts = new Map<number, number>();
  for (const dated of [...events, ...eras])
    for (const moment of momentsOf(dated))
      for (const offset of writtenOffsets(moment)) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const common = mostCommon(counts);
  return [events.map((event) => onCalendar(event, common)), eras.map((era) => onCalendar(era, common))];
}

/** Whether times of day in zones came or went. */
function hasOtherTimes(before: readonly Dated[], now: readonly Dated[]): boolean {
  const [old, fresh] = [new Set(before), new Set(now)];
  const gone = before.filter((dated) => !fresh.has(dated)).flatMap(zonedTimes);
  const come = now.filter((dated) => !old.has(dated)).flatMap(zonedTimes);
  const [goneOnes, comeOnes] = [new Set(gone), new Set(come)];
  return gone.some((moment) => !comeOnes.has(moment)) || come.some((moment) => !goneOnes.has(moment));
}

function zonedTimes(dated: Dated): readonly DatedBounds[] {
  return momentsOf(dated).filter(isZonedTime);
}

function isZonedTime({ earliest, latest, instants }: DatedBounds): boolean {
  return instants !== undefined && (isTime(earliest) || isTime(latest));
}

/** How far east of UTC the times of day of a moment are written, ms, on whatever calendar it lies now. */
function writtenOffsets(moment: DatedBounds): readonly number[] {
  if (!isZonedTime(moment)) return [];
  const { earliest, latest } = moment;
  const first = earliest === undefined ? undefined : parseBound(earliest);
  const last = latest === undefined || latest === earliest ? first : parseBound(latest);
  return offsetsOf({ ...moment, interval: openInterval(first?.from, latest === undefined ? undefined : last?.to) });
}
