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

test("a thousand blanks are seen as they are, and of one more a single one is left", () => {
  const of = (count: number) => `[${" ".repeat(count)}1]`;
  expect(walked(of(1000)).seen).toBe(of(1000));
  expect(walked(of(1001))).toEqual({ seen: "[ 1]", offsets: [1002] });
});

test("a text of 50,000 is seen as it is, and one that is longer counts as empty", () => {
  const of = (count: number) => `["${"x".repeat(count)}", 1]`;
  expect(walked(of(49_999)).seen).toBe(of(49_999));
  expect(walked(of(50_001))).toEqual({ seen: '["", 1]', offsets: [1, 50_006] });
});

test("offsets that go back are those of the whole as well", () => {
  const text = `[${" ".repeat(2000)}1,${" ".repeat(2000)}2]`;
  let heard: readonly number[] = [];
  visitJson(text, (original) => ({ onArrayEnd: () => void (heard = [5, 2, 0, 4, 1].map(original)) }));
  // Shortened it is "[ 1, 2]".
  expect(heard).toEqual([5 + 3998, 2 + 1999, 0, 4 + 1999, 1]);
});

test("a text ends at its quote or at the end of its line, and an escaped quote is no end", () => {
  const long = "x".repeat(60_000);
  expect(walked(`["${long}\\"${long}", 1]`).seen).toBe('["", 1]');
  expect(walked(`["${long}\n1]`).seen).toBe('["\n1]');
  expect(walked(`["${long}\r1]`).seen).toBe('["\r1]');
});

test("comments are errors", () => {
  const found = (text: string): number => walked(text).offsets.length;
  expect(found("[1] // a")).toBe(2);
  expect(found("[1]")).toBe(1);
});

test("a walk ends where a text is nested too deeply, and goes on beside what was closed", () => {
  const levels = (text: string): readonly [isWhole: boolean, begun: number] => {
    let begun = 0;
    const count = (): void => void (begun += 1);
    return [visitJson(text, () => ({ onArrayBegin: count, onObjectBegin: count })), begun];
  };
  expect(levels(`${"[".repeat(200)}${"]".repeat(200)}`)).toEqual([true, 200]);
  expect(levels(`${"[".repeat(201)}${"]".repeat(201)}`)).toEqual([false, 200]);
  expect(levels(`${'{"a":'.repeat(201)}1`)).toEqual([false, 200]);
  expect(levels(`[${'{"a":[]},'.repeat(500)}1]`)).toEqual([true, 1001]);
});
