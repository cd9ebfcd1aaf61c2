/** Sources that a file names in fields of their own. */
import type { DraftClaim } from "../import-draft.ts";
import { plainText } from "../text/plain-text.ts";
import { withoutEnd } from "../text/without-end.ts";
import { addressesIn, webAddressIn, siteName } from "../text/addresses-in-text.ts";
import { type JsonFields, fieldsOf, firstText, isBlank, otherFields, textIn } from "./json-fields.ts";
import { citedPlace } from "./cited-place.ts";
import { quotedValue } from "./quoted-value.ts";
import type { Reading } from "../reading/reading.ts";

const NAMES = ["name", "title", "publisher", "source", "outlet"];
const PLACES = ["page", "pages", "locator", "paragraph"];
const ADDRESSES = ["url", "link", "href", "path", "id", "@id"];

/** Fields that hold an address and no name. */
const HOLDS_ADDRESS = /(?:url|uri|link|href|website)$/iu;

/**
 * The claims that a field names: a name or an address, an object with both, or a list of those. Names are not taken
 * apart: "A, B" may be one. Addresses that are none of the web are told and left out.
 *
 * @param field its name; where it ends with "url" or "link", what is no address is no source either
 */
export function namedSources(value: unknown, field: string, at: string, reading: Reading): readonly DraftClaim[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((one) => {
    if (isBlank(one)) return [];
    const inferred = `the field "${field}"`;
    const fields = fieldsOf(one);
    const claim = fields
      ? describedSource(fields, inferred)
      : writtenSource(textIn(one), HOLDS_ADDRESS.test(field), inferred);
    if (!claim) reading.note(at, "dropped", `its ${field} ${quotedValue(one)} names no source`);
    return claim ? [claim] : [];
  });
}

function describedSource(fields: JsonFields, inferred: string): DraftClaim | undefined {
  const url = ADDRESSES.map((name) => webAddressIn(textIn(fields[name]))).find((address) => address !== undefined);
  const source = plainText(firstText(fields, NAMES)).text || (url === undefined ? "" : siteName(url));
  const field = PLACES.find((name) => textIn(fields[name]) !== "");
  const at =
    field === undefined ? undefined : citedPlace(textIn(fields[field]), field === "paragraph" ? field : "page");
  const extra = otherFields(fields, new Set([...NAMES, ...ADDRESSES, ...(at && field !== undefined ? [field] : [])]));
  if (source === "") return undefined;
  return { source, ...(url !== undefined && { url }), ...(at && { at }), inferred, ...(extra && { extra }) };
}

function writtenSource(written: string, isAddress: boolean, inferred: string): DraftClaim | undefined {
  const { text, links } = plainText(written);
  const url = links[0]?.url ?? webAddressIn(text) ?? addressesIn(text)[0];
  if (url === undefined && (isAddress || /^[a-z]{2,12}:\S/u.test(text))) return undefined;
  const words = text.replace(/\(?\bhttps?:\/\/[^\s()]+\)?/giu, "").trim();
  const source = withoutEnd(words, " \t\n,;:–—-") || (url === undefined ? "" : siteName(url));
  return source === "" ? undefined : { source, ...(url !== undefined && { url }), inferred };
}
