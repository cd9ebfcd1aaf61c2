/** Random timelines of many events, for tests of what a page shows first. */
import type { Timeline, TimelineEvent } from "../../data/timeline.ts";
import { claim, day, event, timeline } from "../helpers/example.ts";
import { seeded } from "./seeded.ts";

/** So many events in four lanes over a month, told by up to three sources, some of them with figures that differ. */
export function crowd(seed: number, count = 120): Timeline {
  const random = seeded(seed);
  const lanes = ["one", "two", "three", "four"].map((id) => ({ id, label: `Lane ${id}` }));
  const events = Array.from({ length: count }, (_, index): TimelineEvent => {
    const first = 1 + random.below(28);
    const date = (number: number): string => `2016-09-${String(number).padStart(2, "0")}`;
    const tellers = random.shuffled(["alpha", "beta", "gamma"]).slice(0, 1 + random.below(3));
    const differs = random.chance(0.2);
    return event(`e${String(index)}`, {
      title: `Event ${"of many words ".repeat(random.below(3))}${String(index)}`,
      lane: random.oneOf(lanes).id,
      when: random.chance(0.3) ? day(date(first), date(Math.min(30, first + 1 + random.below(9)))) : day(date(first)),
      claims: tellers.map((id, value) => claim(id, differs ? { figures: [{ measure: "killed", value }] } : {})),
      ...(random.chance(0.1) && { emphasis: random.oneOf(["high", "low"] as const) }),
    });
  });
  return timeline(events, { lanes, extent: { from: "2016-09-01", to: "2016-09-30" } });
}
