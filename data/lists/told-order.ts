/** The order in which a timeline tells its events: that of the file, and none before what it follows. */
import type { TimelineEvent } from "../timeline.ts";

/**
 * The events as they are told: in the order given, each after those that it follows. What follows itself in a circle
 * keeps the order given. Linear in events and links, and needs no stack.
 */
export function inToldOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const told = new Set<TimelineEvent>();
  const entered = new Set<TimelineEvent>();
  for (const first of events) {
    const walk = [first];
    for (let event = walk.at(-1); event !== undefined; event = walk.at(-1)) {
      if (entered.has(event)) {
        told.add(event);
        walk.pop();
        continue;
      }
      entered.add(event);
      // The last one put on the walk is told first.
      for (const id of [...(event.follows ?? [])].reverse()) {
        const before = byId.get(id);
        if (before && !entered.has(before)) walk.push(before);
      }
    }
  }
  return [...told];
}
