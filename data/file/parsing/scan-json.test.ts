import { expect, test } from "vitest";
import { scanJson } from "./scan-json.ts";

const limits = { depth: 3, values: 4, forbiddenKeys: new Set(["constructor"]) };
const suspect = (text: string): boolean => scanJson(text, { ...limits, values: 99 }).hasSuspectKeys;
const beyond = (text: string) => scanJson(text, limits).beyond;

test("a text that is nested too deeply is told where it is", () => {
  expect(beyond('[{"a":[1]}]')).toBeUndefined();
  expect(beyond('[{"a":[[1]]}]')).toEqual({ limit: "depth", offset: 7 });
  expect(beyond("[[[{")).toEqual({ limit: "depth", offset: 3 });
  expect(beyond("[[[]],[[]]]")).toBeUndefined();
  expect(beyond('{"a":{"b":{}}}')).toBeUndefined();
});

test("a text of too many values is told where it is", () => {
  expect(beyond("[1,2,3,4]")).toBeUndefined();
  expect(beyond("[1,2,3,4,5]")).toEqual({ limit: "values", offset: 8 });
});

test("brackets, commas and quotes in texts are none", () => {
  expect(beyond('["[[[[", ",,,,,", "]]"]')).toBeUndefined();
  expect(beyond(String.raw`["\"[[[[", "\\", 3]`)).toBeUndefined();
  expect(beyond(String.raw`["\\",[[[`)).toEqual({ limit: "depth", offset: 8 });
  expect(beyond('["[[[[[')).toBeUndefined();
});

test.each([
  ['{"a": 1, "b": 2}', false],
  ['{"a": 1, "a": 2}', true],
  ['{"a": {"a": 1}, "b": {"a": 2}}', false],
  ['{"a": {"b": 1}, "a": 2}', true],
  ['{"a": [{"b": 1}, {"b": 2}]}', false],
  ['{"a": "b", "b": "a"}', false],
  ['["a", "a"]', false],
  ['{"a" \n\t: 1, "a" : 2}', true],
  ['{"constructor": 1}', true],
  ['{"a": "constructor"}', false],
  [String.raw`{"\u0061": 1}`, true],
  [String.raw`{"a": "\u0061"}`, false],
  ['{"constructor": 1, "a": 2, "b": 3}', true],
  ['"a": 1', false],
  ["", false],
])("keys of %s may be wrong: %s", (text, expected) => {
  expect(suspect(text)).toBe(expected);
});
