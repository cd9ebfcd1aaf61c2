import { expect, test } from "vitest";
import { printable, printableJson } from "./printable.ts";

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** All that a terminal or a window would obey instead of showing it. */
const OBEYED = [
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
  0x061c,
  0x200e,
  0x200f,
  0x2028,
  0x2029,
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
];

test("what a terminal would obey stands as its code point, and nothing else changes", () => {
  const changed = range(0, 0xffff).filter((code) => printable(String.fromCharCode(code)) !== String.fromCharCode(code));
  expect(changed).toEqual(OBEYED);
  expect(printable("a\u001b]8;;b\u0007\nc\u202ed")).toBe("a\\u001b]8;;b\\u0007\\u000ac\\u202ed");
  expect(printable("حلب – می‌خواهم “x” 👩‍🚒 \\u0041")).toBe("حلب – می‌خواهم “x” 👩‍🚒 \\u0041");
});

test("what is printable already stays as it is", () => {
  const once = printable(String.fromCharCode(...OBEYED));
  expect(printable(once)).toBe(once);
});

test("JSON that is printed holds the same, on lines of its own and without anything that is obeyed", () => {
  const value = { [`key${String.fromCharCode(...OBEYED)}`]: [String.fromCharCode(...OBEYED), 1, "\\u0041"], b: {} };
  const text = printableJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text.split("\n").map(printable).join("\n")).toBe(text);
  expect(text.split("\n")[0]).toBe("{");
});
