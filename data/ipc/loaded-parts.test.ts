import { expect, test } from "vitest";
import { event, source, timeline } from "../../e2e/helpers/example.ts";
import type { ImportReport } from "../import/report.ts";
import { headOf, isLarge, partTexts, readPart, wholeOf } from "./loaded-parts.ts";

const many = (count: number) =>
  timeline(
    Array.from({ length: count }, (_, index) => event(`event-${String(index)}`, { summary: "Ä".repeat(300) })),
    { sources: [source("alpha"), source("beta")] },
  );
const report: ImportReport = {
  format: "a table",
  counts: { events: 1500, claims: 0, sources: 2 },
  notes: Array.from({ length: 1500 }, (_, index) => ({ at: `row ${String(index)}`, kind: "kept", what: "it" })),
};
const WHOLE = { name: "a.csv", timeline: many(1500), report };

test("what is taken apart is the same again once its parts are together, in the same order of fields", () => {
  const head = headOf(WHOLE);
  expect([head.timeline.events, head.timeline.sources, head.report.notes]).toEqual([[], [], []]);
  const parts = [...partTexts(WHOLE)];
  const again = wholeOf(head, parts.map(({ text }) => text).map(readPart));
  expect(JSON.stringify(again)).toBe(JSON.stringify(WHOLE));
});

test("no part is long, and each says how many items there are up to it", () => {
  const parts = [...partTexts(WHOLE)];
  expect(parts.length).toBeGreaterThan(4);
  for (const { text } of parts) expect(text.length).toBeLessThan(250_000);
  expect(parts.at(-1)).toMatchObject({ done: 3002, of: 3002 });
  const counts = parts.map(({ text }) => readPart(text).items.length);
  expect(parts.map(({ done }) => done)).toEqual(counts.map((_, at) => counts.slice(0, at + 1).reduce((a, b) => a + b)));
});

test("a few thousand items cross at once, in which lists they may be", () => {
  expect(isLarge(WHOLE)).toBe(true);
  expect(isLarge({ timeline: WHOLE.timeline })).toBe(false);
  expect(isLarge({ timeline: many(0), report: { ...report, notes: [...report.notes, ...report.notes] } })).toBe(true);
});
