import { expect, test } from "vitest";
import { afterBlanks, partsAt, valueEnd } from "./json-parts.ts";

/** The texts of parts, with their names. */
const partsOf = (text: string, start = 0) =>
  partsAt(text, start).map(({ name, start: first, value, end }) => [
    name,
    text.slice(first, end),
    text.slice(value, end),
  ]);

test.each<[string, readonly (readonly string[])[]]>([
  ["{}", []],
  ["[ ]", []],
  ["1", []],
  ['"[1]"', []],
  [
    '{"a":1,"b":[2]}',
    [
      ["a", '"a":1', "1"],
      ["b", '"b":[2]', "[2]"],
    ],
  ],
  [
    '{ "a" : 1 , "b" : { "c" : 2 } }',
    [
      ["a", '"a" : 1', "1"],
      ["b", '"b" : { "c" : 2 }', '{ "c" : 2 }'],
    ],
  ],
  ['{"a\\"b\\u0063":"}"}', [['a"bc', '"a\\"b\\u0063":"}"', '"}"']]],
  [
    '[1,"a,]",[[2],{}],null\n]',
    [
      ["", "1", "1"],
      ["", '"a,]"', '"a,]"'],
      ["", "[[2],{}]", "[[2],{}]"],
      ["", "null", "null"],
    ],
  ],
])("the parts of %s", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

test("what stands behind the end is none of it", () => {
  expect(partsOf("[[1,2],[3]]", 1)).toEqual([
    ["", "1", "1"],
    ["", "2", "2"],
  ]);
  expect(partsOf('{"a":{"b":1},"c":2}', 5)).toEqual([["b", '"b":1', "1"]]);
});

test("parts are told by their offsets, from where they begin", () => {
  expect(partsAt('x {"a": [1] }', 2)).toEqual([{ name: "a", start: 3, value: 8, end: 11 }]);
  expect(partsAt("[7]", 0)).toEqual([{ name: "", start: 1, value: 1, end: 2 }]);
});

test.each([
  ["1,2", 0, 1],
  ["12]", 0, 2],
  ["12}", 0, 2],
  ["true ", 0, 4],
  ["true", 0, 4],
  ['"a":1', 0, 3],
  ['"\\\\"]', 0, 4],
  ['"\\""]', 0, 4],
  ["[[1],{}],2", 0, 8],
  ['{"a":"]"} ', 0, 9],
  ["[[1]", 0, 4],
  ['["a"]x', 0, 5],
])("the value that begins %s at %i ends at %i", (text, start, end) => {
  expect(valueEnd(text, start)).toBe(end);
});

test.each([
  [" \n\t\r1", 0, 4],
  ["1 2", 1, 2],
  ["1", 0, 0],
  ["1  ", 1, 3],
])("behind blanks, %j from %i on begins at %i", (text, start, at) => {
  expect(afterBlanks(text, start)).toBe(at);
});
