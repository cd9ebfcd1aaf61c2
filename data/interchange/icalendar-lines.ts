/** Content lines of iCalendar (RFC 5545, 3.1). */

/** Octets of UTF-8 that a line may have, without its end; inclusive. */
const LONGEST = 75;

/**
 * A content line with its end, folded where it is longer than 75 octets: never within a character.
 *
 * @param value as it stands behind the colon, escaped already
 */
export function contentLineOf(name: string, value: string): string {
  const lines: string[] = [];
  let [line, length] = ["", 0];
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (length + octets > LONGEST) {
      lines.push(line);
      // The blank that a folded line goes on with is one of its octets.
      [line, length] = [" ", 1];
    }
    line += character;
    length += octets;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join("");
}

/** Octets of a code point in UTF-8. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A text as a value of the type TEXT (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** An address as a value of the type URI: what would end the line or the address is written as in an address. */
export function uriValue(address: string): string {
  return address.replace(/[\s"<>\\^`{|}]/gu, encodeURIComponent);
}
