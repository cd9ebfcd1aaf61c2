import { expect, test } from "vitest";
import { extraFields, extraTexts, isPlainValue } from "./extra-fields.ts";

test.each([
  [
    [
      ["a", 1],
      ["b", ""],
      ["c", undefined],
      ["__proto__", 1],
      ["d", null],
    ],
    { a: 1, d: null },
  ],
  [[["a", ""]], undefined],
  [[], undefined],
  [
    [
      ["a", 1],
      ["a", 2],
    ],
    { a: 2 },
  ],
] as const)("of the fields %j are kept", (fields, expected) => {
  expect(extraFields(fields)).toStrictEqual(expected);
});

test.each([
  [
    [
      ["a", "x"],
      ["a", "y"],
      ["b", "z"],
    ],
    { a: ["x", "y"], b: "z" },
  ],
  [[["a", ""]], undefined],
  [[], undefined],
] as const)("of the texts %j are kept", (texts, expected) => {
  expect(extraTexts(texts)).toStrictEqual(expected);
});

test.each([
  [null, true],
  ["a", true],
  [1, true],
  [true, true],
  [[1, ["a"]], true],
  [{ a: { b: 1 } }, true],
  [[[[[[1]]]]], true],
  [[[[[[[1]]]]]], false],
])("%j is kept as it is: %j", (value, expected) => {
  expect(isPlainValue(value)).toStrictEqual(expected);
});

test("what is of no kind of JSON's, however deep, is not kept", () => {
  expect(
    [undefined, () => 1, new Date(0), new Map(), { a: [undefined] }, Object.create(null)].map((value: unknown) =>
      isPlainValue(value),
    ),
  ).toEqual([false, false, false, false, false, true]);
});
