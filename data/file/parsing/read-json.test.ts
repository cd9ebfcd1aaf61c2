import { expect, test } from "vitest";
import { parseTimeline } from "./parse.ts";
import type { Problem } from "../problems/problem.ts";

function problemsOf(text: string): readonly Problem[] {
  const result = parseTimeline(text, "t.json");
  return result.ok ? [] : result.problems;
}

function told(text: string): string[] {
  return problemsOf(text).map(
    ({ line, column, path, reason }) => `${String(line)}:${String(column)} ${path}: ${reason}`,
  );
}

test.each<[string, string, string[]]>([
  ["an empty file", "", ["1:1 : the file is empty; a timeline is an object in braces"]],
  ["a blank file", " \n\t", ["1:1 : the file is empty; a timeline is an object in braces"]],
  ["a comment", '{ // hello\n"a": 1}', ["1:3 : JSON has no comments; remove it"]],
  [
    "a trailing comma",
    '{"a": [1, 2,], "b": 1}',
    ['1:13 a[2]: a value is missing before "]"; is there a comma too many in front of it?'],
  ],
  ["single quotes", "{'a': 1}", [`1:2 : "'a'" is not JSON; text stands in double quotes`]],
  ["a missing comma", '{"a": 1\n "b": 2}', ['2:2 : a comma is missing before "\\"b\\""; add it']],
  ["a missing brace", '{"a": {"b": 1}', ['1:15 : a closing brace "}" is missing at the end of the file; add it']],
  [
    "a line break in text",
    '{"a": "x\ny"}',
    ["1:7 a: the closing quote of this text is missing on its line; add it, and write line breaks as spaces"],
  ],
  ["a backslash", '{"a": "C:\\data"}', ["1:7 a: a backslash in text must be written twice"]],
  ["half an escape", '{"a": "\\u12"}', ["1:7 a: \\u must be followed by four hex digits"]],
  ["two values", '{"a": 1} {"b": 2}', ['1:10 : the timeline is complete before "{"; remove what follows']],
  ["a number with a leading zero", '{"a": 01}', ['1:8 : a comma is missing before "1"; add it']],
  ["NaN", '{"a": NaN}', ['1:7 a: "NaN" is not JSON; text stands in double quotes']],
])("syntax: %s is told where it stands", (_name, text, first) => {
  expect(told(text).slice(0, 1)).toEqual(first);
});

test("one slip is one problem, however often the parser stumbles over it", () => {
  expect([problemsOf("[1 2]"), problemsOf('{"a": 1,}'), problemsOf('{"a" 1}')].map(({ length }) => length)).toEqual([
    1, 1, 1,
  ]);
});

test("several syntax errors are told at once", () => {
  expect(problemsOf('{"a": 1 "b": 2,\n "c" 3,\n "d": }').map(({ line }) => line)).toEqual([1, 2, 3]);
});

test("a key that stands twice is told, also when an object lies between; the same key in another object is another", () => {
  const twice = (text: string) => told(text).filter((line) => line.includes("twice"));
  expect(twice('{"a": {"b": 1}, "b": 2, "a": 3}')).toEqual([
    '1:25 a: the key "a" stands twice in this object; keep one',
  ]);
  expect(twice('{"a": {"b": 1, "c": {}, "b": 2}}')).toEqual([
    '1:25 a.b: the key "b" stands twice in this object; keep one',
  ]);
});

test("one look-alike is one problem, whatever it makes of the rest of its line", () => {
  expect(told("{“a”: 1, “b”: 2}")).toEqual([
    '1:2 : there are characters that only look plain: write " for “ (U+201C) and ” (U+201D)',
  ]);
  expect(told("{“a”: 1,\n“b”: 2}").map((line) => line.slice(0, 5))).toEqual(["1:2 :", "2:1 :"]);
});

test("look-alikes inside a plain text are meant, and what is outside of it is told", () => {
  expect(told('{"a": "“x”" “b”: 1}')[0]).toMatch(/write " for “ \(U\+201C\) and ” \(U\+201D\)$/u);
});

test("a line is looked at no further than some pages", () => {
  const [problem] = told(`[“a”,${"1,".repeat(900)}“b”,${"1,".repeat(900)}–1]`);
  expect(problem).toContain("for “");
  expect(problem).not.toContain("–");
});

test("what is wrong in an inner object is told with its path", () => {
  expect(told('{"a": [{"b": x}]}')[0]).toMatch(/^1:14 a\[0\]\.b: "x" is not JSON/u);
  expect(told('{"a": 1, "b": [1, {"c": 2 "d": 3}]}')[0]).toMatch(/^1:27 b\[1\]/u);
});

test.each([
  ['{"__proto__": 1}', '1:2 __proto__: "__proto__" cannot be a key; remove it'],
  ['{"a": {"constructor": 1}}', '1:8 a.constructor: "constructor" cannot be a key; remove it'],
  ['{"prototype": 1}', '1:2 prototype: "prototype" cannot be a key; remove it'],
  [String.raw`{"\u0061": 1, "a": 2}`, '1:15 a: the key "a" stands twice in this object; keep one'],
])("a key that no data may have is told: %s", (text, problem) => {
  expect(told(text)).toContain(problem);
});

test("a quotation mark that is not closed does not open lists in each other without end", () => {
  // Where quotation marks alone are looked at, all of it is a text.
  const problems = told(`["b\n${"[".repeat(100_000)}`);
  expect(problems[0]).toBe(
    "1:2 : the closing quote of this text is missing on its line; add it, and write line breaks as spaces",
  );
  expect(problems.at(-1)).toMatch(
    /: and perhaps more, which cannot be told before these are mended; check again then$/u,
  );
  expect(problems.length).toBeLessThan(10);
});

test("a hundred levels are read, and one more is not", () => {
  const nested = (depth: number) => told(`${"[".repeat(depth)}${"]".repeat(depth)}`);
  expect(nested(100)).toEqual(
    [" a timeline must be an object in braces, not a list"].map((reason) => `1:1 :${reason}`),
  );
  expect(nested(101)).toEqual(["1:101 : nested deeper than 100 levels; this cannot be a timeline"]);
});
