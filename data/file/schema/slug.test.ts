import { expect, test } from "vitest";
import { isId, slug } from "./slug.ts";

test.each([
  ["The Gate opened!", "the-gate-opened"],
  ["  --Ça ira, l'été ’89!-- ", "ca-ira-lete-89"],
  ["Straße & Æsir, œuvre Ø", "strasse-aesir-oeuvre-o"],
  ["Колокол 7", "7"],
  ["钟", ""],
  ["...", ""],
  [`${"abcdefghi ".repeat(6)}xyz`, "abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi"],
  ["a".repeat(70), "a".repeat(61)],
  [`${"a".repeat(29)} ${"b".repeat(40)}`, `${"a".repeat(29)}-${"b".repeat(31)}`],
  [`${"a".repeat(30)} bb`, "a".repeat(30)],
  [`${"-".repeat(240)}a`, ""],
  [`${"-".repeat(239)}a`, "a"],
])("the slug of %j is %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each([
  ["a-1-b", true],
  ["1", true],
  ["a".repeat(90), true],
  ["a".repeat(91), false],
  ["A", false],
  ["a--b", false],
  ["-a", false],
  ["a-", false],
  ["a b", false],
  ["ä", false],
  ["", false],
])("%j is an id: %s", (text, is) => {
  expect(isId(text)).toBe(is);
});
