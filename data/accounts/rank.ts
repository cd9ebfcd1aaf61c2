/** What matters most is drawn first where there is no room for all, in every picture and list alike. */
import type { Source, TimelineEvent } from "../timeline.ts";
import { differingKinds } from "./conflicts.ts";
import { corroborationBy } from "./corroboration.ts";
import { variedMatters } from "./matters.ts";

/** More than the independent sources of any event. */
const DISPUTED = 1_000_000;
/** More than any event has without it. */
const EMPHASIS = { high: 10 * DISPUTED, low: -10 * DISPUTED };

export interface Weight {
  /** What the timeline's editor says. */
  readonly emphasis?: TimelineEvent["emphasis"];
  /** Whether accounts of it differ. */
  readonly differs: boolean;
  /** How many sources tell it independently. */
  readonly independent: number;
}

/**
 * The higher, the sooner it is drawn: what the editor has drawn first, then what accounts differ on, then what more sources
 * tell independently; what the editor has drawn last comes after all of that.
 */
export function rankOf({ emphasis, differs, independent }: Weight): number {
  return (emphasis ? EMPHASIS[emphasis] : 0) + (differs ? DISPUTED : 0) + independent;
}

/**
 * The place of each event in that order, by its id: 1 for what is drawn first; those that weigh the same share a place, and
 * the next place counts them (1, 2, 2, 4).
 */
export function placesByRank(
  events: readonly TimelineEvent[],
  sources: readonly Source[],
): ReadonlyMap<string, number> {
  const corroboration = corroborationBy(sources);
  const ranked = events
    .map((event) => {
      const differs = differingKinds(variedMatters(event)).length > 0;
      const { independent } = corroboration(event);
      return { id: event.id, rank: rankOf({ emphasis: event.emphasis, differs, independent }) };
    })
    .sort((a, b) => b.rank - a.rank);
  const places = new Map<string, number>();
  ranked.forEach(({ id, rank }, index) => {
    const before = ranked[index - 1];
    places.set(id, before?.rank === rank ? (places.get(before.id) ?? 1) : index + 1);
  });
  return places;
}
