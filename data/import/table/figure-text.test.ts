import { expect, test } from "vitest";
import { amountInCell } from "./figure-text.ts";

test.each([
  ["40", { value: 40 }],
  ["1,200", { value: 1200 }],
  ["about 60", { value: 60, about: true }],
  ["~60", { value: 60, about: true }],
  ["over 60", { moreThan: 60 }],
  ["fewer than 10", { lessThan: 10 }],
  ["at least 20", { min: 20 }],
  ["20+", { min: 20 }],
  ["up to 7", { max: 7 }],
  ["5–7", { min: 5, max: 7 }],
  ["5 to 7", { min: 5, max: 7 }],
  ["mindestens 20", { min: 20 }],
  ["7-5", undefined],
  ["-3", undefined],
  ["many", undefined],
  ["", undefined],
])("reads the amount %j", (cell, amount) => {
  expect(amountInCell(cell)).toEqual(amount);
});
