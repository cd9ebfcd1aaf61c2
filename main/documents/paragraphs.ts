/** The hash by which locators know a paragraph. */
import { createHash } from "node:crypto";

/** The hash by which a locator knows its paragraph: the first 12 hex digits of the SHA-256 of its text, which has no blanks at its ends. */
export function paragraphHash(paragraph: string): string {
  return createHash("sha256").update(paragraph).digest("hex").slice(0, 12);
}
