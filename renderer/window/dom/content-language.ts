/** In which language the window's content is: the timeline's words in the timeline's, quotations in that of their source. */
import { languageMarks, type LanguageMarks } from "../../../data/language.ts";
import type { Source, Timeline } from "../../../data/timeline.ts";

/** Attributes of an element that holds the timeline's own words and nothing else; `markContent` says their language. */
export const TOLD = { "data-told": "" } as const;

/** Attributes of an element that holds words of a source's document and nothing else. */
export function quotedFrom(
  source: Pick<Source, "language"> | undefined,
): Readonly<Record<keyof LanguageMarks, string>> {
  return languageMarks(source?.language);
}

/** Says the language of all in `place` that is in the timeline's own words; the rest is in the page's, which is English. */
export function markContent(place: Element, { language }: Pick<Timeline, "language">): void {
  for (const told of place.querySelectorAll("[data-told]")) setLanguage(told, language);
}

/** Says the language of what an element holds. */
export function setLanguage(element: Element, language: string | undefined): void {
  const { lang, dir } = languageMarks(language);
  element.setAttribute("lang", lang);
  element.setAttribute("dir", dir);
}
