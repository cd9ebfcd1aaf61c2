/** Which words at the edges of a page are no part of the text, and which lines go on. */
import { expect, test } from "vitest";
import { pdfDocument } from "./pdf-document.ts";
import type { PdfPage, PdfWords } from "./pdf-lines.ts";

const line = (text: string, y: number): PdfWords => ({
  text,
  x: 72,
  y,
  width: text.length * 6,
  size: 11,
  endsLine: true,
});

/** Whether words at the foot of the second of two pages are furniture. */
function isFurniture(text: string, facts: Partial<PdfPage> = {}): boolean {
  const pages = ["One.", "Two."].map((words, index) => ({
    words: [line(words, 700), line(index === 0 ? "One." : text, 40)],
    ...(index === 1 && facts),
  }));
  return pdfDocument(pages, {}).paragraphs.at(-1)?.isFurniture === true;
}

test.each([
  "2",
  "17",
  "1999",
  "Page 2",
  "p. 2",
  "- 2 -",
  "– 2 –",
  "— 2 —",
  "| 2",
  "· 2",
  "Page 2 of 30",
  "2 OF 9",
  "Page2",
  "-2-",
])("%j is the number of a page", (text) => {
  expect(isFurniture(text)).toBe(true);
});

test.each(["12345", "2a", "page two", "2 of", "Rage 2", "iv", "1page2", "1-2", "2 of 30 boats"])(
  "%j is none",
  (text) => {
    expect(isFurniture(text)).toBe(false);
  },
);

test("a page's own label is its number, and more than thirty characters are none", () => {
  expect(isFurniture("- iv -", { label: "iv" })).toBe(true);
  expect(isFurniture(`2 of ${"1".repeat(25)}`)).toBe(true);
  expect(isFurniture(`2 of ${"1".repeat(26)}`)).toBe(false);
});

test.each([0, 1, 2, 3, 4, 5])(
  "the two highest and the two lowest lines can be numbers, in whatever order all are drawn: %i",
  (at) => {
    const drawn = [
      line("19", 780),
      line("18", 760),
      line("1234", 400),
      line("1235", 387),
      line("17", 60),
      line("1", 40),
    ];
    for (const order of [drawn, drawn.toReversed()]) {
      const words = [...order.slice(at), ...order.slice(0, at)];
      const numbers = pdfDocument([{ words }], {}).paragraphs.filter((one) => one.isFurniture);
      expect(numbers.map(({ text }) => text).sort()).toStrictEqual(["1", "17", "18", "19"]);
    }
  },
);

test("running heads are the same, however many figures the number of their page has", () => {
  const pages = ["First.", "Second.", "Third."].map((body, index) => ({
    words: [line(`Report, page ${String(index + 9)} of it`, 780), line(body, 400)],
  }));
  const heads = pdfDocument(pages, {}).paragraphs.filter((one) => one.isFurniture);
  expect(heads).toHaveLength(3);
});

/** The paragraphs of a page of two lines, the second at a place. */
const ofTwo = (first: string, second: string, y: number) =>
  pdfDocument([{ words: [line(first, 700), line(second, y)] }], {}).paragraphs.map(({ text }) => text);

test.each<[string, string, string, number, readonly string[]]>([
  ["a hyphen within a line joins nothing", "A well-known", "man.", 687, ["A well-known man."]],
  ["a hyphen before a number joins nothing", "The har-", "12 boats", 687, ["The har- 12 boats"]],
  ["a soft hyphen goes, once", "The har\u00AD", "bour", 687, ["The harbour"]],
  ["a dash within a line begins no item", "The gate", "was – it seems – shut", 687, ["The gate was – it seems – shut"]],
  ["a full stop within a line ends nothing", "Mr. Ayla", "left the quay again", 687, ["Mr. Ayla left the quay again"]],
  ["tight lines are of one column", "The mayors of both", "Towns", 690, ["The mayors of both Towns"]],
  ["a line as much higher as its size is, too", "The mayors of both", "Towns", 711, ["The mayors of both Towns"]],
  ["a line that is higher is of another", "The mayors of both", "Towns", 711.5, ["The mayors of both", "Towns"]],
  ["1.75 times the size apart is one paragraph", "The mayors of both", "Towns", 680.75, ["The mayors of both Towns"]],
])("%s", (_what, first, second, y, paragraphs) => {
  expect(ofTwo(first, second, y)).toStrictEqual(paragraphs);
});
