/** How many sources tell of an event, and how many of them independently. */
import type { Source, TimelineEvent } from "../timeline.ts";
import { append } from "../grouped.ts";
import { witnessesOf } from "./standing.ts";
import { originsBy, type OriginsBySource } from "./origins.ts";

/** `independent <= sources`. */
export interface Corroboration {
  /** How many sources carry a claim that witnesses the event. */
  readonly sources: number;
  /** The largest number of them of which no two share an origin. */
  readonly independent: number;
}

/** More sources than this that are tangled by their origins are counted one after the other: see `largestApart`. */
const MOST_WEIGHED = 24;

/**
 * Counts the sources of an event, and the independent ones among them: the largest number of sources of which no two
 * have an origin in common.
 *
 * @example WP and NN both carry the readout: 2 sources, 1 independent, whatever else either of them tells.
 * @example TJ carries AFP, ZH carries AFP and a statement, NN carries the statement: 3 sources, 2 independent.
 *
 * @param sources those of the timeline; an id that is not among them counts as an origin itself
 */
export function corroborationOf(event: TimelineEvent, sources: readonly Source[]): Corroboration {
  return corroborationBy(sources)(event);
}

/** As `corroborationOf`, for many events of one timeline: looks at the sources once. */
export function corroborationBy(sources: readonly Source[]): (event: TimelineEvent) => Corroboration {
  const originsOf = originsBy(sources);
  return (event) => {
    if (event.claims.length < 2) return ofOneAtMost(event);
    const origins = originsOf(event);
    const apart = tanglesOf(origins).map((tangle) => largestApart(tangle, origins));
    return { sources: origins.size, independent: apart.reduce((sum, count) => sum + count, 0) };
  };
}

/** Where nobody can share an origin with anybody else. */
function ofOneAtMost({ claims }: TimelineEvent): Corroboration {
  const sources = witnessesOf(claims).length;
  return { sources, independent: sources };
}

/** The sources in groups that have no origin in common with other groups. Linear in what they carry. */
function tanglesOf(origins: OriginsBySource): readonly (readonly string[])[] {
  const carriers = new Map<string, string[]>();
  for (const [source, ids] of origins) {
    for (const id of ids) {
      append(carriers, id, source);
    }
  }
  const seen = new Set<string>();
  return [...origins.keys()].flatMap((source) => {
    if (seen.has(source)) return [];
    seen.add(source);
    const members = [source];
    for (const member of members) {
      for (const id of origins.get(member) ?? []) {
        const met = (carriers.get(id) ?? []).filter((other) => !seen.has(other));
        met.forEach((other) => seen.add(other));
        members.push(...met);
        // All who carry it are found now; whoever carries it too need not look again.
        carriers.delete(id);
      }
    }
    return [members];
  });
}

/**
 * The largest number of sources of a tangle of which no two share an origin. Of more sources than anybody weighs against
 * each other, those with the fewest origins are taken first, and the number is a lower bound.
 */
function largestApart(tangle: readonly string[], origins: OriginsBySource): number {
  const byOrigins = [...tangle].sort((a, b) => sizeOf(a, origins) - sizeOf(b, origins) || (a < b ? -1 : 1));
  if (tangle.length > MOST_WEIGHED) return takeOneByOne(byOrigins, origins);
  const meeting = new Map(byOrigins.map((a) => [a, new Set(byOrigins.filter((b) => a !== b && meet(a, b, origins)))]));
  return mostApart(byOrigins, meeting);
}

function sizeOf(source: string, origins: OriginsBySource): number {
  return origins.get(source)?.size ?? 0;
}

function meet(a: string, b: string, origins: OriginsBySource): boolean {
  return [...(origins.get(a) ?? [])].some((id) => origins.get(b)?.has(id) === true);
}

function takeOneByOne(sources: readonly string[], origins: OriginsBySource): number {
  const taken = new Set<string>();
  return sources.filter((source) => {
    const ids = [...(origins.get(source) ?? [])];
    if (ids.some((id) => taken.has(id))) return false;
    ids.forEach((id) => taken.add(id));
    return true;
  }).length;
}

/** With the source or without it: whichever leaves more. A source that meets one other at most is always worth taking. */
function mostApart(sources: readonly string[], meeting: ReadonlyMap<string, ReadonlySet<string>>): number {
  if (sources.length === 0) return 0;
  const degree = (source: string): number => sources.filter((other) => meeting.get(source)?.has(other) === true).length;
  const degrees = sources.map((source) => ({ source, degree: degree(source) }));
  const apart = degrees.find((candidate) => candidate.degree <= 1);
  const [chosen] = degrees.sort((a, b) => b.degree - a.degree);
  const source = apart?.source ?? chosen?.source ?? "";
  const others = sources.filter((other) => other !== source);
  const taken =
    1 +
    mostApart(
      others.filter((other) => meeting.get(source)?.has(other) !== true),
      meeting,
    );
  return apart ? taken : Math.max(taken, mostApart(others, meeting));
}
