/** Which paragraphs of a document are claimed already, and by which events. */
import type { HashedParagraph } from "../../../data/ipc/documents.ts";
import { passageOf } from "../../../data/places/locator.ts";
import type { Timeline } from "../../../data/timeline.ts";

/** An event that a claim from a paragraph belongs to. */
export interface ClaimingEvent {
  readonly id: string;
  readonly title: string;
}

/**
 * The events by index of the paragraph that claims of one source cite: where its locator says, or where its words have
 * moved to. Each event stands once at a paragraph.
 */
export function claimedPassages(
  { events }: Pick<Timeline, "events">,
  source: string | undefined,
  paragraphs: readonly HashedParagraph[],
): ReadonlyMap<number, readonly ClaimingEvent[]> {
  const found = new Map<number, ClaimingEvent[]>();
  if (source === undefined) return found;
  const first = new Map<string, number>();
  for (const [index, { hash }] of paragraphs.entries()) if (!first.has(hash)) first.set(hash, index);
  for (const { id, title, claims } of events) {
    for (const claim of claims) {
      const at = claim.source === source ? passageOf(claim.at) : undefined;
      const index = at && (paragraphs[at.paragraph - 1]?.hash === at.hash ? at.paragraph - 1 : first.get(at.hash));
      if (index === undefined) continue;
      const events = found.get(index) ?? [];
      if (!events.some((event) => event.id === id)) events.push({ id, title });
      found.set(index, events);
    }
  }
  return found;
}
