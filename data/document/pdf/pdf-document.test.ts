import { expect, test } from "vitest";
import { bestOf } from "../source-draft.ts";
import { pdfAbout } from "./pdf-about.ts";
import { pdfDocument } from "./pdf-document.ts";
import type { PdfPage, PdfWords } from "./pdf-lines.ts";

/** A line of 11 points, 6 points a letter, from the left edge of its column. */
function line(text: string, y: number, { x = 72, size = 11 } = {}): PdfWords {
  return { text, x, y, width: text.length * 6, size, endsLine: true };
}

const page = (...words: PdfWords[]): PdfPage => ({ words });
const read = (...pages: PdfPage[]) => pdfDocument(pages, {}).paragraphs;
const texts = (...pages: PdfPage[]) =>
  read(...pages).map(({ text, isFurniture }) => (isFurniture ? `[${text}]` : text));

test("lines below each other are a paragraph, until one is further away", () => {
  expect(
    texts(
      page(line("The mayors of both towns signed the", 700), line("agreement at noon.", 687), line("Boats came.", 660)),
    ),
  ).toStrictEqual(["The mayors of both towns signed the agreement at noon.", "Boats came."]);
});

test("a line set in, one behind a short one, and larger type begin a paragraph", () => {
  expect(
    texts(
      page(
        line("Harbour opens again after a year", 715, { size: 18 }),
        line("The mayors of both towns signed the", 700),
        line("agreement.", 687),
        line("Boats came on the following morning,", 674),
        line("Fishermen of both towns doubt that it", 661, { x: 84 }),
        line("will last.", 648),
      ),
    ),
  ).toStrictEqual([
    "Harbour opens again after a year",
    "The mayors of both towns signed the agreement.",
    "Boats came on the following morning,",
    "Fishermen of both towns doubt that it will last.",
  ]);
});

test("words of a line are put together by where they stand", () => {
  const words: PdfWords[] = [
    { text: "Har", x: 72, y: 700, width: 18, size: 11, endsLine: false },
    { text: "bour", x: 90.2, y: 700, width: 24, size: 11, endsLine: false },
    { text: "opens", x: 120, y: 700.5, width: 30, size: 11, endsLine: false },
    { text: "2", x: 151, y: 704, width: 3, size: 6, endsLine: false },
    { text: "", x: 0, y: 0, width: 0, size: 0, endsLine: true },
  ];
  expect(texts(page(...words))).toStrictEqual(["Harbour opens 2"]);
});

test("a sentence that is under way goes on in the next column and on the next page, and another does not", () => {
  const columns = page(
    line("The mayors of both towns signed the", 100),
    line("agreement at noon, and boats came.", 700, { x: 320 }),
    line("The gate of the harbour stood open", 100, { x: 320 }),
  );
  const next = page(line("until the evening of that very day.", 700), line("Rain fell on all of the boats.", 660));
  expect(texts(columns, next)).toStrictEqual([
    "The mayors of both towns signed the agreement at noon, and boats came.",
    "The gate of the harbour stood open until the evening of that very day.",
    "Rain fell on all of the boats.",
  ]);
});

test.each([
  ["stays where nothing says whose it is", "The towns signed the har-", "bour agreement.", "", "har-bour"],
  [
    "goes where the word stands elsewhere without it",
    "The towns signed the har-",
    "bour agreement.",
    "The harbour.",
    "harbour",
  ],
  ["stays where it stands elsewhere, too", "A well-", "known man.", "A well-known wellknown thing.", "well-known"],
  ["goes where it is a soft one", "The towns signed the har\u00AD", "bour agreement.", "", "harbour"],
])("a hyphen at the end of a line %s", (_what, first, second, other, word) => {
  const [paragraph] = read(page(line(first, 700), line(second, 687), ...(other === "" ? [] : [line(other, 600)])));
  expect(paragraph?.text).toContain(word);
});

test("labels of pages go with the paragraphs that begin on them; without labels pages are counted", () => {
  const labelled = { ...page(line("One.", 700)), label: "iv" };
  expect(read(labelled, page(line("Two.", 700)))).toStrictEqual([
    { text: "One.", page: "iv" },
    { text: "Two.", page: "2" },
  ]);
});

test("page numbers and running heads are furniture, and part no sentence", () => {
  const pages = ["first", "second", "third"].map((name, index) =>
    page(
      line("Port report 2016", 780),
      line(`this ${name} sentence of the report goes on`, 400),
      line(`until the end of the ${name} page of it,`, 387),
      line(String(index + 1), 40),
    ),
  );
  expect(texts(...pages).filter((text) => !text.startsWith("["))).toHaveLength(1);
  expect(texts(...pages).filter((text) => text.startsWith("["))).toStrictEqual([
    "[Port report 2016]",
    "[1]",
    "[Port report 2016]",
    "[2]",
    "[Port report 2016]",
    "[3]",
  ]);
});

test("items of a list are paragraphs", () => {
  expect(texts(page(line("• The first of all the things", 700), line("• The second of the things", 687)))).toHaveLength(
    2,
  );
});

test("time is in proportion to the words, wherever they stand", () => {
  const many = Array.from({ length: 100_000 }, (_, at) => line("signed the har-", 700 - (at % 50) * 13));
  const before = process.cpuUsage().user;
  read(page(...many));
  read(page(...many.map((one) => ({ ...one, endsLine: false, y: 0, x: 0 }))));
  read(...many.slice(0, 20_000).map((one) => page(one)));
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(6);
});

test("metadata say what it is, and no zone moves the date", () => {
  const about = pdfAbout({
    info: { Title: "Port report", Author: "Ada Example", CreationDate: "D:20160912233000-11'00'", Language: "en-GB" },
    xmp: new Map<string, unknown>([
      ["dc:creator", ["Ada Example", "Bob Sample"]],
      ["dc:title", "untitled"],
    ]),
  });
  expect(bestOf(about)).toStrictEqual({
    title: "Port report",
    author: [{ literal: "Ada Example" }, { literal: "Bob Sample" }],
    issued: {
      raw: "2016-09-12",
      published: { earliest: "2016-09-12T23:30", latest: "2016-09-12T23:30", precision: "minute", zone: "-11:00" },
    },
    language: "en-GB",
  });
});

test.each(["Microsoft Word - draft.doc", "Untitled", "scan0001.pdf"])("%s is no title", (title) => {
  expect(pdfAbout({ info: { Title: title } }).title).toBeUndefined();
});

test.each([null, [], { Title: 1, Author: {}, CreationDate: [] }, { CreationDate: "D:20161399" }])(
  "odd metadata tell nothing wrong: %j",
  (info) => {
    expect(bestOf(pdfAbout({ info })).issued).toBeUndefined();
  },
);

/** A line of 35 letters. */
const LONG = "The mayors of both towns signed the";

test.each<[string, PdfWords[], readonly string[]]>([
  [
    "lines 1.75 times the size of their type apart are one paragraph",
    [line(LONG, 700), line("agreement.", 680.8)],
    ["The mayors of both towns signed the agreement."],
  ],
  [
    "lines further apart are two",
    [line(LONG, 700), line("agreement.", 680.7)],
    ["The mayors of both towns signed the", "agreement."],
  ],
  [
    "a line set in by 0.9 of its size is of the same paragraph",
    [line(LONG, 700), line("agreement.", 687, { x: 81.8 })],
    ["The mayors of both towns signed the agreement."],
  ],
  [
    "a line set in by more begins one",
    [line(LONG, 700), line("agreement.", 687, { x: 82 })],
    ["The mayors of both towns signed the", "agreement."],
  ],
  [
    "type that is 1.12 times as large is of the same kind",
    [line(LONG, 700, { size: 10 }), line("agreement.", 687, { size: 11.2 })],
    ["The mayors of both towns signed the agreement."],
  ],
  [
    "larger type is of another",
    [line(LONG, 700, { size: 10 }), line("agreement.", 687, { size: 11.3 })],
    ["The mayors of both towns signed the", "agreement."],
  ],
  [
    "smaller type is of another",
    [line(LONG, 700, { size: 11.3 }), line("agreement.", 687, { size: 10 })],
    ["The mayors of both towns signed the", "agreement."],
  ],
  [
    "a short line without a full stop goes on",
    [line("The mayors of both", 700), line(LONG, 687)],
    ["The mayors of both The mayors of both towns signed the"],
  ],
  [
    "a short line with a full stop ends its paragraph",
    [line("The mayors came.", 700), line(LONG, 687)],
    ["The mayors came.", "The mayors of both towns signed the"],
  ],
  [
    "a short line with a quotation mark ends its paragraph",
    [line("The mayors came.”", 700), line(LONG, 687)],
    ["The mayors came.”", "The mayors of both towns signed the"],
  ],
  [
    "a line three quarters as wide as the widest is full",
    [line("a".repeat(40), 700), line(`${"b".repeat(29)}.`, 687), line("c", 674)],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbb. c"],
  ],
  [
    "a narrower one is not",
    [line("a".repeat(40), 700), line(`${"b".repeat(28)}.`, 687), line("c", 674)],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbb.", "c"],
  ],
  [
    "the widest line of a paragraph counts, and not the last",
    [line("a".repeat(40), 700), line("b".repeat(20), 687), line(`${"c".repeat(25)}.`, 674), line("d", 661)],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb ccccccccccccccccccccccccc.", "d"],
  ],
  [
    "a number with a bracket is an item",
    [line(LONG, 700), line("2) agreement", 687)],
    ["The mayors of both towns signed the", "2) agreement"],
  ],
  [
    "a number with a full stop is an item",
    [line(LONG, 700), line("(12. agreement", 687)],
    ["The mayors of both towns signed the", "(12. agreement"],
  ],
  [
    "a number alone is none",
    [line(LONG, 700), line("12 agreements", 687)],
    ["The mayors of both towns signed the 12 agreements"],
  ],
  [
    "a sentence under way goes on in the next column",
    [line(LONG, 100), line("agreement.", 700, { x: 320 })],
    ["The mayors of both towns signed the agreement."],
  ],
  [
    "one with a full stop does not",
    [line(`${LONG}.`, 100), line("agreement.", 700, { x: 320 })],
    ["The mayors of both towns signed the.", "agreement."],
  ],
  [
    "nor one that goes on with a capital",
    [line(LONG, 100), line("Agreement.", 700, { x: 320 })],
    ["The mayors of both towns signed the", "Agreement."],
  ],
  [
    "nor a short one",
    [line("The mayors", 100), line(LONG.toLowerCase(), 700, { x: 320 })],
    ["The mayors", "the mayors of both towns signed the"],
  ],
])("%s", (_what, words, expected) => {
  expect(texts(page(...words))).toStrictEqual(expected);
});
