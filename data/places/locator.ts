/** Where in a source something stands. */

/** Where in the source. At least one of the ways is given; `paragraph` and `hash` go together, and so do `locator` and `label`. */
export interface Locator {
  /** Counted over the document's non-empty lines, from 1. */
  readonly paragraph?: number;
  /** First 12 hex digits of the SHA-256 of that line, white space trimmed at both ends, as UTF-8: proves it is still the same one. */
  readonly hash?: string;
  /** A place as citations give it ("14-15", "00:12:30"), counted in what `label` says: a locator of CSL. */
  readonly locator?: string;
  readonly label?: LocatorLabel;
  /** Selectors of the W3C Web Annotation Data Model. */
  readonly selector?: readonly Selector[];
  /** Address of the very page, where it is another than the source's own. https or http. */
  readonly URL?: string;
  /** Address of an archived copy. https or http. */
  readonly archived?: string;
}

/** What a locator counts in: terms of CSL 1.0.2, and the row of a table. */
export type LocatorLabel =
  | "act"
  | "article"
  | "book"
  | "chapter"
  | "column"
  | "figure"
  | "folio"
  | "issue"
  | "line"
  | "note"
  | "page"
  | "paragraph"
  | "part"
  | "row"
  | "section"
  | "table"
  | "timestamp"
  | "verse"
  | "volume";

/** A passage by its words, or a part of a file by a fragment identifier ("page=3", "t=10,20"). */
export type Selector =
  | { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  | { readonly type: "FragmentSelector"; readonly value: string; readonly conformsTo?: string };

/** A passage of a document that can be looked up and proved. */
export interface PassageLocator {
  readonly paragraph: number;
  readonly hash: string;
}

/** The passage that a locator leads to; a hash of one digit throughout stands for none. */
export function passageOf(at: Locator | undefined): PassageLocator | undefined {
  if (at?.paragraph === undefined || at.hash === undefined || /^(.)\1*$/u.test(at.hash)) return undefined;
  return { paragraph: at.paragraph, hash: at.hash };
}

/** The document that locators count in. It is somebody else's text and never part of the project. */
export interface SourceDocument {
  /** File name, without folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
}
