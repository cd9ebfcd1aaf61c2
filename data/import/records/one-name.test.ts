import { expect, test } from "vitest";
import { withOneName } from "./one-name.ts";

test("what began under one name and happened under another has one name for it, and keeps its other fields", () => {
  const records = [
    { name: "The wall stands", begin: 1961, end: 1989 },
    { name: "The wall falls", begin: "", at: "9 Nov 1989" },
    { name: "Nobody knows" },
  ];
  expect(withOneName(records)).toStrictEqual([
    { name: "The wall stands", begin: 1961, end: 1989 },
    { begin: "9 Nov 1989", name: "The wall falls" },
    { name: "Nobody knows" },
  ]);
});

test("the surest of three names is kept, whichever comes first", () => {
  expect(withOneName([{ at: 1 }, { when: 2 }, { date: 3 }])).toStrictEqual([{ date: 1 }, { date: 2 }, { date: 3 }]);
});

test.each([
  ["one has both", [{ date: 1912, at: 1913 }, { at: 1914 }]],
  ["one says where", [{ date: 1912 }, { at: "the bridge" }]],
  ["all have the same", [{ at: 1912 }, { at: 1913 }]],
  ["none has any", [{ title: "a" }]],
])("they stay as they are where %s", (_, records) => {
  expect(withOneName(records)).toBe(records);
});
