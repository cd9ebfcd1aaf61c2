import { expect, test } from "vitest";
import { jsLiterals } from "./literals.ts";

const asText = (text: string) => jsLiterals(text, { code: "as-text" });
/** The value of `x`, in whatever it stands. */
const valueOf = (text: string) => asText(text).literals.find(({ name }) => name === "x")?.value;

test.each([
  ["a call", "{a: f(1, 2), b: 2}", { a: "f(1, 2)", b: 2 }],
  ["a call of something in something", "{a: f.g(1)}", { a: "f.g(1)" }],
  ["an object in the list of a call", "{a: f([1, {c: 2}]), b: 3}", { a: "f([1, {c: 2}])", b: 3 }],
  ["a field by its name alone", "{a, b: 1}", { a: "a", b: 1 }],
  ["the last field by its name alone", "{b: 1, a}", { b: 1, a: "a" }],
  ["the fields of something else", "{...c, b: 1}", { "...": "...c", b: 1 }],
  ["a method", "{f(c) { return [c]; }, b: 1}", { f: "f(c) { return [c]; }", b: 1 }],
  ["a function", "{a: (c) => { d([c]); }, b: 1}", { a: "(c) => { d([c]); }", b: 1 }],
  ["a sum", "{a: 1 * 2, b: 3}", { a: "1 * 2", b: 3 }],
  ["a text and a name", "{a: 'c' + d, b: 1}", { a: "'c' + d", b: 1 }],
  ["names with signs", "{a: -c, b: !d, e: + f}", { a: "-c", b: "!d", e: "+ f" }],
  ["a choice", "{a: c ? 1 : 2, b: 1}", { a: "c ? 1 : 2", b: 1 }],
  ["an expression for texts", "{a: /c/, b: 1}", { a: "/c/", b: 1 }],
  ["an element of a page", "[<Ship big={5} />, 2]", ["<Ship big={5} />", 2]],
  ["code in a list in an object", "{a: [f(), 2], b: {c: f()}}", { a: ["f()", 2], b: { c: "f()" } }],
  ["two texts without a sign between them", "{a: 'b' 'c'}", { a: "'b' 'c'" }],
  ["a word behind a number", "{a: 1 assert, b: 2}", { a: "1 assert", b: 2 }],
  ["types", "[1 as const, 'a' satisfies F<B, C>[], {b: 1} as D, [2] as [A, B]]", [1, "a", { b: 1 }, [2]]],
  ["a type behind a text of two parts", "{a: 'b' + 'c' as T, d: 1}", { a: "bc", d: 1 }],
  ["a type with fields", "{a: 1 as {b: 2, c: 3}, d: 1}", { a: 1, d: 1 }],
  ["a type with fields and lists", "{a: 1 as {b: [2], c: 3}, d: 1}", { a: 1, d: 1 }],
  ["a word that ends like one of types", "{a: 1 was, b: 2}", { a: "1 was", b: 2 }],
  ["a call without the blanks behind it", "{a: f(1) , b: 2}", { a: "f(1)", b: 2 }],
  ["a word that begins like one of types", "{a: asset, b: 2}", { a: "asset", b: 2 }],
  ["names that are numbers", "{5: 'a', 0x10: 'b', .5: 1}", { "5": "a", "16": "b", "0.5": 1 }],
])("data keep %s as it is written", (_, written, value) => {
  expect(valueOf(`x = ${written};`)).toStrictEqual(value);
});

test("a thousand units of code are kept", () => {
  const value = valueOf(`x = {a: f(${"1".repeat(1200)}), b: 1}`);
  expect(value).toStrictEqual({ a: `f(${"1".repeat(998)}`, b: 1 });
});

test.each([
  ["{f() { return [1]; }, b: 1}", [1]],
  ["{a: f([1]), b: 1}", [1]],
  ["{a: () => { g({c: 2}); }}", { c: 2 }],
])("the literal within the code of %j is read, too", (written, inner) => {
  const { literals, others } = asText(`x = ${written}`);
  expect(literals.map(({ value }) => value)[0]).toStrictEqual(inner);
  expect([literals.length, others]).toEqual([2, []]);
});

test.each([
  ["x = {a: f(1), b: [2]}; y = [1]", { literals: [{ name: "y", value: [1] }], others: ["x"] }],
  ["const x = (): Bell[] => [1]", { literals: [{ name: "x", value: [1] }], others: [] }],
  ["const x = (): Bell[] => { return [1]; }", { literals: [{ name: "x", value: [1] }], others: [] }],
  ["export const x: readonly Bell[] = [1];", { literals: [{ name: "x", value: [1] }], others: [] }],
  [
    "let x: Bell[] = [1], y: Bell[] = [2]",
    { literals: [1, 2].map((n) => ({ name: n === 1 ? "x" : "y", value: [n] })) },
  ],
  [
    "const page = <Bells x={[1]} y={{b: 1}} />;",
    {
      literals: [
        { name: "x", value: [1] },
        { name: "y", value: { b: 1 } },
      ],
    },
  ],
  ["let a: number = 5; let x = [1]", { literals: [{ name: "x", value: [1] }] }],
  ["let x: Bell[] | Boat = [1]", { literals: [{ name: "x", value: [1] }] }],
  ["const f = (): Bell[] => []; let x = [1]", { literals: [{ name: "x", value: [1] }] }],
  ["let x = {b: 1}; {c: 2}", { literals: [{ name: "x", value: { b: 1 } }], others: [] }],
  ["f('here', {b: 1})", { literals: [{ name: "f", value: { b: 1 } }], others: [] }],
  ["x[{b: 1}]", { literals: [], others: [] }],
])("without code as text the literals of %j are read", (text, expected) => {
  expect(jsLiterals(text)).toMatchObject(expected);
});

test("what is too deep ends with its own bracket", () => {
  const deep = `${"[".repeat(101)}{a: (1)}, [2], ")"${"]".repeat(101)}`;
  expect(jsLiterals(`x = ${deep}; y = [1];`)).toEqual({ literals: [{ name: "y", value: [1] }], others: ["x"] });
  expect(jsLiterals(`x = [${deep}, {b: 1}]; y = {c: [1]};`).literals).toEqual([{ name: "y", value: { c: [1] } }]);
});
