import type { Timeline } from "../../data/timeline.ts";

/** `count` events over ten years, the same for the same seed. */
export function generatedTimeline(count: number, seed?: number): Timeline;
