/** Which words at the foot of a page are its number, and so no part of the text. */
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

test.each(["2", "17", "1999", "Page 2", "p. 2", "- 2 -", "– 2 –", "— 2 —", "| 2", "· 2", "Page 2 of 30", "2 OF 9"])(
  "%j is the number of a page",
  (text) => {
    expect(isFurniture(text)).toBe(true);
  },
);

test.each(["12345", "2a", "page two", "2 of", "Rage 2", "iv"])("%j is none", (text) => {
  expect(isFurniture(text)).toBe(false);
});

test("a page's own label is its number, and more than thirty characters are none", () => {
  expect(isFurniture("- iv -", { label: "iv" })).toBe(true);
  expect(isFurniture(`2 of ${"1".repeat(25)}`)).toBe(true);
  expect(isFurniture(`2 of ${"1".repeat(26)}`)).toBe(false);
});
