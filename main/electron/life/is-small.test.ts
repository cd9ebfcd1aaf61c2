import { expect, test } from "vitest";
import { isSmall } from "./is-small.ts";

test("what is small is let through, at the very limit too", () => {
  expect(isSmall([{ from: 1, text: "abc" }, null, undefined], 100)).toBe(true);
  expect(isSmall("abc", 4)).toBe(true);
  expect(isSmall("abcd", 4)).toBe(false);
});

test.each([
  ["a long text", "x".repeat(2000)],
  ["a long text deep inside", [[{ a: { b: ["x".repeat(2000)] } }]]],
  ["many values", Array.from({ length: 2000 }, () => null)],
  ["holes", Object.assign([], { length: 1e9 })],
  ["many keys", Object.fromEntries(Array.from({ length: 500 }, (_, key) => [`key ${String(key)}`, 1]))],
  ["a long key", { ["x".repeat(2000)]: 1 }],
  ["bytes", new Uint8Array(2000)],
  ["what no channel takes", new Map()],
])("%s is too large", (_name, value) => {
  expect(isSmall(value, 1000)).toBe(false);
});
