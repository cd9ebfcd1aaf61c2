/** Tells the window of a reading that takes long, and of one that does not, nothing. */
import type { ReadingProgress } from "../../../data/ipc/channels.ts";
import type { ReadingStep } from "../../../data/file/parsing/reading-step.ts";
import type { WatchedReading } from "./read-one.ts";

/** What takes less is over before anybody has read of it, ms. */
const PATIENCE = 300;
/** Between two notices, ms. */
const PAUSE = 100;

/** Until the first step is told. */
const BEGUN: ReadingStep = { phase: "bytes", done: 0, of: 0 };

/** Hears of the steps of one file's reading, and tells the newest a few times a second. */
export function watchReading(name: string, tell: (progress: ReadingProgress) => void): WatchedReading {
  let newest = BEGUN;
  let told: ReadingStep | undefined;
  const show = (): void => {
    if (told !== newest) tell({ name, step: newest });
    told = newest;
    timer = setTimeout(show, PAUSE);
  };
  let timer = setTimeout(show, PATIENCE);
  return {
    step: (step) => void (newest = step),
    end() {
      clearTimeout(timer);
      if (told) tell({ name });
    },
  };
}
