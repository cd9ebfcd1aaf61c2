import { expect, test } from "vitest";
import { linesOf } from "../reading/file-lines.ts";
import { wikiTables } from "./wiki-table.ts";
import { shownWiki } from "./wiki-text.ts";

function tables(text: string) {
  const wiki = shownWiki(text, { references: 0, templates: 0 });
  return wikiTables(linesOf(wiki.text), wiki);
}

const cells = (text: string) => tables(text).map(({ rows }) => rows.map((row) => row.cells));

test("tables have their lines, and those of their rows; what stands outside is none of them", () => {
  expect(tables("x\n{| class=a\n! A\n|-\n| b\n|}\n| y\n|}\n  {|\n| c\n|}\n{|\n| open")).toEqual([
    {
      first: 2,
      last: 6,
      rows: [
        { line: 3, cells: ["A"], addresses: [] },
        { line: 5, cells: ["b"], addresses: [] },
      ],
    },
    { first: 9, last: 11, rows: [{ line: 10, cells: ["c"], addresses: [] }] },
  ]);
});

test.each([
  ["a table within a cell is left out", "{|\n| a\n{|\n| x\n|}\n| b\n|}", [[["a", "b"]]]],
  ["a caption is no cell", "{|\n|+ a\n| b\n|}", [[["b"]]]],
  [
    "headers are parted by marks of their own, and cells by theirs",
    "{|\n! a !! b || c\n|-\n| d !! e || f\n|}",
    [
      [
        ["a", "b", "c"],
        ["d !! e", "f"],
      ],
    ],
  ],
  [
    "lines below a cell are its own, and those before the first are none",
    "{|\nx\n|-\ny\n| a\nb\nc\n|}",
    [[["a\nb\nc"]]],
  ],
  ["rows without a cell are none", "{|\n|-\n|-\n| a\n|-\n|}", [[["a"]]]],
  [
    "attributes are none of the words",
    '{|\n| style="x" | a || [[B|b]] || c = d || e=f | g=h | i\n|}',
    [[["a", "b", "c = d", "g=h | i"]]],
  ],
  ["a cell stands in each of its columns", "{|\n| colspan=2 | a || b\n|}", [[["a", "a", "b"]]]],
  [
    "a cell stands in each of its rows, in the middle and at the end",
    "{|\n| a || rowspan=\"3\" | b || rowspan = '2' | c\n|-\n| d\n|-\n| e || f\n|}",
    [
      [
        ["a", "b", "c"],
        ["d", "b", "c"],
        ["e", "b", "f"],
      ],
    ],
  ],
  [
    "a cell of rows and columns fills all of them",
    "{|\n| rowspan=2 colspan=2 | a || b\n|-\n| c\n|-\n| d\n|}",
    [[["a", "a", "b"], ["a", "a", "c"], ["d"]]],
  ],
  ["a span of nothing is one", "{|\n| colspan=0 | a || rowspan=0 | b\n|-\n| c\n|}", [[["a", "b"], ["c"]]]],
])("%s", (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test.each(["rowspan=2", "rowspan =2", "rowspan= 2", "ROWSPAN='2'", 'rowspan="02"'])("%s is read", (attribute) => {
  expect(cells(`{|\n| ${attribute} | a || b\n|-\n| c\n|-\n| d\n|}`)).toEqual([[["a", "b"], ["a", "c"], ["d"]]]);
});

test("no cell takes more than two hundred columns", () => {
  expect(cells("{|\n| colspan=999 | a\n|}")[0]?.[0]).toHaveLength(200);
});

test("where references have addresses, they stand in a column behind the longest row", () => {
  const ref = (name: string) => `<ref>https://e.example/${name}</ref>`;
  expect(cells(`{|\n! a !! b\n|-\n| c${ref("1")}${ref("2")}\n|-\n| d || e${ref("3")} || f${ref("3")}\n|}`)).toEqual([
    [
      ["a", "b", "", "URL"],
      ["c", "", "", "https://e.example/1 https://e.example/2"],
      ["d", "e", "f", "https://e.example/3"],
    ],
  ]);
});

test.each([
  ["an end without a beginning ends nothing", "|}\n{|\n| a\n|}", [[["a"]]]],
  ["a cell over two rows", "{|\n| rowspan=2 | a\n|-\n| b\n|}", [[["a"], ["a", "b"]]]],
  ["a cell over three columns", "{|\n| colspan = '3' | a || b\n|}", [[["a", "a", "a", "b"]]]],
  [
    "a cell over rows and columns",
    '{|\n| rowspan="2" colspan=2 | a\n| c\n|-\n| d\n|}',
    [
      [
        ["a", "a", "c"],
        ["a", "a", "d"],
      ],
    ],
  ],
  ["what looks like an attribute before two bars is a cell", "{|\n| style=x || a\n|}", [[["style=x", "a"]]]],
])("%s", (_what, text, expected) => {
  expect(cells(text)).toEqual(expected);
});
