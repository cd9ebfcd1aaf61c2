import { expect, test } from "vitest";
import { event, timeline } from "../../../../e2e/helpers/example.ts";
import { CELL_COLUMNS } from "./cell-edit.ts";
import { pastedCells, pastePlan } from "./paste-plan.ts";

const LANES = [
  { id: "one", label: "One" },
  { id: "two", label: "Two" },
];
const EXAMPLE = timeline([event("a", { title: "A", place: "Port" }), event("b", { title: "B" })], { lanes: LANES });
const ALL = { rows: ["a", "b"], from: "event", columns: CELL_COLUMNS } as const;

test.each<[string, readonly (readonly string[])[]]>([
  ["one", [["one"]]],
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ['"two\nlines"\t"a ""quote"""\n', [["two\nlines", 'a "quote"']]],
  ["\tb\n\n", [["", "b"]]],
])("cells of %j", (text, cells) => {
  expect(pastedCells(text).map((row) => [...row])).toEqual(cells);
});

test("each cell that changes is an edit; one that says what is there is none", () => {
  const plan = pastePlan(EXAMPLE, ALL, "A\tOne\tHill\nBee\tTwo\tHill");
  expect(plan.edits).toEqual([
    { type: "change-event", event: "a", change: { place: "Hill" } },
    { type: "change-event", event: "b", change: { title: "Bee" } },
    { type: "change-event", event: "b", change: { lane: "two" } },
    { type: "change-event", event: "b", change: { place: "Hill" } },
  ]);
  expect([plan.words, plan.wrong]).toEqual(["4 cells in 2 rows change.", []]);
});

test("what cannot be taken is told with its row and column, and what lies beyond the table is left out", () => {
  const plan = pastePlan(EXAMPLE, ALL, "\tOne\tHill\t\tmore\nBee\nCe\nDe");
  expect(plan.edits).toHaveLength(2);
  expect(plan.wrong).toEqual(["“A”, Title: Write a title."]);
  expect(plan.words).toBe(
    "2 cells in 2 rows change. 1 cell cannot be taken, and stays as before. " +
      "2 rows would come below the table's last one, and are left out. 1 column would come right of Actors, and is left out.",
  );
});

test("a paste that changes nothing says so", () => {
  expect(pastePlan(EXAMPLE, ALL, "A")).toEqual({ edits: [], wrong: [], words: "No cell changes." });
});

test("a column that the table has no room for is no place to paste into", () => {
  const narrow = { ...ALL, columns: ["date", "event", "lane", "place"] } as const;
  const plan = pastePlan(EXAMPLE, narrow, "A\tOne\tHill\tAnn");
  expect(plan.edits).toHaveLength(1);
  expect(plan.words).toBe("1 cell in 1 row changes. 1 column would come right of Place, and is left out.");
});
