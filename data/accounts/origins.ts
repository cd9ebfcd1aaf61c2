/** Where what is told of an event comes from: which sources carry one and the same text. */
import { rootsBy } from "./corroboration.ts";
import type { Source, TimelineEvent } from "../timeline.ts";

export interface Origin {
  /** Id of the root: a wire copy, a readout, or the source itself. */
  readonly id: string;
  /** Ids of the sources of the event that carry it, in the order of their first claim. */
  readonly carriers: readonly string[];
}

/** The origins of an event's claims, in the order of the claims. A source that speaks in its own voice is one itself. */
export function originsOf(event: TimelineEvent, sources: readonly Source[]): readonly Origin[] {
  const root = rootsBy(sources);
  const origins = new Map<string, Set<string>>();
  for (const claim of event.claims) {
    const id = root(claim);
    origins.set(id, (origins.get(id) ?? new Set()).add(claim.source));
  }
  return [...origins].map(([id, carriers]) => ({ id, carriers: [...carriers] }));
}
