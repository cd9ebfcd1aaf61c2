import { expect, test } from "vitest";
import { dimensionOf } from "./units.ts";

test.each<[string | undefined, string | undefined, boolean]>([
  ["kg", "tonnes", true],
  ["KG", " t ", true],
  ["hours", "minutes", true],
  ["km", "miles", true],
  ["hectares", "acres", true],
  ["litres", "gallons", true],
  ["kg", "km", false],
  ["people", "persons", true],
  ["Person", "individuals", true],
  ["people", "soldiers", false],
  ["Soldiers", "soldiers", true],
  ["boats", "boats ", true],
  ["boats", "vehicles", false],
  [undefined, undefined, true],
  [undefined, "people", false],
  [undefined, "kg", false],
  ["constructor", "toString", false],
])("%j and %j can be compared: %s", (a, b, expected) => {
  expect(dimensionOf(a).kind === dimensionOf(b).kind).toBe(expected);
});

test.each<[string | undefined, number, number]>([
  ["kg", 1000, 1000],
  ["tonnes", 1, 1000],
  ["t", 0.1, 100],
  ["g", 1_500_000, 1500],
  ["hours", 13, 46_800],
  ["km", 1.1, 1100],
  ["people", 20, 20],
  [undefined, 20, 20],
])("amounts in %j are converted without noise: %d is %d", (unit, amount, common) => {
  expect(dimensionOf(unit).convert(amount)).toBe(common);
});

test("only units of measurement are measures; words for what is counted are not", () => {
  expect(["kg", "hours", "people", "boats", undefined].map((unit) => dimensionOf(unit).isMeasure)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
