import { expect, test } from "vitest";
import {
  fieldsOf,
  firstText,
  isBlank,
  itemsIn,
  joinedFields,
  numberOf,
  otherFields,
  textIn,
  wholeNumberOf,
} from "./json-fields.ts";

test.each([
  ["2016", 2016],
  [" 2016 ", 2016],
  ["1,066", 1066],
  ["12,066", 12066],
  ["-44", -44],
  ["+44", 44],
  ["-1,066", -1066],
  ["+1,066", 1066],
  ["1,066,000", 1066000],
  ["1,0661", undefined],
  ["1,06", undefined],
  ["1066,000", undefined],
  ["12.0", 12],
  ["12.5", undefined],
  ["12.000000", 12],
  ["12.0000000", undefined],
  ["x1", undefined],
  ["1x", undefined],
  ["1,066x", undefined],
  ["x1,066", undefined],
  ["1.0x", undefined],
  ["-0", 0],
  ["0", 0],
  [5, 5],
  [-0, 0],
  [5.5, undefined],
  [true, undefined],
  [null, undefined],
  ["111111111111111", 111111111111111],
  ["1111111111111111", undefined],
  ["1,000,000,000,000", 1000000000000],
  ["1,000,000,000,000,000", undefined],
])("the whole number in %j is %j", (value, expected) => {
  expect(wholeNumberOf(value)).toStrictEqual(expected);
});

test.each([
  ["33.5", 33.5],
  ["-33.5", -33.5],
  ["+3", 3],
  ["1e3", 1000],
  ["1E-3", 0.001],
  ["1e+12", 1000000000000],
  ["1e123", undefined],
  ["x1", undefined],
  ["1x", undefined],
  [".5", undefined],
  ["5.", undefined],
  ["1.5e3", 1500],
  [7.25, 7.25],
  [NaN, undefined],
  ["111111111111111", 111111111111111],
  ["1111111111111111", undefined],
  ["0.11111111111111111111", 0.1111111111111111],
  ["0.111111111111111111111", undefined],
  ["0.x", undefined],
  ["1ex", undefined],
])("the number in %j is %j", (value, expected) => {
  expect(numberOf(value)).toStrictEqual(expected);
});

test.each([
  [" a ", "a"],
  [5, "5"],
  [NaN, ""],
  [Infinity, ""],
  [true, "true"],
  [false, "false"],
  [null, ""],
  [undefined, ""],
  [{ a: 1 }, ""],
])("the text of %j is %j", (value, expected) => {
  expect(textIn(value)).toStrictEqual(expected);
});

test.each([
  [null, true],
  [undefined, true],
  ["", true],
  ["  ", true],
  ["a", false],
  [0, false],
  [false, false],
  [{}, true],
  [{ a: 1 }, false],
])("%j says nothing: %j", (value, expected) => {
  expect(isBlank(value)).toStrictEqual(expected);
});

test("tells objects from lists, and takes the first field that says something", () => {
  expect([{ a: 1 }, [1], null, "a", undefined].map(fieldsOf)).toEqual([
    { a: 1 },
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([[1], { length: 1 }, "a", null].map(itemsIn)).toEqual([[1], [], [], []]);
  expect(firstText({ a: " ", b: "x", c: "y" }, ["a", "b", "c"])).toBe("x");
  expect(firstText({ a: {} }, ["a", "toString"])).toBe("");
  const odd = Object.create({ name: "of all" }) as Record<string, unknown>;
  expect(firstText(odd, ["name"])).toBe("");
});

test("keeps the fields that were not used and say something", () => {
  const fields = JSON.parse('{"a": 1, "b": 2, "c": "", "d": null, "__proto__": {"e": 1}}') as Record<string, unknown>;
  expect(otherFields(fields, new Set(["a"]))).toEqual({ b: 2 });
  expect(otherFields({ a: 1 }, new Set(["a"]))).toBeUndefined();
  expect(joinedFields({ a: 1 }, undefined, { b: 2 })).toEqual({ a: 1, b: 2 });
  expect(joinedFields(undefined, {})).toBeUndefined();
});
