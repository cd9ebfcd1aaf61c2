/** Reads what `pack-script.mjs` has written. */

/** The first digit, and those that are left out: `<` and `\`. */
const [FIRST, LESS, BACKSLASH] = [35, 60, 92] as const;

/** The bytes of a text in base 85, in groups of five digits for four bytes; the last group may be shorter. */
export function bytesOfBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let at = 0; at * 5 < text.length * 4; at += 4) {
    const start = (at / 4) * 5;
    let value = 0;
    for (let place = start; place < start + 5; place++) {
      const code = text.charCodeAt(place);
      // A digit that is left out at the end counts as the highest, so that the bytes before it are right.
      const digit = code - FIRST - Number(code > LESS) - Number(code > BACKSLASH);
      value = value * 85 + (place < text.length ? digit : 84);
    }
    for (let index = 3; index >= 0; index--) {
      // Beyond the end nothing is kept.
      bytes[at + index] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
}
