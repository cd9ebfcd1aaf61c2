/** Wikitext (MediaWiki) as plain words, or as Markdown: links, emphasis, templates of dates. */

/** Templates whose parts are a date: {{start date|1912|4|15}}, {{dts|1912|April|15}}. */
const DATES: ReadonlySet<string> = new Set(
  "start date,start date and age,end date,end date and age,dts,date table sorting,dtsh,date,birth date,birth date and age,death date,death date and age,film date,release date".split(
    ",",
  ),
);
/** Templates that qualify a year: {{circa|1912}}, {{c.|1912}}. */
const ABOUT: ReadonlySet<string> = new Set(["circa", "c", "c.", "ca", "ca.", "around"]);
/** Templates that show the words within them. */
const SHOWN: ReadonlySet<string> = new Set("nowrap,nobr,small,big,sort,ship,lang,abbr,center,nobold".split(","));
/** Templates that show a dash. */
const DASHES: ReadonlySet<string> = new Set(["snd", "ndash", "spnd", "spaced ndash", "\u2013"]);

/** What was left out of a wikitext, counted: references without an address, and templates. */
export interface WikiOmissions {
  references: number;
  templates: number;
}

/** Wikitext as its readers see it. */
export interface ShownWiki {
  /** Where a reference with addresses stood, a sign with its number does. */
  readonly text: string;
  /** Of each reference, by its number. */
  readonly addresses: readonly (readonly string[])[];
}

/** A reference by its number, between two characters that no text has: those that it had are left out. */
const SIGN = /\uE000(\d+)\uE001/gu;
const SIGNS = /[\uE000\uE001]/gu;

/** Templates stand in each other no deeper than that. */
const DEEPEST = 6;

/**
 * Wikitext without comments, references and templates; templates of dates stand as the date. What is left out is counted; its
 * lines stay, so that places do. Takes time in proportion to the text.
 */
export function shownWiki(text: string, left: WikiOmissions): ShownWiki {
  const addresses: (readonly string[])[] = [];
  let shown = withoutReferences(withoutComments(text.replace(SIGNS, "")), addresses, left);
  for (let depth = 0; depth < DEEPEST && shown.includes("{{"); depth++) {
    shown = shown.replace(/\{\{([^{}]*)\}\}/gu, (_, inner: string) => templateText(inner, left) + linesOnly(inner));
  }
  return { text: shown, addresses };
}

/** A part of it with links and emphasis of Markdown; addresses of references are links on no words. */
export function wikiToMarkdown(shown: string, { addresses }: Pick<ShownWiki, "addresses">): string {
  return plainLinks(shown).replace(SIGN, (_, number: string) =>
    (addresses[Number(number)] ?? []).map((url) => ` [](${url})`).join(""),
  );
}

/** The addresses of the references in a part of it, each once. */
export function addressesOfWiki(shown: string, { addresses }: Pick<ShownWiki, "addresses">): readonly string[] {
  return [...new Set([...shown.matchAll(SIGN)].flatMap(([, number]) => addresses[Number(number)] ?? []))];
}

function plainLinks(shown: string): string {
  // What has none of these signs stands as it is, as most lines do.
  if (!/[[\]'<&]/u.test(shown)) return shown;
  return shown
    .replace(/\[\[(?:File|Image|Category|Datei|Kategorie|Fichier|Archivo):[^[\]]*\]\]/giu, "")
    .replace(/\[\[(?:[^[\]|]+\|)?([^[\]|]+)\]\]/gu, "$1")
    .replace(/\[(https?:[^\s[\]]+)\s+([^\s[\]][^[\]]*)\]/gu, "[$2]($1)")
    .replace(/'{3}/gu, "**")
    .replace(/'{2}/gu, "*")
    .replace(/<br\s?\/?>/giu, " ")
    .replace(/<\/?(?:small|sup|sub|b|i|u|span|div|nowiki|center|big)(?:\s[^<>]*)?>/giu, "")
    .replace(/&nbsp;|&#160;/gu, " ")
    .replace(/&ndash;/gu, "\u2013");
}

/** A part of it as plain words, without references; an address stands behind the words that it was a link of. */
export function wikiToWords(shown: string): string {
  return plainLinks(shown)
    .replace(SIGN, "")
    .replace(/\[([^[\]]+)\]\((https?:[^()\s]+)\)/gu, "$1 $2")
    .replace(/\*{1,3}/gu, "")
    .trim();
}

function linesOnly(text: string): string {
  return text.replace(/[^\n]+/gu, "");
}

function withoutComments(text: string): string {
  let [shown, from] = ["", 0];
  for (;;) {
    const start = text.indexOf("<!--", from);
    const end = start < 0 ? -1 : text.indexOf("-->", start);
    if (end < 0) return shown + text.slice(from);
    shown += text.slice(from, start) + linesOnly(text.slice(start, end));
    from = end + 3;
  }
}

function withoutReferences(text: string, addresses: (readonly string[])[], left: WikiOmissions): string {
  const lower = text.toLowerCase();
  const named = new Map<string, number>();
  let [shown, from] = ["", 0];
  for (const { 0: tag, index } of lower.matchAll(/<ref(?:\s[^<>]*)?>/gu)) {
    if (index < from) continue;
    const inside = index + tag.length;
    const isAlone = tag.endsWith("/>");
    const end = isAlone ? inside : lower.indexOf("</ref>", inside);
    if (end < 0) break;
    const [, name] = /name\s?=\s?["']?([^"'/>]{1,100})/u.exec(tag) ?? [];
    const urls = addressesIn(text.slice(inside, end)).slice(0, MOST_ADDRESSES);
    const number = urls.length > 0 ? addresses.push(urls) - 1 : isAlone ? named.get(name?.trim() ?? "") : undefined;
    if (number === undefined) left.references += 1;
    else if (name !== undefined) named.set(name.trim(), number);
    const sign = number === undefined ? "" : `\uE000${String(number)}\uE001`;
    shown += text.slice(from, index) + sign + linesOnly(text.slice(inside, end));
    from = isAlone ? end : end + "</ref>".length;
  }
  return shown + text.slice(from);
}

/** Addresses of one reference: those behind the first are copies of the page in archives. */
const MOST_ADDRESSES = 1;

function addressesIn(reference: string): readonly string[] {
  return [...reference.matchAll(/https?:\/\/[^\s|\]}<>"]+/gu)].map(([url]) => url);
}

function templateText(inner: string, left: WikiOmissions): string {
  const [written = "", ...parts] = inner.split("|").map((part) => part.trim());
  const name = written.toLowerCase().replace(/[-_]/gu, " ");
  const values = parts.filter((part) => part !== "" && !/^[\w -]{1,30}=/u.test(part));
  if (DATES.has(name) && values.length > 0) return dateOf(values);
  if (ABOUT.has(name) && values.length > 0) return `c. ${values[0]!}`;
  if (SHOWN.has(name)) return values.at(-1) ?? "";
  if (DASHES.has(name)) return " \u2013 ";
  left.templates += 1;
  return "";
}

/** "1912", "4", "15" as 1912-04-15; with a month in words, or a date in one part, as it reads. */
function dateOf(parts: readonly string[]): string {
  const [year = "", month, day] = parts;
  if (!/^\d{1,4}$/u.test(year) || month === undefined) return year;
  if (!/^\d{1,2}$/u.test(month)) return [day, month, year].filter((part) => part !== undefined).join(" ");
  return [year.padStart(4, "0"), month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join(
    "-",
  );
}
