/** Bytes of a document as paragraphs, by its kind. */
import type { ReadDocument } from "../../data/document/document-text.ts";
import { pageDocument } from "../../data/document/web-page/page-document.ts";
import { wordDocument } from "../../data/document/word/word-document.ts";
import { unzipParts } from "../files/zip/unzip-parts.ts";
import { documentKind, NO_TEXT, type ExtractDocument, type Unextracted } from "./document-kind.ts";
import { pageText } from "./page-text.ts";
import { plainDocument } from "./plain-document.ts";

/** Bytes that the parts of a Word document may have once they are unpacked: far above the text of any book. */
const LARGEST_WORD = 64 * 1024 * 1024;

/** Reads a document in this thread. What reads PDF is loaded with the first one. */
export const extractDocument: ExtractDocument = async (name, bytes) => {
  const kind = documentKind(name, bytes);
  if (typeof kind !== "string") return kind;
  if (kind === "pdf") {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    return readPdf(bytes);
  }
  if (kind === "word") return wordOf(bytes);
  if (kind === "page") {
    const html = pageText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return html === undefined ? NO_TEXT : pageDocument(html);
  }
  return plainDocument(kind, bytes);
};

function wordOf(bytes: Uint8Array): ReadDocument | Unextracted {
  const parts = unzipParts(bytes, (name) => name === DOCUMENT || name === CORE, LARGEST_WORD);
  const document = parts?.[DOCUMENT];
  if (!document)
    return { reason: "this Word document is damaged, or larger than 64 MiB unpacked; save it as plain text" };
  const core = parts[CORE];
  const text = (part: Uint8Array) => new TextDecoder().decode(part);
  return wordDocument({
    document: text(document),
    // A few lines, unless somebody means harm.
    ...(core && core.length <= 1024 * 1024 && { core: text(core) }),
  });
}

const DOCUMENT = "word/document.xml";
const CORE = "docProps/core.xml";
