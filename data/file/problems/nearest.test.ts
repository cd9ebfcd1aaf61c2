import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

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
