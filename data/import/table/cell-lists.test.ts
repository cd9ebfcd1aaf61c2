import { expect, test } from "vitest";
import { addressesInCell, namesInCell, numberInCell, partsOfCell, withoutAddresses } from "./cell-lists.ts";

test.each([
  ["NYT, Reuters", ["NYT", "Reuters"], "commas"],
  ["AP; AFP", ["AP", "AFP"], "semicolons"],
  ["Channel 4, ITV", ["Channel 4", "ITV"], "commas"],
  ["AP", ["AP"], undefined],
  ["Gazette, 12 May", ["Gazette, 12 May"], undefined],
  ["Harbour report, p. 12", ["Harbour report, p. 12"], undefined],
  [
    "The ferry came in late, and nobody knew why it had.",
    ["The ferry came in late, and nobody knew why it had."],
    undefined,
  ],
  [`Post, ${"x".repeat(41)}`, [`Post, ${"x".repeat(41)}`], undefined],
  [";x=".repeat(100), Array.from({ length: 100 }, () => "x="), "semicolons"],
  [";x=".repeat(50_000), [";x=".repeat(50_000)], undefined],
  ['"A, B";"C"', ["A, B", "C"], "semicolons"],
  ["", [], undefined],
])("finds the sources of a cell: %#", (cell, names, parted) => {
  expect(namesInCell(cell)).toEqual({ names, ...(parted && { parted }) });
});

test("finds addresses, and what is beside them", () => {
  expect(addressesInCell("see https://www.Example.org/a?b=1;c=2, (http://b.example/x).")).toEqual([
    "https://www.Example.org/a?b=1;c=2",
    "http://b.example/x",
  ]);
  expect(addressesInCell(`https://a.example/1${").".repeat(100_000)}`)).toEqual(["https://a.example/1"]);
  expect(addressesInCell("javascript:alert(1) ftp://x")).toEqual([]);
  expect(addressesInCell("https://a.example/1;https://b.example/2")).toEqual([
    "https://a.example/1",
    "https://b.example/2",
  ]);
  expect(withoutAddresses("AP https://ap.example/1; AFP (https://afp.example/2)").replace(/ +/gu, " ")).toBe(
    "AP ; AFP ( ",
  );
});

test.each([
  ["1,066", 1066],
  ["12", 12],
  ["-3.5", -3.5],
  ["1 000", 1000],
  ["1e3", undefined],
  ["0x10", undefined],
  ["", undefined],
  ["NaN", undefined],
])("reads the number in %j", (cell, value) => {
  expect(numberInCell(cell)).toBe(value);
});

test.each([
  ["A\nB", { names: ["A", "B"], parted: "semicolons" }],
  ["A, B and C, D", { names: ["A", "B and C", "D"], parted: "commas" }],
  ["A, p. 3", { names: ["A, p. 3"] }],
  ["A, pp 3", { names: ["A, pp 3"] }],
  ["A, pages", { names: ["A, pages"] }],
  ["A, s. 4", { names: ["A, s. 4"] }],
  ["A, Seite", { names: ["A, Seite"] }],
  ["A, pág. 3", { names: ["A, pág. 3"] }],
  ["A, paginas", { names: ["A", "paginas"], parted: "commas" }],
  ["A, and B", { names: ["A, and B"] }],
  ["A, und B", { names: ["A, und B"] }],
  ["A, et B", { names: ["A, et B"] }],
  ["A, y B", { names: ["A, y B"] }],
  ["A, party", { names: ["A", "party"], parted: "commas" }],
  ["A, Stern", { names: ["A", "Stern"], parted: "commas" }],
  ["A, sea", { names: ["A", "sea"], parted: "commas" }],
  ["A, 1912", { names: ["A, 1912"] }],
  ["A, x1912", { names: ["A, x1912"] }],
  ["A, 19", { names: ["A, 19"] }],
  ["A, so.", { names: ["A, so."] }],
  ["A, so!", { names: ["A, so!"] }],
  ["A, so?", { names: ["A, so?"] }],
  ["A, one two three four five", { names: ["A", "one two three four five"], parted: "commas" }],
  ["A, one two three four five six", { names: ["A, one two three four five six"] }],
  ["A,  one  two  three", { names: ["A", "one  two  three"], parted: "commas" }],
  ["https://a.example/1,B", { names: ["https://a.example/1,B"] }],
  [
    "A,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    { names: ["A", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"], parted: "commas" },
  ],
  ["A,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", { names: ["A,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"] }],
  ["A,,B", { names: ["A", "B"], parted: "commas" }],
  ['"A"', { names: ["A"] }],
  ['"A" B', { names: ['"A" B'] }],
  ['x "A"', { names: ['x "A"'] }],
  ['" A ";B', { names: ["A", "B"], parted: "semicolons" }],
  [";;;;;A", { names: ["A"] }],
  [`${"a;".repeat(99)}a`, { names: Array<string>(100).fill("a"), parted: "semicolons" }],
  ["a;".repeat(101), { names: ["a;".repeat(101)] }],
  [" A ", { names: ["A"] }],
])("the names in %j", (cell, expected) => {
  expect(namesInCell(cell)).toStrictEqual(expected);
});

test.each([
  ["1,066.5", 1066.5],
  ["-1,066", -1066],
  ["1,06", undefined],
  ["1066,000", undefined],
  ["12,345,678", 12345678],
  ["1,0665", undefined],
  ["x1,066", undefined],
  ["1,066x", undefined],
  ["-", undefined],
  ["1.", undefined],
  ["1.5.5", undefined],
  ["1 000", 1000],
  ["1 000", 1000],
  ["111111111111111", 111111111111111],
  ["1111111111111111", undefined],
  ["0.111111111111111", 0.111111111111111],
  ["0.1111111111111111", undefined],
  ["1,066.", undefined],
  ["x5", undefined],
  ["5x", undefined],
  ["--5", undefined],
])("the number in %j", (cell, expected) => {
  expect(numberInCell(cell)).toStrictEqual(expected);
});

test.each([
  ["https://a.example/1,https://b.example/2", ["https://a.example/1", "https://b.example/2"]],
  ["https://a.example/1|HTTP://b.example/2", ["https://a.example/1", "http://b.example/2"]],
  ["https://a.example/1,2;3", ["https://a.example/1,2;3"]],
  ["x;https://a.example/1", ["https://a.example/1"]],
])("the addresses in %j", (cell, expected) => {
  expect(addressesInCell(cell)).toStrictEqual(expected);
});

test.each([
  ["Ahttp://a.example/1|B", "A |B"],
  ["A <HTTPS://a.example/1> B", "A < > B"],
  ['"https://a.example/1"', '" "'],
])("%j without addresses is %j", (cell, expected) => {
  expect(withoutAddresses(cell)).toStrictEqual(expected);
});

test.each([
  ["a; b|c\nd", ["a", "b", "c", "d"]],
  [" ; ", []],
  ["a,b", ["a,b"]],
])("the parts of %j", (cell, expected) => {
  expect(partsOfCell(cell)).toStrictEqual(expected);
});

test.each(["The Times,p3", "The Times, p.3", "Reuters,pp 3", "Die Zeit, Seite 3", "Code, § 12"])(
  "%j is one name",
  (cell) => {
    expect(namesInCell(cell).names).toStrictEqual([cell]);
  },
);
