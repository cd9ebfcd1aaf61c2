/** Unicode's bidirectional algorithm (UAX 9): where the parts of a line with right-to-left scripts stand. */
import bidiFactory from "bidi-js";

/** A part of a line that runs in one direction. `from` and `to` are UTF-16 indices, half-open. */
export interface LevelRun {
  readonly from: number;
  readonly to: number;
  /** Even: left to right. */
  readonly level: number;
}

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and the other right-to-left blocks, and the controls of direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a line may have parts that run from right to left; most have none, and need no more work. */
export function mayRunLeft(line: string): boolean {
  return RIGHT_TO_LEFT.test(line);
}

const bidi = bidiFactory();

/** Overrides make text read as what it is not; they are taken as embeddings, which keep each letter's own direction. */
const OVERRIDES: Readonly<Record<string, string>> = { "\u202d": "\u202a", "\u202e": "\u202b" };

/** The parts of a line in the order of its text. Its first letter with a direction gives the line's own direction. */
export function levelRuns(line: string): readonly LevelRun[] {
  const { levels } = bidi.getEmbeddingLevels(honest(line));
  const runs: { from: number; to: number; level: number }[] = [];
  levels.forEach((level, index) => {
    const last = runs.at(-1);
    if (last?.level === level) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, level });
  });
  return runs;
}

/** Whether a line is read from right to left: its first letter with a direction says so (rules P2 and P3). */
export function readsLeft(line: string): boolean {
  return mayRunLeft(line) && bidi.getEmbeddingLevels(honest(line)).paragraphs[0]?.level === 1;
}

/** Somebody's words among the program's own: their direction does not carry over to what stands beside them. */
export function isolated(words: string): string {
  return mayRunLeft(words) ? `\u2068${words}\u2069` : words;
}

function honest(line: string): string {
  return line.replace(/[\u202d\u202e]/gu, (control) => OVERRIDES[control] ?? "");
}

/** Things in the order of their text, put into the order in which they stand from left to right (rule L2). */
export function visualOrder<T extends { readonly level: number }>(logical: readonly T[]): readonly T[] {
  const order = [...logical];
  const highest = Math.max(0, ...logical.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && order[end]!.level >= level) end += 1;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(end, start + 1);
    }
  }
  return order;
}
