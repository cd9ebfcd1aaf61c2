import { expect, test } from "vitest";
import { chosenPassage } from "./chosen-passage.ts";

const TEXT = "Over 60 boats sank on Sunday, the mayor said.";
const DOCUMENT = {
  name: "a.pdf",
  sha256: "0".repeat(64),
  about: {},
  paragraphs: [
    { text: "One.", hash: "1".repeat(12) },
    { text: TEXT, hash: "abc".repeat(4), page: "iv" },
  ],
};

test("words become a passage with its locator and what they suggest", () => {
  expect(chosenPassage(DOCUMENT, 1, { from: 0, to: 28 }, "gazette")).toMatchObject({
    source: "gazette",
    document: { name: "a.pdf", sha256: "0".repeat(64) },
    at: { paragraph: 2, hash: "abc".repeat(4), locator: "iv", label: "page" },
    words: "Over 60 boats sank on Sunday",
    speakers: [{ name: "the mayor" }],
    dates: [{ words: "Sunday" }],
    figures: [{ figure: { measure: "boats", moreThan: 60 } }],
  });
});

test("a document of no source, without pages, has neither", () => {
  const passage = chosenPassage(DOCUMENT, 0, { from: 0, to: 3 }, undefined);
  expect(passage).not.toHaveProperty("source");
  expect(passage?.at).toStrictEqual({ paragraph: 1, hash: "1".repeat(12) });
  expect(chosenPassage(DOCUMENT, 2, { from: 0, to: 3 }, undefined)).toBeUndefined();
});
