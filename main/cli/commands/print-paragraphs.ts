/** What an author needs to write claims about a document: its checksum, and number and hash of every paragraph. */
import path from "node:path";
import { paragraphHash, paragraphsOf, readParagraphs } from "../../documents/verify-documents";
import { readRegularFile } from "../../files/read-text.ts";

/** As many words as a fact-checker may quote: enough to find a paragraph again. */
const WORDS = 8;

/**
 * The document's SHA-256 in a line, then a line for each paragraph: number, hash and first words, parted by tabs.
 *
 * @param file name of a file in `folder`, without a folder of its own
 * @returns the text with its last line end, or the reason why there is none
 */
export async function printParagraphs(
  file: string,
  folder: string,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  if (path.basename(file) !== file || file === "..") return { reason: "name a file of the folder, without its folder" };
  const bytes = await readRegularFile(path.join(folder, file));
  if ("reason" in bytes) return bytes;
  const lines = paragraphsOf(bytes).map((text, index) => {
    const words = text.split(/\s+/u);
    const beginning = words.slice(0, WORDS).join(" ") + (words.length > WORDS ? " …" : "");
    return `${String(index + 1)}\t${paragraphHash(text)}\t${beginning}`;
  });
  return { text: [`sha256\t${readParagraphs(bytes).sha256}\t${file}`, ...lines, ""].join("\n") };
}
