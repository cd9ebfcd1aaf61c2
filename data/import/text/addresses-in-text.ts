/** Addresses of the web, as other formats hold them. They are text: nothing is ever fetched. */

import { isWebAddress } from "../../file/schema/web-address.ts";
import { siteOf } from "../../source-name.ts";
import { withoutEnd } from "./without-end.ts";

/**
 * The address that a text is, where it is one of http or https and absolute. "//host/path" becomes https. Undefined for
 * all else: `javascript:`, `data:`, paths without a host.
 */
export function webAddressIn(text: string): string | undefined {
  if (text.length > 4000) return undefined;
  const trimmed = text.trim().replace(/^\/\/(?=[^/])/u, "https://");
  const address = trimmed.replace(/^https?:\/\//iu, (scheme) => scheme.toLowerCase()).replaceAll(" ", "%20");
  return isWebAddress(address) && /^https?:\/\/[^/?#]/u.test(address) ? address : undefined;
}

/** Whether an address holds code or data, or names a file of somebody's machine: such a one is not even kept as text. */
export function isCodeAddress(text: string): boolean {
  return /^\s*(?:javascript|vbscript|data|file):/iu.test(text);
}

/** The site of an address, as readers name it; of what has none, the address itself. @example siteName("https://www.bbc.com/a") // "bbc.com" */
export function siteName(address: string): string {
  return siteOf(address) ?? address;
}

/** Addresses that stand in running text, in their order, without the punctuation that ends a sentence. */
export function addressesIn(text: string): readonly string[] {
  const found = text.match(/\bhttps?:\/\/[^\s<>"“”]+/giu);
  return found === null
    ? []
    : [...new Set(found.flatMap((address) => webAddressIn(withoutPunctuation(address)) ?? []))];
}

function withoutPunctuation(address: string): string {
  // A bracket belongs to the sentence, unless the address opens it itself.
  return withoutEnd(address, address.includes("(") ? ".,;:!?'’»*" : ".,;:!?'’»*)");
}
