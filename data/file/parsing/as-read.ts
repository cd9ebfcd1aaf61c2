/** Turns what a timeline file holds into the vocabulary of the program: the opposite of `asWritten`. */
import { calendarDay, calendarMinute } from "../../calendar-day.ts";
import { derivedCodes, type DerivedCode } from "./chip-codes.ts";
import { calendarInterval, FIRST_YEAR, HOUR, LAST_YEAR, type Extent } from "../../time.ts";
import { emptyTime } from "../../empty/empty-time.ts";
import { onCommonCalendar } from "./common-calendar.ts";
import { extentOf, momentOf, whenOf } from "../../moment.ts";
import { readPicture } from "../../export/keep-picture.ts";
import type { WrittenTimeline } from "../schema/timeline-schema.ts";
import type { Assertion, Claim, Era, Outlet, Source, Timeline, TimelineEvent } from "../../timeline.ts";
import type { Written } from "../../written.ts";

/**
 * A timeline from what its file holds, with the interval of every date and the outlet of every claim. Its fields keep
 * their order. Linear time.
 *
 * @throws RangeError when a date is none; none that passed the schema is
 */
export function asRead(file: WrittenTimeline): Timeline {
  const { eras = [] } = file;
  const carrying = new Set([...file.events, ...eras].flatMap(({ claims = [] }) => claims.map(({ source }) => source)));
  return asReadWith(derivedCodes(file.sources, carrying), file);
}

/** As `asRead`, where the codes that its sources lack are known already, by the sources' ids. */
export function asReadWith(codes: ReadonlyMap<string, DerivedCode>, file: WrittenTimeline): Timeline {
  const { eras = [] } = file;
  const sources = file.sources.map((source) => readSource(source, codes.get(source.id)));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const whole = { sources: byId, aspects: file.aspects ?? {} };
  const [events, readEras] = onCommonCalendar(
    file.events.map((event) => readEvent(event, whole)),
    eras.map((era) => readEra(era, whole)),
  );
  // Spread with all that it has, so that every field keeps its place.
  const others: Omit<WrittenTimeline, "eras" | "pictures"> = file;
  const pictures = file.pictures && { pictures: file.pictures.map(readPicture) };
  const read = { ...others, sources, events, ...(file.eras && { eras: readEras }), ...pictures };
  if (file.extent) return { ...read, extent: extentOf(file.extent) };
  return { ...read, extent: extentOf(wholePeriod(events)), extentIsDerived: true };
}

/** What is shown where neither the file nor an event gives a date. */
const SOME_PERIOD: Written<Extent> = { from: "2000-01-01", to: "2000-12-31" };

/**
 * The days from the first to the last bound of the events, with some room at either end; of what took a few hours at the
 * most, an hour or more of that day.
 */
export function wholePeriod(events: readonly TimelineEvent[]): Written<Extent> {
  const bounds = events.flatMap(({ when: { interval } }) =>
    [interval.from, interval.to === undefined ? undefined : interval.to - 1].filter((bound) => bound !== undefined),
  );
  if (bounds.length === 0) return SOME_PERIOD;
  const [first, last] = bounds.reduce<readonly [number, number]>(
    ([least, most], bound) => [Math.min(least, bound), Math.max(most, bound)],
    [Infinity, -Infinity],
  );
  const length = last + 1 - first;
  if (length < FEW_HOURS && calendarDay(first) === calendarDay(last)) {
    const around = Math.max(length * (2 * ROOM), (HOUR - length) / 2);
    return { from: calendarMinute(first - around), to: calendarMinute(last + around) };
  }
  // Beside what lies far apart from the rest, as well, there is as much room as the rest needs.
  const { gaps, told } = emptyTime(events.map(({ when: { interval } }) => interval));
  const room = Math.ceil((gaps.length > 0 ? told : last - first) * ROOM);
  return { from: calendarDay(Math.max(first - room, FIRST_TIME)), to: calendarDay(Math.min(last + room, LAST_TIME)) };
}

/** Calendar ms between which days can be reckoned with: beside a date at the very edge there is no room. */
const FIRST_TIME = calendarInterval([FIRST_YEAR])?.from ?? 0;
const LAST_TIME = (calendarInterval([LAST_YEAR])?.to ?? 0) - 1;

/** What takes less is no more than a corner of its day. */
const FEW_HOURS = 6 * HOUR;

/** Share of a period that is left free before and after it, so that its first and last marks do not stand at the edge. */
const ROOM = 0.02;

/** What parts of a timeline need to know of the whole. */
export interface ReadSurroundings {
  readonly sources: ReadonlyMap<string, Source>;
  readonly aspects: NonNullable<Timeline["aspects"]>;
}

/** A source with the interval of its publication, and the code that was made for it. */
export function readSource(source: Written<Source>, made: DerivedCode | undefined): Source {
  // A file may leave it out, and what the program writes does so where there is nothing in it.
  const held = (source as Partial<typeof source>).custom ?? {};
  const { published, ...others } = held;
  const custom = published === undefined ? others : { ...held, published: momentOf(published) };
  return withCode({ ...source, custom }, made);
}

/** A source that has no code with the one that was made for it, if any was. */
export function withCode(source: Source, made: DerivedCode | undefined): Source {
  if (made === undefined) return source;
  const { code, codeIsDerived } = made;
  return { ...source, custom: { ...source.custom, code }, codeIsDerived };
}

/** An event with its dates as they are written, not yet on the calendar that all of them share. */
export function readEvent(event: Written<TimelineEvent>, whole: ReadSurroundings): TimelineEvent {
  return { ...event, when: whenOf(event.when), claims: event.claims.map((claim) => readClaim(claim, whole)) };
}

/** A background period, as `readEvent` reads an event. */
export function readEra({ claims, ...era }: Written<Era>, whole: ReadSurroundings): Era {
  const read = { ...era, when: whenOf(era.when) };
  return claims === undefined ? read : { ...read, claims: claims.map((claim) => readClaim(claim, whole)) };
}

/** A claim, as `readEvent` reads an event. */
export function readClaim(written: Written<Claim>, { sources, aspects }: ReadSurroundings): Claim {
  const claim = worded(written, aspects);
  const { when, ...others } = claim;
  const outlet = outletOf(claim, sources.get(claim.source));
  return when === undefined ? { ...others, outlet } : { ...claim, when: whenOf(when), outlet };
}

/** With the timeline's own words for its own aspects. */
function worded(
  claim: Written<Claim>,
  aspects: ReadSurroundings["aspects"],
): Omit<Claim, "when" | "outlet"> & Pick<Written<Claim>, "when"> {
  if (!claim.asserts?.some(({ aspect }) => Object.hasOwn(aspects, aspect))) return claim;
  return { ...claim, asserts: wordedStands(claim.asserts, aspects) };
}

/** Stands with the timeline's own words for its own aspects. */
export function wordedStands(
  stands: readonly Written<Assertion>[],
  aspects: ReadSurroundings["aspects"],
): readonly Assertion[] {
  return stands.map((stand) => {
    const words = Object.hasOwn(aspects, stand.aspect) ? aspects[stand.aspect] : undefined;
    return words === undefined ? stand : { ...stand, words };
  });
}

/** What a claim knows of the source that carries it. */
export function outletOf(
  { source: id, speaker }: Pick<Claim, "source" | "speaker">,
  source: Source | undefined,
): Outlet {
  const name = source?.["container-title"] ?? id;
  const code = typeof source?.codeIsDerived === "string" ? source.custom.code : undefined;
  return {
    name,
    ...(code !== undefined && { code }),
    speaks: source === undefined ? speaker.name === id : isVoiceOf(source, speaker.name),
    published: source?.custom.published?.interval ?? {},
  };
}

/** Whether a name is that of the outlet or of an author. An outlet without a name goes by its code in brackets. */
function isVoiceOf(source: Source, name: string): boolean {
  const { code } = source.custom;
  const { author = [], title, publisher, "container-title": container } = source;
  if (code !== undefined && (name === code || name.endsWith(`(${code})`))) return true;
  const authors = author.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" "));
  return [container, publisher, title, ...authors].includes(name);
}
