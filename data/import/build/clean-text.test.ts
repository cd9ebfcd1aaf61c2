import { expect, test } from "vitest";
import { cutTo, lineOf, oneLine, proseOf, severalLines } from "./clean-text.ts";

test.each([
  ["  a \t\r\n\u00A0b  c ", "a b c"],
  ["a\u0000b\uD800c\uFFFEd\uFFFFe\u007Ff", "abcdef"],
  ["\u0000 a \u0000", "a"],
  ["a\u{1F514}b", "a\u{1F514}b"],
])("%j in one line is %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ["a\r\nb\rc\u2028d\u2029e\nf", "a\nb\nc\nd\ne\nf"],
  [" a \t\u00A0b \n c ", "a b\nc"],
  ["a\n\n\nb\n\nc\n\n\n\n\nd", "a\n\nb\n\nc\n\nd"],
  ["a \n \n \n b", "a\n\nb"],
  ["\n\na\u0000\uD800b\n\n", "ab"],
])("%j in several lines is %j", (text, lines) => {
  expect(severalLines(text)).toBe(lines);
});

test.each([
  ["one two", 7, "one two"],
  ["one two", 6, "one…"],
  ["one  two three", 10, "one  two…"],
  ["one two", 4, "one…"],
  ["abcdef", 4, "abc…"],
  [`a ${"b".repeat(60)}`, 30, "a…"],
  [`a ${"b".repeat(60)}`, 43, `a…`],
  [`a ${"b".repeat(60)}`, 44, `a ${"b".repeat(41)}…`],
  ["ab\u{1F514}cd", 4, "ab…"],
  [" \u00A0abcdef", 5, " \u00A0ab…"],
])("%j cut to %d is %j", (text, most, cut) => {
  expect(cutTo(text, most)).toBe(cut);
});

test("what has nothing left is absent", () => {
  expect([lineOf(undefined, 9), lineOf(" \u0000", 9), lineOf(" a\nb ", 9), lineOf("a b", 2)]).toStrictEqual([
    undefined,
    undefined,
    "a b",
    "a…",
  ]);
  expect([proseOf(undefined, 9), proseOf(" \n\u0000", 9), proseOf(" a\r\nb ", 9), proseOf("a\nb", 2)]).toStrictEqual([
    undefined,
    undefined,
    "a\nb",
    "a…",
  ]);
});
