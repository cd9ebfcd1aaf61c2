/** Where in a source a claim stands, in words. */
import { passageOf, type Locator, type LocatorLabel, type Selector } from "../places/locator.ts";

/** What CSL's labels are cut to before a number, as bibliographies write them. */
const SHORT: Partial<Record<LocatorLabel, string>> = {
  page: "p.",
  chapter: "ch.",
  section: "sec.",
  volume: "vol.",
  line: "l.",
  column: "col.",
  figure: "fig.",
  timestamp: "at",
  paragraph: "¶",
};

/**
 * Each way in which a locator says where, in a few words; none where nobody says. Addresses are told as they are.
 *
 * @example ["¶6"], ["p. 14-15", "“the gate was open”"]
 */
export function locatorTexts(at: Locator | undefined): readonly string[] {
  if (at === undefined) return [];
  const passage = passageOf(at);
  return [
    ...(passage ? [`¶${String(passage.paragraph)}`] : []),
    ...citationPlace(at),
    ...(at.selector ?? []).map(selectorText),
    ...[at.URL, at.archived].filter((address) => address !== undefined),
  ];
}

/** "p. 14-15"; none where a locator names no such place. */
export function citationPlace({ locator, label }: Locator): readonly string[] {
  if (locator === undefined) return [];
  const word = label === undefined ? "" : (SHORT[label] ?? label);
  return [`${word}${word === "¶" ? "" : " "}${locator}`.trim()];
}

/** A passage by its words, in quotation marks; a fragment as it is written: "page=3". */
export function selectorText(selector: Selector): string {
  return selector.type === "TextQuoteSelector" ? `“${selector.exact}”` : selector.value;
}
