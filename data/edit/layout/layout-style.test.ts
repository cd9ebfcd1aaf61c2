import { expect, test } from "vitest";
import { laidOut, styleOf, type LayoutStyle } from "./layout-style.ts";

test.each<[string, LayoutStyle]>([
  ['{"a":1,"b":2}', { unit: "  ", lineEnd: "\n", colon: ":", comma: "," }],
  ['{"a": 1, "b": 2}', { unit: "  ", lineEnd: "\n", colon: ": ", comma: ", " }],
  ['{ "a":1, "b":2 }', { unit: "  ", lineEnd: "\n", colon: ":", comma: ", " }],
  ['{\n    "a": 1\n}', { unit: "    ", lineEnd: "\n", colon: ": ", comma: ", " }],
  ['{\r\n\t"a": 1\r\n}', { unit: "\t", lineEnd: "\r\n", colon: ": ", comma: ", " }],
  ["{}", { unit: "  ", lineEnd: "\n", colon: ": ", comma: "," }],
  ["[1]", { unit: "  ", lineEnd: "\n", colon: ": ", comma: ", " }],
])("the style of %j", (text, style) => {
  expect(styleOf(text, 0)).toEqual(style);
});

test("a style is that of the root, wherever it begins", () => {
  expect(styleOf('  {"a":1}', 2)).toEqual({ unit: "  ", lineEnd: "\n", colon: ":", comma: "," });
});

const STYLE: LayoutStyle = { unit: "\t", lineEnd: "\r\n", colon: " : ", comma: " , " };

test.each([
  ['{"a":[1,{"b":2}],"c":{}}', undefined, '{"a" : [1 , {"b" : 2}] , "c" : {}}'],
  ["[]", "", "[]"],
  ["3", "", "3"],
  ['{"a":[1,2],"c":[]}', "", '{\r\n\t"a" : [\r\n\t\t1,\r\n\t\t2\r\n\t],\r\n\t"c" : []\r\n}'],
  ['["a"]', "  ", '[\r\n  \t"a"\r\n  ]'],
])("%s is laid out behind %j", (json, indent, text) => {
  expect(laidOut(json, indent, STYLE)).toBe(text);
});
