import { expect, test } from "vitest";
import { jsLiterals } from "./literals.ts";

const values = (text: string) => jsLiterals(text).literals.map(({ value }) => value);

test("literals of a script are read with the names that they are assigned to", () => {
  const script = `// data
    var timeline = { 'a': "b\\u00e9\\x41", c: [1, .5, +2, -3, 0x10,], /* no */ d: true, e: undefined, f: !0, };
    window.items = new vis.DataSet([{ id: 1, content: 'it\\'s' + " so" }]);
    load({ x: \`two
lines\` });`;
  expect(jsLiterals(script).literals).toEqual([
    { name: "timeline", value: { a: "béA", c: [1, 0.5, 2, -3, 16], d: true, e: null, f: true } },
    { name: "window.items", value: [{ id: 1, content: "it's so" }] },
    { name: "load", value: { x: "two\nlines" } },
  ]);
});

test("months of a date count from 0, and its parts say how precise it is", () => {
  const script = `[new Date(2014, 3, 20), new Date(2014,0), new Date(2014, 11, 1, 9, 5), new Date("May 9 9"), new Date(86400000), new Date(), new Date(-50, 0, 1), new Date(99, 0, 1), moment('2014-04')]`;
  expect(values(script)).toEqual([
    [
      "2014-04-20",
      "2014-01",
      "2014-12-01T09:05",
      "May 9 9",
      86400000,
      "new Date()",
      "-000050-01-01",
      "1999-01-01",
      "2014-04",
    ],
  ]);
});

test("a literal alone is read, with names that are no identifiers in quotation marks", () => {
  expect(values(`{ a: 1, "b c": [], __proto__: 2 }`)).toEqual([JSON.parse('{"a":1,"b c":[],"__proto__":2}')]);
  expect(values(`{ icon: my.icon }`)).toEqual([{ icon: "my.icon" }]);
});

test("what holds more than data is named and left out, and what follows it is read", () => {
  expect(jsLiterals("var options = { f: function (a) { return [a]; } }; var x = [1];")).toEqual({
    literals: [{ name: "x", value: [1] }],
    others: ["options"],
  });
  expect(jsLiterals("$(function () { var x = [1]; if (x) { y(); } })").literals).toEqual([{ name: "x", value: [1] }]);
});

test("what is not closed, deep or long is read once", () => {
  for (const text of [
    "[",
    "{a:",
    '"\\"'.repeat(50_000),
    "/*".repeat(50_000),
    "new Date('".repeat(50_000),
    "'\n".repeat(50_000),
    "(".repeat(100_000),
  ]) {
    expect(values(text)).toEqual([]);
  }
  expect(values("[".repeat(100_000) + "]".repeat(100_000))).toEqual([]);
  expect(values("x = {a:".repeat(50_000))).toEqual([]);
});
