/** A cited paragraph with its neighbours, as the window shows it. Text of documents: never stored, never exported. */

/** Which paragraph is asked for: only one that a claim of the open timeline cites can be read. */
export interface PassagePlace {
  /** Id of the source. */
  readonly source: string;
  /** From 1, as in the claim's locator. */
  readonly paragraph: number;
  /** The locator's hash, 12 hex digits. */
  readonly hash: string;
}

/** Some paragraphs of a document, one of them the one that was looked for. */
export interface Passage {
  /** The paragraphs in a row; a very long one is cut and ends in "…". */
  readonly paragraphs: readonly string[];
  /** Number of the first of them, from 1. */
  readonly first: number;
  /** Number of the one to highlight. */
  readonly highlighted: number;
  /** How many paragraphs the document has. */
  readonly total: number;
}

/** Something that a document does not bear out, with the reason and the way out. Without a `place` it is about the document as a whole. */
export interface DocumentMismatch {
  /** Id of the source. */
  readonly source: string;
  /** Of the claims that cite it. */
  readonly place?: PassagePlace;
  readonly reason: string;
}

/** What came of checking the open timeline against the folder of documents. */
export type DocumentsVerified =
  | {
      readonly status: "verified";
      readonly mismatches: readonly DocumentMismatch[];
      /** How many documents were read, and how many claims have a passage in one of them. */
      readonly documents: number;
      readonly claims: number;
    }
  /** The timeline names no document, so that nothing can be checked. */
  | { readonly status: "no-documents" }
  /** No folder was chosen yet. */
  | { readonly status: "no-folder" };

/**
 * What became of a request for a paragraph:
 * `found` where the claim says it is; `moved` elsewhere in the document, word for word; `missing` nowhere, with the
 * paragraph that is most like the claim if any is; `unreadable` for a reason; `no-folder` when none was chosen yet.
 */
export type PassageAnswer =
  | { readonly status: "found" | "moved"; readonly file: string; readonly passage: Passage }
  | { readonly status: "missing"; readonly file: string; readonly passage?: Passage }
  | { readonly status: "unreadable"; readonly file: string; readonly reason: string }
  | { readonly status: "no-folder" };
