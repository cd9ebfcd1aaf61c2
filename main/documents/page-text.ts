/** The text of a saved web page, whatever encoding it is in. */
import { isUtf8 } from "node:buffer";
import { decodeForeign } from "../files/decode-foreign.ts";

/** Bytes in which a page says how it is encoded (https://html.spec.whatwg.org, 13.2.3.2). */
const LOOKED_AT = 1024;

/**
 * Bytes as text: as their mark says, then as UTF-8 where they are that, then as the page itself says, and otherwise as
 * Windows-1252. Undefined for what is no text.
 */
export function pageText(bytes: Buffer): string | undefined {
  if (isUtf8(bytes)) return bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
  const beginning = bytes.subarray(0, LOOKED_AT).toString("latin1");
  const named = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:-]{1,40})/iu.exec(beginning)?.[1];
  const isMarked = /^(?:ÿþ|þÿ)/u.test(beginning);
  // Node's own decoder takes Windows-1252 for Latin-1.
  if (
    isMarked ||
    named === undefined ||
    /^(?:windows-1252|cp1252|iso-8859-1|latin1|ascii|us-ascii|utf-?16.*)$/iu.test(named)
  )
    return decodeForeign(bytes)?.text;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decodeForeign(bytes)?.text;
  }
}
