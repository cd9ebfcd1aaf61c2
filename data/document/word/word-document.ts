/** The text of a Word document (Office Open XML, ECMA-376), from the parts of its archive that say something. */
import { readHtml } from "../../import/text/html-tokens.ts";
import { lineBuilder } from "../../import/text/line-builder.ts";
import { readXml } from "../../import/xml/xml-tree.ts";
import type { ReadDocument, SourceDraft } from "../document-text.ts";
import { draftCollector } from "../source-draft.ts";
import { asParagraph } from "../text-document.ts";

/** Parts of the archive, as XML. */
export interface WordParts {
  /** word/document.xml */
  readonly document: string;
  /** docProps/core.xml, where there is one. */
  readonly core?: string;
}

/** Elements whose words are no part of the text: what was deleted or moved away, fields, and what stands in for drawings. */
const UNSAID: ReadonlySet<string> = new Set([
  "w:del",
  "w:movefrom",
  "mc:fallback",
  "w:instrtext",
  "w:deltext",
  "w:ppr",
]);

/**
 * The paragraphs of a document, those of its tables and text boxes where they stand; page breaks part nothing. The text is
 * read tag by tag, without a tree, so that no nesting is too deep; what is broken gives as much as can be read.
 */
export function wordDocument({ document, core }: WordParts): ReadDocument {
  return { paragraphs: paragraphsIn(document).map(asParagraph), about: core === undefined ? {} : aboutIn(core) };
}

function paragraphsIn(xml: string): readonly string[] {
  const found: string[] = [];
  let line = lineBuilder();
  let unsaid = 0;
  let isText = false;
  let isHidden = false;
  const finish = () => {
    const text = line.text();
    if (text !== "") found.push(text);
    line = lineBuilder();
  };
  const closed = (name: string) => {
    if (UNSAID.has(name)) unsaid = Math.max(0, unsaid - 1);
    else if (name === "w:p" || name === "w:txbxcontent") finish();
    else if (name === "w:r") isHidden = false;
    isText = false;
  };
  readHtml(selfClosed(xml), {
    opened(name, attributes) {
      if (UNSAID.has(name)) unsaid += 1;
      if (name === "w:p") finish();
      else if (name === "w:tab" || name === "w:br" || name === "w:cr") line.add(" ");
      else if (name === "w:nobreakhyphen") line.add("-");
      else if (name === "w:vanish") isHidden = !/^(?:0|false|off)$/u.test(attributes.get("w:val") ?? "");
      isText = name === "w:t";
    },
    closed,
    text(words) {
      if (isText && unsaid === 0 && !isHidden) line.add(words);
    },
  });
  finish();
  return found;
}

/** Elements without content are told as open ones by a reader of HTML: those that matter get an end. */
function selfClosed(xml: string): string {
  return xml.replace(
    /<(w:(?:p|r|t|pPr|del|moveFrom|instrText|delText)|mc:Fallback)((?:\s[^<>]*)?)\/>/gu,
    "<$1$2></$1>",
  );
}

/** What its author's program notes of a document. It says when the file was made, which is seldom when it was published. */
function aboutIn(core: string): SourceDraft {
  const collected = draftCollector();
  const read = readXml(core);
  const texts = new Map("root" in read ? read.root.children.map(({ name, text }) => [name, text.trim()]) : []);
  const each = (name: string, take: (text: string, from: string) => void) => {
    const text = texts.get(name) ?? "";
    if (text !== "") take(text, `the document's properties (${name.replace(/^.*:/u, "")})`);
  };
  each("dc:title", (text, from) => collected.text("title", text, from));
  each("dc:creator", (text, from) => collected.authors([text], from));
  each("dc:publisher", (text, from) => collected.text("publisher", text, from));
  each("dcterms:issued", collected.issued);
  each("dcterms:created", collected.issued);
  each("dc:language", collected.language);
  return collected.draft();
}
