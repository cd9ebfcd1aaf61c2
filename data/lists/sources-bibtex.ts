/** Sources as BibTeX, readable by BibTeX itself and by biblatex. */
import { cslDate, sourceDate } from "./source-date.ts";
import type { CslName } from "../places/document.ts";
import type { Source } from "../timeline.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** TeX's own characters. Braces would count as BibTeX's even behind a backslash, so they are named. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
};

/**
 * One entry for each source, in the order given; UTF-8. Its key is the source's id, which is unique, stays the same and
 * holds only letters, digits and hyphens.
 *
 * What appeared in a named newspaper, magazine or journal is an `@article`, a page with an address is `@online` (which
 * BibTeX's own styles set as `@misc`), everything else `@misc`. Titles are held in braces, so that no style changes
 * their capitals. Of a date only what is sure becomes `year`, `month` and `day`; a range stands in `note`. The chip's
 * code is a keyword, and remarks on the source are an annotation.
 */
export function sourcesBibtex(sources: readonly Source[]): string {
  return sources.map(entry).join("\n");
}

type Field = readonly [name: string, value: string | undefined];

function entry(source: Source): string {
  const kind = kindOf(source);
  const fields: readonly Field[] = [
    ["author", authors(source.author ?? [])],
    ["title", `{{${escaped(source.title)}}}`],
    [kind === "article" ? "journal" : "howpublished", braced(source["container-title"])],
    [kind === "article" ? "publisher" : "organization", braced(source.publisher)],
    ["address", braced(source["publisher-place"])],
    ...dateFields(source),
    // An address is taken as it is, so what would end the field is written as in an address.
    ["url", source.URL && `{${source.URL.replace(/[\\{}"^`<>|]/g, encodeURIComponent)}}`],
    ["urldate", source.accessed && cslDate(source.accessed.raw).isExact ? `{${source.accessed.raw}}` : undefined],
    ["type", braced(source.genre)],
    ["keywords", braced(source.custom.code)],
    ["annote", braced(source.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${kind}{${source.id},\n${lines.join("")}}\n`;
}

function kindOf({ type, URL: address, "container-title": container }: Source): "article" | "online" | "misc" {
  if (type.startsWith("article") && container !== undefined) return "article";
  return address !== undefined && /^(?:webpage|post)/u.test(type) ? "online" : "misc";
}

function dateFields(source: Source): readonly Field[] {
  const date = sourceDate(source);
  if (!date) return [];
  const [year, month, day] = date.parts;
  const range = date.isExact ? [] : [`Published ${date.text}`];
  const note = [...range, ...(date.isInferred ? ["date inferred"] : [])].join(", ");
  return [
    ["year", year === undefined ? undefined : `{${String(year)}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${String(day)}}`],
    ["note", note === "" ? undefined : `{${escaped(note.replace(/^./u, (letter) => letter.toUpperCase()))}}`],
  ];
}

/** "and" joins names, and commas part them: a name that holds either is held together by braces. */
function authors(names: readonly CslName[]): string | undefined {
  if (names.length === 0) return undefined;
  const written = names.map(({ literal, family = "", given }) => {
    if (literal !== undefined) return `{${escaped(literal)}}`;
    return given === undefined ? `{${escaped(family)}}` : `${namePart(family)}, ${namePart(given)}`;
  });
  return `{${written.join(" and ")}}`;
}

function namePart(part: string): string {
  return /,|\band\b/iu.test(part) ? `{${escaped(part)}}` : escaped(part);
}

function braced(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escaped(text)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (character) => TEX[character] ?? character);
}
