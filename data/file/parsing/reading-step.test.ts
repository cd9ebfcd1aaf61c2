import { expect, test } from "vitest";
import { importFile } from "../../import/import-file.ts";
import { importFiles } from "../../import/import-files.ts";
import { steppedThrough, type ReadingStep } from "./reading-step.ts";

const ROWS = 3000;
const TABLE = `Date,Title\n${Array.from({ length: ROWS }, (_, row) => `1912-03-${String(10 + (row % 20))},Bell ${String(row)}\n`).join("")}`;
const FILE = { name: "bells.csv", text: TABLE };

test("a long list is told in steps, each before its items", () => {
  const told: ReadingStep[] = [];
  const items = Array.from({ length: 2500 }, (_, index) => index);
  const passed = Array.from(steppedThrough(items, "rows", (step) => told.push(step)));
  expect(passed).toEqual(items);
  expect(told).toEqual([0, 1024, 2048].map((done) => ({ phase: "rows", done, of: 2500 })));
});

test("a table is told from its text to the last check, each phase from its beginning, and reads as without a listener", () => {
  const told: ReadingStep[] = [];
  const read = importFile(FILE, { hear: (step) => told.push(step) });
  expect(read).toEqual(importFile(FILE));
  const phases = told.map(({ phase }) => phase).filter((phase, at, all) => phase !== all[at - 1]);
  expect(phases).toEqual(["text", "rows", "events", "check"]);
  for (const phase of phases) {
    const steps = told.filter((step) => step.phase === phase);
    expect(steps[0]!.done, phase).toBe(0);
    expect(steps.length, phase).toBeGreaterThan(2);
    expect(new Set(steps.map(({ of }) => of)).size, phase).toBe(1);
    expect(
      steps.every(({ done, of }, at) => done < of && done >= (steps[at - 1]?.done ?? 0)),
      phase,
    ).toBe(true);
  }
  expect(told.find(({ phase }) => phase === "text")!.of).toBe(TABLE.length);
});

test.each(["text", "rows", "events", "check"] as const)(
  "who has heard enough in the phase %s ends the reading",
  (end) => {
    const hear = ({ phase }: ReadingStep): void => {
      if (phase === end) throw new Error("enough");
    };
    expect(() => importFile(FILE, { hear })).toThrow("enough");
  },
);

test("of several files each is told", () => {
  const told: ReadingStep[] = [];
  importFiles([FILE, { ...FILE, name: "more.csv" }], "bells", { hear: (step) => told.push(step) });
  expect(told[0]).toEqual({ phase: "files", done: 0, of: 2 });
});
