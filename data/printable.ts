/** Text from outside as it may be shown: what a terminal, a title bar or a menu would obey stands there as an escape. */

/**
 * Control characters (C0, DEL, C1), which move a terminal's cursor or give it orders; marks, overrides and isolates of
 * direction (U+061C, U+200E, U+200F, U+202A-202E, U+2066-2069), which show text in another order than it is read in
 * (Trojan Source, CVE-2021-42574); and the ends of a line or a paragraph, U+2028 and U+2029.
 */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/**
 * Text for one line, from a file, a name or the command line: without control characters, line ends among them, and
 * without marks of direction. Each stands as `\uXXXX`. Text that is printable already stays as it is, so that it does no
 * harm to do it twice.
 *
 * @example printable("a\u001b]b\n") // "a\\u001b]b\\u000a"
 */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * A value as JSON, indented by two spaces: read again, it is the same value, and printed it is as harmless as
 * `printable` makes text.
 */
export function printableJson(value: object): string {
  return JSON.stringify(value, null, 2).split("\n").map(printable).join("\n");
}
