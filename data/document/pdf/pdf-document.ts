/** A PDF as a document: its lines put together to paragraphs by where they stand. */
import type { DocumentParagraph, ReadDocument, SourceDraft } from "../document-text.ts";
import { isFurnitureLine } from "../furniture-words.ts";
import { linesOfPage, type PdfLine, type PdfPage } from "./pdf-lines.ts";

/** Lines that are further apart than this much of the size of their type are two paragraphs, as is a first line set in. */
const LEADING = 1.75;
const INDENT = 0.9;
/** Type that is so much larger or smaller is of another kind: a heading, a note. */
const OTHER_SIZE = 1.12;
/** A line that ends so much before the widest of its column is the last of its paragraph. */
const SHORT = 0.75;
/** Pages on which the same line has to stand to be a running head. */
const RUNNING = 3;

/** A line with the page that it stands on. */
interface PlacedLine extends PdfLine {
  readonly page: string;
  readonly isFurniture: boolean;
}

/** Puts the pages together. Time is in proportion to their words. */
export function pdfDocument(pages: readonly PdfPage[], about: SourceDraft): ReadDocument {
  const lines = placedLines(pages);
  const words = wordsOfLines(lines);
  const paragraphs: OpenParagraph[] = [];
  let open: { readonly paragraph: OpenParagraph; readonly last: PlacedLine } | undefined;
  let widest = 0;
  for (const line of lines) {
    const width = line.right - line.x;
    if (open && !line.isFurniture && continues(open.last, line, widest)) {
      extend(open.paragraph, open.last.text, line.text, words);
      open = { paragraph: open.paragraph, last: line };
      widest = Math.max(widest, width);
      continue;
    }
    const paragraph: OpenParagraph = { parts: [line.text], page: line.page, isFurniture: line.isFurniture };
    paragraphs.push(paragraph);
    if (line.isFurniture) continue;
    open = { paragraph, last: line };
    widest = width;
  }
  return { paragraphs: paragraphs.map(asPdfParagraph), about };
}

/** A paragraph to which lines may be added. */
interface OpenParagraph {
  readonly parts: string[];
  readonly page: string;
  readonly isFurniture: boolean;
}

function asPdfParagraph({ parts, page, isFurniture }: OpenParagraph): DocumentParagraph {
  const text = parts.join("");
  return { text, ...((isFurniture || isFurnitureLine(text)) && { isFurniture: true }), page };
}

function placedLines(pages: readonly PdfPage[]): readonly PlacedLine[] {
  const all = pages.map(({ label, words }, index) => ({
    page: label ?? String(index + 1),
    lines: linesOfPage(words),
  }));
  const counts = new Map<string, number>();
  for (const { lines } of all)
    for (const key of new Set(atEdges(lines).map(runningKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return all.flatMap(({ page, lines }) => {
    const edges = new Set(atEdges(lines));
    return lines.map((line) => ({
      ...line,
      page,
      isFurniture: edges.has(line) && (isNumber(line.text, page) || (counts.get(runningKey(line)) ?? 0) >= RUNNING),
    }));
  });
}

/** The highest and the lowest two lines of a page. */
function atEdges(lines: readonly PdfLine[]): readonly PdfLine[] {
  const [top, bottom] = [extremes(lines, (line) => line.y), extremes(lines, (line) => -line.y)];
  return [...top, ...bottom];
}

function extremes(lines: readonly PdfLine[], height: (line: PdfLine) => number): readonly PdfLine[] {
  let [first, second]: [PdfLine | undefined, PdfLine | undefined] = [undefined, undefined];
  for (const line of lines) {
    if (!first || height(line) > height(first)) [first, second] = [line, first];
    else if (!second || height(line) > height(second)) second = line;
  }
  return [first, second].filter((line) => line !== undefined);
}

/** Running heads differ by the number of their page. */
function runningKey({ text }: PdfLine): string {
  return text.slice(0, 200).replace(/\d+/gu, "#");
}

function isNumber(text: string, page: string): boolean {
  if (text.length > 30) return false;
  const bare = text.replace(/^(?:page|p\.|[-–—|·]) ?| ?[-–—|·]$/giu, "").replace(/ of \d+$/iu, "");
  return bare === page || /^\d{1,4}$/u.test(bare);
}

function continues(before: PlacedLine, line: PlacedLine, widest: number): boolean {
  const [small, large] = before.size < line.size ? [before.size, line.size] : [line.size, before.size];
  if (large > small * OTHER_SIZE) return false;
  const isOverPage = before.page !== line.page;
  const isOverColumn = !isOverPage && line.y > before.y + line.size;
  const width = before.right - before.x;
  const isFull = width >= SHORT * Math.max(widest, line.right - line.x);
  // Between pages and columns only a sentence that is under way goes on.
  if (isOverPage || isOverColumn)
    return isFull && /[\p{L}\p{N},;–-]$/u.test(before.text) && /^[\p{Ll}\d(]/u.test(line.text);
  if (before.y - line.y > LEADING * line.size) return false;
  if (line.x - before.x > INDENT * line.size) return false;
  if (/^(?:[•▪●◦‣*–—]|\(?\d{1,3}[.)])\s/u.test(line.text)) return false;
  return isFull || !/[.!?:”"’)]$/u.test(before.text);
}

/**
 * Adds a line. A hyphen at the end of the one before goes where it is a soft one (U+00AD), or where the document has the
 * word without it elsewhere and nowhere with it. Otherwise it stays: whether it is the word's own takes a dictionary.
 *
 * @param last the line that was added before
 */
function extend({ parts }: OpenParagraph, last: string, line: string, words: ReadonlySet<string>): void {
  const begun = /(?<!\p{L})(\p{L}{1,60})[-\u2010]$/u.exec(last.slice(-62))?.[1];
  const rest = /^\p{L}{1,60}/u.exec(line)?.[0];
  const [whole, parted] = [`${begun ?? ""}${rest ?? ""}`.toLowerCase(), `${begun ?? ""}-${rest ?? ""}`.toLowerCase()];
  const isWord = begun !== undefined && rest !== undefined;
  if (last.endsWith("\u00AD") || (isWord && words.has(whole) && !words.has(parted)))
    parts[parts.length - 1] = (parts.at(-1) ?? "").slice(0, -1);
  parts.push(last.endsWith("\u00AD") || isWord ? line : ` ${line}`);
}

/** All words of a document in lower case, those with hyphens in them too. */
function wordsOfLines(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  return words;
}
