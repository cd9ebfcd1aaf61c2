// A part of the build: the script of interactive pages, as they carry it. renderer/page/base85.ts reads it.
import { zlibSync } from "fflate/browser";
import { createHash } from "node:crypto";

/** Printable ASCII but for what ends an element, a string or a line in HTML and JSON: `"`, `<`, `\` and blanks. */
const DIGITS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (digit) => digit !== "<" && digit !== "\\",
);

/**
 * Deflated by plain JavaScript, so that its bytes are the same on every machine; its hash is what the page's policy knows.
 *
 * @param {Uint8Array} text UTF-8
 */
export function packedScript(text) {
  return { data: base85(zlibSync(text, { level: 9 })), hash: createHash("sha256").update(text).digest("base64") };
}

/**
 * Five digits for four bytes, the most significant first, as Ascii85 has it with digits of its own; of a last group of
 * n bytes the first n + 1 digits. Base64 would be a sixteenth longer.
 *
 * @param {Uint8Array} bytes
 */
export function base85(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const group = [0, 1, 2, 3].map((index) => bytes[at + index] ?? 0);
    let value = group.reduce((sum, byte) => sum * 256 + byte, 0);
    const digits = [];
    for (let place = 0; place < 5; place++) {
      digits.unshift(DIGITS[value % 85]);
      value = Math.floor(value / 85);
    }
    text += digits.slice(0, Math.min(4, bytes.length - at) + 1).join("");
  }
  return text;
}
