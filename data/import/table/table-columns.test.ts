import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import type { ImportChoices } from "../importer.ts";
import { ROLES, tableProblem } from "./mapping.ts";
import { tableColumns, withRole, writtenMapping, type TableColumns } from "./table-columns.ts";

const UNKNOWN = "Alpha,Beta,Gamma\n2016-09-12,Truce begins,AP\n2016-09-19,Convoy hit,\n,,\n2016-09-20,Talks,AP\n";
const KNOWN = "Date,Title,Place\n2016-09-12,Truce begins,Damascus\n";

function columnsIn(text: string, choices: ImportChoices = {}): TableColumns {
  const result = importFile({ name: "a.csv", text }, choices);
  const columns = result && ("imported" in result ? result.imported.report.columns : result.columns);
  if (!columns) throw new Error("no columns are told");
  return columns;
}

test("a table is told with what its columns are taken for and a few cells of each, also where it cannot be read", () => {
  expect(columnsIn(KNOWN)).toEqual({
    headers: ["Date", "Title", "Place"],
    roles: ["start", "title", "place"],
    guessed: ["start", "title", "place"],
    samples: [["2016-09-12"], ["Truce begins"], ["Damascus"]],
  });
  const refused = "Alpha,Beta,Gamma\nx,Truce begins,AP\ny,Convoy hit,\nz,Talks,AP\n";
  expect(importFile({ name: "a.csv", text: refused })).toMatchObject({
    refused: expect.stringContaining("no column of the table is known to hold dates") as string,
    columns: { headers: ["Alpha", "Beta", "Gamma"], samples: [["x", "y", "z"], expect.anything(), ["AP"]] },
  });
});

test("cells that are shown are cut, and each is shown once", () => {
  const long = "x".repeat(200);
  const { samples } = columnsIn(`Date,Title\n2016-09-12,${long}\n2016-09-12,b\n2016-09-12,c\n2016-09-12,d\n`);
  expect(samples).toEqual([["2016-09-12"], ["x".repeat(80), "b", "c"]]);
});

test("what is chosen is read again as it was chosen, and as the command line takes it", () => {
  const columns = columnsIn(KNOWN);
  const chosen = withRole(columns.roles, 2, "source");
  const mapping = writtenMapping(columns, chosen);
  expect(mapping).toEqual({ start: "Date", title: "Title", source: "Place", place: "" });
  expect(columnsIn(KNOWN, { mapping })).toEqual({ ...columns, roles: chosen });
  const unknown = columnsIn(UNKNOWN);
  const all = [
    ["start", 0],
    ["title", 1],
    ["source", 2],
  ] as const;
  const roles = all.reduce((now, [role, column]) => withRole(now, column, role), unknown.roles);
  const read = importFile({ name: "a.csv", text: UNKNOWN }, { mapping: writtenMapping(unknown, roles) });
  expect(read && "imported" in read && read.imported.timeline.events.map(({ title }) => title)).toEqual([
    "Truce begins",
    "Convoy hit",
    "Talks",
  ]);
});

test("what one column alone can be, the other is no longer; of lists several columns are one", () => {
  expect(withRole(["title", "", "source"], 1, "title")).toEqual(["", "title", "source"]);
  const both = withRole(["title", "", "source"], 1, "source");
  expect(both).toEqual(["title", "source", "source"]);
  expect(writtenMapping({ headers: ["a", "b", "c"], guessed: ["title", "", ""] }, both)).toEqual({
    title: "a",
    source: "b",
    "source 2": "c",
  });
});

test("what was said before for these headers counts, is told, and yields to what is said now", () => {
  const before = { start: "Date", title: "Title", source: "Place", place: "" };
  const asked: (readonly string[])[] = [];
  const knownMapping = (headers: readonly string[]) => {
    asked.push(headers);
    return before;
  };
  const result = importFile({ name: "a.csv", text: KNOWN }, { knownMapping });
  expect(asked).toEqual([["Date", "Title", "Place"]]);
  expect(result).toMatchObject({
    imported: { report: { columns: { roles: ["start", "title", "source"] } } },
  });
  expect(result && "imported" in result && result.imported.report.notes).toContainEqual({
    at: "the file",
    kind: "chosen",
    what: "what its columns are, as it was said before for a table with these headers",
  });
  expect(columnsIn(KNOWN, { knownMapping, mapping: {} }).roles).toEqual(["start", "title", "place"]);
});

test("a table needs a date and words, and says which is missing", () => {
  expect(tableProblem(["", "title"])).toBe("No column says when: choose one for the date or the year.");
  expect(tableProblem(["year", "place"])).toBe(
    "No column says what happened: choose one for the title or for what happened.",
  );
  expect(tableProblem(["year", "summary"])).toBeUndefined();
  expect(Object.keys(ROLES)).toContain("year");
});

test("every column has a role, and the first rows that have any show its cells, trimmed", () => {
  const rows = Array.from({ length: 51 }, (_, at) => ({ cells: [at < 50 ? " so " : "late", at < 50 ? "" : "late"] }));
  expect(tableColumns({ headers: ["a", "b"], rows }, new Map([["title", [0]]]), new Map())).toEqual({
    headers: ["a", "b"],
    roles: ["title", ""],
    guessed: ["", ""],
    samples: [["so"], []],
  });
  expect(writtenMapping({ headers: ["a", "b"], guessed: ["", ""] }, ["title", ""])).toEqual({ title: "a" });
});
