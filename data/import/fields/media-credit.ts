/** Who is named as the maker of a picture. */
import { siteName } from "../text/addresses-in-text.ts";
import type { DraftClaim } from "../import-draft.ts";
import { plainText } from "../text/plain-text.ts";
import { withoutEnd } from "../text/without-end.ts";
import { claimsOfText } from "./claims-of-text.ts";

/** What stands before a name and is none. */
const BEFORE =
  /^(?:(?:image|photo(?:graph)?|picture|video|film|map|credit|source|courtesy|via|by|of|from|the credit)\b[\s:–—-]*|©\s*|\(c\)\s*)+/iu;

/** An agency beside a person: "AP Photo/A. Person", "A. Person/Reuters via Getty Images". */
const AGENCY = /^(AP|AFP|EPA|UPI|Reuters)\b(?:\s+[Pp]hoto)?\s*[/|]|[/|]\s*(AP|AFP|EPA|UPI|Reuters)\b/u;

/**
 * The claims that a credit stands for: the source that it names, with its link. A credit is no proof that its source
 * tells of the event, so they are inferred.
 *
 * @param html of the credit
 */
export function claimsOfCredit(html: string): readonly DraftClaim[] {
  const said = plainText(html);
  const inferred = "the credit of its picture";
  if (said.links.length > 0) {
    return said.links.map(({ url, text }) => ({ source: text === "" ? siteName(url) : text, url, inferred }));
  }
  const name = creditName(said.text);
  return name === undefined ? claimsOfText(said, "the credit") : [{ source: name, inferred }];
}

/** The name in a credit; undefined where it is longer than a name, or an address. */
function creditName(text: string): string | undefined {
  const agency = AGENCY.exec(text);
  const name = agency?.[1] ?? agency?.[2] ?? withoutEnd(text.replace(BEFORE, ""), " \t\n.,;");
  return name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) && !/https?:|\n/iu.test(name) ? name : undefined;
}
