import { inflateSync } from "node:zlib";
import { LARGEST_EMBEDDED } from "./embedded.ts";

/** Bytes from anywhere as UTF-8, inflated if they are deflated (RFC 1950); undefined when they are broken or too many. */
export function textOfBytes(bytes: Uint8Array, isDeflated: boolean): string | undefined {
  try {
    const plain = isDeflated ? inflateSync(bytes, { maxOutputLength: LARGEST_EMBEDDED }) : bytes;
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}
