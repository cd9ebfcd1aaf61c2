/** The words of a page of a PDF as lines: a PDF says where words stand, and not what belongs together. */

/** Words at a place of a page. Lengths in points (1/72 inch); y grows upwards, as PDF counts. */
export interface PdfWords {
  readonly text: string;
  /** Where they begin. */
  readonly x: number;
  /** The line that they stand on. */
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
  /** Nothing of the same line follows. */
  readonly endsLine: boolean;
}

/** A page, its words in the order in which the file draws them, which is nearly always that of reading. */
export interface PdfPage {
  /** As a reader sees it ("iv"); absent where the file has no labels, and the page is counted. */
  readonly label?: string;
  readonly words: readonly PdfWords[];
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Parts of the size of the type by which words of one line may stand higher, and by which they are apart. */
const HIGHER = 0.5;
const APART = 0.15;

/** The lines of a page, in the order of its words. */
export function linesOfPage(words: readonly PdfWords[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let parts: PdfWords[] = [];
  let last: PdfWords | undefined;
  const finish = () => {
    const line = lineOfWords(parts);
    if (line) lines.push(line);
    parts = [];
    last = undefined;
  };
  for (const one of words) {
    const isOther =
      last !== undefined &&
      one.text.trim() !== "" &&
      (Math.abs(last.y - one.y) > HIGHER * Math.max(last.size, one.size) || one.x < last.x - last.size);
    if (isOther) finish();
    parts.push(one);
    if (one.text.trim() !== "") last = one;
    if (one.endsLine) finish();
  }
  finish();
  return lines;
}

function lineOfWords(parts: readonly PdfWords[]): PdfLine | undefined {
  const shown = parts.filter(({ text }) => text.trim() !== "");
  const [first] = shown;
  if (!first) return undefined;
  const texts: string[] = [];
  // Before the first words there is nothing that they could be apart from.
  let end = Infinity;
  for (const part of parts) {
    const isApart = part.x - end > APART * part.size;
    texts.push(isApart ? " " : "", part.text);
    if (part.text !== "") end = part.x + part.width;
  }
  const last = shown.at(-1) ?? first;
  // Marks that stand higher are smaller, and the line has the size of most of its words.
  const size = shown.reduce((best, one) => (one.text.length > best.text.length ? one : best), first).size;
  return { text: oneSpace(texts.join("")), x: first.x, right: last.x + last.width, y: first.y, size };
}

function oneSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
