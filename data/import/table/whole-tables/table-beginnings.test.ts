import { expect, test } from "vitest";
import { mappingOf } from "../mapping.ts";
import { readTable } from "../read-table.ts";
import { tableImporter } from "../table-importer.ts";

/** The headers, the rows with their numbers, their lines and their cells, and the notes; or why there is no table. */
function told(text: string): readonly string[] | string {
  const read = readTable({ text });
  if ("refused" in read) return read.refused;
  const { headers, rows, notes } = read.table;
  return [
    headers.join("|"),
    ...rows.map(({ number, line, cells }) => [number, line, ...cells].join("|")),
    ...notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  ];
}

test.each([
  ["a,b\n1,x﻿y", ["a|b", "2|2|1|x﻿y"]],
  ["a;b,c,d\n;;\n;;\n;;\n1;2,3", ["a|b,c,d", "5|5|1|2,3"]],
  [
    ", ,\n;\n , \na;b\n1;2",
    ["a|b", "5|5|1|2", 'row 1 dropped: ", ," stands above the headers', 'row 3 dropped: "," stands above the headers'],
  ],
  ["a,b\n1,2,3\n1,2\n1;2;3;4", ["a|b|column 3", "2|2|1|2|3", "3|3|1|2", "4|4|1;2;3;4"]],
  [
    'a,b\n1,2\n"3,4',
    [
      "a|b",
      "2|2|1|2",
      '3|3|"3|4',
      "row 3 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  [
    'a,b\n"1\n',
    [
      "a|b",
      '2|2|"1',
      "row 2 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  [
    'a,b\n1,2\n"3,4\n5,6',
    [
      "a|b",
      "2|2|1|2",
      '3|3|"3|4',
      "4|4|5|6",
      "row 3 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  [
    'a,b\n1,"x"y',
    [
      "a|b",
      '2|2|1|"x"y',
      "row 2 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  [
    'a,b\n"1" 2,3\n4,5',
    [
      "a|b",
      '2|2|"1" 2|3',
      "3|3|4|5",
      "row 2 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  [
    "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt\n,\n,so\na,b\n1,2",
    [
      "a|b",
      "5|5|1|2",
      'row 1 dropped: "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" stands above the headers',
      'row 3 dropped: "so" stands above the headers',
    ],
  ],
  [
    "2001,x\n2002,y",
    [
      "column 1|column 2",
      "1|1|2001|x",
      "2|2|2002|y",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  ["2001x,x\n2002,y", ["2001x|x", "2|2|2002|y"]],
  [
    "2001-05,x\n2002-05,y",
    [
      "column 1|column 2",
      "1|1|2001-05|x",
      "2|2|2002-05|y",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  ["x2001-05-14,x\n2001-05-14,y", ["x2001-05-14|x", "2|2|2001-05-14|y"]],
  ["2001-05-14x,x\n2001-05-14,y", ["2001-05-14x|x", "2|2|2001-05-14|y"]],
  [
    "14.5.2001,x\n15.5.2001,y",
    [
      "column 1|column 2",
      "1|1|14.5.2001|x",
      "2|2|15.5.2001|y",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  [
    "14.12.2001,x\n15.5.2001,y",
    [
      "column 1|column 2",
      "1|1|14.12.2001|x",
      "2|2|15.5.2001|y",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  [
    "4.5.2001,x\n15.5.2001,y",
    [
      "column 1|column 2",
      "1|1|4.5.2001|x",
      "2|2|15.5.2001|y",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  ["x14.5.2001,x\n15.5.2001,y", ["x14.5.2001|x", "2|2|15.5.2001|y"]],
  ["14.5.2001x,x\n15.5.2001,y", ["14.5.2001x|x", "2|2|15.5.2001|y"]],
  ["2001,x\nsoon,y\n2003,z", ["2001|x", "2|2|soon|y", "3|3|2003|z"]],
  [
    "Notes\n2001,x\n2002,y",
    [
      "column 1|column 2",
      "2|2|2001|x",
      "3|3|2002|y",
      'row 1 dropped: "Notes" stands above the headers',
      "row 2 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  ['="007",b\n1, =" x "', ["007|b", "2|2|1|x"]],
  ['a,b\n1,x="7"', ["a|b", '2|2|1|x="7"']],
  ["a\n1,2\n3,4", ["1|2", "3|3|3|4", 'row 1 dropped: "a" stands above the headers']],
  [
    "a,a,a\n1,2,3",
    [
      "a|a 2|a 3",
      "2|2|1|2|3",
      'row 1 changed: the header "a" comes again: its column 2 is called "a 2"',
      'row 1 changed: the header "a" comes again: its column 3 is called "a 3"',
    ],
  ],
  [
    "a,a,a 2\n1,2,3",
    [
      "a|a 2|a 2 2",
      "2|2|1|2|3",
      'row 1 changed: the header "a" comes again: its column 2 is called "a 2"',
      'row 1 changed: the header "a 2" comes again: its column 3 is called "a 2 2"',
    ],
  ],
  ["a (x [y]),[zz] b\n1,2", ["a (x [y])|[zz] b", "2|2|1|2"]],
  [
    "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh,b\n1,2",
    [
      "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh|b",
      "2|2|1|2",
    ],
  ],
  [
    "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh,b\n1,2",
    [
      "hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh…|b",
      "2|2|1|2",
      "row 1 changed: the header of column 1 is cut: it has 101 characters",
    ],
  ],
  [",b\n1,2", ["1|2", 'row 1 dropped: "b" stands above the headers']],
  ["a,b\n ; ; \n ; ; \n ; ; \n1,2", ["a|b", "2|2|; ;", "3|3|; ;", "4|4|; ;", "5|5|1|2"]],
  [
    "a 2,a,a\n1,2,3",
    ["a 2|a|a 3", "2|2|1|2|3", 'row 1 changed: the header "a" comes again: its column 3 is called "a 3"'],
  ],
])("reads %j", (text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});

test.each([
  ["\n\nDate,Title\n2001,a", true],
  ["\nDate\n2001", false],
  ["Date\nTitle,x", false],
  ["Date,Title\n2001,a", true],
  ["<Date,Title\n2001,a", false],
  [" {Date,Title\n2001,a", false],
  ["Date<,Title\n2001,a", true],
  ["a,b\n1,2\n3,4", false],
  ["a,b,c\n1,2,3\n4,5,6", true],
  ["a,b,c\n1,2,3", false],
  ["a,b,c\n1,2,3\n4,5", false],
  ["a,date\n1,2001\n4,2002", true],
  ["a,date\n1,2001\n4", false],
  ["a,date\n1,2001", false],
  ["Well,so\nit,is\n", false],
  ["a,b\n2001,5\n2002,6", true],
])("whether %j is a table: %s", (text, expected) => {
  expect(tableImporter.recognises({ name: "t", text })).toBe(expected);
});

test.each([
  [{ " Start ": "date" }, ["date", "b"], [["start", [0]]]],
  [{ end__year: "b" }, ["date", "b"], [["end-year", [1]]]],
  [{ "source 12": "b" }, ["date", "b"], [["source", [1]]]],
  [
    { "source-2-x": "b" },
    ["date", "b"],
    '"source-2-x" is nothing that a column can be; that are start, end, earliest, latest, year, month, day, end-year, end-month, end-day, time, e',
  ],
  [
    { "start 2": "b" },
    ["date", "b"],
    '"start 2" is nothing that a column can be; that are start, end, earliest, latest, year, month, day, end-year, end-month, end-day, time, end-',
  ],
  [
    {
      xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:
        "b",
    },
    ["date", "b"],
    '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is nothing that a column can be; that',
  ],
  [{ start: " date " }, ["Date", "date"], [["start", [1]]]],
  [{ start: "DATE" }, ["date", "b"], [["start", [0]]]],
  [{ start: "  " }, ["date", ""], []],
  [
    {
      start:
        "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
    },
    ["date", "b"],
    'the table has no column "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"; its columns ',
  ],
  [
    { start: "date", title: "Date" },
    ["date", "Date"],
    [
      ["start", [0]],
      ["title", [1]],
    ],
  ],
  [
    { "sub-2ject": "b" },
    ["date", "b"],
    '"sub-2ject" is nothing that a column can be; that are start, end, earliest, latest, year, month, day, end-year, end-month, end-day, time, en',
  ],
])("the mapping %j of %j", (given, headers, expected) => {
  const read = mappingOf(given, headers);
  expect("problem" in read ? read.problem.slice(0, 140) : [...read.mapping]).toStrictEqual(expected);
});

test("a file that is read as JSON is no table, nor is one column of years", () => {
  expect(tableImporter.recognises({ name: "t", text: "Date,Title\n2001,a", json: 5 })).toBe(false);
  expect(tableImporter.recognises({ name: "t", text: "", rows: [["date"], ["2001"], ["2002"]] })).toBe(false);
});
