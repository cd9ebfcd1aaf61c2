import { expect, test } from "vitest";
import { quotedValue } from "./quoted-value.ts";

test.each([
  ["soon", '"soon"'],
  [" soon ", '"soon"'],
  [5, '"5"'],
  [null, '"null"'],
  [undefined, '""'],
  [{ a: 1 }, '"{"a":1}"'],
  ["x".repeat(60), `"${"x".repeat(60)}"`],
  ["x".repeat(61), `"${"x".repeat(59)}…"`],
  [`${"x".repeat(58)}🚢yyyy`, `"${"x".repeat(58)}…"`],
  [`🚢${"x".repeat(60)}`, `"🚢${"x".repeat(57)}…"`],
  [`${"x".repeat(57)}🚢yyyy`, `"${"x".repeat(57)}🚢…"`],
  ["a\nb", '"a\\u000ab"'],
])("%j stands in a sentence as %s", (value, expected) => {
  expect(quotedValue(value)).toStrictEqual(expected);
});
