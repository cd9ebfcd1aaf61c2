/** Text as it is searched: without case, accents or typographic quotes, and the same in every locale of the machine. */

/** Accents and vowel points of Latin, Greek, Cyrillic, Hebrew and Arabic; in other scripts marks are letters. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;

/** Letters that Unicode does not take apart, and signs that a keyboard does not have. */
const PLAIN: Readonly<Record<string, string>> = {
  ς: "σ",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  æ: "ae",
  œ: "oe",
  þ: "th",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/** Half-open indices into a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Characters that are in a text and cannot be seen: soft hyphens, joiners and spaces of no width, marks of direction,
 * variation selectors and whatever else Unicode lets a program ignore.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** A text without what cannot be seen in it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** What two texts have in common that read the same. @example fold("Straße in Łódź") // "strasse in lodz" */
export function fold(text: string): string {
  // Upper case first: it tells "ß" and "ss", "ſ" and "s" no more apart than a reader does.
  const folded = withoutInvisible(text.normalize("NFKD")).replace(MARKS, "").toUpperCase().toLowerCase();
  return folded.replace(NOT_PLAIN, (character) => PLAIN[character] ?? character);
}

/** Hyphens within a word: "cease-fire" and "ceasefire" are looked for as one. A dash between words is none. */
const HYPHENS = /[-\u2010\u2011](?<=\p{L}\p{M}*.)(?=\p{L})/gu;

/** As `fold`, for texts that a search looks through: also without the hyphens of words. */
export function foldForSearch(text: string): string {
  return fold(text.replace(HYPHENS, ""));
}

/**
 * What a search looks for, folded: words, and phrases between double quotes. A quote that is not closed yet reaches to
 * the end, so that a phrase already finds something while it is typed.
 *
 * @example searchTerms('aleppo "Aid convoy') // ["aleppo", "aid convoy"]
 */
export function searchTerms(search: string): readonly string[] {
  // One that is typed and not gone on after is on its way into a word.
  const found = foldForSearch(search.replace(/[-\u2010\u2011](?<=\p{L}\p{M}*.)(?=\s|"|$)/gu, "")).matchAll(
    /"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/gu,
  );
  return [...found]
    .map(({ groups }) => (groups?.["phrase"] ?? groups?.["word"] ?? "").trim())
    .filter((term) => term !== "");
}

/** Where terms (as `searchTerms` gives them) stand in a text: in order, none touching another. */
export function matchRanges(text: string, terms: readonly string[]): readonly TextRange[] {
  if (terms.length === 0) return [];
  const { folded, ends, starts } = foldedWithPlaces(text);
  const found = terms.flatMap((term) => occurrences(folded, term));
  const ranges = found.map(({ from, to }): TextRange => ({ from: starts[from] ?? 0, to: ends[to - 1] ?? text.length }));
  return merged(ranges);
}

interface FoldedText {
  readonly folded: string;
  /** For each unit of `folded`, where the character that it comes from begins and, with its accents, ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function foldedWithPlaces(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let at = 0;
  const hyphens = new Set([...text.matchAll(HYPHENS)].map(({ index }) => index));
  for (const character of text) {
    const plain = hyphens.has(at) ? "" : fold(character);
    const end = at + character.length;
    if (plain === "" && ends.length > 0 && !hyphens.has(at)) ends[ends.length - 1] = end;
    starts.push(...Array.from({ length: plain.length }, () => at));
    ends.push(...Array.from({ length: plain.length }, () => end));
    folded += plain;
    at = end;
  }
  return { folded, starts, ends };
}

function occurrences(text: string, term: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    found.push({ from: at, to: at + term.length });
  }
  return found;
}

function merged(ranges: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && range.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else apart.push(range);
  }
  return apart;
}
