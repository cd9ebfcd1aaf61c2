import { expect, test } from "vitest";
import { beginningOf, linesOf, placeOf } from "./file-lines.ts";

test.each([
  ["a\nb", ["a", "b"]],
  ["a\r\nb\rc\n", ["a", "b", "c"]],
  ["a\n\n", ["a", ""]],
  ["", []],
  ["\n", [""]],
  ["a\n\nb", ["a", "", "b"]],
])("the lines of %j", (text, expected) => {
  expect(linesOf(text).map((line) => line.text)).toStrictEqual(expected);
});

test("lines are counted from 1, and the beginning of a text is enough", () => {
  expect(linesOf("a\nb")).toEqual([
    { text: "a", number: 1 },
    { text: "b", number: 2 },
  ]);
  expect(placeOf({ number: 12 })).toBe("line 12");
  expect(beginningOf("x".repeat(20_001))).toHaveLength(20_000);
});
