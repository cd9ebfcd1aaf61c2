import { expect, test } from "vitest";
import { isReadInFolder } from "./foreign-endings.ts";
import { reportHeadline, reportLines } from "./report.ts";

const note = (kind: "kept" | "dropped" | "inferred" | "changed" | "chosen") => ({ at: "row 2", kind, what: "x" });

test("a report in one line counts what was made, and what became of the rest", () => {
  const report = { format: "a table", counts: { events: 1, claims: 2, sources: 0 }, notes: [] };
  expect(reportHeadline(report)).toBe("read as a table: 1 event, 2 claims, 0 sources");
  const kinds = ["chosen", "changed", "inferred", "dropped", "kept", "kept"] as const;
  const told = { ...report, notes: kinds.map(note) };
  expect(reportHeadline(told)).toBe(
    "read as a table: 1 event, 2 claims, 0 sources; 2 kept as text or left undated, 1 dropped, 1 concluded, 1 changed, 1 read in one of several ways",
  );
  expect(reportLines("a.csv", { ...report, notes: [note("kept")] })).toStrictEqual([
    "a.csv: read as a table: 1 event, 2 claims, 0 sources; 1 kept as text or left undated",
    "row 2: kept: x",
  ]);
});

test.each([
  ["a.csv", true],
  ["a.b.GEOJSON", true],
  ["a.sourceline", true],
  [".csv", false],
  [".a.csv", false],
  ["a.exe", false],
  ["a.csv.bak", false],
  ["csv", true],
])("%s is read in a folder: %s", (name, is) => {
  expect(isReadInFolder(name)).toBe(is);
});
