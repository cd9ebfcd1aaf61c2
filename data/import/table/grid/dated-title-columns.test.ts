import { expect, test } from "vitest";
import { readTable } from "../read-table.ts";
import { columnOfDatedTitles, withDatesOfTitles } from "./dated-titles.ts";

function tableOf(text: string) {
  const read = readTable({ text });
  if (!("table" in read)) throw new Error(read.refused);
  return read.table;
}

const column = (text: string) => columnOfDatedTitles(tableOf(text));
const titles = (...cells: readonly string[]) => `region,title\n${cells.map((cell) => `N,${cell}\n`).join("")}`;

test("dates of titles stand in a column of their own behind the others, and a note says from where", () => {
  const table = withDatesOfTitles(tableOf("region,title\nN, 1912 :  A bell \nS,A ship\nN\nN,May 1913 – A boat\n"));
  expect(table.headers).toEqual(["region", "title", "Date"]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["N", "A bell", "1912"],
    ["S", "A ship", ""],
    ["N", "", ""],
    ["N", "A boat", "May 1913"],
  ]);
  expect(table.notes.at(-1)).toEqual({
    at: 'column "title"',
    kind: "inferred",
    what: "that its words begin with the dates of the events",
  });
});

test("the column of dates has a name that no other has", () => {
  const headers = (text: string) => withDatesOfTitles(tableOf(text)).headers.at(-1);
  const rows = ",,1912: A bell\n,,1913: A boat\n";
  expect(headers(`Date,x,title\n${rows}`)).toBe("Date in the title");
  expect(headers(`Date,Date in the title,title\n${rows}`)).toBe("Date of the event");
});

test.each([
  ["two of two", ["1912: A", "1913: B"], 1],
  ["one of one", ["1912: A"], undefined],
  ["three of five, blank ones left out", ["1912: A", "1913: B", "1914: C", "D", "E", ""], 1],
  ["two of four", ["1912: A", "1913: B", "D", "E"], undefined],
  [
    "those of the first fifty rows",
    [...Array.from({ length: 50 }, (_, at) => `${String(1801 + at)}: A`), ...Array.from({ length: 50 }, () => "A")],
    1,
  ],
  [
    "those behind the first fifty rows",
    [...Array.from({ length: 50 }, () => "A"), ...Array.from({ length: 99 }, (_, at) => `${String(1801 + at)}: A`)],
    undefined,
  ],
  ["no sign behind the date", ["1912 A", "1913 B"], undefined],
  ["dashes between blanks", ["1912 - A", "1913 \u2014 B"], 1],
  ["dashes without blanks", ["1912 -A", "1913- B"], undefined],
  ["dashes before numbers", ["1912 - 5", "1913 - 6"], undefined],
  ["colons without blanks", ["1912:A", "1913:B"], undefined],
  ["words before colons that are no dates", ["Part: A", "More: B"], undefined],
])("titles of which %s are dated", (_, cells, expected) => {
  expect(column(titles(...cells))).toBe(expected);
});

test.each(["Date", "End", "Earliest", "Latest", "Year"])(
  "a column %s with dates dates the events, and one of other numbers does not",
  (name) => {
    const text = (cell: string) => `${name},title\n${cell},1912: A\n${cell},1913: B\n`;
    expect(column(text("1920"))).toBeUndefined();
    expect(column(text("soon"))).toBeUndefined();
    expect(column(text("7"))).toBe(1);
    expect(column(text(""))).toBe(1);
  },
);
