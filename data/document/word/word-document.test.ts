import { expect, test } from "vitest";
import { bestOf } from "../source-draft.ts";
import { wordDocument } from "./word-document.ts";

const paragraphs = (body: string): readonly string[] =>
  wordDocument({ document: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>` }).paragraphs.map(
    ({ text }) => text,
  );
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test.each([
  [
    "runs of a paragraph are one",
    `<w:p>${run("Har")}${run("bour ")}${run("opens &amp; shuts")}</w:p>`,
    ["Harbour opens & shuts"],
  ],
  [
    "a paragraph without words is none",
    `<w:p/><w:p><w:pPr><w:pStyle w:val="x"/></w:pPr></w:p><w:p>${run("One")}</w:p>`,
    ["One"],
  ],
  [
    "an empty element swallows nothing",
    `<w:p>${run("One")}<w:r/><w:del/><w:t/></w:p><w:p>${run("Two")}</w:p>`,
    ["One", "Two"],
  ],
  [
    "tabs and breaks are blanks",
    `<w:p>${run("One")}<w:r><w:tab/><w:t>two</w:t><w:br w:type="page"/><w:t>three</w:t></w:r></w:p>`,
    ["One two three"],
  ],
  [
    "a hyphen that does not break is one",
    `<w:p><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r></w:p>`,
    ["well-known"],
  ],
  [
    "cells of tables are paragraphs",
    `<w:tbl><w:tr><w:tc><w:p>${run("A")}</w:p></w:tc><w:tc><w:p>${run("B")}</w:p></w:tc></w:tr></w:tbl>`,
    ["A", "B"],
  ],
  [
    "what was deleted or moved away is no text",
    `<w:p>${run("One")}<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:moveFrom>${run("y")}</w:moveFrom><w:ins>${run(" two")}</w:ins></w:p>`,
    ["One two"],
  ],
  [
    "nor are fields, what is hidden, and stand-ins",
    `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><mc:Fallback>${run("y")}</mc:Fallback>${run("One")}<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> two</w:t></w:r></w:p>`,
    ["One two"],
  ],
  [
    "a text box in a paragraph is one of its own",
    `<w:p>${run("Around")}<w:r><w:txbxContent><w:p>${run("Boxed")}</w:p></w:txbxContent></w:r></w:p>`,
    ["Around", "Boxed"],
  ],
  [
    "a broken document gives what can be read",
    `<w:p>${run("One")}<w:p>${run("Two")}</w:tbl></w:p><w:t>Thr`,
    ["One", "Two", "Thr"],
  ],
])("%s", (_what, body, expected) => {
  expect(paragraphs(body)).toStrictEqual(expected);
});

test("its properties say what it is", () => {
  const core = `<cp:coreProperties xmlns:dc="x"><dc:title>Harbour &amp; town</dc:title><dc:creator>Ada Example; Bob Sample</dc:creator>
    <dcterms:created xsi:type="dcterms:W3CDTF">2016-09-12T23:30:00Z</dcterms:created><dc:language>en-GB</dc:language></cp:coreProperties>`;
  const { about } = wordDocument({ document: "", core });
  expect(bestOf(about)).toStrictEqual({
    title: "Harbour & town",
    author: [{ literal: "Ada Example" }, { literal: "Bob Sample" }],
    issued: {
      raw: "2016-09-12",
      published: { earliest: "2016-09-12T23:30", latest: "2016-09-12T23:30", precision: "minute", zone: "Z" },
    },
    language: "en-GB",
  });
  expect(about.title?.[0]?.from).toBe("the document's properties (title)");
  expect(wordDocument({ document: "", core: "<broken" }).about).toStrictEqual({});
});

test.each([
  ["paragraphs in each other", "<w:p>".repeat(100_000)],
  ["text boxes in each other", "<w:txbxContent>".repeat(30_000)],
  ["open angle brackets", "<w:p ".repeat(100_000)],
  ["empty elements", "<w:p/>".repeat(80_000)],
  ["runs", "<w:t>a".repeat(80_000)],
])("%s end soon", (_what, body) => {
  const before = process.cpuUsage().user;
  paragraphs(body);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(4);
});

/** What is text, and what is not. */

test.each([
  [`<w:p>${run("A")}<w:r><w:cr/></w:r>${run("B")}</w:p>`, ["A B"]],
  [`<w:p><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>A</w:t></w:r></w:p>`, ["A"]],
  [`<w:p><w:r><w:rPr><w:vanish w:val="off"/></w:rPr><w:t>A</w:t></w:r></w:p>`, ["A"]],
  [`<w:p><w:r><w:rPr><w:vanish w:val="1"/></w:rPr><w:t>A</w:t></w:r>${run("B")}</w:p>`, ["B"]],
  [`<w:p><w:r><w:rPr><w:vanish w:val="off1"/></w:rPr><w:t>A</w:t></w:r></w:p>`, []],
  [`<w:p><w:r><w:rPr><w:vanish w:val="10"/></w:rPr><w:t>A</w:t></w:r></w:p>`, []],
  [`<w:p><w:r>x<w:t>A</w:t>y</w:r></w:p>`, ["A"]],
  [`<w:p><w:r><w:t>A<w:tab/>x</w:t></w:r></w:p>`, ["A"]],
  [`<w:p>${run("A")}</w:p>${run("B")}<w:p>${run("C")}</w:p>`, ["A", "B", "C"]],
  [`<w:p><w:del><w:moveFrom>${run("x")}</w:moveFrom>${run("y")}</w:del>${run("A")}</w:p>`, ["A"]],
  [`<w:p></w:del>${run("A")}<w:del>${run("x")}</w:del>${run("B")}</w:p>`, ["AB"]],
  [`<w:p><w:pPr><w:t>x</w:t></w:pPr>${run("A")}</w:p>`, ["A"]],
  [`<w:p><w:t a="b"/>x${run("A")}</w:p>`, ["A"]],
  [`<w:p><w:del w:id="1"/>${run("A")}</w:p>`, ["A"]],
  [`<w:p><mc:Fallback/>${run("A")}<w:instrText/><w:delText/><w:moveFrom/>${run("B")}</w:p>`, ["AB"]],
])("%s", (body, expected) => {
  expect(paragraphs(body)).toStrictEqual(expected);
});

test("words before all elements are no text", () => {
  expect(wordDocument({ document: `x<w:p>${run("A")}</w:p>` }).paragraphs).toStrictEqual([{ text: "A" }]);
});

test("each of its properties says where it was found, and blank ones say nothing", () => {
  const core =
    "<cp:coreProperties><dc:title> </dc:title><dc:publisher> Port Press </dc:publisher><dcterms:issued>2016-09-12</dcterms:issued><dcterms:created>2016-09-13</dcterms:created><dc:language>de</dc:language><dc:creator>Ada Example</dc:creator></cp:coreProperties>";
  expect(wordDocument({ document: "", core })).toStrictEqual({
    paragraphs: [],
    about: {
      author: [{ value: [{ literal: "Ada Example" }], from: "the document's properties (creator)" }],
      publisher: [{ value: "Port Press", from: "the document's properties (publisher)" }],
      issued: [
        {
          value: { raw: "2016-09-12", published: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } },
          from: "the document's properties (issued)",
        },
        {
          value: { raw: "2016-09-13", published: { earliest: "2016-09-13", latest: "2016-09-13", precision: "day" } },
          from: "the document's properties (created)",
        },
      ],
      language: [{ value: "de", from: "the document's properties (language)" }],
    },
  });
});
