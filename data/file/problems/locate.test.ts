import { expect, test } from "vitest";
import { locate, textPositions } from "./locate.ts";

const TEXT = '{"a": [10, {"b": "x"}], "a b": {"c": null}}';

test.each<[(string | number)[], boolean, string]>([
  [[], false, "{"],
  [["a"], false, "["],
  [["a"], true, '"a"'],
  [["a", 0], false, "10"],
  [["a", 1], false, '{"b"'],
  [["a", 1, "b"], false, '"x"'],
  [["a", 1, "b"], true, '"b"'],
  [["a b", "c"], false, "null"],
  [["a", 7], false, "[10"],
  [["a", 1, "missing"], true, '{"b"'],
  [["missing", "more"], false, '{"a"'],
])("the place of %j (its key: %s) is where %j stands", (path, atKey, found) => {
  const [offset = -1] = locate(TEXT, [{ path, atKey }]);
  expect(TEXT.slice(offset, offset + found.length)).toBe(found);
});

test("of a key that stands twice, the last one counts, as in the value", () => {
  const text = '{"a": 1, "a": 2}';
  expect(locate(text, [{ path: ["a"] }])).toEqual([text.indexOf("2")]);
});

test("text that breaks off is located as far as it goes", () => {
  expect(locate('{"a": [1, ', [{ path: ["a", 0] }, { path: ["a", 1] }])).toEqual([7, 6]);
});

test("lines end with LF, CRLF or CR, and places come back in the order asked for", () => {
  const text = "a\nb\r\nc\rd";
  const offsets = ["d", "a", "c", "b"].map((letter) => text.indexOf(letter));
  expect(textPositions(text, offsets)).toEqual([
    { line: 4, column: 1 },
    { line: 1, column: 1 },
    { line: 3, column: 1 },
    { line: 2, column: 1 },
  ]);
  expect(textPositions("ab", [2])).toEqual([{ line: 1, column: 3 }]);
  expect(textPositions("ab\n", [3])).toEqual([{ line: 2, column: 1 }]);
});
