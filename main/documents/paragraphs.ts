/** What locators count in a document, and the hash by which they know it. */
import { createHash } from "node:crypto";

/** The paragraphs of a document: its lines that are not blank, trimmed. Bytes that are no UTF-8 become replacement characters. */
export function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** The hash by which a locator knows its paragraph: the first 12 hex digits of the SHA-256 of the trimmed line. */
export function paragraphHash(paragraph: string): string {
  return createHash("sha256").update(paragraph).digest("hex").slice(0, 12);
}
