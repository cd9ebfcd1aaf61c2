/** Text of other formats as the format of ours takes it: drawable, in one line or several, and no longer than it may be. */

/** Control characters but line feeds, lone surrogates and non-characters: see `data/file/schema/fields.ts`. */
const UNDRAWABLE = /[\p{Cs}\uFFFE\uFFFF]|(?!\n)\p{Cc}/gu;

/** What a text in one line has none of. */
const UNTIDY = /[^\S ]|\s\s|^\s|\s$|[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** A text in one line: blanks of all kinds become single spaces, what cannot be drawn is left out. */
export function oneLine(text: string): string {
  // Most texts are so already, and a large file has a hundred thousand.
  if (!UNTIDY.test(text)) return text;
  return text.replace(/\s+/gu, " ").replace(UNDRAWABLE, "").trim();
}

/** A text with its line breaks as line feeds, at most one empty line in a row, without blanks at its ends. */
export function severalLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replace(/[^\S\n]+/gu, " ")
    .replace(UNDRAWABLE, "")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/**
 * As much of a text as may stand, with "…" for the rest; cut between words where there are some.
 *
 * @param most UTF-16 units, inclusive
 */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "");
  const words = kept.replace(/\s+\S{0,40}$/u, "");
  return `${(words === "" ? kept : words).trimEnd()}…`;
}

/** A text in one line, cut; undefined when nothing of it is left. */
export function lineOf(text: string | undefined, most: number): string | undefined {
  return text === undefined ? undefined : cutTo(oneLine(text), most) || undefined;
}

/** Several lines, cut; undefined when nothing of them is left. */
export function proseOf(text: string | undefined, most: number): string | undefined {
  return text === undefined ? undefined : cutTo(severalLines(text), most) || undefined;
}
