import { expect, test } from "vitest";
import { readValue, writeValue } from "./wire-values.ts";

test("values come back as they were, also those that JSON cannot say", () => {
  const value = {
    nothing: undefined,
    none: null,
    numbers: [1, -0.5, Number.NaN, Infinity, -Infinity],
    big: 12345678901234567890n,
    date: new Date(0),
    bytes: Uint8Array.of(0, 255),
    nested: [{ text: "ł", list: [] }],
  };
  expect(readValue(writeValue(value))).toEqual(value);
});

test("what Electron's clone refuses is refused", () => {
  expect(() => writeValue({ run: () => 1 })).toThrow("An object could not be cloned.");
  expect(() => writeValue([Symbol("x")])).toThrow("An object could not be cloned.");
});
