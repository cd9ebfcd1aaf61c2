/** Makes the dates of a timeline from their text. Every date is made here, so that none lacks its interval. */
import { openInterval, parseBound, type Extent, type Interval, type OpenInterval } from "./time.ts";
import { isSpan, type Moment, type Span, type When } from "./timeline.ts";
import type { Written } from "./written.ts";
import { EASTMOST, utcOffset, WESTMOST, zoneOffset } from "./zone.ts";

/**
 * A date with its interval.
 *
 * @throws RangeError when a bound is no date; none that passed the schema is
 */
export function whenOf(when: Written<When>): When {
  return isSpan(when) ? spanOf(momentOf(when.start), momentOf(when.end)) : momentOf(when);
}

/**
 * A point in time with its interval, from its bounds.
 *
 * @throws RangeError when a bound is no date; none that passed the schema is
 */
export function momentOf(moment: Written<Moment>): Moment {
  const { likely, ...hard } = moment;
  if (!likely) return { ...hard, ...reckoned(hard) };
  const { zone } = hard;
  const within = { ...likely, ...reckoned({ ...likely, ...(zone !== undefined && { zone }) }) };
  return { ...hard, likely: within, ...reckoned(hard) };
}

/** Two bounds, and the zone of those that name none. */
type Bounds = Pick<Written<Moment>, "earliest" | "latest" | "zone">;

/** What is computed from bounds. */
function reckoned(bounds: Bounds): Pick<Moment, "interval" | "instants"> {
  const { earliest, latest } = bounds;
  const first = earliest === undefined ? undefined : boundOf(earliest);
  // A date that is known to its least part has one bound twice.
  const last = latest === earliest ? first : latest === undefined ? undefined : boundOf(latest);
  const interval = openInterval(first?.from, last?.to);
  const instants = instantsOf(bounds, interval);
  return instants ? { interval, instants } : { interval };
}

/** A period with its interval, from its two ends. */
export function spanOf(start: Moment, end: Moment): Span {
  return { start, end, interval: openInterval(start.interval.from, end.interval.to) };
}

/**
 * A period between two days or times with its interval.
 *
 * @throws RangeError when either is no date; none that passed the schema is
 */
export function extentOf(extent: Written<Extent>): Extent {
  return { ...extent, interval: { from: boundOf(extent.from).from, to: boundOf(extent.to).to } };
}

function boundOf(text: string): Interval {
  const interval = parseBound(text);
  if (!interval) throw new RangeError(`invalid date: ${text}`);
  return interval;
}

/**
 * Undefined where nothing names a zone. A time that a clock showed twice, when clocks were put back, may be either. A bound that names none beside one that does may be a time of any zone, and is
 * moved as far out as that lets it be.
 */
function instantsOf(bounds: Bounds, { from, to }: OpenInterval): OpenInterval | undefined {
  const { earliest, latest, zone } = bounds;
  const first = offsetOf(earliest, zone, from);
  // The last ms inside: where clocks change at the bound itself, those after the change do not show it.
  const last = offsetOf(latest, zone, to === undefined ? undefined : to - 1, "second");
  if (first === undefined && last === undefined) return undefined;
  return openInterval(
    from === undefined ? undefined : from - (first ?? EASTMOST),
    to === undefined ? undefined : to - (last ?? -WESTMOST),
  );
}

function offsetOf(
  bound: string | undefined,
  zone: string | undefined,
  time: number | undefined,
  showing: "first" | "second" = "first",
): number | undefined {
  if (bound === undefined || time === undefined) return undefined;
  return utcOffset(bound) ?? (zone === undefined ? undefined : zoneOffset(zone, time, showing));
}
