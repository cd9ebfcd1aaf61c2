/** Where in a source: what files call a page, a paragraph or a locator. */
import type { Locator, LocatorLabel } from "../../places/locator.ts";
import type { Written } from "../../written.ts";

/** What stands before a place, and what it counts in; of none of these it is a page. */
const COUNTED: readonly (readonly [RegExp, LocatorLabel])[] = [
  [/^(?:pages?|pp?\.|pp?(?=\d)|pp(?= \d)|p(?= \d)|seiten?|s\.|p[aá]ginas?|p[aá]gs?\.)\s*(?=[\divxlc])/iu, "page"],
  [/^(?:paragraphs?|paras?\.?|¶|§|absatz|abs\.|p[aá]rrafo)\s*(?=\d)/iu, "paragraph"],
  [/^(?:folios?|fols?\.|ff?\.)\s*(?=\d)/iu, "folio"],
  [/^(?:lines?|l\.)\s*(?=\d)/iu, "line"],
  [/^(?:chapters?|ch\.|kapitel|chapitre)\s*(?=[\divxlc])/iu, "chapter"],
];

/** UTF-16 units of the longest place, as the timeline has it. */
const LONGEST = 200;

/**
 * A place as a locator: "p. 4" is the page 4, "§ 12" the paragraph 12.
 *
 * @param label what it counts in where its words do not say
 * @returns undefined for blank text and for what is too long for a place, which the caller keeps
 */
export function citedPlace(text: string, label: LocatorLabel = "page"): Written<Locator> | undefined {
  const written = text.replace(/\s+/gu, " ").trim();
  if (written === "" || written.length > LONGEST) return undefined;
  for (const [before, counted] of COUNTED) {
    if (before.test(written)) return { locator: written.replace(before, ""), label: counted };
  }
  return { locator: written, label };
}
