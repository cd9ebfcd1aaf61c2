/** Reads a PDF with pdf.js. It draws nothing, runs nothing that a file holds, and asks no network for anything. */
import { pdfAbout } from "../../../data/document/pdf/pdf-about.ts";
import { pdfDocument } from "../../../data/document/pdf/pdf-document.ts";
import type { PdfPage, PdfWords } from "../../../data/document/pdf/pdf-lines.ts";
import type { ReadDocument } from "../../../data/document/document-text.ts";
import type { Unextracted } from "../document-kind.ts";
import "./no-drawing.ts";
// It leaves its handler where pdf.js looks for one before it would start a worker.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Pages that are read: a longer document is a library. */
const MOST_PAGES = 5000;

const WAY_OUT = "save its words as plain text";

/** The text of a PDF with the labels of its pages; or why it cannot be had. */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument | Unextracted> {
  const task = getDocument({
    // It takes what it is given for itself.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) return { reason: `it has more than 5,000 pages; ${WAY_OUT}` };
    const pages = await pagesOf(pdf);
    if (pages.every(({ words }) => words.every(({ text }) => text.trim() === "")))
      return { reason: `no words can be read in this PDF, which may hold pictures of pages; ${WAY_OUT}` };
    return pdfDocument(pages, await aboutOf(pdf));
  } catch (error) {
    return { reason: reasonOf(error) };
  } finally {
    await task.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<readonly PdfPage[]> {
  const labels = await pdf.getPageLabels().catch(() => null);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const label = labels?.[number - 1]?.trim().slice(0, 40);
    pages.push({ ...(label !== undefined && label !== "" && { label }), words: items.flatMap(wordsOf) });
    page.cleanup();
  }
  return pages;
}

type TextItem = Awaited<
  ReturnType<Awaited<ReturnType<PDFDocumentProxy["getPage"]>>["getTextContent"]>
>["items"][number];

/** Words as they stand; marks of content are none. */
function wordsOf(item: TextItem): readonly PdfWords[] {
  if (!("str" in item)) return [];
  const [, b, , d, x, y] = (item.transform as readonly unknown[]).map((number) => finite(number));
  const size = Math.hypot(b ?? 0, d ?? 0) || finite(item.height);
  return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: finite(item.width), size, endsLine: item.hasEOL }];
}

function finite(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

async function aboutOf(pdf: PDFDocumentProxy) {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const names = [
      "dc:title",
      "dc:creator",
      "dc:publisher",
      "dc:language",
      "prism:publicationname",
      "prism:publicationdate",
      "prism:url",
      "xmp:createdate",
    ];
    const xmp = new Map(
      names.map((name) => [name, (metadata as Pick<typeof metadata, "get"> | null)?.get(name) as unknown]),
    );
    return pdfAbout({ info, xmp });
  } catch {
    return {};
  }
}

/** By the names of pdf.js's errors. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return "this PDF asks for a password; save a copy without one";
  return `this PDF is damaged, or made in a way that is not read; ${WAY_OUT}`;
}
