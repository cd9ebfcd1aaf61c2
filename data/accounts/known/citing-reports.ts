/** Which reports refer to a text that is only cited. */
import { append } from "../../grouped.ts";
import type { Era, Source } from "../../timeline.ts";

/**
 * For each source that others took something over from, by its id: the reports that cite it, in their claims or as a
 * whole, by themselves or through other texts, each once.
 *
 * @param sources those that count; what is none of them cites nothing
 * @param events events and background periods whose claims count
 */
export function citingReports(
  sources: readonly Source[],
  events: readonly Pick<Era, "claims">[],
): ReadonlyMap<string, readonly Source[]> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cites = new Map<string, Set<string>>(sources.map(({ id, custom }) => [id, new Set(custom.derivedFrom)]));
  for (const { claims = [] } of events) {
    for (const { source, derivedFrom, through = [] } of claims) {
      const cited = cites.get(source);
      if (derivedFrom !== undefined) cited?.add(derivedFrom);
      for (const carrier of through) if (typeof carrier === "string") cited?.add(carrier);
    }
  }
  const citing = new Map<string, Source[]>();
  for (const report of sources.filter(({ custom }) => custom.code !== undefined)) {
    // A set hands out what is added to it on the way, each once, so that a circle has an end.
    const reached = new Set(cites.get(report.id));
    for (const id of reached) for (const next of byId.get(id)?.custom.derivedFrom ?? []) reached.add(next);
    for (const id of reached) append(citing, id, report);
  }
  return citing;
}
