import { expect, test } from "vitest";
import { importerOf } from "../formats.ts";
import { markdownTable } from "./pipe-table.ts";

const TABLE =
  "| Date | Event | Source |\n|------|:-----:|--------|\n| 1 May 1997 | **Boat** \\| quay | [Gazette](https://a.example/1) |\n| 1998 | Bell | Post |\n";

test("a table in a document is read row by row, with the lines that they stand on", () => {
  const file = { name: "a.md", text: `# Chronology\n\nBy us.\n\n${TABLE}\nMore.\n` };
  expect(markdownTable.recognises(file)).toBe(true);
  expect(markdownTable.read(file, {})).toMatchObject({
    draft: {
      events: [
        {
          at: "line 7",
          title: "Boat | quay",
          when: { earliest: "1997-05-01" },
          claims: [{ url: "https://a.example/1" }],
        },
        { at: "line 8", title: "Bell", when: { earliest: "1998" }, claims: [{ source: "Post" }] },
      ],
      notes: [{ at: "lines 3 to 10", kind: "dropped" }],
    },
  });
});

test("tables without dates, and lists of them, are none", () => {
  expect(markdownTable.recognises({ name: "a", text: "| A | B |\n|---|---|\n| 1 | x |\n" })).toBe(false);
  expect(markdownTable.recognises({ name: "a", text: "Date | Event\n1901 | Boat\n" })).toBe(false);
});

test("tables with the same headers are one, also below headings of years; others are told as left out", () => {
  const text =
    "# A quarrel\n\n## Before (2019)\n\n Date | What\n :--- | :---\n 2003 | A house\n\n## The sale (2020)\n\ndate | What\n--- | ---\n13/02/2020 | The 1<sup>st</sup> report\n08/04/2020 | The sale\n";
  const other = "\n| Who | Whence |\n|---|---|\n| Ada | Oldford |\n";
  const file = { name: "a.md", text };
  expect(importerOf(file)).toBe(markdownTable);
  const events = [
    { at: "line 7", title: "A house" },
    { at: "line 13", title: "The 1st report" },
    { at: "line 14", when: { earliest: "2020-04-08" } },
  ];
  const noteOf = (draft: unknown) => expect.objectContaining(draft) as unknown;
  const outcome = markdownTable.read(file, {});
  expect(outcome).toMatchObject({ draft: { events } });
  expect(outcome).not.toMatchObject({
    draft: { notes: expect.arrayContaining([noteOf({ kind: "dropped" })]) as unknown },
  });
  expect(markdownTable.read({ name: "a.md", text: text + other }, {})).toMatchObject({
    draft: { events, notes: expect.arrayContaining([noteOf({ at: "lines 16 to 18", kind: "dropped" })]) as unknown },
  });
});

test("a chronology with as many dated headings as a table has dated rows is one", () => {
  const text = `## 1901 A boat\n\n## 1902 A bell\n\n## 1903 A bridge\n\n${TABLE}`;
  expect(importerOf({ name: "a.md", text })?.id).toBe("markdown");
});

/** Titles of the events in a table with a row for each cell. */
function titles(head: string, rule: string, ...cells: string[]) {
  const text = [head, rule, ...cells.map((cell) => `| 1912 | ${cell} |`)].join("\n");
  const outcome = markdownTable.read({ name: "a.md", text }, {});
  return "draft" in outcome ? outcome.draft.events.map(({ title }) => title) : [];
}

test.each([
  ["| Date | Event |", "|---|---|"],
  ["| Date | Event |", "  | :--- | ---: |  "],
  ["Date | Event", "--- | ---"],
  ["  | Date | Event |", "|:--:|:--:|"],
  ["Date | Event |", ":--|--"],
])("the headers %j and the dashes %j begin a table", (head, rule) => {
  expect(titles(head, rule, "Bell cast")).toEqual(["Bell cast"]);
});

test.each([
  ["| Date | Event |", "|---|"],
  ["| Date | Event |", "|-|-|"],
  ["| Date | Event |", "x |---|---|"],
  ["| Date | Event |", "|---|---| x"],
  ["Date, event", "|---|---|"],
])("the headers %j and the dashes %j begin none", (head, rule) => {
  expect(titles(head, rule, "Bell cast")).toEqual([]);
});

test.each([
  ["**Bell** __cast__ `here`", "Bell cast here"],
  ["Bell <b>cast</b><SUP class='x y'>1</SUP>", "Bell cast1"],
  ["Bell < 5 bells", "Bell < 5 bells"],
  ["Bell \\| rope", "Bell | rope"],
])("the cell %j reads %j", (cell, title) => {
  expect(titles("| Date | Event |", "|---|---|", cell)).toEqual([title]);
});

test("of more rows than a text can tell the rest is counted, and not read", () => {
  const table = `| Year | Event |\n|--|--|\n${"|1912|A|\n".repeat(20_003)}`;
  const outcome = markdownTable.read({ name: "a.md", text: table }, {});
  if (!("draft" in outcome)) throw new Error("no draft");
  expect(outcome.draft.events).toHaveLength(20_000);
  expect(outcome.draft.notes).toStrictEqual([
    {
      at: "line 20003",
      kind: "dropped",
      what: "3 rows from here on: a file of this length can hold 20,000; split it into several files",
    },
  ]);
});

test("lines of dashes between many blanks are looked through once", () => {
  const rule = `--|--${" ".repeat(900)}x`;
  const lines = `| Date | Event |\n${" ".repeat(900)}${rule}\n`.repeat(300);
  const outcome = markdownTable.read(
    { name: "a.md", text: `${lines}| Date | Event |\n|--|--|\n| 1912 | A bell |` },
    {},
  );
  expect(outcome).toMatchObject({ draft: { events: [{ title: "A bell" }] } });
});
