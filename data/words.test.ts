import { expect, test } from "vitest";
import { asSentence, counted, listed, stopped } from "./words.ts";

test("a count has its noun in the right number, and its thousands apart", () => {
  expect([0, 1, 2, 1200].map((count) => counted(count, "event"))).toEqual([
    "0 events",
    "1 event",
    "2 events",
    "1,200 events",
  ]);
});

test("a list has 'and' before its last word alone", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
});

test("a text has one stop at its end, unless a mark ends it", () => {
  expect(["a", "a.", "a!", "a?", "a…", "a.b", ""].map(stopped)).toEqual(["a.", "a.", "a!", "a?", "a…", "a.b.", "."]);
});

test("a sentence begins with a capital, and the rest stays as it is", () => {
  expect(["note 3", "the end?", "ämter", ""].map(asSentence)).toEqual(["Note 3.", "The end?", "Ämter.", "."]);
});
