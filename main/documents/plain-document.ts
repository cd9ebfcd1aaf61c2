/** Documents that are texts as they stand. */
import type { ReadDocument } from "../../data/document/document-text.ts";
import { markdownDocument, textDocument } from "../../data/document/text-document.ts";

/**
 * A plain text or Markdown. They are UTF-8, and what is none becomes replacement characters: their locators have always
 * counted so.
 */
export function plainDocument(kind: "text" | "markdown", bytes: Uint8Array): ReadDocument {
  const text = new TextDecoder().decode(bytes);
  return kind === "markdown" ? markdownDocument(text) : textDocument(text);
}
