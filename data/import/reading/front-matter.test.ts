import { expect, test } from "vitest";
import { fieldText, fieldTexts, frontMatterOf, plainField, yamlValue, yamlProblem } from "./front-matter.ts";
import { noteList } from "./note-list.ts";

/** The parts of a text, with its fields as a list and with the notes. */
function taken(text: string) {
  const notes = noteList();
  const { fields, ...parts } = frontMatterOf(text, notes);
  return {
    ...parts,
    ...(fields && { fields: [...fields] }),
    notes: notes.notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`),
  };
}

test.each([
  [
    "---\na: 1\nb: x\n---\nbody\nmore",
    {
      body: "body\nmore",
      skipped: 4,
      fields: [
        ["a", 1],
        ["b", "x"],
      ],
      notes: [],
    },
  ],
  ["--- \t\r\na: 1\r\n...\r\nbody", { body: "body", skipped: 3, fields: [["a", 1]], notes: [] }],
  ["---\na: 1\n---  \n", { body: "", skipped: 3, fields: [["a", 1]], notes: [] }],
  ["---\n---\nbody", { body: "body", skipped: 2, notes: [] }],
  ["---\na: 1\nbody", { body: "---\na: 1\nbody", skipped: 0, notes: [] }],
  ["--- x\na: 1\n---\nbody", { body: "--- x\na: 1\n---\nbody", skipped: 0, notes: [] }],
  ["body\n---\na: 1\n---", { body: "body\n---\na: 1\n---", skipped: 0, notes: [] }],
  [
    "---\n- a\n---\nbody",
    { body: "body", skipped: 3, notes: ["line 1 dropped: the fields before the text are no YAML that is read"] },
  ],
  [
    "---\na: [\n---\nbody",
    { body: "body", skipped: 3, notes: ["line 1 dropped: the fields before the text are no YAML that is read"] },
  ],
  ["---\n1: x\n---\nb", { body: "b", skipped: 3, fields: [["1", "x"]], notes: [] }],
  ["---\na: 1\n--- x\n---\nb", { body: "b", skipped: 4, fields: [["a", 1]], notes: [] }],
  [
    "---\na: &x 1\nb: *x\n---\nb",
    {
      body: "b",
      skipped: 4,
      fields: [
        ["a", 1],
        ["b", 1],
      ],
      notes: [],
    },
  ],
  ["----\na: 1\n---", { body: "----\na: 1\n---", skipped: 0, notes: [] }],
  ["---\ra: 1\r---\rb", { body: "b", skipped: 3, fields: [["a", 1]], notes: [] }],
])("takes %j apart", (text, expected) => {
  expect(taken(text)).toStrictEqual(expected);
});

test("fields that are too long are left out, with a note", () => {
  const fields = (length: number) => taken(`---\na: ${"x".repeat(length - 3)}\n---\nbody`);
  expect(fields(50_000)).toMatchObject({ body: "body", fields: [["a", "x".repeat(49_997)]], notes: [] });
  expect(fields(50_001)).toEqual({
    body: "body",
    skipped: 3,
    notes: ["line 1 dropped: the fields before the text are too long to be read"],
  });
});

test("an alias that is used more than a few times is no YAML that is read, and dates stay words", () => {
  const aliases = (count: number) => `a: &x [1]\nb: [${Array.from({ length: count }, () => "*x").join(", ")}]`;
  expect(yamlValue(aliases(10))).toBeInstanceOf(Map);
  expect(yamlValue(aliases(30))).toBeUndefined();
  expect(yamlValue("2016-09-12")).toBe("2016-09-12");
  expect(yamlValue("a: 1\na: 2")).toEqual(new Map([["a", 2]]));
  expect(yamlValue("a: 1\n<<: {b: 2}")).toEqual(
    new Map<string, unknown>([
      ["a", 1],
      ["<<", new Map([["b", 2]])],
    ]),
  );
});

test("groups are kept as objects, to a few levels", () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : new Map([["a", deep(levels - 1)]]));
  expect(plainField(deep(4))).toEqual({ a: { a: { a: { a: 1 } } } });
  expect(plainField(deep(5))).toEqual({ a: { a: { a: { a: { a: null } } } } });
  expect(plainField([[[[[1]]]]])).toEqual([[[[[null]]]]]);
  expect(plainField([1, undefined, new Map([[1, "x"]])])).toEqual([1, null, { 1: "x" }]);
});

test.each([
  [" a ", "a"],
  ["  ", undefined],
  [5, "5"],
  [0, "0"],
  [true, "true"],
  [false, "false"],
  [null, undefined],
  [{ a: 1 }, undefined],
])("the text of the field %j", (value, expected) => {
  expect(fieldText(value)).toStrictEqual(expected);
});

test.each([
  ["a, b ,, c", ["a", "b", "c"]],
  [
    ["a, b", 5, null, " "],
    ["a, b", "5"],
  ],
  [5, ["5"]],
  [null, []],
  ["", []],
])("the texts of the field %j", (value, expected) => {
  expect(fieldTexts(value)).toStrictEqual(expected);
});

test("lists too deep in each other are not read", () => {
  for (const text of ["[".repeat(200_000), "- ".repeat(100_000), `a: ${"{b: ".repeat(201)}`, "? ".repeat(201)]) {
    expect(yamlValue(text)).toBeUndefined();
    expect(yamlProblem(text)).toStrictEqual({ what: "its lists stand too deep in each other", offset: 0 });
  }
  expect(yamlValue("[".repeat(20) + "]".repeat(20))).toBeDefined();
});

test("what is wrong with a text is told with its line", () => {
  expect(yamlProblem("a: 1\nb: 2\n")).toBeUndefined();
  expect(yamlProblem("a: 1\n\tb: 2\n")?.what).toMatch(/^the YAML is broken in line 2: /u);
  expect(yamlProblem('a: "1\n')?.what).toMatch(/quotation mark/u);
});
