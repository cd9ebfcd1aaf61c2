import bidiFactory from "bidi-js";
import { expect, test } from "vitest";
import latinBidi from "./latin-bidi.ts";

const [whole, latin] = [bidiFactory(), latinBidi()];

test.each([
  "How the Syria ceasefire deal came apart",
  "A US-Russia deal, in Geneva: “not a truce” (so far) – 1,700 dead; 5-6 days",
  "2016 12:30, +3 %",
  "Соглашение о прекращении огня: Нью-Йорк, 12–19 сентября",
  "𝒜 letter of two units",
])("%s runs in the same directions as by Unicode's whole algorithm", (line) => {
  const expected = whole.getEmbeddingLevels(line);
  const { levels, paragraphs } = latin.getEmbeddingLevels(line);
  expect(levels).toEqual(expected.levels);
  expect(paragraphs.map(({ level }) => level)).toEqual(expected.paragraphs.map(({ level }) => level));
});
