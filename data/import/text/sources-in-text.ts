/**
 * Sources that running text names as such: "ref. A Book, p 123", "Source: The Times", "(AP)". Rather none than a wrong one.
 */

/** A source that a text names. */
export interface CitedSource {
  readonly name: string;
  /** Where in it: "123", "123-125". */
  readonly locator?: string;
  /** What the locator counts, as CSL names it. */
  readonly label?: "page";
  /** The words that name it, as they stand. */
  readonly found: string;
}

/** Longer words are a sentence and no name. UTF-16 units. */
const LONGEST = 160;

/**
 * The sources that a text names, each once, in their order. It is plain text, and its lines are looked at each by itself.
 *
 * @example sourcesInText("He agreed. ref. A Thousand Days, p 251") // [{ name: "A Thousand Days", locator: "251", … }]
 */
export function sourcesInText(text: string): readonly CitedSource[] {
  const found = text.split("\n").flatMap((line) => ofLine(line.trim()));
  const byName = new Map(found.map((cited) => [`${cited.name}\n${cited.locator ?? ""}`, cited]));
  return [...byName.values()];
}

function ofLine(line: string): readonly CitedSource[] {
  // Whatever names a source has one of these.
  if (!/\(|ref|source|cf|via/iu.test(line) || !/\p{L}/u.test(line)) return [];
  const labelled = afterWord(line);
  if (labelled.length > 0) return labelled;
  const compared = [...line.matchAll(/\(cf\.\s+([^()]{2,160})\)/gu)].flatMap(([words, name = ""]) =>
    cited(name, words),
  );
  return [...compared, ...agencies(line)];
}

/** Words that open a list of sources, which goes on to the end of the line. */
const OPENERS = [
  { word: /(?:^|[\s([])refs?\.:?\s+(?=\S)/giu, between: ";" },
  { word: /(?:^|[.!?)"”\]]\s+|[([—–-]\s*)sources?:\s*(?=\S)/giu, between: ";" },
  { word: /(?:^|[.!?)"”]\s+)cf\.:?\s+(?=\S)/giu, between: ";" },
] as const;

function afterWord(line: string): readonly CitedSource[] {
  for (const { word, between } of OPENERS) {
    const last = [...line.matchAll(word)].at(-1);
    if (!last) continue;
    // What ends the sentence before is none of them.
    const words = line.slice(last.index).replace(/^[^\p{L}([]+/u, "");
    const names = line.slice(last.index + last[0].length).split(between);
    const sources = names.length > 20 ? [] : names.map((name) => cited(name, words));
    // One part that is no name, and the others may be none either.
    if (sources.length > 0 && sources.every((some) => some.length > 0)) return sources.flat();
  }
  return [];
}

const PAGES =
  /,?\s*\(?\b(?:pp?|pages?|pgs?)\b\.?\s*(\d{1,6}(?:\s?[-–]\s?\d{1,6})?(?:,\s?\d{1,6}(?:\s?[-–]\s?\d{1,6})?){0,20})\)?$/iu;

/** The source that a few words name; none where they are a sentence, an address or a number. */
function cited(words: string, found: string): readonly CitedSource[] {
  if (words.length > LONGEST) return [];
  const bare = unbracketed(words.replace(/\(?\bhttps?:\/\/[^\s()]+\)?/giu, "").trim());
  const pages = PAGES.exec(bare);
  const name = unquoted((pages ? bare.slice(0, pages.index) : bare).replace(/[\s,;:]+$/u, ""));
  if (!isName(name)) return [];
  if (!pages) return [{ name, found }];
  return [{ name, locator: (pages[1] ?? "").replace(/\s*[-–]\s*/gu, "-"), label: "page", found }];
}

/** Without a bracket that ends the list and opened before it, and without the full stop of the sentence. */
function unbracketed(words: string): string {
  const ended = words.replace(/(?<![A-Z.])\.$/u, "");
  return /[)\]]$/u.test(ended) && !/[([]/u.test(ended) ? ended.slice(0, -1).replace(/\.$/u, "") : ended;
}

function unquoted(name: string): string {
  return /^["“'‘](.*)["”'’]$/u.exec(name)?.[1] ?? name;
}

/** Begins with a capital, a figure or a quotation mark; has few words, and no sentence ends within it. */
function isName(name: string): boolean {
  if (name.length < 2 || !/^["“'‘]?[\p{Lu}\p{Lo}\d]/u.test(name) || !/\p{L}/u.test(name)) return false;
  return name.split(/\s+/u).length <= 14 && !/[\p{Ll}\d]{2}[.!?]\s+\p{Lu}/u.test(name);
}

/** Agencies, by the names that reports are signed with. */
const AGENCY =
  "AP|AFP|UPI|DPA|dpa|TASS|ITAR-TASS|SANA|ANSA|EFE|KCNA|PTI|Reuters|Xinhua|Interfax|Kyodo|Anadolu|" +
  "RIA Novosti|Kyodo News|Associated Press|The Associated Press|Agence France-Presse|Anadolu Agency|Bloomberg|BBC|CNN";

/** In brackets at the end of a sentence or of the line. */
const SIGNED = new RegExp(
  `\\((?:via\\s+)?((?:${AGENCY})(?:\\s?[/,;]\\s?(?:${AGENCY}))*)\\)(?=$|[.,;]?\\s*$|\\.\\s|\\s+\\p{Lu})`,
  "gu",
);

/** At the end of the line. */
const VIA = new RegExp(`(?:^|\\s)via\\s+(${AGENCY})\\.?$`, "u");

function agencies(line: string): readonly CitedSource[] {
  const signed = [...line.matchAll(SIGNED)].flatMap(([found, names = ""]) =>
    names.split(/\s?[/,;]\s?/u).map((name) => ({ name, found })),
  );
  const via = VIA.exec(line);
  return via ? [...signed, { name: via[1] ?? "", found: via[0].trim() }] : signed;
}
