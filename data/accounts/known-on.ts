/** The timeline as a reader could know it on a day: what had been published by then, and no more. */
import { calendarDay } from "../calendar-day.ts";
import { momentOf, spanOf } from "../moment.ts";
import { parseBound } from "../time.ts";
import {
  isSpan,
  type Claim,
  type Moment,
  type Source,
  type Timeline,
  type TimelineEvent,
  type When,
} from "../timeline.ts";

/**
 * The timeline as it could be known on a calendar date (inclusive). A report counts as published on its latest bound:
 * only then was it surely there, and one that nothing dates is known on no day at all. Claims of reports that were not
 * there yet vanish, and so do events that no claim is left of, and the links to them. The reports themselves keep their
 * place among the sources, so that the others keep their colours, but have no code and no date: nothing shows them.
 *
 * A date that rests on a report of later days goes with it: see `knownDate`. So does the summary of an event that lost
 * a claim, which was written with all of them in view: it is empty.
 */
export function asKnownOn(timeline: Timeline, date: string): Timeline {
  const end = endOf(date);
  const hidden = new Set(timeline.sources.filter((source) => !isPublished(source, end)).map(({ id }) => id));
  const byId = new Map(timeline.sources.map((source) => [source.id, source]));
  const known = timeline.events.flatMap((event) => {
    const claims = event.claims.filter(({ source }) => !hidden.has(source));
    if (claims.length === 0) return [];
    if (claims.length === event.claims.length) return [event];
    return [
      {
        ...event,
        summary: "",
        claims,
        when: knownDate(event, claims, byId, end),
      },
    ];
  });
  const ids = new Set(known.map(({ id }) => id));
  return {
    ...timeline,
    sources: timeline.sources.map((source) => (hidden.has(source.id) ? withoutChip(source) : source)),
    events: known.map((event) => withLinksTo(ids, event)),
  };
}

/** The calendar dates on which another report surely was there, ascending, each once: where `asKnownOn` changes. */
export function publicationDates({ sources }: Timeline): readonly string[] {
  const ends = sources.filter(({ custom }) => custom.code !== undefined).map(publishedBy);
  return [...new Set(ends.filter((end) => end !== Infinity).map((end) => calendarDay(end - 1)))].sort();
}

/** How many reports were surely there on a calendar date (inclusive), and how many there are. */
export function reportsKnownOn({ sources }: Timeline, date: string): { readonly known: number; readonly all: number } {
  const end = endOf(date);
  const reports = sources.filter(({ custom }) => custom.code !== undefined);
  return { known: reports.filter((source) => isPublished(source, end)).length, all: reports.length };
}

/** Calendar ms, exclusive; what is no date ends never. */
function endOf(date: string): number {
  return parseBound(date)?.to ?? Infinity;
}

/** Texts without a code are only cited: they were there when what cites them was. */
function isPublished(source: Source, end: number): boolean {
  return source.custom.code === undefined || publishedBy(source) <= end;
}

/** Calendar ms, exclusive; infinite where nothing bounds it. */
function publishedBy({ custom: { published } }: Source): number {
  return published?.interval.to ?? Infinity;
}

function withoutChip({ custom, ...source }: Source): Source {
  const { derivedFrom, document } = custom;
  return { ...source, custom: { ...(derivedFrom && { derivedFrom }), ...(document && { document }) } };
}

function withLinksTo(ids: ReadonlySet<string>, event: TimelineEvent): TimelineEvent {
  if (event.follows?.every((id) => ids.has(id)) ?? true) return event;
  return { ...event, follows: event.follows?.filter((id) => ids.has(id)) ?? [] };
}

/**
 * The date of an event as the claims that are left give it. Our own reading weighs all claims: it stays where a claim
 * that is left is at least as exact, or where none that is gone was more exact than those left. Otherwise the most
 * exact claim that is left dates it: where only "last week" had been printed, it is last week.
 */
function knownDate(
  event: TimelineEvent,
  left: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  end: number,
): When {
  const gone = event.claims.filter((claim) => !left.includes(claim));
  const best = mostExact(left);
  const exact = best === undefined ? Infinity : vagueness(best);
  const lost = mostExact(gone);
  if (exact <= vagueness(event.when) || lost === undefined || vagueness(lost) >= exact)
    return withoutLater(event.when, end, byFirstReport(event, left, sources));
  return best ?? byFirstReport(event, left, sources);
}

/**
 * Without the bounds that lie after `end`, calendar ms: they were worked out from later reports. What was told by then had
 * happened, or begun, by the first report of it; whether it was over, nobody knew.
 */
function withoutLater(when: When, end: number, told: Moment): When {
  if (!isSpan(when)) return knownMoment(when, end, told.latest);
  return spanOf(knownMoment(when.start, end, told.latest), knownMoment(when.end, end));
}

function knownMoment(moment: Moment, end: number, toldBy?: string): Moment {
  const { from = -Infinity, to = -Infinity } = moment.interval;
  if (from < end && to <= end) return moment;
  const latest = to > end ? toldBy : moment.latest;
  return momentOf({
    ...(moment.earliest !== undefined && from < end && { earliest: moment.earliest }),
    ...(latest !== undefined && { latest }),
    precision: "bounded",
    basis: "What bounds it further was reported later.",
  });
}

/** No later than the first report that tells it, unless it was told before it happened. */
function byFirstReport({ when }: TimelineEvent, left: readonly Claim[], sources: ReadonlyMap<string, Source>): Moment {
  const reports = left
    .flatMap(({ source }) => sources.get(source) ?? [])
    .sort((a, b) => publishedBy(a) - publishedBy(b));
  const [first] = reports;
  const latest = first?.custom.published?.latest;
  const isForetold = first !== undefined && (when.interval.from ?? -Infinity) >= publishedBy(first);
  if (latest === undefined || isForetold) return momentOf({ precision: "bounded" });
  return momentOf({ latest, precision: "bounded", basis: "No report of that day dates it; it was published by then." });
}

function mostExact(claims: readonly Claim[]): When | undefined {
  const dates = claims.flatMap(({ when }) => (when === undefined ? [] : [when]));
  return dates.reduce<When | undefined>(
    (best, when) => (best === undefined || vagueness(when) < vagueness(best) ? when : best),
    undefined,
  );
}

/** How much time a date leaves open, ms; of a span, at both its ends together. */
function vagueness(when: When): number {
  if (isSpan(when)) return vagueness(when.start) + vagueness(when.end);
  const { from, to } = when.interval;
  return from === undefined || to === undefined ? Infinity : to - from;
}
