import { expect, test } from "vitest";
import { beginningOfTable, LONGEST_CELL, readTable, type Table, type TableReading } from "../read-table.ts";

function tableOf(read: TableReading): Table {
  if ("refused" in read) throw new Error(read.refused);
  return read.table;
}

test.each([
  ["days in words", "31 Dec 1999,x\n1 Jan 2000,y", ["31 Dec 1999", "1 Jan 2000"]],
  ["years from and to", "1914-1918,x\n1939 – 1945,y", ["1914-1918", "1939 – 1945"]],
  ["years with blanks between", "1914 - 1918,x\n1939-1945,y", ["1914 - 1918", "1939-1945"]],
])("a first row of %s is no header", (_, text, expected) => {
  const { headers, rows } = tableOf(readTable({ text }));
  expect(headers).toStrictEqual(["column 1", "column 2"]);
  expect(rows.map(({ cells }) => cells[0])).toStrictEqual(expected);
});

test("twenty rows of dates tell that there are no headers, and not what follows", () => {
  const text = `2001,x\n${"2002,y\n".repeat(20)}soon,z`;
  expect(tableOf(readTable({ text })).rows).toHaveLength(22);
  expect(tableOf(readTable({ text: `2001,x\n${"2002,y\n".repeat(19)}soon,z` })).headers).toStrictEqual(["2001", "x"]);
});

test("what stands above the headers is told", () => {
  expect(tableOf(readTable({ text: "The harbour\n,By its guild\nDate,Title\n2016,Boat" })).above).toStrictEqual([
    "The harbour",
    "By its guild",
  ]);
  expect(tableOf(readTable({ text: "Date,Title\n2016,Boat" })).above).toStrictEqual([]);
});

test("blank cells do not hide what separates the others", () => {
  expect(tableOf(readTable({ text: "Date, local;Title\n2016;\n2017;" })).headers).toStrictEqual([
    "Date, local",
    "Title",
  ]);
});

test("the beginning of a long text ends with a row that is whole", () => {
  const text = `Date,Title\n${"2016,Boat\n".repeat(6552)}2016,`;
  expect(text).toHaveLength(65_536);
  expect(tableOf(beginningOfTable({ text })).rows).toHaveLength(6553);
  expect(tableOf(beginningOfTable({ text: `${text}B` })).rows).toHaveLength(6552);
  expect(tableOf(beginningOfTable({ text: `${text}B`.replaceAll("\n", "\r") })).rows).toHaveLength(6552);
});

test("the beginning of a spreadsheet is its first fifty rows", () => {
  const rows = [["Date", "Title"], ...Array.from({ length: 60 }, () => ["2016", "Boat"])];
  expect(tableOf(beginningOfTable({ text: "", rows })).rows).toHaveLength(49);
  expect(tableOf(readTable({ text: "", rows })).rows).toHaveLength(60);
});

test("it is heard how far a text is read", () => {
  const text = `Date,Title\n${"2016,Boat\n".repeat(2500)}`;
  const heard: unknown[] = [];
  readTable({ text }, (step) => heard.push(step));
  expect(heard).toStrictEqual([0, 10_241, 20_481].map((done) => ({ phase: "text", done, of: text.length })));
});

test("a hundred quotation marks that do not close are mended, each is told, and the last for the rest", () => {
  const text = `Date,Title\n${'2016,"x\n'.repeat(120)}2017,"Boat"\n`;
  const { rows, notes } = tableOf(readTable({ text }));
  expect(notes).toHaveLength(100);
  expect(notes.filter(({ what }) => what.endsWith(", where this was so too often"))).toStrictEqual(notes.slice(99));
  expect(rows.at(-1)?.cells).toStrictEqual(["2017", '"Boat"']);
});

test("a quotation mark that does not close makes no cell too long", () => {
  const { rows } = tableOf(readTable({ text: `Date,Title\n2016,"Boat\n${`2017,${"x".repeat(995)}\n`.repeat(1001)}` }));
  expect([rows.length, rows[0]?.cells]).toStrictEqual([1002, ["2016", '"Boat']]);
});

test("cells of spreadsheets, too, are as long as those of text at most, and a row has as many", () => {
  const long = "x".repeat(LONGEST_CELL);
  const read = (...row: readonly string[]) => {
    const outcome = readTable({ text: "", rows: [["Date", "Title"], row] });
    return "refused" in outcome ? outcome.refused.slice(0, 73) : outcome.table.rows.length;
  };
  expect(read("2016", long)).toBe(1);
  expect(read("2016", `${long}x`)).toBe("row 2 has a cell of more than 1000000 characters (its 2. cell); shorten i");
  expect(read(`${long}x`, "Boat")).toBe("row 2 has a cell of more than 1000000 characters (its 1. cell); shorten i");
  expect(read(...Array<string>(10_000).fill("x"))).toBe(1);
  expect(read(...Array<string>(10_001).fill("x"))).toBe("row 2 has more than 10000 cells; is this a table?");
});

test("a table has no more rows than a text of its length tells", () => {
  const { rows, notes } = tableOf(readTable({ text: `a,b\n${"x,y\n".repeat(20_003)}` }));
  expect([rows.length, rows.at(-1)?.number]).toStrictEqual([20_000, 20_001]);
  const what = "3 rows from here on: a file of this length can hold 20,000; split it into several files";
  expect(notes).toStrictEqual([{ at: "row 20002", kind: "dropped", what }]);
  expect(tableOf(readTable({ text: `a,b\n${"x,y\n".repeat(20_000)}` })).notes).toStrictEqual([]);
});
