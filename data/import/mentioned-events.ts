/** Events that one file has and others only name. */
import type { DraftClaim, DraftEvent } from "./import-draft.ts";

/**
 * The events with what others of them say by their ids alone: claims are added to the event that has the id, and an
 * article that the event itself cites without more is not told twice. What no file has stays an event of its own, one for all that name it.
 */
export function withMentions(events: readonly DraftEvent[]): readonly DraftEvent[] {
  const mentions = new Map<string, DraftEvent>();
  for (const event of events) {
    if (!event.isMentioned || event.id === undefined) continue;
    const before = mentions.get(event.id);
    mentions.set(event.id, before ? { ...before, claims: [...before.claims, ...event.claims] } : event);
  }
  if (mentions.size === 0) return events;
  const held = new Set(events.filter(({ isMentioned }) => !isMentioned).map(({ id }) => id));
  return events.flatMap((event) => {
    const mention = event.id === undefined ? undefined : mentions.get(event.id);
    if (!mention) return [event];
    if (!event.isMentioned) return [{ ...event, claims: joined(event.claims, mention.claims) }];
    // The first of those that name it stands for all.
    return held.has(event.id) || event.at !== mention.at ? [] : [mention];
  });
}

function joined(own: readonly DraftClaim[], added: readonly DraftClaim[]): readonly DraftClaim[] {
  const cited = new Set(added.map(({ source }) => source));
  return [...own.filter(({ url }) => url === undefined || !cited.has(url)), ...added];
}
