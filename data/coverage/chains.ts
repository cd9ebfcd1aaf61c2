/** Sources in an order in which those of one chain of derivation stand together. */
import { append } from "../grouped.ts";
import type { Source } from "../timeline.ts";

/**
 * Each source after what it is a copy of, and copies of one text beside each other, wherever they stand in the file. Chains are in
 * the order of their first source, and so are the sources of a chain that are copied from equally far. Linear.
 *
 * @param sources all those of a timeline: a text that is only cited joins its copies
 */
export function inChains(sources: readonly Source[]): readonly Source[] {
  const neighbours = new Map<string, string[]>();
  for (const { id, custom } of sources) {
    for (const origin of custom.derivedFrom ?? []) {
      append(neighbours, id, origin);
      append(neighbours, origin, id);
    }
  }
  const sourceOf = new Map(sources.map((source, place) => [source.id, { source, place }]));
  const depths = depthsOf(sources);
  const seen = new Set<string>();
  return sources.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    const chain = [id];
    for (const member of chain) {
      for (const other of neighbours.get(member) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        chain.push(other);
      }
    }
    return chain
      .flatMap((member) => sourceOf.get(member) ?? [])
      .sort((a, b) => (depths.get(a.source.id) ?? 0) - (depths.get(b.source.id) ?? 0) || a.place - b.place)
      .map(({ source }) => source);
  });
}

/** How many copies lie between a source and the nearest text that is none; 0 for that, and for what copies itself in a circle. */
function depthsOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  const copies = new Map<string, string[]>();
  const depths = new Map<string, number>();
  for (const { id, custom } of sources) {
    const origins = custom.derivedFrom ?? [];
    if (origins.length === 0) depths.set(id, 0);
    for (const origin of origins) append(copies, origin, id);
  }
  const queue = [...depths.keys()];
  for (const id of queue) {
    for (const copy of copies.get(id) ?? []) {
      if (depths.has(copy)) continue;
      depths.set(copy, (depths.get(id) ?? 0) + 1);
      queue.push(copy);
    }
  }
  return depths;
}
