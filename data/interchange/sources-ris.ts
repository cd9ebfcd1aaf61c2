/** Sources as RIS, for EndNote, Zotero and their like: https://en.wikipedia.org/wiki/RIS_(file_format). */
import { cslDate, sourceDate } from "../lists/source-date.ts";
import type { CslName } from "../places/document.ts";
import type { Source } from "../timeline.ts";
import { oneLineOf } from "./told-claims.ts";

const TYPES: Readonly<Record<string, string>> = {
  article: "GEN",
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  book: "BOOK",
  chapter: "CHAP",
  dataset: "DATA",
  manuscript: "UNPB",
  map: "MAP",
  motion_picture: "VIDEO",
  "paper-conference": "CPAPER",
  personal_communication: "PCOMM",
  post: "ELEC",
  "post-weblog": "BLOG",
  report: "RPRT",
  thesis: "THES",
  webpage: "ELEC",
};

/**
 * A reference for each source, in the order given; lines end with CRLF, UTF-8. The date is as exact as it is known for
 * sure, and stands in words behind its parts where that is not all. What RIS has no type for is "GEN".
 */
export function sourcesRis(sources: readonly Source[]): string {
  return sources.map(reference).join("\r\n");
}

function reference(source: Source): string {
  const { type, title, publisher, language, genre, note, custom } = source;
  const date = sourceDate(source);
  const accessed = source.accessed && cslDate(source.accessed.raw).parts;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", TYPES[type] ?? "GEN"],
    ["ID", source.id],
    ...(source.author ?? []).map((name) => ["AU", personText(name)] as const),
    ["TI", title],
    ["T2", source["container-title"]],
    ["PY", date?.parts[0] === undefined ? undefined : String(date.parts[0]).padStart(4, "0")],
    ["DA", date && dateText(date)],
    ["PB", publisher],
    ["CY", source["publisher-place"]],
    ["UR", source.URL],
    ["Y2", accessed && accessed.length > 0 ? partsText(accessed) : undefined],
    ["LA", language],
    ["M3", genre],
    ["KW", custom.code],
    ["N1", note],
  ];
  const told = lines.flatMap(([tag, value]) =>
    value === undefined || value === "" ? [] : [`${tag}  - ${oneLineOf(value)}\r\n`],
  );
  return `${told.join("")}ER  - \r\n`;
}

/** "Ode, Ann": a comma parts family and given names, and an organisation has none. */
function personText({ literal, family = "", given }: CslName): string {
  if (literal !== undefined) return literal;
  return given === undefined ? family : `${family}, ${given}`;
}

function dateText({ parts, isExact, text, isInferred }: NonNullable<ReturnType<typeof sourceDate>>): string {
  const words = [...(isExact ? [] : [text]), ...(isInferred ? ["inferred"] : [])].join(", ");
  return parts.length === 0 ? text : partsText(parts) + words;
}

/** "2016/10/03/": strokes part year, month and day, of which any can be blank, from what else is said. */
function partsText([year = 0, month, day]: readonly number[]): string {
  const two = (part: number | undefined): string => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}/`;
}
