/** What a reading that takes long is told as. */
import type { ReadingPhase, ReadingStep } from "./reading-step.ts";
import { numberText } from "../../wording.ts";
import { counted } from "../../words.ts";

/** Where each phase begins, as a share of the whole: as measured for a table of 200,000 rows. */
const BEGINS: Readonly<Record<ReadingPhase, number>> = {
  bytes: 0,
  files: 0,
  text: 0.03,
  rows: 0.15,
  events: 0.3,
  check: 0.45,
  "hand-over": 0.85,
};

/** In the order of `BEGINS`, as far as they differ. */
const STARTS = [...new Set(Object.values(BEGINS)), 1];

/** How much of the whole is done, from 0 to 1. */
export function shareDone({ phase, done, of }: ReadingStep): number {
  const from = BEGINS[phase];
  const to = STARTS.find((start) => start > from) ?? 1;
  return from + (to - from) * (of === 0 ? 0 : Math.min(done / of, 1));
}

/** What is being done, without a number: "Reading big.csv". */
export function phaseWords(name: string, phase: ReadingPhase): string {
  switch (phase) {
    case "bytes":
    case "files":
      return `Reading ${name}`;
    case "text":
      return `Finding the rows of ${name}`;
    case "rows":
    case "events":
      return "Making the timeline";
    case "check":
      return "Checking the timeline";
    case "hand-over":
      return "Showing the timeline";
  }
}

/** @example stepWords("big.csv", { phase: "rows", done: 120_000, of: 200_000 }) // "Making the timeline: 120,000 of 200,000 rows" */
export function stepWords(name: string, step: ReadingStep): string {
  const words = phaseWords(name, step.phase);
  const far = step.of === 0 ? undefined : howFar(step);
  return far === undefined ? words : `${words}: ${far}`;
}

function howFar({ phase, done, of }: ReadingStep): string | undefined {
  switch (phase) {
    case "bytes":
      return of < MEGABYTE ? undefined : `${megabytes(done)} of ${megabytes(of)} MB`;
    case "files":
      return `${numberText(done)} of ${counted(of, "file")}`;
    case "rows":
      return `${numberText(done)} of ${counted(of, "row")}`;
    case "events":
      return `${numberText(done)} of ${counted(of, "event")}`;
    case "text":
    case "hand-over":
      return `${String(Math.floor((100 * done) / of))} %`;
    case "check":
      return undefined;
  }
}

const MEGABYTE = 1_000_000;

function megabytes(bytes: number): string {
  return numberText(Math.round(bytes / MEGABYTE));
}
