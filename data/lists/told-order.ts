/** The order in which a timeline tells its events: that of the file, and none before what it follows. */
import { DAY } from "../time.ts";
import type { TimelineEvent } from "../timeline.ts";

/** What is told, and ids of what it follows. */
type Told = Pick<TimelineEvent, "id" | "follows">;

/**
 * The events as they are told: in the order given, each after those that it follows. What follows itself in a circle
 * keeps the order given. Linear in events and links, and needs no stack.
 */
export function inToldOrder<Item extends Told>(events: readonly Item[]): readonly Item[] {
  if (!events.some(({ follows }) => follows !== undefined)) return events;
  const byId = new Map(events.map((event) => [event.id, event]));
  const told = new Set<Item>();
  const entered = new Set<Item>();
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

/**
 * What is in the order of time, with what stands on one day in the order in which it is told: no time of day is known of
 * much of it, and an event comes after those that it follows. Linear.
 *
 * @param at when an item begins, calendar ms; infinite where nothing is known
 */
export function toldWithinDays<Item extends Told>(items: readonly Item[], at: (item: Item) => number): readonly Item[] {
  const days: Item[][] = [];
  let last = NaN;
  for (const item of items) {
    const day = Math.floor(at(item) / DAY);
    if (day === last) days.at(-1)?.push(item);
    else days.push([item]);
    last = day;
  }
  return days.flatMap((day) => (day.some(({ follows }) => follows !== undefined) ? inToldOrder(day) : day));
}
