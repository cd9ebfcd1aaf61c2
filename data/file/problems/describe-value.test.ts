import { expect, test } from "vitest";
import { describeValue, quoted, quotedWhole } from "./describe-value.ts";
import { formatPath } from "./json-path.ts";

test.each<[unknown, string]>([
  ["text", '"text"'],
  [[], "an empty list"],
  [[0], "a list"],
  [{}, "an object"],
  [null, "null"],
  [5, "5"],
  [true, "true"],
])("%j is named %s", (value, name) => {
  expect(describeValue(value)).toBe(name);
});

test("a text of more than 40 characters is cut to that", () => {
  expect(quoted("x".repeat(40))).toBe(`"${"x".repeat(40)}"`);
  expect(quoted("x".repeat(41))).toBe(`"${"x".repeat(39)}…"`);
  expect(quotedWhole("x".repeat(41))).toBe(`"${"x".repeat(41)}"`);
});

test("a path is written as a person would write it, and odd names in quotation marks", () => {
  expect(formatPath([])).toBe("");
  expect(formatPath(["events", 3, "claims", 0, "source"])).toBe("events[3].claims[0].source");
  expect(formatPath([2, "a-b_$1"])).toBe("[2].a-b_$1");
  expect(formatPath(["a b", "", "x\n"])).toBe('["a b"][""]["x\\n"]');
  expect(formatPath(["a", "x".repeat(60)])).toBe(`a.${"x".repeat(60)}`);
  expect(formatPath(["a", "x".repeat(61)])).toBe(`a["${"x".repeat(39)}…"]`);
  expect(formatPath(["é"])).toBe('["é"]');
});
