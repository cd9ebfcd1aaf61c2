/** One calendar for times of day from several zones, so that what came first is drawn first. */
import { openInterval } from "../../time.ts";
import { isSpan, type Moment, type TimelineEvent, type When } from "../../timeline.ts";
import { spanOf } from "../../moment.ts";

/**
 * Events with their times of day, and those of their claims, on one calendar: that of the zone in which most of them are
 * written, and of two with as many the one farther west. Days stay the days that they are, times without a zone too, and
 * so does everything when all times have one zone. Linear time.
 */
export function onCommonCalendar(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const counts = new Map<number, number>();
  for (const event of events) {
    for (const moment of momentsOf(event)) {
      for (const offset of offsetsOf(moment)) counts.set(offset, (counts.get(offset) ?? 0) + 1);
    }
  }
  if (counts.size < 2) return events;
  const [[common] = [0]] = [...counts].sort(([a, most], [b, less]) => less - most || a - b);
  return events.map((event) => ({
    ...event,
    when: moved(event.when, common),
    claims: event.claims.map((claim) =>
      claim.when === undefined ? claim : { ...claim, when: moved(claim.when, common) },
    ),
  }));
}

function momentsOf({ when, claims }: TimelineEvent): readonly Bounds[] {
  return [when, ...claims.flatMap((claim) => claim.when ?? [])]
    .flatMap((date) => (isSpan(date) ? [date.start, date.end] : [date]))
    .flatMap((moment) => (moment.likely ? [moment, moment.likely] : [moment]));
}

/** A moment, or where it likely lies. */
type Bounds = Pick<Moment, "earliest" | "latest" | "interval" | "instants">;

/** How far east of UTC the times of day of a moment are written, ms; none for days. */
function offsetsOf({ earliest, latest, interval, instants }: Bounds): readonly number[] {
  const first =
    isTime(earliest) && interval.from !== undefined && instants?.from !== undefined
      ? [interval.from - instants.from]
      : [];
  const last =
    isTime(latest) && interval.to !== undefined && instants?.to !== undefined ? [interval.to - instants.to] : [];
  return [...first, ...last];
}

function isTime(bound: string | undefined): boolean {
  return bound?.includes("T") ?? false;
}

function moved(when: When, offset: number): When {
  return isSpan(when)
    ? spanOf(movedMoment(when.start, offset), movedMoment(when.end, offset))
    : movedMoment(when, offset);
}

function movedMoment(moment: Moment, offset: number): Moment {
  const { likely } = moment;
  return likely ? movedBounds({ ...moment, likely: movedBounds(likely, offset) }, offset) : movedBounds(moment, offset);
}

function movedBounds<B extends Bounds>(bounds: B, offset: number): B {
  const { earliest, latest, interval, instants } = bounds;
  if (instants === undefined || (!isTime(earliest) && !isTime(latest))) return bounds;
  return {
    ...bounds,
    interval: openInterval(
      isTime(earliest) && instants.from !== undefined ? instants.from + offset : interval.from,
      isTime(latest) && instants.to !== undefined ? instants.to + offset : interval.to,
    ),
  };
}
