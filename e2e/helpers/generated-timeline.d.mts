import type { Timeline } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";

/** `count` events over ten years, the same for the same seed: what a file holds. */
export function generatedTimeline(
  count: number,
  choices?: { readonly seed?: number; readonly sources?: number; readonly outlets?: number },
): Written<Timeline>;
