import { expect, test } from "vitest";
import { readTable } from "../read-table.ts";
import { uprightTable } from "./turned-table.ts";

function turned(text: string) {
  const read = readTable({ text });
  if (!("table" in read)) throw new Error(read.refused);
  const table = uprightTable(read.table);
  if (table === read.table) return "upright";
  const { headers, rows, notes } = table;
  return [headers, ...rows.map(({ number, cells }) => [number, ...cells]), ...notes.map(({ what }) => what)];
}

test("a table with its dates in the first row has its columns as rows", () => {
  const text = "Dates,1975,May 1987,1991,,\nTitle,Bell,Boat,Ship,,\nText,It rings,,It sails,,\nText,,A boat,,,\n";
  expect(turned(text)).toStrictEqual([
    ["Dates", "Title", "Text", "Text (2)"],
    [2, "1975", "Bell", "It rings", ""],
    [3, "May 1987", "Boat", "", "A boat"],
    [4, "1991", "Ship", "It sails", ""],
    "that the table lies on its side, as its first row holds dates: its columns are read as rows, and called by their numbers",
  ]);
});

test("months with a short year count as dates", () => {
  expect(turned("Dates,1975,mars 15,janv 16\nTitle,Bell,Boat,Ship\n")).toHaveLength(5);
});

test.each([
  ["figures of years", "Country,1975,1976,1977\nNorth,1,2,3\nSouth,4,5,6\n"],
  ["the same words", "Country,1975,1976,1977\nNorth,yes,yes,yes\n"],
  ["two dates", "Dates,1975,1976\nTitle,Bell,Boat\n"],
  ["events", "Date,Title,Text\n1975,Bell,It rings\n1976,Boat,It sails\n"],
  ["rows without a name", "Dates,1975,1976,1977\nTitle,Bell,Boat,Ship\n,One,Two,Three\n"],
  ["columns without dates", "Dates,1975,1976,1977,x,y\nTitle,Bell,Boat,Ship,Oar,Rope\n"],
])("a table of %s stands upright", (_, text) => {
  expect(turned(text)).toBe("upright");
});

const row = (name: string, ...cells: readonly string[]) => [name, ...cells].join(",");

test.each([
  [
    "four of five columns with dates",
    `${row("Dates", "1975", "1976", "1977", "1978", "x")}\n${row("Title", "Bells", "Boats", "Ships", "Mills", "Barns")}\n`,
  ],
  ["forty rows", `${row("Dates", "1975", "1976", "1977")}\n${`${row("Title", "Bell", "Boat", "Ship")}\n`.repeat(40)}`],
  [
    "words that are mostly others than each other",
    `${row("Dates", "1975", "1976", "1977", "1978", "1979")}\n${row("Title", "Bells", "Boats", "Ships", "Mills", "Mills")}\n`,
  ],
  [
    "words in one of its rows",
    `${row("Dates", "1975", "1976", "1977")}\n${row("Size", "1", "2", "3")}\n${row("Title", "Bell", "Boat", "Ship")}\n`,
  ],
])("a table with %s lies on its side", (_, text) => {
  expect(turned(text)).not.toBe("upright");
});

test.each([
  [
    "three of four columns with dates",
    `${row("Dates", "1975", "1976", "1977", "x")}\n${row("Title", "Bells", "Boats", "Ships", "Mills")}\n`,
  ],
  [
    "forty-one rows",
    `${row("Dates", "1975", "1976", "1977")}\n${`${row("Title", "Bell", "Boat", "Ship")}\n`.repeat(41)}`,
  ],
  [
    "words of which too few are others",
    `${row("Dates", "1975", "1976", "1977", "1978")}\n${row("Title", "Bells", "Boats", "Ships", "Ships")}\n`,
  ],
  [
    "too few words",
    `${row("Dates", "1975", "1976", "1977", "1978")}\n${row("Title", "Bells", "Boats", "Ships", "5")}\n`,
  ],
  ["a date before all others", `${row("1974", "1975", "1976", "1977")}\n${row("Title", "Bell", "Boat", "Ship")}\n`],
])("a table with %s stands upright", (_, text) => {
  expect(turned(text)).toBe("upright");
});
