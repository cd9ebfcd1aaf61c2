/** One calendar for times of day from several zones, so that what came first is drawn first. */
import { openInterval } from "../../time.ts";
import { isSpan, type Era, type Moment, type When } from "../../timeline.ts";
import { spanOf } from "../../moment.ts";

/**
 * Events and background periods with their times of day, and those of their claims, on one calendar: that of the zone in which most of them are
 * written, and of two with as many the one farther west. Days stay the days that they are, times without a zone too, and
 * so does everything when all times have one zone. Linear time.
 */
export function onCommonCalendar<E extends DatedPart, P extends DatedPart>(
  events: readonly E[],
  eras: readonly P[],
): readonly [events: readonly E[], eras: readonly P[]] {
  const counts = new Map<number, number>();
  const count = (part: DatedPart): void => {
    for (const moment of hasInstants(part) ? momentsOf(part) : [])
      for (const offset of offsetsOf(moment)) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  };
  events.forEach(count);
  eras.forEach(count);
  if (counts.size < 2) return [events, eras];
  const common = mostCommon(counts);
  return [events.map((event) => onCalendar(event, common)), eras.map((era) => onCalendar(era, common))];
}

/** Whether any date of it is written in a zone. Most are days, and of those nothing is copied. */
function hasInstants({ when, claims = [] }: DatedPart): boolean {
  return isInstant(when) || claims.some((claim) => claim.when !== undefined && isInstant(claim.when));
}

function isInstant(when: When): boolean {
  return isSpan(when) ? momentIsInstant(when.start) || momentIsInstant(when.end) : momentIsInstant(when);
}

function momentIsInstant({ instants, likely }: Moment): boolean {
  return instants !== undefined || likely?.instants !== undefined;
}

/** The offset of most times of day, and of two with as many the one farther west, ms; of none, 0. */
export function mostCommon(counts: ReadonlyMap<number, number>): number {
  const [[common] = [0]] = [...counts].sort(([a, most], [b, less]) => less - most || a - b);
  return common;
}

/** An event or period with its times of day and those of its claims on the calendar of an offset, ms; itself where it is. */
export function onCalendar<D extends DatedPart>(dated: D, offset: number): D {
  const when = moved(dated.when, offset);
  const claims = dated.claims?.map((claim) => {
    const date = claim.when && moved(claim.when, offset);
    return date === claim.when || date === undefined ? claim : { ...claim, when: date };
  });
  const stays = when === dated.when && (claims ?? []).every((claim, index) => claim === dated.claims?.[index]);
  return stays ? dated : { ...dated, when, ...(claims && { claims }) };
}

/** What has a date of its own and such as its claims give it: an event, or a background period. */
export type DatedPart = Pick<Era, "when" | "claims">;

/** All moments of an event or period and of its claims, and where they likely lie. */
export function momentsOf({ when, claims = [] }: DatedPart): readonly DatedBounds[] {
  return [when, ...claims.flatMap((claim) => claim.when ?? [])]
    .flatMap((date) => (isSpan(date) ? [date.start, date.end] : [date]))
    .flatMap((moment) => (moment.likely ? [moment, moment.likely] : [moment]));
}

/** A moment, or where it likely lies. */
export type DatedBounds = Pick<Moment, "earliest" | "latest" | "interval" | "instants">;

/** How far east of UTC the times of day of a moment are written, ms; none for days. */
export function offsetsOf({ earliest, latest, interval, instants }: DatedBounds): readonly number[] {
  const first =
    isTime(earliest) && interval.from !== undefined && instants?.from !== undefined
      ? [interval.from - instants.from]
      : [];
  const last =
    isTime(latest) && interval.to !== undefined && instants?.to !== undefined ? [interval.to - instants.to] : [];
  return [...first, ...last];
}

/** Whether a bound is a time of day. */
export function isTime(bound: string | undefined): bound is string {
  return bound?.includes("T") ?? false;
}

function moved(when: When, offset: number): When {
  if (!isSpan(when)) return movedMoment(when, offset);
  const start = movedMoment(when.start, offset);
  const end = movedMoment(when.end, offset);
  return start === when.start && end === when.end ? when : spanOf(start, end);
}

function movedMoment(moment: Moment, offset: number): Moment {
  const { likely } = moment;
  const within = likely && movedBounds(likely, offset);
  return movedBounds(within === undefined || within === likely ? moment : { ...moment, likely: within }, offset);
}

function movedBounds<B extends DatedBounds>(bounds: B, offset: number): B {
  const { earliest, latest, interval, instants } = bounds;
  if (instants === undefined || (!isTime(earliest) && !isTime(latest))) return bounds;
  const from = isTime(earliest) && instants.from !== undefined ? instants.from + offset : interval.from;
  const to = isTime(latest) && instants.to !== undefined ? instants.to + offset : interval.to;
  return from === interval.from && to === interval.to ? bounds : { ...bounds, interval: openInterval(from, to) };
}
