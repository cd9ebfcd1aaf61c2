/** Letters take the form that their neighbours give them. */
import { expect, test } from "vitest";
import { joiner } from "./joining.ts";

/** "b" joins on both sides, "r" to what is before it alone; "-" only makes others join, and "'" is no neighbour. */
const joined = joiner([
  { type: "D", members: "bd", widths: [1, 2, 3] },
  { type: "R", members: "r", widths: [4, 5, 6] },
  { type: "C", members: "-", widths: [7, 8, 9] },
  { type: "T", members: "'", widths: [10, 11, 12] },
])!;
const none = undefined;

test.each<[string, readonly (number | undefined)[]]>([
  ["b", [none]],
  ["bd", [2, 1]],
  ["bdb", [2, 3, 1]],
  ["br", [2, 4]],
  ["rb", [none, none]],
  ["brb", [2, 4, none]],
  ["bx", [none, none]],
  ["xb", [none, none]],
  ["b-", [2, none]],
  ["-b", [none, 1]],
  ["-r", [none, 4]],
  ["-b-", [none, 3, none]],
  ["b'd", [2, none, 1]],
  ["b''d", [2, none, none, 1]],
  ["b'", [none, none]],
  ["'b", [none, none]],
  ["r'b", [none, none, none]],
  ["", []],
])("the widths of %s", (text, widths) => {
  expect(joined(text)).toEqual(widths);
});

test("what is drawn above or below letters comes between no two of them", () => {
  expect(["'", "b", "-", "x"].map((letter) => joined.isTransparent(letter.codePointAt(0)!))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("a typeface without joined forms is asked nothing", () => {
  expect(joiner([])).toBeUndefined();
});
