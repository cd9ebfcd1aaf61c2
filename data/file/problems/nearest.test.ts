import { expect, test } from "vitest";
import { didYouMean, nearest } from "./nearest.ts";

const WORDS = ["source", "speaker", "says", "when", "check", "list"];

test.each([
  ["sorce", "source"],
  ["soruce", "source"],
  ["SOURCE", "source"],
  ["speakers", "speaker"],
  ["wehn", "when"],
  ["chekc", "check"],
  ["xyz", undefined],
  ["sa", undefined],
  ["", undefined],
  ["s".repeat(100_000), undefined],
])("%j was meant to be %j", (word, expected) => {
  expect(nearest(word, WORDS)).toBe(expected);
});

test.each<[string, readonly string[], string | undefined]>([
  // As many edits as fewer than half of the letters.
  ["abc", ["abd"], "abd"],
  ["ab", ["ac"], undefined],
  ["abcd", ["abef"], undefined],
  ["abcde", ["abcfg"], "abcfg"],
  ["abcdefgh", ["abcdexyz"], undefined],
  ["abcde", ["cde"], "cde"],
  ["abcde", ["abcdefg"], "abcdefg"],
  ["abcde", ["abcdefgh"], undefined],
  // Two neighbours that change places are one edit, two that lie apart are two.
  ["abc", ["bac"], "bac"],
  ["abc", ["acb"], "acb"],
  ["abc", ["cba"], undefined],
  // The nearest, and of several the first.
  ["abcde", ["abcfg", "abcdf"], "abcdf"],
  ["abcde", ["abcdf", "abcdg"], "abcdf"],
  ["abcde", ["abcdf", "abcfg"], "abcdf"],
  ["abcde", ["abcde"], "abcde"],
  ["a".repeat(60), ["a".repeat(59)], "a".repeat(59)],
  ["a".repeat(61), ["a".repeat(60)], undefined],
])("of %j, among %j, %j was meant", (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test("a suggestion is asked with a space in front, and none is nothing", () => {
  expect(didYouMean("sorce", WORDS)).toBe(' Did you mean "source"?');
  expect(didYouMean("xyz", WORDS)).toBe("");
});
