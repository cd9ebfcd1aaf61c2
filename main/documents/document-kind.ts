/** What a document is, and what can be read of it at once. */
import type { ReadDocument } from "../../data/document/document-text.ts";

/** Why a document is not read: a sentence without a full stop, with the way out. */
export interface Unextracted {
  readonly reason: string;
}

/** A document of any kind, as paragraphs; or why it cannot be read. */
export type ExtractDocument = (name: string, bytes: Uint8Array) => Promise<ReadDocument | Unextracted>;

/** What a file is. The name counts for texts alone, which their bytes do not tell apart. */
export type DocumentKind = "text" | "markdown" | "page" | "word" | "pdf";

/** What is said of bytes that are no text. */
export const NO_TEXT = { reason: "it is not a text file; save the document as plain text" };

/** The kind of a document; undefined for what is none that is read. */
export function documentKind(name: string, bytes: Uint8Array): DocumentKind | Unextracted {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const beginning = buffer.subarray(0, 1024).toString("latin1");
  if (/%PDF-\d/u.test(beginning) && !/\.(?:html?|xhtml|txt|md|markdown)$/iu.test(name)) return "pdf";
  if (beginning.startsWith("PK\u0003\u0004"))
    return buffer.includes("word/document.xml")
      ? "word"
      : { reason: "it is an archive and no Word document (.docx); save the document as plain text" };
  if (/\.(?:mht|mhtml)$/iu.test(name))
    return { reason: "it is a web archive; save the page as HTML, or its words as plain text" };
  if (/\.(?:html?|xhtml?)$/iu.test(name)) return "page";
  if (buffer.includes(0)) return NO_TEXT;
  return /\.(?:md|markdown)$/iu.test(name) ? "markdown" : "text";
}
