/** Text of files in encodings other than UTF-8, and of packed ones, which other programs write. */
import { isUtf8 } from "node:buffer";
import { gunzipSync } from "node:zlib";
import { MOST_BYTES } from "../../data/import/foreign-endings.ts";

/** A text, and the encoding in which it was found. */
export interface DecodedText {
  readonly text: string;
  /** As people call it: "UTF-8", "UTF-16", "Windows-1252". */
  readonly encoding: string;
  /** Whether a mark or the bytes themselves say so, and it is not only what is left. */
  readonly isSure: boolean;
}

/** Bytes at the beginning by which UTF-16 without a mark is told. */
const LOOKED_AT = 4096;

/**
 * Bytes as text, without a byte order mark: UTF-8 where they are that, UTF-16 with a mark or by its zeros, and otherwise
 * Windows-1252, in which every byte is a character. Undefined for what is no text: bytes with zeros that are neither.
 */
export function decodeForeign(bytes: Buffer): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le", "UTF-16", true);
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be", "UTF-16", true);
  const beginning = bytes.subarray(0, LOOKED_AT);
  const zeros = [countZeros(beginning, 0), countZeros(beginning, 1)] as const;
  const half = Math.floor(beginning.length / 2);
  // Of Latin letters one byte of two is zero, nearly always the same.
  if (half > 3 && zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return decoded(bytes, "utf-16le", "UTF-16", false);
  if (half > 3 && zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return decoded(bytes, "utf-16be", "UTF-16", false);
  if (isUtf8(bytes)) return decoded(bytes, "utf-8", "UTF-8", true);
  return beginning.includes(0) ? undefined : decoded(bytes, "windows-1252", "Windows-1252", false);
}

function decoded(bytes: Buffer, label: string, encoding: string, isSure: boolean): DecodedText {
  const text = label === "windows-1252" ? fromWindows(bytes) : new TextDecoder(label).decode(bytes);
  return { text, encoding, isSure };
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on (https://encoding.spec.whatwg.org). */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The decoder of Node 20 takes Windows-1252 for Latin-1. */
function fromWindows(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009F]/gu, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
}

function countZeros(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) count += 1;
  return count;
}

/** Whether bytes begin as those of gzip do (RFC 1952), with which Gramps packs its family trees. */
export function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * What is packed in them, or why it cannot be had: one sentence without a full stop. No more is unpacked than a file may be
 * large.
 *
 * @param most bytes, inclusive
 */
export function unpacked(bytes: Buffer, most = MOST_BYTES): Buffer | { readonly unread: string } {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    return {
      unread: isLarge
        ? "this is a packed file (gzip) that is larger than 256 MiB when it is unpacked; split it"
        : "this looks like a packed file (gzip), and it is broken; save or copy it again",
    };
  }
}
