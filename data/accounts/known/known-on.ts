/** The timeline as a reader could know it on a day: what had been published by then, and what follows from that alone. */
import { calendarDay } from "../../calendar-day.ts";
import type { Claim, Era, Moment, Source, Timeline, TimelineEvent, When } from "../../timeline.ts";
import { isSpan } from "../../timeline.ts";
import { momentOf, spanOf } from "../../moment.ts";
import { mostUsed } from "../../most-used.ts";
import { citingReports } from "./citing-reports.ts";
import { knownDate } from "./known-date.ts";
import { knownSources, withoutNamedLikely } from "./known-source.ts";
import { endOf, isReport, knownStates, type KnownState } from "./known-state.ts";

/** How to take reports that nobody can date. */
export interface KnownOnOptions {
  /** Whether reports without a last date are put in; as a rule they are left out. */
  readonly undated?: boolean;
  /** Ids of the reports that are taken to have been out, whatever their dates leave open; absent for what these say. */
  readonly out?: ReadonlySet<string>;
}

/**
 * The timeline as it could be known on a calendar date (inclusive). Claims of reports that were not there yet vanish, and
 * so do events and background periods that no claim is left of, and the links to them. Reports that may have been there keep their claims, and
 * are marked: see `Source.known`. The others keep their place among the sources, so that all keep their colours, but
 * have no code and no date: nothing shows them. The same goes for texts that are only cited, and by none that is left;
 * see `knownSources`.
 *
 * Until all reports are out, everything shown of an event follows from the claims that are left: its date (see
 * `knownDate`), its place and its actors. The title is the editor's and stays; the summary and the reason for taking
 * several accounts as one event go where a claim is gone or may not have been there, since they were written with all of
 * them in view. So do `status` and `certainty` of claims. A reason for a date goes when it names a report that was not there.
 */
export function asKnownOn(timeline: Timeline, date: string, options: KnownOnOptions = {}): Timeline {
  const states = options.out ? statesOf(timeline, options.out) : knownStates(timeline, date);
  const isIn = ({ id, custom }: Source): boolean => {
    const state = custom.code === undefined ? "yes" : (states.get(id) ?? "no");
    return state === "yes" || state === "maybe" || (state === "undated" && options.undated === true);
  };
  const hidden = new Set(timeline.sources.filter((source) => !isIn(source)).map(({ id }) => id));
  if (hidden.size === 0 && [...states.values()].every((state) => state === "yes")) return timeline;
  const knowing: Knowing = {
    day: date,
    isOver: [...states.values()].every((state) => state === "yes" || state === "undated"),
    hidden,
    states,
    byId: new Map(timeline.sources.map((source) => [source.id, source])),
    namesHidden: naming(timeline.sources.filter(({ id }) => hidden.has(id))),
  };
  const known = timeline.events.flatMap((event) => knownEvent(event, knowing));
  const eras = timeline.eras?.flatMap((era) => knownEra(era, knowing));
  const ids = new Set(known.map(({ id }) => id));
  const sourceOf = knownSources({
    hidden,
    states,
    namesHidden: knowing.namesHidden,
    citing: citingReports(timeline.sources.filter(isIn), [...known, ...(eras ?? [])]),
    dateOf: (reports) => asOfDay(firstDate(reports), date),
  });
  return {
    ...timeline,
    sources: timeline.sources.map(sourceOf),
    events: known.map((event) => withLinksTo(ids, event)),
    ...(eras && { eras }),
  };
}

function statesOf({ sources }: Timeline, out: ReadonlySet<string>): ReadonlyMap<string, KnownState> {
  return new Map(sources.filter(isReport).map(({ id }) => [id, out.has(id) ? "yes" : "no"]));
}

interface Knowing {
  /** The day, a calendar date. */
  readonly day: string;
  /** Whether no dated report is still to come. */
  readonly isOver: boolean;
  /** Ids of the sources that are left out. */
  readonly hidden: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, KnownState>;
  readonly byId: ReadonlyMap<string, Source>;
  /** Whether a text names a report that is left out. */
  readonly namesHidden: (text: string) => boolean;
}

/**
 * The calendar dates on which something changes in `asKnownOn`, ascending, each once: on which another report may be
 * there, or surely is.
 */
export function publicationDates({ sources }: Timeline): readonly string[] {
  const days = sources.filter(isReport).flatMap(({ custom: { published } }) => {
    const { from, to } = published?.interval ?? {};
    if (to === undefined) return [];
    return [...(from === undefined ? [] : [calendarDay(from)]), calendarDay(to - 1)];
  });
  return [...new Set(days)].sort();
}

/** How many reports surely were there on a calendar date (inclusive), how many may have been, and how many there are. */
export interface KnownCounts {
  readonly known: number;
  readonly maybe: number;
  readonly undated: number;
  readonly all: number;
}

/** Counts the reports of a timeline by what a reader of a day could know of them. */
export function reportsKnownOn(timeline: Timeline, date: string): KnownCounts {
  const states = [...knownStates(timeline, date).values()];
  const count = (wanted: KnownState): number => states.filter((state) => state === wanted).length;
  return { known: count("yes"), maybe: count("maybe"), undated: count("undated"), all: states.length };
}

/** Whether a text has the code or the name of one of these reports in it. */
function naming(reports: readonly Source[]): (text: string) => boolean {
  const names = reports.flatMap(({ custom: { code }, "container-title": name }) => [code, name]);
  const words = names.flatMap((name) => (name === undefined ? [] : [name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")]));
  if (words.length === 0) return () => false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (text) => pattern.test(text);
}

function knownEvent(event: TimelineEvent, knowing: Knowing): readonly TimelineEvent[] {
  const left = event.claims.filter(({ source }) => !knowing.hidden.has(source));
  if (left.length === 0) return [];
  const isMaybe = ({ source }: Claim): boolean => knowing.states.get(source) !== "yes";
  if (knowing.isOver && left.length === event.claims.length)
    return [left.every(isMaybe) ? { ...event, known: "maybe" } : event];
  const claims = left.map((claim) => knownClaim(claim, knowing));
  const sure = claims.filter((claim) => !isMaybe(claim));
  // What only may be known says nothing of what surely is.
  const telling = sure.length > 0 ? sure : claims;
  const { summary, grouping, place, actors = [], ...others } = event;
  const isWhole = sure.length === event.claims.length;
  const places = telling.flatMap((claim) => claim.place ?? []);
  const acting = new Set(telling.flatMap((claim) => claim.actors ?? []));
  const namesPlaces = event.claims.some((claim) => claim.place !== undefined);
  const namesActors = event.claims.some((claim) => claim.actors !== undefined);
  const knownPlace = places.includes(place ?? "") ? place : namesPlaces || !isWhole ? mostUsed(places) : place;
  const knownActors = namesActors || !isWhole ? [...acting] : actors;
  return [
    {
      ...others,
      ...(summary !== undefined && { summary: isWhole ? summary : "" }),
      ...(knownPlace !== undefined && { place: knownPlace }),
      actors: [
        ...actors.filter((actor) => knownActors.includes(actor)),
        ...knownActors.filter((actor) => !actors.includes(actor)),
      ],
      ...(isWhole && grouping && { grouping }),
      when: knownDate(event.when, telling, asOfDay(firstReport(telling, knowing), knowing.day)),
      claims,
      ...(sure.length === 0 && { known: "maybe" as const }),
    },
  ];
}

/** When a report came out as far as a day knows: one that is out has come out by then, whatever its last date. */
function asOfDay(published: Moment | undefined, day: string): Moment | undefined {
  if (published === undefined || (published.interval.to ?? Infinity) <= endOf(day)) return published;
  return momentOf({ latest: day, precision: "bounded" });
}

/** The source of a claim that was published first. */
function firstReport(claims: readonly Claim[], { byId }: Knowing): Moment | undefined {
  return firstDate(claims.flatMap(({ source }) => byId.get(source) ?? []));
}

/** When the first of these reports was published. */
function firstDate(reports: readonly Source[]): Moment | undefined {
  const dates = reports.flatMap(({ custom }) => custom.published ?? []);
  return dates.reduce<Moment | undefined>((first, date) => {
    const later = (date.interval.to ?? Infinity) - (first?.interval.to ?? Number.MAX_SAFE_INTEGER);
    // Of two that end together ("September", "30 September") the one that says it more exactly.
    const isFirst = later < 0 || (later === 0 && (date.latest ?? "") > (first?.latest ?? ""));
    return isFirst ? date : first;
  }, undefined);
}

/** A background period as an event would be: with the claims and the date that the day has, if there is any. */
function knownEra(era: Era, knowing: Knowing): readonly Era[] {
  const { claims = [] } = era;
  return knownEvent({ ...era, claims, lane: "" }, knowing).map(({ when, claims: left }) => ({
    ...era,
    when,
    claims: left,
  }));
}

function withoutVerdict(claim: Claim): Claim {
  const left: { -readonly [K in keyof Claim]: Claim[K] } = { ...claim };
  delete left.status;
  delete left.certainty;
  return left;
}

function knownClaim(claim: Claim, { namesHidden }: Knowing): Claim {
  // What the editor found out about it, and how sure they are, follows from all reports.
  const { when } = claim;
  const left = withoutVerdict(claim);
  if (when === undefined || !basesOf(when).some(namesHidden)) return left;
  return {
    ...left,
    when: isSpan(when)
      ? spanOf(asWorded(when.start, namesHidden), asWorded(when.end, namesHidden))
      : asWorded(when, namesHidden),
  };
}

/** A date whose bounds were worked out with a report that was not there yet: nothing is left of it but its words. */
function asWorded(moment: Moment, namesHidden: (text: string) => boolean): Moment {
  if (moment.basis === undefined || !namesHidden(moment.basis)) return withoutNamedLikely(moment, namesHidden);
  return momentOf({ precision: "bounded", ...(moment.wording !== undefined && { wording: moment.wording }) });
}

function basesOf(when: When): readonly string[] {
  return (isSpan(when) ? [when.start, when.end] : [when]).flatMap(({ basis, likely }) =>
    [basis, likely?.basis].filter((text) => text !== undefined),
  );
}

function withLinksTo(ids: ReadonlySet<string>, event: TimelineEvent): TimelineEvent {
  const { follows, implies } = event;
  const lost = [...(follows ?? []), ...(implies ?? [])].some((id) => !ids.has(id));
  if (!lost) return event;
  return {
    ...event,
    ...(follows && { follows: follows.filter((id) => ids.has(id)) }),
    ...(implies && { implies: implies.filter((id) => ids.has(id)) }),
  };
}
