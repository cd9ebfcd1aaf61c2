/** What text names as its sources, as claims. None of it is said by the file in so many words, so all is inferred. */
import type { DraftClaim } from "../import-draft.ts";
import { sourcesInText } from "../text/sources-in-text.ts";
import type { PlainText } from "../text/plain-text.ts";
import { addressesIn, siteName } from "../text/addresses-in-text.ts";

/**
 * The links, quotations with a name, and named sources of a text.
 *
 * @param where it stood, with its article: "the text", "the caption"
 */
export function claimsOfText(said: PlainText, where: string): readonly DraftClaim[] {
  const { text, links, quotes } = said;
  if (text === "" && links.length === 0 && quotes.length === 0) return [];
  return [
    ...quotes.flatMap(({ text: words, by }) =>
      by === undefined
        ? []
        : [{ source: by, says: words, inferred: `a quotation in ${where}`, extra: { quotation: words } }],
    ),
    ...sourcesInText(text).map(({ name, locator, label, found }) => ({
      source: name,
      inferred: `"${found}" in ${where}`,
      ...(locator !== undefined && label && { at: { locator, label } }),
    })),
    ...links.map(({ url, text: words }) => ({
      source: siteName(url),
      url,
      inferred: `a link in ${where}`,
      ...(words !== "" && words !== url && { extra: { link: words } }),
    })),
    ...addressesIn(text).map((url) => ({ source: siteName(url), url, inferred: `an address in ${where}` })),
  ];
}

/** Each claim once: those of one address are one, and so are those that name one source and nothing else. */
export function withoutRepeats(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  if (claims.length < 2) return claims;
  const kept = new Map<string, DraftClaim>();
  for (const claim of claims) {
    const key = JSON.stringify(claim.url ?? [claim.source, claim.says, claim.at?.locator]);
    if (!kept.has(key)) kept.set(key, claim);
  }
  return [...kept.values()];
}
