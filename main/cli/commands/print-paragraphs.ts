/** What an author needs to write claims about a document: its checksum, and number and hash of every paragraph. */
import type { ExtractDocument } from "../../documents/document-kind.ts";
import { paragraphHash } from "../../documents/paragraphs.ts";
import { readDocument } from "../../documents/read-document.ts";

/** As many words as a fact-checker may quote: enough to find a paragraph again. */
const WORDS = 8;

/**
 * The document's SHA-256 in a row, then a row for each paragraph: number, hash and first words.
 *
 * @param file name of a file in `folder`, without a folder of its own
 * @param extract takes it apart
 * @returns the rows, or the reason why there are none
 */
export async function printParagraphs(
  file: string,
  folder: string,
  extract: ExtractDocument,
): Promise<{ readonly rows: readonly (readonly string[])[] } | { readonly reason: string }> {
  const document = await readDocument(folder, file, extract);
  if ("reason" in document) return document;
  const rows = document.paragraphs.map(({ text }, index) => {
    const words = text.split(/\s+/u);
    const beginning = words.slice(0, WORDS).join(" ") + (words.length > WORDS ? " …" : "");
    return [String(index + 1), paragraphHash(text), beginning];
  });
  return { rows: [["sha256", document.sha256, file], ...rows] };
}
