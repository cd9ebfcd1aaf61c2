import { expect, test } from "vitest";
import { jsLiterals } from "./literals.ts";

test.each([
  [
    "var a = {b: 1}; let c = [2]; const d = {}",
    {
      literals: [
        { name: "a", value: { b: 1 } },
        { name: "c", value: [2] },
        { name: "d", value: {} },
      ],
      others: [],
    },
  ],
  [
    "f({a: 1}, [2])",
    {
      literals: [
        { name: "f", value: { a: 1 } },
        { name: "", value: [2] },
      ],
      others: [],
    },
  ],
  ["return {a: 1}", { literals: [{ name: "", value: { a: 1 } }], others: [] }],
  ["if (x) {a: 1}", { literals: [], others: [] }],
  ["a[0] = 1", { literals: [], others: [] }],
  ["export default {a: 1}", { literals: [{ name: "", value: { a: 1 } }], others: [] }],
  ["x = {a: f(1)}; y = [1]", { literals: [{ name: "y", value: [1] }], others: ["x"] }],
  ["x = {a: function() {}}", { literals: [], others: ["x"] }],
  ["x = {a: b}", { literals: [{ name: "x", value: { a: "b" } }], others: [] }],
  [
    "x = {a: b.c, d: undefined, e: NaN, f: Infinity, g: null, h: true, i: false}",
    {
      literals: [{ name: "x", value: { a: "b.c", d: null, e: null, f: null, g: null, h: true, i: false } }],
      others: [],
    },
  ],
  ["x = [1,,2]", { literals: [], others: ["x"] }],
  ["x = [1,]", { literals: [{ name: "x", value: [1] }], others: [] }],
  ["x = {a: 1,}", { literals: [{ name: "x", value: { a: 1 } }], others: [] }],
  ["x = {a: !0, b: !1}", { literals: [{ name: "x", value: { a: true, b: false } }], others: [] }],
  ["x = [+1, -2, + 3]", { literals: [{ name: "x", value: [1, -2, 3] }], others: [] }],
  ["x = ['a' + 'b' + \"c\", 'd' + 1]", { literals: [], others: ["x"] }],
  ["x = {a: 'b'", { literals: [], others: ["x"] }],
  ["x = ]", { literals: [], others: [] }],
  ["x = [1, 2)", { literals: [], others: ["x"] }],
  ["x = {a: 1}; [3]", { literals: [{ name: "x", value: { a: 1 } }], others: [] }],
  ["{a: 1}", { literals: [{ name: "", value: { a: 1 } }], others: [] }],
  ["x = [new Date(2014, 0, 1), moment('y')]", { literals: [{ name: "x", value: ["2014-01-01", "y"] }], others: [] }],
  ["new Foo({a: 1})", { literals: [{ name: "", value: { a: 1 } }], others: [] }],
  ["x = new Foo([1])", { literals: [{ name: "x", value: [1] }], others: [] }],
  ["x = 5; ({a: 1})", { literals: [{ name: "", value: { a: 1 } }], others: [] }],
  ["x; ({a: 1})", { literals: [{ name: "", value: { a: 1 } }], others: [] }],
  ["x = {'a': 1, \"b\": 2}", { literals: [{ name: "x", value: { a: 1, b: 2 } }], others: [] }],
  ["x = {a: 1 * 2}", { literals: [], others: ["x"] }],
  ["x = {a: [1, {b: 2}]}", { literals: [{ name: "x", value: { a: [1, { b: 2 }] } }], others: [] }],
  ["x = {a: /b/}", { literals: [], others: ["x"] }],
  ["x = 'a', [1]", { literals: [{ name: "x", value: [1] }], others: [] }],
  ["a = 1 [2]", { literals: [], others: [] }],
])("reads the literals of %j", (text, expected) => {
  expect(jsLiterals(text)).toStrictEqual(expected);
});

test("brackets in brackets are data up to a depth", () => {
  const deep = (depth: number) => jsLiterals(`x = ${"[".repeat(depth)}${"]".repeat(depth)}`);
  expect(deep(100)).toMatchObject({ literals: [{ name: "x" }], others: [] });
  expect(deep(101)).toEqual({ literals: [], others: ["x"] });
});
