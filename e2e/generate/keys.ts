/** The table of keys in docs/using-the-window.md, from the program's own. */
import { keysMarkdown } from "../../data/keys/keys-markdown.ts";
import { betweenMarks } from "./between-marks.ts";

/** Where the table stands, from the project's folder. */
export const KEYS_DOCUMENT = "docs/using-the-window.md";

/** The document with the table between its two marks as the program has it now. @throws Error when it lacks the marks. */
export function withKeys(document: string): string {
  return betweenMarks(document, "keys", keysMarkdown());
}
