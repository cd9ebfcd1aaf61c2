import { expect, test } from "vitest";
import { bestOf } from "./source-draft.ts";
import { linesOfText, markdownDocument, textDocument } from "./text-document.ts";

test("a text is its lines that are not blank, trimmed, whatever its line ends", () => {
  const lines = ["One", "Two", "Three", "Four"];
  expect(linesOfText("\uFEFFOne\r\n\r\n  Two\t\nThree\r \rFour\n")).toStrictEqual(lines);
  expect(textDocument("One\nTwo")).toStrictEqual({ paragraphs: [{ text: "One" }, { text: "Two" }], about: {} });
});

test("lines that only a page around a text has are furniture, and are counted", () => {
  expect(textDocument("One\nSubscribe now\nShare on Facebook\nTwo").paragraphs).toStrictEqual([
    { text: "One" },
    { text: "Subscribe now", isFurniture: true },
    { text: "Share on Facebook", isFurniture: true },
    { text: "Two" },
  ]);
});

test("the fields before a Markdown text say what it is; its lines stay those of the file", () => {
  const text =
    "---\ntitle: Harbour opens\nauthor: [Ada Example, Bob Sample]\ndate: 2016-09-12\nurl: https://gazette.example/a\n" +
    "publication: The Gazette\nlang: en_GB\n---\n\n# A heading\n\nThey *signed*.\n";
  const { paragraphs, about } = markdownDocument(text);
  expect(paragraphs.map((one) => one.text)).toStrictEqual(linesOfText(text));
  expect(paragraphs.filter((one) => !one.isFurniture)).toStrictEqual([
    { text: "# A heading" },
    { text: "They *signed*." },
  ]);
  expect(bestOf(about)).toStrictEqual({
    title: "Harbour opens",
    author: [{ literal: "Ada Example" }, { literal: "Bob Sample" }],
    issued: {
      raw: "2016-09-12",
      published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" },
    },
    URL: "https://gazette.example/a",
    "container-title": "The Gazette",
    language: "en-GB",
  });
  expect(about.title?.[0]?.from).toBe("title: before the text");
});

test("a Markdown text without fields is called by its first heading, and by nothing else", () => {
  expect(markdownDocument("# Harbour opens #\n\nOne.").about).toStrictEqual({
    title: [{ value: "Harbour opens", from: "its first heading" }],
  });
  expect(markdownDocument("One.\n\n# Harbour opens").about).toStrictEqual({});
  expect(markdownDocument("---\n[broken\n---\nOne.").paragraphs).toHaveLength(4);
});
