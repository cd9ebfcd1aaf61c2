import type { Era, Source } from "../timeline.ts";

/**
 * The sources that tell these events or background periods, and what those took over from others, in the order given: what a list of sources
 * under a picture of them holds.
 */
export function citedSources(events: readonly Pick<Era, "claims">[], sources: readonly Source[]): readonly Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const claims = events.flatMap(({ claims: told = [] }) => told);
  const cited = new Set(
    claims.flatMap(({ source, derivedFrom, through = [] }) => [
      source,
      ...(derivedFrom === undefined ? [] : [derivedFrom]),
      ...through.filter((carrier) => typeof carrier === "string"),
    ]),
  );
  // A set hands out what is added to it on the way, each once, so that a circle has an end.
  for (const id of cited) for (const origin of byId.get(id)?.custom.derivedFrom ?? []) cited.add(origin);
  return sources.filter(({ id }) => cited.has(id));
}
