import { expect, test } from "vitest";
import { locate } from "./locate.ts";
import { visitJson } from "./visit-json.ts";

/** The text that the parser gets to see, and the offsets at which it finds values, keys and errors in the whole one. */
function walked(text: string): { readonly seen: string; readonly offsets: readonly number[] } {
  let seen = "";
  const offsets: number[] = [];
  visitJson(text, (original, short) => {
    seen = short;
    return {
      onObjectProperty: (_key, offset) => void offsets.push(original(offset)),
      onLiteralValue: (_value, offset) => void offsets.push(original(offset)),
      onError: (_code, offset) => void offsets.push(original(offset)),
    };
  });
  return { seen, offsets };
}

test("indentation and texts of usual length are seen as they are", () => {
  const text = `{\n${" ".repeat(900)}"a": "${"b\\n".repeat(16_000)}", "c": 1}`;
  expect(walked(text).seen).toBe(text);
});

test.each([
  ["blanks", `{"a":${" \n".repeat(500_000)}1, "b":${" ".repeat(5000)}2}`],
  ["a text of escapes", `{"a": "${"\\u0041".repeat(500_000)}", "b": 2}`],
  ["a text that never ends", `{"b": 2, "a": "${"\\\\".repeat(500_000)}`],
  ["blanks in front of an error", `{"a": 1,${"\t".repeat(500_000)}}`],
])("of %s the parser sees little, and offsets are those of the whole", (_name, text) => {
  const { seen, offsets } = walked(text);
  expect(seen.length).toBeLessThan(100);
  for (const offset of offsets) expect(text.slice(offset, offset + 1)).toMatch(/["0-9}]|^$/);
  expect(offsets.length).toBeGreaterThan(2);
});

test("a place behind a million blanks is found", () => {
  const text = `${" ".repeat(1e6)}{"a": [${"\n".repeat(1e6)}{"b": 7}]}`;
  expect(locate(text, [{ path: ["a", 0, "b"] }, { path: ["a"] }, { path: [] }])).toEqual([
    text.indexOf("7"),
    text.indexOf("["),
    1e6,
  ]);
});
