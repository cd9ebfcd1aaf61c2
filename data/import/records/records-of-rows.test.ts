import { expect, test } from "vitest";
import { recordsOfRows } from "./records-of-rows.ts";

test.each<[string, readonly unknown[], readonly Record<string, string>[]]>([
  [
    "have no names of columns",
    [
      ["1912", "A ship"],
      ["1913", "A flood"],
    ],
    [
      { "column 1": "1912", "column 2": "A ship" },
      { "column 1": "1913", "column 2": "A flood" },
    ],
  ],
  [
    "have names of columns",
    [
      ["Year", "What"],
      ["1912", "A ship"],
    ],
    [{ Year: "1912", What: "A ship" }],
  ],
  [
    "have a cell more than names",
    [
      ["Year", "What"],
      ["1912", "A ship", "5"],
    ],
    [{ Year: "1912", What: "A ship", "column 3": "5" }],
  ],
  [
    "have empty cells",
    [
      [1912, null, "A ship"],
      [1913, "wet", "A flood"],
    ],
    [
      { "column 1": "1912", "column 2": "", "column 3": "A ship" },
      { "column 1": "1913", "column 2": "wet", "column 3": "A flood" },
    ],
  ],
])("rows that %s are events", (_, rows, records) => {
  expect(recordsOfRows(rows)).toEqual(records);
});

const SHIP = ["1912", "A ship"];

test.each<[string, readonly unknown[]]>([
  ["none", []],
  ["a row alone", [SHIP]],
  ["an object beside rows", [SHIP, { date: "1913" }]],
  ["a row of one cell", [["1913"], SHIP]],
  ["a list in a cell", [SHIP, ["1913", "A flood", ["wet"]]]],
  ["an object in a cell", [SHIP, ["1913", "A flood", {}]]],
  ["a column without a name", [["Year", ""], SHIP]],
  ["two columns with the same name", [["Year", "Year"], SHIP]],
  ["a row without a date", [SHIP, ["soon", "A flood"]]],
  ["rows without words", [SHIP, ["1913", "5, 6"]]],
  ["rows with letters instead of words", [SHIP, ["1913", "B"]]],
])("rows are no events where there is %s", (_, rows) => {
  expect(recordsOfRows(rows)).toBeUndefined();
});
