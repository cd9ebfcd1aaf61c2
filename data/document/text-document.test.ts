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
  expect(markdownDocument("")).toStrictEqual({ paragraphs: [], about: {} });
  expect(markdownDocument("One.\n\n# Harbour opens").about).toStrictEqual({});
  expect(markdownDocument("---\n[broken\n---\nOne.").paragraphs).toHaveLength(4);
});

/** Every field that a note can have. */

test("each name of a field is read, whatever its case, and the first of several stands first", () => {
  expect(
    markdownDocument(
      "---\ntitle: A\nheadline: B\nauthors: Ada Example and Bob Sample\nbyline: Cy Test\npublished: 2016-09-12\ndate: 2016-09-13\nsource: https://a.example/\nlink: https://b.example/\npublisher: Port Press\nlanguage: de\noutlet: The Gazette\nsite: x\n---\nOne.",
    ).about,
  ).toStrictEqual({
    title: [
      { value: "A", from: "title: before the text" },
      { value: "B", from: "headline: before the text" },
    ],
    "container-title": [
      { value: "The Gazette", from: "outlet: before the text" },
      { value: "x", from: "site: before the text" },
    ],
    publisher: [{ value: "Port Press", from: "publisher: before the text" }],
    author: [
      { value: [{ literal: "Ada Example" }, { literal: "Bob Sample" }], from: "authors: before the text" },
      { value: [{ literal: "Cy Test" }], from: "byline: before the text" },
    ],
    issued: [
      {
        value: { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
        from: "published: before the text",
      },
      {
        value: { raw: "2016-09-13", published: { earliest: "2016-09-13", latest: "2016-09-13", precision: "day" } },
        from: "date: before the text",
      },
    ],
    URL: [
      { value: "https://a.example/", from: "source: before the text" },
      { value: "https://b.example/", from: "link: before the text" },
    ],
    language: [{ value: "de", from: "language: before the text" }],
  });
  expect(bestOf(markdownDocument("---\nTitle: A\n---\n# B").about)).toStrictEqual({ title: "A" });
  expect(bestOf(markdownDocument("---\nlang: de\n---\n# B").about)).toStrictEqual({ title: "B", language: "de" });
});

test.each([
  ["# A #", "A"],
  ["# A#", "A"],
  ["# Harbour", "Harbour"],
  ["#  A", "A"],
  ["# A # B ##", "A # B"],
  [" # A", "A"],
  ["#A", null],
  ["## A", null],
  ["x # A", null],
  ["A", null],
])("the heading %j calls a text %j", (text, title) => {
  expect(markdownDocument(text).about.title?.[0]?.value ?? null).toBe(title);
});

test("a heading of blanks and signs is read in time proportional to it", () => {
  expect(markdownDocument(`# a${"\t".repeat(300_000)}b`).about.title).toHaveLength(1);
});
