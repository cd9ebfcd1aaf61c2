/** Random layers of an editor, for tests of what must hold of any. */
import type { Callout, EditorsLayer } from "../../data/pictures/editors-layer.ts";
import { DAY } from "../../data/time.ts";
import type { Timeline } from "../../data/timeline.ts";
import { seeded, type Seeded } from "./seeded.ts";

const WORDS = ["The harbour", "stays shut", "until the ice", "breaks", "for a whole week", "says the guild", "alone"];

/** Up to eight callouts on events, and as many on days and periods in and around the timeline's own period. */
export function randomLayer({ events, extent: { interval } }: Timeline, seed: number): EditorsLayer {
  const random = seeded(seed);
  const days = Math.round((interval.to - interval.from) / DAY);
  const count = (): readonly undefined[] => Array.from({ length: random.below(9) });
  const onEvents = count().map((): Callout => ({ text: wordsOf(random), on: { event: random.oneOf(events).id } }));
  const onTime = count().map((): Callout => {
    const from = interval.from + (random.below(days + 4) - 2) * DAY;
    return { text: wordsOf(random), on: { interval: { from, to: from + (1 + random.below(9)) * DAY } } };
  });
  return {
    hidden: events.filter(() => random.chance(0.1)).map(({ id }) => id),
    ...(random.chance(0.6) && { numbered: true as const }),
    ...(random.chance(0.5) && { takeaway: wordsOf(random) }),
    callouts: [...onEvents, ...onTime],
  };
}

function wordsOf(random: Seeded): string {
  return Array.from({ length: 1 + random.below(7) }, () => random.oneOf(WORDS)).join(" ");
}
