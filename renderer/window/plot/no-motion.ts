/**
 * What d3-zoom animates with, in what is built: nothing. The window moves by itself (`motion.ts`), and the originals
 * would bring transitions, timers and colour spaces along, some 30 kB of them.
 */

/** There is never a transition to end. */
export function interrupt(): void {
  return undefined;
}

export function interpolateZoom(): never {
  throw new Error("d3-zoom animates here; give it a transform without a transition");
}
