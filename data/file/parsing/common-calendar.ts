/** One calendar for times of day from several zones, so that what came first is drawn first. */
import { openInterval } from "../../time.ts";
import { isSpan, type Era, type Moment, type When } from "../../timeline.ts";
import { spanOf } from "../../moment.ts";

/**
 * Events and background periods with their times of day, and those of their claims, on one calendar: that of the zone in which most of them are
 * written, and of two with as many the one farther west. Days stay the days that they are, times without a zone too, and
 * so does everything when all times have one zone. Linear time.
 */
export function onCommonCalendar<E extends Dated, P extends Dated>(
  events: readonly E[],
  eras: readonly P[],
): readonly [events: readonly E[], eras: readonly P[]] {
  const counts = new Map<number, number>();
  for (const event of [...events, ...eras]) {
    for (const moment of momentsOf(event)) {
      for (const offset of offsetsOf(moment)) counts.set(offset, (counts.get(offset) ?? 0) + 1);
    }
  }
  if (counts.size < 2) return [events, eras];
  const [[common] = [0]] = [...counts].sort(([a, most], [b, less]) => less - most || a - b);
  const movedWhole = <D extends Dated>(dated: D): D => ({
    ...dated,
    when: moved(dated.when, common),
    ...(dated.claims && {
      claims: dated.claims.map((claim) =>
        claim.when === undefined ? claim : { ...claim, when: moved(claim.when, common) },
      ),
    }),
  });
  return [events.map(movedWhole), eras.map(movedWhole)];
}

/** What has a date of its own and such as its claims give it: an event, or a background period. */
type Dated = Pick<Era, "when" | "claims">;

function momentsOf({ when, claims = [] }: Dated): readonly Bounds[] {
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
