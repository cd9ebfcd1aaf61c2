/** The date of an event as some of its claims alone give it. */
import { momentOf, spanOf } from "../../moment.ts";
import { isSpan, type Claim, type Moment, type Span, type When } from "../../timeline.ts";
import { asWritten } from "../../written.ts";
import { canCoincide } from "../value-range.ts";
import { claimedDates } from "../matters.ts";

/**
 * When an event was as far as these claims say. The editor's reading stands where one of them gives the very same date;
 * it is then told in that claim's own words and for its own reasons. Otherwise it is what claimed moments leave open
 * together, and where they cannot all be true, all from the first of them to the last. A span's start and end are each
 * worked out like that. Where no claim dates it, it had happened by the first report that tells it, unless it was foretold.
 *
 * @param read the editor's reading, made with all claims in view
 * @param claims those that are known
 * @param first when the first report that tells it came out; undefined where nothing says so
 */
export function knownDate(read: When, claims: readonly Claim[], first: Moment | undefined): When {
  const dates = claimedDates({ claims }).map(({ when }) => when);
  const [same] = bySureness(dates.filter((date) => boundsOf(date) === boundsOf(read)));
  if (same) return closed(same, read, first);
  const bounded = dates.filter(isBounded);
  const moments = bounded.flatMap((date) => (isSpan(date) ? [] : [date]));
  const spans = bounded.flatMap((date) => (isSpan(date) ? [date] : []));
  if (isSpan(read)) return knownSpan(read, spans, moments, first);
  const moment = merged(moments);
  const [given] = bySureness<When>(moment ? [moment, ...spans] : spans);
  return given === undefined ? reportedBy(read, first) : closed(given, read, first);
}

/** Each end from the ends that spans give; a moment says that it went on then, and so had begun. */
function knownSpan(read: Span, spans: readonly Span[], moments: readonly Moment[], first: Moment | undefined): When {
  const [start, end] = (["start", "end"] as const).map((part) => {
    const ends = spans.map((span) => span[part]).filter(isBounded);
    return bySureness(ends.filter((moment) => boundsOf(moment) === boundsOf(read[part])))[0] ?? merged(ends);
  });
  const begun = earliestEnd(
    [...moments, ...spans.map((span) => span.end)].filter(({ latest }) => latest !== undefined),
  );
  const by = reportedBy(read.start, first);
  const open = momentOf({ precision: "bounded" });
  const started = start ?? (begun && momentOf({ latest: begun.latest ?? "", precision: "bounded" })) ?? by;
  return closed(spanOf(isSpan(started) ? started.start : started, end ?? open), read, first);
}

function earliestEnd(moments: readonly Moment[]): Moment | undefined {
  return [...moments].sort((a, b) => endOf(a) - endOf(b) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0];
}

function endOf({ interval }: Moment): number {
  return interval.to ?? Number.MAX_SAFE_INTEGER;
}

/** A date that is open above happened by the first report of it: one that is not foretold. */
function closed(date: When, read: When, first: Moment | undefined): When {
  const latest = first?.latest;
  if (latest === undefined || isForetold(read, first)) return date;
  if (isSpan(date)) {
    if (date.start.interval.to !== undefined) return date;
    return spanOf(closedMoment(date.start, latest), date.end);
  }
  if (date.interval.to !== undefined) return date;
  const { from } = date.interval;
  if (from !== undefined && first?.interval.to !== undefined && from >= first.interval.to) return date;
  return closedMoment(date, latest);
}

/** What was likely stays where it is bounded above, too; a bound of its own may be later than any report of the day. */
function closedMoment(moment: Moment, latest: string): Moment {
  const { likely, ...hard } = asWritten(moment);
  const closed = momentOf({ ...hard, latest, precision: "bounded" });
  const isWithin =
    (moment.likely?.interval.from ?? -Infinity) < (closed.interval.to ?? Infinity) &&
    (moment.likely?.interval.to ?? -Infinity) <= (closed.interval.to ?? Infinity);
  return likely && isWithin ? momentOf({ ...hard, latest, precision: "bounded", likely }) : closed;
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

/** Whether anything bounds a date; of a span, either of its ends. */
function isBounded(when: When): boolean {
  if (isSpan(when)) return isBounded(when.start) || isBounded(when.end);
  return when.interval.from !== undefined || when.interval.to !== undefined;
}

/** Equal for dates with the same bounds, whatever their words and reasons. */
function boundsOf(when: When): string {
  const moments: readonly Moment[] = isSpan(when) ? [when.start, when.end] : [when];
  return JSON.stringify([isSpan(when), moments.map(({ earliest, latest }) => [earliest ?? "", latest ?? ""])]);
}

/**
 * What moments leave open together, or, where they cannot all be true, all from the first to the last; a bound that one
 * of them lacks is then lacking. The moment itself where one says just that. Undefined for none.
 */
function merged(dates: readonly Moment[]): Moment | undefined {
  const moments = bySureness(dates);
  const [most] = moments;
  // Bounds of different zones are not put together: the most exact date stands for all.
  if (moments.length < 2 || moments.some(({ instants }) => instants !== undefined)) return most;
  const agree = moments.every((a) => moments.every((b) => canCoincide(a, b)));
  const from = extreme(moments, "earliest", agree);
  const to = extreme(moments, "latest", agree);
  const exact = moments.find((one) => one.interval.from === from?.interval.from && one.interval.to === to?.interval.to);
  if (exact) return exact;
  return momentOf({
    ...(from?.earliest !== undefined && { earliest: from.earliest }),
    ...(to?.latest !== undefined && { latest: to.latest }),
    precision: "bounded",
    basis: agree
      ? "What the dates of the reports leave open together."
      : "The reports differ: from the first of their dates to the last.",
  });
}

/** The moment whose bound on one side counts: of those that agree the innermost, of others the outermost. */
function extreme(moments: readonly Moment[], side: "earliest" | "latest", agree: boolean): Moment | undefined {
  const bounded = moments.filter((moment) => moment[side] !== undefined);
  if (!agree && bounded.length < moments.length) return undefined;
  const at = ({ interval }: Moment): number => (side === "earliest" ? interval.from : interval.to) ?? 0;
  const isLater = agree === (side === "earliest");
  return bounded.reduce<Moment | undefined>((best, moment) => {
    if (best === undefined) return moment;
    return isLater === at(moment) > at(best) && at(moment) !== at(best) ? moment : best;
  }, undefined);
}

/** The most exact first; of equally exact ones the earliest, then by their text, so that no order of claims decides. */
function bySureness<D extends When>(dates: readonly D[]): readonly D[] {
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
