/** How many sources tell of an event, and how many of them independently. */
import type { Claim, Source, TimelineEvent } from "../timeline.ts";

/** `independent <= sources`. */
export interface Corroboration {
  /** How many sources carry a claim of the event. */
  readonly sources: number;
  /** How many of them can each be credited with an origin of its own. */
  readonly independent: number;
}

/**
 * Counts the sources of an event, and the independent ones among them: the largest number of sources that can each be
 * credited with one origin that no other of them is credited with. The origin of a claim is what it was taken over
 * from, followed to its root, or else the source that carries it.
 *
 * @example WP and NN both carry only the readout: 2 sources, 1 independent.
 * @example ZH tells it in its own voice and also carries AFP, TJ carries AFP: 2 sources, 2 independent.
 *
 * @param sources those of the timeline; an id that is not among them counts as an origin itself
 */
export function corroborationOf(event: TimelineEvent, sources: readonly Source[]): Corroboration {
  return corroborationBy(sources)(event);
}

/** As `corroborationOf`, for many events of one timeline: looks at the sources once. */
export function corroborationBy(sources: readonly Source[]): (event: TimelineEvent) => Corroboration {
  const root = rootsBy(sources);
  return (event) => {
    const origins = new Map<string, Set<string>>();
    for (const claim of event.claims) {
      const known = origins.get(claim.source) ?? new Set<string>();
      origins.set(claim.source, known.add(root(claim)));
    }
    return { sources: origins.size, independent: largestMatching(origins) };
  };
}

/** The id of a claim's origin: what it was taken over from, followed to its root, or else the source that carries it. */
export function rootsBy(sources: readonly Source[]): (claim: Pick<Claim, "source" | "derivedFrom">) => string {
  const parents = new Map(sources.map(({ id, custom }) => [id, custom.derivedFrom?.[0]]));
  return ({ source, derivedFrom }) => rootOf(derivedFrom ?? source, parents);
}

/** Stops where the chain comes back to itself; a parsed timeline has no such circle. */
function rootOf(id: string, parents: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let root = id;
  for (let next = parents.get(root); next !== undefined && !seen.has(next); next = parents.get(root)) {
    seen.add(next);
    root = next;
  }
  return root;
}

/**
 * Kuhn's algorithm: sources one after the other look for an origin, and those already credited with one make room
 * where they have another. Searches breadth first, so that a long chain cannot exhaust the stack.
 */
function largestMatching(origins: ReadonlyMap<string, ReadonlySet<string>>): number {
  const credited = new Map<string, string>();
  for (const source of origins.keys()) {
    const reachedFrom = new Map<string, string>();
    const free = findFreeOrigin(source, { origins, credited, reachedFrom });
    if (free !== undefined) makeRoom(source, free, { credited, reachedFrom });
  }
  return credited.size;
}

interface Search {
  readonly origins: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which source each origin is credited to. */
  readonly credited: Map<string, string>;
  /** From which source the search came to each origin. */
  readonly reachedFrom: Map<string, string>;
}

function findFreeOrigin(start: string, { origins, credited, reachedFrom }: Search): string | undefined {
  const queue = [start];
  for (const source of queue) {
    for (const origin of origins.get(source) ?? []) {
      if (reachedFrom.has(origin)) continue;
      reachedFrom.set(origin, source);
      const holder = credited.get(origin);
      if (holder === undefined) return origin;
      queue.push(holder);
    }
  }
  return undefined;
}

function makeRoom(start: string, free: string, { credited, reachedFrom }: Omit<Search, "origins">): void {
  const held = new Map([...credited].map(([origin, source]) => [source, origin]));
  let origin: string | undefined = free;
  while (origin !== undefined) {
    const source = reachedFrom.get(origin);
    if (source === undefined) return;
    const given = held.get(source);
    credited.set(origin, source);
    origin = source === start ? undefined : given;
  }
}
