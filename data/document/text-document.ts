/** Plain text and Markdown as documents. */
import { fieldText, fieldTexts, frontMatterOf } from "../import/reading/front-matter.ts";
import { noteList } from "../import/reading/note-list.ts";
import type { DocumentParagraph, ReadDocument, SourceDraft } from "./document-text.ts";
import { isFurnitureLine } from "./furniture-words.ts";
import { draftCollector } from "./source-draft.ts";

/** What locators count in a text: its lines that are not blank, trimmed. A byte order mark is a blank. */
export function linesOfText(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** A text, of which nothing is known but its lines. */
export function textDocument(text: string): ReadDocument {
  return { paragraphs: linesOfText(text).map(asParagraph), about: {} };
}

/** A line with what its words tell of it. */
export function asParagraph(text: string): DocumentParagraph {
  return isFurnitureLine(text) ? { text, isFurniture: true } : { text };
}

/** Markdown: its lines as they stand, those of its front matter too, which are counted and are no part of the account. */
export function markdownDocument(text: string): ReadDocument {
  const { paragraphs } = textDocument(text);
  const { fields, body } = frontMatterOf(text.replace(/^\uFEFF/u, ""), noteList());
  if (!fields) return { paragraphs, about: aboutHeading(paragraphs) };
  const before = paragraphs.length - linesOfText(body).length;
  return {
    paragraphs: paragraphs.map((paragraph, index) =>
      index < before ? { text: paragraph.text, isFurniture: true } : paragraph,
    ),
    about: { ...aboutHeading(paragraphs.slice(before)), ...aboutFields(fields) },
  };
}

/** A title of the first level that the text begins with. */
function aboutHeading([first]: readonly DocumentParagraph[]): SourceDraft {
  const collected = draftCollector();
  const heading = /^#\s+(\S.*)$/u.exec(first?.text ?? "")?.[1] ?? "";
  collected.text("title", heading.replace(/(?<!#)#+$/u, "").trim(), "its first heading");
  return collected.draft();
}

/** Names that writers of notes and clippers of web pages give to the fields. */
const NAMES = {
  title: ["title", "headline"],
  "container-title": ["container-title", "publication", "outlet", "site", "journal", "website"],
  author: ["author", "authors", "creator", "byline"],
  issued: ["issued", "published", "date", "created"],
  URL: ["url", "source", "link", "canonical"],
  publisher: ["publisher"],
  language: ["language", "lang"],
} as const;

function aboutFields(fields: ReadonlyMap<string, unknown>): SourceDraft {
  const collected = draftCollector();
  const byName = new Map([...fields].map(([name, value]) => [name.toLowerCase(), value]));
  const each = (names: readonly string[], take: (text: string, from: string) => void): void => {
    for (const name of names) {
      const text = fieldText(byName.get(name));
      if (text !== undefined) take(text, `${name}: before the text`);
    }
  };
  for (const field of ["title", "container-title", "publisher"] as const)
    each(NAMES[field], (text, from) => collected.text(field, text, from));
  for (const name of NAMES.author) {
    const value = byName.get(name);
    const names = Array.isArray(value) ? fieldTexts(value) : [fieldText(value) ?? ""];
    collected.authors(names, `${name}: before the text`);
  }
  each(NAMES.issued, collected.issued);
  each(NAMES.URL, collected.address);
  each(NAMES.language, collected.language);
  return collected.draft();
}
