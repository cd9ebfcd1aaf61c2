/** What the reading of a file tells of itself, so that somebody can watch a large one and give it up. */

/**
 * What is being done, in this order: the bytes of a file or the files of a folder are fetched, rows are found in a text,
 * each is understood, events are made of them, the timeline is checked, and it is handed over. A file may leave some out.
 */
export type ReadingPhase = "bytes" | "files" | "text" | "rows" | "events" | "check" | "hand-over";

/** How far a phase has come: `done` of `of`, in bytes, files, UTF-16 units, rows, events or, of checks, thousandths. */
export interface ReadingStep {
  readonly phase: ReadingPhase;
  readonly done: number;
  /** 0 while it is not known. */
  readonly of: number;
}

/** Hears of each step, some hundred times for a large file. What it throws ends the reading, and whoever reads lets it pass. */
export type HearStep = (step: ReadingStep) => void;

/** Items between two steps. */
const BETWEEN = 1024;

/** The items one after the other; a step is told before the first and then after each thousand or so. */
export function* steppedThrough<T>(items: readonly T[], phase: ReadingPhase, hear?: HearStep): Generator<T> {
  let done = 0;
  for (const item of items) {
    if (done % BETWEEN === 0) hear?.({ phase, done, of: items.length });
    yield item;
    done += 1;
  }
}
