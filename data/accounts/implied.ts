/** Who tells an event without saying so: by telling another that could not have been without it. */
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { append } from "../grouped.ts";
import { tellersOf } from "./standing.ts";

/** A source that implies an event, and by telling which other. */
export interface Implication {
  /** Id of the source; it has no claim that witnesses the event itself. */
  readonly source: string;
  /** The event that it tells. */
  readonly event: TimelineEvent;
}

/**
 * Who implies an event, directly or by way of other events, each source once with the first event that it tells: nearest
 * first, then in the order of the timeline. Looks at the timeline once, and then at what leads to the event asked for.
 */
export function impliedBy({ events }: Pick<Timeline, "events">): (event: TimelineEvent) => readonly Implication[] {
  const implying = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of event.implies ?? []) append(implying, id, event);
  }
  return (event) => {
    const tellers = tellersOf(event);
    const seen = new Set([event.id]);
    const queue = [event.id];
    const found = new Map<string, TimelineEvent>();
    for (const id of queue) {
      for (const other of implying.get(id) ?? []) {
        if (seen.has(other.id)) continue;
        seen.add(other.id);
        queue.push(other.id);
        for (const source of tellersOf(other)) {
          if (!tellers.has(source) && !found.has(source)) found.set(source, other);
        }
      }
    }
    return [...found].map(([source, by]) => ({ source, event: by }));
  };
}
