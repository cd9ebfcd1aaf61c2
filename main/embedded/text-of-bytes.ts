import { inflateSync } from "node:zlib";
import { LARGEST_EMBEDDED } from "./embedded.ts";

/** Text, or what kept it from being one: bytes that are broken, or more of them than may be. */
export type TextOfBytes = { readonly text: string } | { readonly refused: "damaged" | "large" };

/**
 * Bytes from anywhere as UTF-8, inflated if they are deflated (RFC 1950). Inflating stops where there is more than may be,
 * so that a few bytes cannot fill the memory.
 *
 * @param most bytes of the text, inclusive
 */
export function textOfBytes(bytes: Uint8Array, isDeflated: boolean, most = LARGEST_EMBEDDED): TextOfBytes {
  try {
    const plain = isDeflated ? inflateSync(bytes, { maxOutputLength: most }) : bytes;
    if (plain.length > most) return { refused: "large" };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(plain) };
  } catch (error) {
    const isLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return { refused: isLarge ? "large" : "damaged" };
  }
}
