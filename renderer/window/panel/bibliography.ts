/** What is known of a source as a publication: only what its document states, and how the rest was inferred. */
import type { Source } from "../../../data/timeline.ts";
import { sourceDate } from "../../../data/lists/source-date.ts";
import { addressButton } from "../dom/address-button.ts";
import { quotedFrom, TOLD } from "../dom/content-language.ts";
import { element } from "../dom/element.ts";
import { authorNames, rootName } from "../../../data/source-name.ts";

/** A list of terms and what they say, without those that nothing is known of. */
export function bibliography(source: Source, sources: readonly Source[], quoted: readonly string[]): HTMLElement {
  const { published, issuedBasis, derivedFrom = [], document } = source.custom;
  const names = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => sources.find((other) => other.id === id) ?? [])
      .map(rootName)
      .join("; ");
  const date = sourceDate(source);
  const isInferred = issuedBasis === "inferred";
  const rows: readonly (readonly [term: string, said: string | HTMLElement | undefined])[] = [
    ["Kind", kindOf(source)],
    ["Author", authorNames(source)],
    ["Publisher", source["container-title"] === undefined ? undefined : source.publisher],
    ["Place", source["publisher-place"]],
    ["Published", date && date.text + (issuedBasis === undefined ? "" : ` (${issuedBasis})`)],
    ["In its words", published?.wording && `“${published.wording}”`],
    [isInferred ? "Inferred from" : "Basis", published?.basis],
    ["Likely because", published?.likely?.basis],
    ["Copy of", names(derivedFrom)],
    ["Quotes", names(quoted.filter((id) => !derivedFrom.includes(id)))],
    ["Note", source.note],
    ["Address", source.URL && addressButton(source.URL)],
    ["Accessed", source.accessed?.raw],
    ["Language", source.language && languageName(source.language)],
    ["Document", document?.file],
  ];
  return element(
    "dl",
    { class: "facts" },
    rows.flatMap(([term, said]) => entry(term, said, wordsOf(term, source))),
  );
}

/** Whose words an entry has, where they are nobody's of the program. */
function wordsOf(term: string, source: Source): Readonly<Record<string, string>> {
  if (term === "In its words") return quotedFrom(source);
  return ["Inferred from", "Basis", "Likely because", "Note"].includes(term) ? TOLD : {};
}

function entry(
  term: string,
  said: string | HTMLElement | undefined,
  words: Readonly<Record<string, string>>,
): readonly HTMLElement[] {
  return said === undefined || said === "" ? [] : [element("dt", {}, term), element("dd", words, said)];
}

/** "en" is "English"; what names no language stays as it is. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** CSL's name of the kind, in words: "article-newspaper" is "newspaper article". */
function kindOf({ genre, type }: Source): string {
  if (genre !== undefined) return genre;
  const [kind = type, ...of] = type.split(/[-_]/u);
  const words = kind === "article" && of.length > 0 ? [...of, kind] : [kind, ...of];
  return words.join(" ").replace(/^./u, (letter) => letter.toUpperCase());
}
