import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { NUMBER_SERIES } from "./number-series.ts";
import { importerOf } from "../formats.ts";

test.each([
  ["1\n2\n3\n", true],
  ["1\n2\n", false],
  ["1 2 3\n4 5 6\n", false],
  ["1,2\n3,4\n5,6\n", true],
  ["1\t2\n3;\t4\n5|6\n", true],
  ["x\n1\n2\n3\n", true],
  ["x\n1\n2\n", false],
  ["x1\n1\n2\n3\n", false],
  ["1x\n1\n2\n3\n", false],
  ["1\nx\n2\n3\n", false],
  ["1\n\n 2 \n3\n", true],
  ["+1\n-2.\n3.5e+10%\n", true],
  [".5\n1E5\n2e-5\n", true],
  ["1\n2\ne5\n", false],
  ["1\n2\n3e\n", false],
  ["1\n2\n3e1234\n", false],
  ["1\n2\n3.x\n", false],
  ["1\n2\nx3\n", false],
  ["1\n2\n.\n", false],
  [`1\n2\n${"9".repeat(31)}\n`, false],
  [`1\n2\n0.${"9".repeat(31)}\n`, false],
  [`1\n2\n.${"9".repeat(31)}\n`, false],
  [`1\n2\n.${"9".repeat(30)}\n`, true],
  ["1\n2\n1912\n", false],
  ["1\n2\n2012\n", false],
  ["1\n2\n2112\n", true],
  ["1\n2\n912\n", true],
  ["1\n2\n19120415\n", false],
  ["1\n2\n19122015\n", true],
  ["1\n2\n19120445\n", true],
  ["1\n2\n191204155\n", false],
  ["1\n2\n1473681840000\n", false],
  ["1\n2\n14736818400001\n", true],
  ["1\n2\n12345678\n", true],
  ["1\n2\n11912\n", true],
])("%j is a series: %s", (text, is) => {
  expect(NUMBER_SERIES.recognises({ name: "a", text })).toBe(is);
  expect(NUMBER_SERIES.recognises({ name: "a", text, rows: [] })).toBe(false);
});

test("of a long series the first two hundred numbers tell what it is", () => {
  const numbers = (count: number) => Array.from({ length: count }, () => 1);
  const recognised = (json: unknown) => NUMBER_SERIES.recognises({ name: "a", text: "", json });
  expect([recognised([...numbers(199), "x"]), recognised([...numbers(200), "x"])]).toStrictEqual([false, true]);
  expect([recognised([[...numbers(199), "x"]]), recognised([[...numbers(200), "x"]])]).toStrictEqual([false, true]);
  expect([recognised([1, 2]), recognised({ a: [1, 2, 3] }), recognised([1, 2, [3, "4"]])]).toStrictEqual([
    false,
    false,
    false,
  ]);
  const lines = (count: number, last: string) =>
    NUMBER_SERIES.recognises({ name: "a", text: `${"1\n".repeat(count)}${last}\n` });
  expect([lines(199, "x"), lines(200, "x")]).toStrictEqual([false, true]);
});

test.each(["x,y\n1,5\n2,6.5\n3,7\n", "1 5\n2 6\n3 7e-3\n", "1\n2\n3\n"])("%j is called a series of numbers", (text) => {
  expect(importFile({ name: "a", text })).toMatchObject({
    refused: expect.stringMatching(/^this looks like a series of numbers; none of them is a date/u) as string,
  });
});

test.each([
  ["[1, 2, 3]", true],
  ["[[1, 5], [2, 6]]", true],
  ['[1, 2, "x"]', false],
  ["[1912, 1913, 1914]", false],
])("the list %s is one: %s", (text, is) => {
  expect(importerOf({ name: "a", text, json: JSON.parse(text) as unknown })?.id === "number-series").toBe(is);
});

test.each(["1912,5\n1913,6\n1914,7\n", "day,what\n1,rain\n2,sun\n3,snow\n", "1,2\n"])("%j is none", (text) => {
  expect(importerOf({ name: "a", text })?.id).not.toBe("number-series");
});
