import { expect, test } from "vitest";
import type { ReadingPhase, ReadingStep } from "./reading-step.ts";
import { shareDone, stepWords } from "./reading-words.ts";

const ORDER: readonly ReadingPhase[] = ["bytes", "text", "rows", "events", "check", "hand-over"];

test.each<[ReadingStep, string]>([
  [{ phase: "bytes", done: 0, of: 0 }, "Reading big.csv"],
  [{ phase: "bytes", done: 42_400_000, of: 50_000_000 }, "Reading big.csv: 42 of 50 MB"],
  [{ phase: "files", done: 12, of: 80 }, "Reading big.csv: 12 of 80 files"],
  [{ phase: "text", done: 1, of: 3 }, "Finding the rows of big.csv: 33 %"],
  [{ phase: "rows", done: 120_000, of: 200_000 }, "Making the timeline: 120,000 of 200,000 rows"],
  [{ phase: "events", done: 1024, of: 200_000 }, "Making the timeline: 1,024 of 200,000 events"],
  [{ phase: "check", done: 200, of: 1000 }, "Checking the timeline"],
  [{ phase: "hand-over", done: 999, of: 1000 }, "Showing the timeline: 99 %"],
])("%o is told as %s", (step, words) => {
  expect(stepWords("big.csv", step)).toBe(words);
});

test("the share that is done grows from phase to phase, and each ends where the next begins", () => {
  expect(shareDone({ phase: "bytes", done: 0, of: 0 })).toBe(0);
  for (const [at, phase] of ORDER.entries()) {
    const next = ORDER[at + 1];
    const end = shareDone({ phase, done: 7, of: 7 });
    expect(end, phase).toBe(next === undefined ? 1 : shareDone({ phase: next, done: 0, of: 7 }));
    expect(shareDone({ phase, done: 3, of: 7 }), phase).toBeLessThan(end);
    expect(shareDone({ phase, done: 3, of: 7 }), phase).toBeGreaterThan(shareDone({ phase, done: 0, of: 7 }));
  }
});
