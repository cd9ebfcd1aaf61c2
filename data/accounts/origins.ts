/**
 * Where what is told of an event comes from: the original sources at the end of every path.
 *
 * A claim leads to what it was taken over from (`derivedFrom`), to the sources that it came through, and to all that its
 * report as a whole is a copy of. Where it leads to a source that tells the event itself, the path goes on through what
 * that source says of it. A source at which a path ends is an origin; so is a report that speaks for itself.
 */
import { append } from "../grouped.ts";
import type { Claim, Source, TimelineEvent } from "../timeline.ts";
import { witnessesOf } from "./standing.ts";

export interface Origin {
  /** Id of the source at the end of paths: a wire copy, a readout, or the report itself. */
  readonly id: string;
  /** Ids of the sources of the event whose paths end there, in the order of their first claim. */
  readonly carriers: readonly string[];
}

/** The ids of the origins of each source that tells an event, in the order of their first claim. Never empty sets. */
export type OriginsBySource = ReadonlyMap<string, ReadonlySet<string>>;

/** The origins of an event's claims, in the order in which claims lead to them. */
export function originsOf(event: TimelineEvent, sources: readonly Source[]): readonly Origin[] {
  const carriers = new Map<string, string[]>();
  for (const [source, origins] of originsBy(sources)(event)) {
    for (const id of origins) append(carriers, id, source);
  }
  return [...carriers].map(([id, carried]) => ({ id, carriers: carried }));
}

/**
 * The origins of the sources of an event, for many events of one timeline: looks at the sources once. Comments,
 * retractions and what was withdrawn count for nothing. The order of claims and sources does not matter.
 *
 * @param sources those of the timeline; an id that is not among them is an origin itself
 */
export function originsBy(sources: readonly Source[]): (event: TimelineEvent) => OriginsBySource {
  const copies = new Map(sources.map(({ id, custom }) => [id, custom.derivedFrom ?? []]));
  return ({ claims }) => {
    const witnesses = witnessesOf(claims).flatMap((index) => claims[index] ?? []);
    const paths = pathsOf(witnesses, copies);
    const ends = endsOf(paths);
    return new Map(paths.tellers.map((teller) => [teller, ends.get(teller) ?? new Set([teller])]));
  };
}

/** Where an event is told in circles: each source that no path leads out of, with the next one on its way round. */
export function circlesAmong(claims: readonly PathClaim[], copies: Copies): ReadonlyMap<string, string> {
  const { parents, ...paths } = pathsOf(claims, copies);
  const ends = endsOf({ parents, ...paths });
  const isLost = (id: string): boolean => (ends.get(id)?.size ?? 0) === 0;
  return new Map([...parents].flatMap(([id, ids]) => (isLost(id) ? [[id, [...ids].find(isLost) ?? id] as const] : [])));
}

/** The fields of a claim that its path stands in. */
export type PathClaim = Pick<Claim, "source" | "derivedFrom" | "through">;
/** For each source the ids of those of which it is a copy as a whole. */
export type Copies = ReadonlyMap<string, readonly string[]>;

interface Paths {
  /** Ids of the sources that tell the event, in the order of their first claim. */
  readonly tellers: readonly string[];
  /** Where paths lead from each source that they pass; at one that is an end, nowhere. */
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sources that say something in their own name, and so are origins although paths lead on from them. */
  readonly own: ReadonlySet<string>;
}

function pathsOf(claims: readonly PathClaim[], copies: Copies): Paths {
  const tellers = [...new Set(claims.map(({ source }) => source))];
  const parents = new Map<string, Set<string>>(tellers.map((id) => [id, new Set()]));
  const own = new Set<string>();
  for (const { source, derivedFrom, through = [] } of claims) {
    const stations = through.filter((carrier) => typeof carrier === "string");
    const led = [...(derivedFrom === undefined ? [] : [derivedFrom]), ...stations];
    const copied = copies.get(source) ?? [];
    if (led.length === 0 && copied.length === 0) own.add(source);
    for (const id of [...led, ...copied]) parents.get(source)?.add(id);
  }
  const queue = [...parents.values()].flatMap((ids) => [...ids]);
  for (const id of queue) {
    if (parents.has(id)) continue;
    const copied = copies.get(id) ?? [];
    parents.set(id, new Set(copied));
    queue.push(...copied);
  }
  return { tellers, parents, own };
}

/** The ends that each source's paths come to; none for one that only leads round in a circle. */
function endsOf({ parents, own }: Paths): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map<string, Set<string>>([...parents.keys()].map((id) => [id, new Set()]));
  const children = new Map<string, string[]>();
  for (const [id, ids] of parents) for (const parent of ids) append(children, parent, id);
  const queue: { readonly id: string; readonly end: string }[] = [];
  const reach = (id: string, end: string): void => {
    const known = ends.get(id);
    if (known === undefined || known.has(end)) return;
    known.add(end);
    queue.push({ id, end });
  };
  for (const [id, ids] of parents) if (ids.size === 0 || own.has(id)) reach(id, id);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of children.get(next.id) ?? []) reach(child, next.end);
  }
  return ends;
}
