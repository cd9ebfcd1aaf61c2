/** The date of an event as some of its claims alone give it. */
import { momentOf, spanOf } from "../moment.ts";
import { isSpan, type Claim, type Moment, type When } from "../timeline.ts";
import { asWritten } from "../written.ts";
import { canCoincide } from "./value-range.ts";
import { claimedDates } from "./matters.ts";

/**
 * When an event was as far as these claims say. The editor's reading stands where one of them gives the very same date;
 * it is then told in that claim's own words and for its own reasons. Otherwise, where the claims give moments that can
 * all be true, it is what they leave open together; or else the most exact date among them. Where none of them dates it,
 * it had happened by the first report that tells it, unless it was foretold.
 *
 * @param read the editor's reading, made with all claims in view
 * @param claims those that are known
 * @param first when the first report that tells it came out; undefined where nothing says so
 */
export function knownDate(read: When, claims: readonly Claim[], first: Moment | undefined): When {
  const dates = claimedDates({ claims }).map(({ when }) => when);
  const same = dates.filter((date) => boundsOf(date) === boundsOf(read));
  const given = bySureness(same)[0] ?? together(dates.filter(isBounded)) ?? bySureness(dates.filter(isBounded))[0];
  return given === undefined ? reportedBy(read, first) : closed(given, read, first);
}

/** A date that is open above happened by the first report of it: one that is not foretold. */
function closed(date: When, read: When, first: Moment | undefined): When {
  const latest = first?.latest;
  if (latest === undefined || isForetold(read, first)) return date;
  if (isSpan(date)) {
    if (date.start.interval.to !== undefined) return date;
    return spanOf(momentOf({ ...asWritten(date.start), latest, precision: "bounded" }), date.end);
  }
  if (date.interval.to !== undefined) return date;
  const { from } = date.interval;
  if (from !== undefined && first?.interval.to !== undefined && from >= first.interval.to) return date;
  return momentOf({ ...asWritten(date), latest, precision: "bounded" });
}

function reportedBy(read: When, first: Moment | undefined): When {
  if (first?.latest === undefined || isForetold(read, first)) return momentOf({ precision: "bounded" });
  const by = momentOf({
    latest: first.latest,
    precision: "bounded",
    basis: "No report of that day dates it; it was published by then.",
  });
  // Whether a span was over by then, nobody had said.
  return isSpan(read) ? spanOf(by, momentOf({ precision: "bounded" })) : by;
}

function isForetold(read: When, first: Moment | undefined): boolean {
  return (read.interval.from ?? -Infinity) >= (first?.interval.to ?? Infinity);
}

function isBounded({ interval }: When): boolean {
  return interval.from !== undefined || interval.to !== undefined;
}

/** Equal for dates with the same bounds, whatever their words and reasons. */
function boundsOf(when: When): string {
  const moments: readonly Moment[] = isSpan(when) ? [when.start, when.end] : [when];
  return JSON.stringify([isSpan(when), moments.map(({ earliest, latest }) => [earliest ?? "", latest ?? ""])]);
}

/** What moments that can all be true leave open together; undefined where they cannot, or one of them is a span. */
function together(dates: readonly When[]): Moment | undefined {
  const moments = bySureness(dates).flatMap((date) => (isSpan(date) ? [] : [date]));
  if (moments.length < 2 || moments.length < dates.length) return undefined;
  if (moments.some((a) => a.instants !== undefined || moments.some((b) => !canCoincide(a, b)))) return undefined;
  const starts = moments.filter(({ earliest }) => earliest !== undefined);
  const ends = moments.filter(({ latest }) => latest !== undefined);
  const from = starts.reduce<Moment | undefined>(
    (a, b) => ((a?.interval.from ?? -Infinity) >= (b.interval.from ?? 0) ? a : b),
    undefined,
  );
  const to = ends.reduce<Moment | undefined>(
    (a, b) => ((a?.interval.to ?? Infinity) <= (b.interval.to ?? 0) ? a : b),
    undefined,
  );
  const exact = moments.find((one) => one.interval.from === from?.interval.from && one.interval.to === to?.interval.to);
  if (exact) return exact;
  return momentOf({
    ...(from?.earliest !== undefined && { earliest: from.earliest }),
    ...(to?.latest !== undefined && { latest: to.latest }),
    precision: "bounded",
    basis: "What the dates of the reports leave open together.",
  });
}

/** The most exact first; of equally exact ones the earliest, then by their text, so that no order of claims decides. */
function bySureness(dates: readonly When[]): readonly When[] {
  const key = (when: When): string => JSON.stringify(when);
  return [...dates].sort(
    (a, b) =>
      vagueness(a) - vagueness(b) ||
      (a.interval.from ?? -Number.MAX_SAFE_INTEGER) - (b.interval.from ?? -Number.MAX_SAFE_INTEGER) ||
      (key(a) < key(b) ? -1 : 1),
  );
}

/** How much time a date leaves open, ms; of a span, at both its ends together. Finite, so that it can be subtracted. */
function vagueness(when: When): number {
  if (isSpan(when)) return vagueness(when.start) + vagueness(when.end);
  const { from, to } = when.interval;
  return from === undefined || to === undefined ? Number.MAX_SAFE_INTEGER : to - from;
}
