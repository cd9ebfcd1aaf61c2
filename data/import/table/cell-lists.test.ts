import { expect, test } from "vitest";
import { addressesInCell, namesInCell, numberInCell, withoutAddresses } from "./cell-lists.ts";

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
