import { expect, test } from "vitest";
import { beginningOfTable, readTable, type TableReading } from "../read-table.ts";

/** The headers, the rows with their numbers, their lines and their cells, and the notes; or why there is no table. */
function told(read: TableReading): readonly string[] | string {
  if ("refused" in read) return read.refused;
  const { headers, rows, notes } = read.table;
  return [
    headers.join("|"),
    ...rows.map(({ number, line, cells }) => [number, line, ...cells].join("|")),
    ...notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  ];
}

test.each([
  ["a,b\n1,2", ["a|b", "2|2|1|2"]],
  ["a,b\n1,2\n", ["a|b", "2|2|1|2"]],
  ["\ufeffa,b\n1,\ufeff2", ["a|b", "2|2|1|2"]],
  ["a,b\n1\u0007,2", ["a|b", "2|2|1|2", "the whole file changed: characters that control devices are left out"]],
  ["a;b,c\n1;2,3\n4;5", ["a|b,c", "2|2|1|2,3", "3|3|4|5"]],
  ["a,b;c;d\n1,2;3;4", ["a,b|c|d", "2|2|1,2|3|4"]],
  ["a\tb\n1,5\t2,6", ["a|b", "2|2|1,5|2,6"]],
  ["a|b|c\n1,2|3|4\n", ["a|b|c", "2|2|1,2|3|4"]],
  ["a\n1\n2", ["a", "2|2|1", "3|3|2"]],
  ["a,b\n\n , \n3,4", ["a|b", "4|4|3|4"]],
  [
    "a,b,c\n1;2;3\n4;5;6\n7;8;9",
    ["1|2|3", "3|3|4|5|6", "4|4|7|8|9", 'row 1 dropped: "a,b,c" stands above the headers'],
  ],
  ['a,b\n"1\n2",3\n4,5', ["a|b", "2|2|1\n2|3", "3|4|4|5"]],
  [
    'a,b\n"1,2\n3,4\n5,6',
    [
      "a|b",
      '2|2|"1|2',
      "3|3|3|4",
      "4|4|5|6",
      "row 2 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  ['a,b\n1"2,3\n4,5', ["a|b", '2|2|1"2|3', "3|3|4|5"]],
  [
    'a,b\n1,"2\n3,4',
    [
      "a|b",
      '2|2|1|"2',
      "3|3|3|4",
      "row 2 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  [
    'a,b\n1,"2',
    [
      "a|b",
      '2|2|1|"2',
      "row 2 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  [
    'a,b\n"1"x,2\n3,4',
    [
      "a|b",
      '2|2|"1"x|2',
      "3|3|3|4",
      "row 2 kept: a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks",
    ],
  ],
  ["Title\na,b\n1,2", ["a|b", "3|3|1|2", 'row 1 dropped: "Title" stands above the headers']],
  [
    "Title\nmore\n,\na,b\n1,2",
    [
      "a|b",
      "5|5|1|2",
      'row 1 dropped: "Title" stands above the headers',
      'row 2 dropped: "more" stands above the headers',
    ],
  ],
  [
    "x\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\na,b\n1,2",
    [
      "x|column 2",
      "2|2|x",
      "3|3|x",
      "4|4|x",
      "5|5|x",
      "6|6|x",
      "7|7|x",
      "8|8|x",
      "9|9|x",
      "10|10|x",
      "11|11|x",
      "12|12|a|b",
      "13|13|1|2",
    ],
  ],
  [
    "2016,Boat\n2017,Quay",
    [
      "column 1|column 2",
      "1|1|2016|Boat",
      "2|2|2017|Quay",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  [
    "2016-05,Boat\n2017-06-05,Quay",
    [
      "column 1|column 2",
      "1|1|2016-05|Boat",
      "2|2|2017-06-05|Quay",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  [
    "5/9/2016,Boat\n6.9.16,Quay",
    [
      "column 1|column 2",
      "1|1|5/9/2016|Boat",
      "2|2|6.9.16|Quay",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  ["5/9.2016,Boat\n6/9/2016,Quay", ["5/9.2016|Boat", "2|2|6/9/2016|Quay"]],
  ["2016,2017\nx,5", ["2016|2017", "2|2|x|5"]],
  ["2016,Date\n2017,Quay", ["2016|Date", "2|2|2017|Quay"]],
  [
    "2016-05-05 10:00,a\n2017-05-05T10:00Z,b",
    [
      "column 1|column 2",
      "1|1|2016-05-05 10:00|a",
      "2|2|2017-05-05T10:00Z|b",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  [
    "-1905,a\n-1906,b",
    [
      "column 1|column 2",
      "1|1|-1905|a",
      "2|2|-1906|b",
      "row 1 inferred: that it holds data and no headers: the columns are called by their numbers",
    ],
  ],
  ["2016,a", ["2016|a"]],
  ["3016,a\n3017,b", ["3016|a", "2|2|3017|b"]],
  ['a,b\n="007",=" x "\n="1"x,2', ["a|b", "2|2|007|x", '3|3|="1"x|2']],
  ["a,b\n1,2,3\n4", ["a|b|column 3", "2|2|1|2|3", "3|3|4"]],
  ["a,b\r1,2\r\n3,4", ["a|b", "2|2|1|2", "3|3|3|4"]],
  [",,\n", "the table is empty: its first row should name the columns, as Date, Title, Source"],
  ["", "the table is empty: its first row should name the columns, as Date, Title, Source"],
  ["a,a\n1,2", ["a|a 2", "2|2|1|2", 'row 1 changed: the header "a" comes again: its column 2 is called "a 2"']],
  [
    "x\n\ny\na,b\n1,2",
    ["a|b", "5|5|1|2", 'row 1 dropped: "x" stands above the headers', 'row 3 dropped: "y" stands above the headers'],
  ],
])("reads %j", (text, expected) => {
  expect(told(readTable({ text }))).toStrictEqual(expected);
});

test("a spreadsheet has its rows numbered from 1, and no notes of its own", () => {
  const rows = [["a", "b"], ["1", " 2 "], ["", ""], ["3"]];
  expect(told(readTable({ text: "", rows }))).toEqual(["a|b", "2|2|1|2", "4|4|3"]);
  expect(told(readTable({ text: "", rows: [["a", "x".repeat(1_000_001)]] }))).toContain(
    "row 1 has a cell of more than 1000000 characters (its 2. cell)",
  );
  const many = [["a", "b"], ...Array.from({ length: 60 }, () => ["1", "2"])];
  expect(told(beginningOfTable({ text: "", rows: many }))).toHaveLength(50);
});

test("of a long text the rows are the beginning that end before its 65536th character", () => {
  const text = `a,b\n${"1,2345678\n".repeat(10_000)}`;
  const read = beginningOfTable({ text });
  expect("table" in read && read.table.rows.length).toBe(6553);
  expect("table" in read && read.table.rows.at(-1)?.cells).toEqual(["1", "2345678"]);
  const carriage = beginningOfTable({ text: text.replaceAll("\n", "\r") });
  expect("table" in carriage && carriage.table.rows.length).toBe(6553);
  const short = `a,b\n${"1,2345678\n".repeat(6554)}`.slice(0, 65_536);
  expect(told(beginningOfTable({ text: short })).at(-1)).toBe("6555|6555|1|");
});

test("widths and lengths are refused beyond their limits, and heard while they are read", () => {
  const wide = (cells: number) => told(readTable({ text: `a,b\n${",".repeat(cells - 1)}x\n` }));
  expect(wide(10_001)).toBe("row 2 has more than 10000 cells; is this a table?");
  expect(wide(10_000)).not.toBe("row 2 has more than 10000 cells; is this a table?");
  const long = (length: number) => told(readTable({ text: `a,b\n1,${"x".repeat(length)}\n` }));
  expect(long(1_000_001)).toContain("row 2 has a cell of more than 1000000 characters (its 2. cell)");
  expect(long(1_000_000)).toHaveLength(2);
  const heard: unknown[] = [];
  readTable({ text: `a,b\n${"1,2\n".repeat(2000)}` }, (step) => heard.push(step));
  expect(heard).toEqual([
    { phase: "text", done: 0, of: 8004 },
    { phase: "text", done: 4096, of: 8004 },
  ]);
});

test("a hundred quotation marks that are not closed are mended, and no more", () => {
  const open = (count: number) => `a,b\n${'"1,2\n'.repeat(count)}"3",4\n`;
  const notes = (count: number) => {
    const read = told(readTable({ text: open(count) }));
    return typeof read === "string" ? [] : read.filter((line) => line.includes("does not close it"));
  };
  expect([notes(3).length, notes(3).some((line) => line.includes("rest of the file"))]).toEqual([3, false]);
  expect(
    notes(105).filter((line) => line.endsWith("so is the rest of the file, where this was so too often")),
  ).toHaveLength(1);
});
