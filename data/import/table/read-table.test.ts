import { expect, test } from "vitest";
import { beginningOfTable, LONGEST_CELL, readTable, type Table } from "./read-table.ts";

function tableOf(text: string): Table {
  const read = readTable({ text });
  if ("refused" in read) throw new Error(read.refused);
  return read.table;
}

function refusedOf(text: string): string {
  const read = readTable({ text });
  return "refused" in read ? read.refused : "";
}

test.each([
  ["commas", "Date,Title\n2016,Boat\n2017,Quay\n"],
  ["semicolons", "Date;Title\n2016;Boat\n2017;Quay\n"],
  ["tabs", "Date\tTitle\n2016\tBoat\n2017\tQuay"],
  ["bars", "Date|Title\n2016|Boat\n2017|Quay"],
  ["a byte order mark", "\ufeffDate,Title\n2016,Boat\n2017,Quay"],
  ["line ends of Windows", "Date,Title\r\n2016,Boat\r\n2017,Quay\r\n"],
  ["carriage returns alone", "Date,Title\r2016,Boat\r2017,Quay"],
  ["line ends of several kinds", "Date,Title\r\n2016,Boat\n2017,Quay\r"],
  ["a NUL in a cell", "Date,Title\n2016,Bo\0at\n2017,Quay"],
  ["blanks around cells", ' Date , Title\n2016 , Boat\n"2017",  "Quay"'],
])("reads a table with %s", (_, text) => {
  const { headers, rows } = tableOf(text);
  expect(headers).toEqual(["Date", "Title"]);
  expect(rows.map(({ cells }) => cells.map((cell) => cell.replaceAll('"', "")))).toEqual([
    ["2016", "Boat"],
    ["2017", "Quay"],
  ]);
});

test("finds the separator that parts rows alike, whatever stands in the cells", () => {
  expect(tableOf("Date;Title;Text\n5 May, 2016;Boat, red;a, b, c\n6 May, 2016;Quay;x\n").headers).toEqual([
    "Date",
    "Title",
    "Text",
  ]);
});

test("numbers rows as a spreadsheet does, and tells on which line each begins", () => {
  const { rows } = tableOf('Date,Title\n2016,"two\nlines"\n\n , \n2017,Quay\n');
  expect(rows.map(({ number, line }) => [number, line])).toEqual([
    [2, 2],
    [5, 6],
  ]);
});

test("finds the headers below a title", () => {
  const { headers, rows, notes } = tableOf("The harbour,,\n,,\nDate,Title,Text\n2016,Boat,x\n");
  expect(headers).toEqual(["Date", "Title", "Text"]);
  expect(rows.map(({ number }) => number)).toEqual([4]);
  expect(notes).toContainEqual({ at: "row 1", kind: "dropped", what: '"The harbour" stands above the headers' });
});

test("loses no row to a quotation mark that is not closed", () => {
  const { rows, notes } = tableOf('Date,Title\n2015,"Stray\n2016,"Boat, red"\n2017,Quay\n2018,"Last\n');
  expect(rows.map(({ number, line, cells }) => [number, line, ...cells])).toEqual([
    [2, 2, "2015", '"Stray'],
    [3, 3, "2016", "Boat, red"],
    [4, 4, "2017", "Quay"],
    [5, 5, "2018", '"Last'],
  ]);
  expect(notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["row 2", "kept"],
    ["row 5", "kept"],
  ]);
});

test("reads the rest of a file without quotation marks where too many are not closed", () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `${String(index)},"x`);
  const { rows, notes } = tableOf(`Date,Title\n${lines.join("\n")}`);
  expect(rows).toHaveLength(3000);
  expect(rows.at(-1)?.cells).toEqual(["2999", '"x']);
  expect(notes.at(-1)?.what).toContain("rest of the file");
});

test("tells of a quotation mark that is not doubled, and keeps it", () => {
  const { rows, notes } = tableOf('Date,Title\n2016,"He said "no" to it"\n');
  expect(rows[0]?.cells).toEqual(["2016", 'He said "no" to it']);
  expect(notes).toMatchObject([{ at: "row 2", kind: "kept" }]);
});

test("reads text that a formula protects", () => {
  expect(tableOf('Date,Title\n="2016",=1+1\n').rows[0]?.cells).toEqual(["2016", "=1+1"]);
});

test("keeps cells beyond the headers under a name of their own", () => {
  const { headers, rows } = tableOf("Date,Title\n2016,Boat,more\n2017\n");
  expect(headers).toEqual(["Date", "Title", "column 3"]);
  expect(rows.map(({ cells }) => cells.length)).toEqual([3, 1]);
});

test("refuses a cell that is too long, and a row of too many cells", () => {
  expect(refusedOf(`Date,Title\n2016,${"x".repeat(LONGEST_CELL + 1)}\n`)).toContain(
    "row 2 has a cell of more than 1000000",
  );
  expect(refusedOf(`Date,Title\n2016${",".repeat(20_000)}\n`)).toContain("more than 10000 cells");
});

test.each(["", "\n\n", '""', '"', '""""""', "\0", "\ufeff", ",,,\n,,,", "x"])("takes %j without an error", (text) => {
  expect(readTable({ text })).toSatisfy((read: object) => "refused" in read || "table" in read);
});

test("reads the cells of a spreadsheet, and the beginning of a long text alone", () => {
  const read = readTable({ text: "", rows: [["Date", "Title"], [], ["2016", " Boat "]] });
  expect(read).toMatchObject({ table: { headers: ["Date", "Title"], rows: [{ number: 3, cells: ["2016", "Boat"] }] } });
  const long = `Date,Title\n${"2016,Boat\n".repeat(20_000)}`;
  const beginning = beginningOfTable({ text: long });
  expect("table" in beginning && beginning.table.rows.length).toBeLessThan(10_000);
});

test("a first row of data is no header, and is read", () => {
  const read = readTable({ text: "1912;1913;Bell cast\n1913;1914;Bell hung\n" });
  const table = "table" in read ? read.table : undefined;
  expect(table?.headers).toEqual(["column 1", "column 2", "column 3"]);
  expect(table?.rows.map(({ number, cells }) => [number, cells[2]])).toEqual([
    [1, "Bell cast"],
    [2, "Bell hung"],
  ]);
  expect(table?.notes).toEqual([
    {
      at: "row 1",
      kind: "inferred",
      what: "that it holds data and no headers: the columns are called by their numbers",
    },
  ]);
});

test.each([
  ["a column for each year", "Town,1912,1913\nNorthton,5,7\n"],
  ["a known header", "Title,1912\nBell cast,1913\n"],
  ["no row below", "1912,Bell cast\n"],
])("headers stay headers: %s", (_, text) => {
  const read = readTable({ text });
  expect("table" in read && read.table.headers).toEqual(text.split("\n")[0]?.split(","));
});

test("quotation marks that nothing closes are not looked for again and again to the end of a long file", () => {
  const row = `"${"a".repeat(40)} ""b"" ${"c".repeat(40)}\n`;
  const read = readTable({ text: `Date,Title\n${row.repeat(4000)}` });
  if ("refused" in read) throw new Error(read.refused);
  expect(read.table.rows).toHaveLength(4000);
  expect(read.table.notes.filter(({ what }) => what.includes("so is the rest")).length).toBe(1);
  expect(read.table.notes.length).toBeLessThan(20);
});
