/** Long work while the window answers: slices of it, and between them whatever else is waiting. */
import type { Steps } from "../../../data/memo.ts";

/** Nobody waits for the work any more. */
export class Unwanted extends Error {
  override readonly name = "Unwanted";
}

/** About as long as a frame takes, ms. */
const SLICE = 12;

/** The result of all steps. `isOver` is asked between slices, and rejects with `Unwanted` as soon as it says so. */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean = () => false): Promise<T> {
  for (;;) {
    if (isOver()) throw new Unwanted();
    const until = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await pause();
  }
}

/** Unlike a timer it is not slowed down in a window that nobody sees. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
