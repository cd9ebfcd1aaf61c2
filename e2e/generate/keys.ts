/** The table of keys in docs/using-the-window.md, from the program's own. */
import { keysMarkdown } from "../../data/keys/keys-markdown.ts";

/** Where the table stands, from the project's folder. */
export const KEYS_DOCUMENT = "docs/using-the-window.md";

const MARKS = /(?<=^<!-- keys -->\n).*?(?=^<!-- \/keys -->$)/ms;

/** The document with the table between its two marks as the program has it now. @throws Error when it lacks the marks. */
export function withKeys(document: string): string {
  if (!MARKS.test(document)) throw new Error(`${KEYS_DOCUMENT} lacks <!-- keys --> and <!-- /keys -->`);
  return document.replace(MARKS, () => `\n${keysMarkdown()}\n\n`);
}
