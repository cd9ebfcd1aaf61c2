import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { importFiles } from "../import-files.ts";
import { reportLine } from "../report.ts";
import type { DraftEvent } from "../import-draft.ts";
import { withoutDenserRest } from "./denser-rest.ts";

const events = (count: number, claims = 0): readonly DraftEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    at: `row ${String(index + 2)}`,
    title: `Bell ${String(index)}`,
    claims: Array.from({ length: claims }, () => ({ source: "Gazette" })),
  }));

test("a file of few events is left as it is, and so is one with room for all", () => {
  for (const [count, characters] of [
    [20_000, 10],
    [30_000, 1_500_000],
  ] as const) {
    const draft = { sources: [], events: events(count), notes: [] };
    expect(withoutDenserRest(draft, characters)).toBe(draft);
  }
});

test("of a file denser than anybody writes the rest is left out, and told with its place", () => {
  const eras = events(20_001).map(({ at }) => ({ at, label: "b", when: { precision: "bounded" as const } }));
  const sources = events(20_002).map(({ at }) => ({ at, id: at }));
  const draft = withoutDenserRest({ sources, events: events(20_003), eras, notes: [] }, 480_000);
  expect([draft.events.length, draft.sources.length, draft.eras?.length]).toStrictEqual([20_000, 20_000, 20_000]);
  expect(draft.notes.map(reportLine)).toStrictEqual([
    "row 20002: dropped: 3 events from here on: a file of this length can hold 20,000; split it into several files",
    "row 20002: dropped: 2 sources from here on: a file of this length can hold 20,000; split it into several files",
    "row 20002: dropped: 1 background periods from here on: a file of this length can hold 20,000; split it into several files",
  ]);
});

test("claims beyond are left out of the last events, which stay", () => {
  const draft = withoutDenserRest({ sources: [], events: events(3, 9_000), notes: [] }, 5);
  expect(draft.events.map(({ claims }) => claims.length)).toStrictEqual([9_000, 9_000, 2_000]);
  expect(draft.notes.map(reportLine)).toStrictEqual([
    "row 4: dropped: 7,000 claims from here on: a file of this length can hold 20,000; split it into several files",
  ]);
});

test("rows of a table beyond are not looked at", () => {
  const text = `Date,Title\n${"1912,a\n".repeat(20_005)}`;
  const result = importFile({ name: "bells.csv", text });
  const report = result && "imported" in result ? result.imported.report : undefined;
  expect(report?.counts.events).toBe(20_000);
  expect(report?.notes.map(reportLine)).toStrictEqual([
    "row 20002: dropped: 5 rows from here on: a file of this length can hold 20,000; split it into several files",
  ]);
});

test("several files can hold together what they can hold each", () => {
  const text = `# Bells\n${"- 1912: a\n".repeat(15_000)}`;
  const files = ["a.md", "b.md"].map((name) => ({ name, text: text.padEnd(900_000) }));
  const result = importFiles(files, "bells");
  expect("imported" in result && result.imported.report.counts.events).toBe(30_000);
}, 60_000);
