/** Documents as they cross between the processes, to be read in the window. Somebody else's text: never stored there, never exported. */
import type { DocumentParagraph, SourceDraft } from "../document/document-text.ts";
import type { DocumentsVerified } from "./passage.ts";

/** Which documents there are. */
export type DocumentList =
  | { readonly status: "no-folder" }
  | { readonly status: "unreadable"; readonly reason: string }
  | {
      readonly status: "listed";
      /** The folder's name, without its path. */
      readonly folder: string;
      /** By name. */
      readonly documents: readonly ListedDocument[];
    };

/** A file of the folder of documents. */
export interface ListedDocument {
  readonly name: string;
  /** Id of the source of the open timeline that has it as its document. */
  readonly source?: string;
}

/** A document, opened; or why it is not: a sentence without a full stop, with the way out. */
export type DocumentAnswer = OpenedDocument | { readonly reason: string };

export interface OpenedDocument {
  /** Of the file, without its folder; of what was pasted, as it was called. */
  readonly name: string;
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  readonly paragraphs: readonly HashedParagraph[];
  readonly about: SourceDraft;
}

/** A paragraph with what a locator knows it by. */
export interface HashedParagraph extends DocumentParagraph {
  /** First 12 hex digits of the SHA-256 of its text. */
  readonly hash: string;
}

/** Renderer asks, main answers: see `channels.ts`. */
export interface DocumentRequests {
  /** Names the documents of the folder, and which sources have them. */
  "list-documents": () => DocumentList;
  /** Reads a document of the folder. */
  "open-document": (name: string) => DocumentAnswer;
  /** Reads what was dropped on the window or pasted into it, and lies in no folder; at most 16 MiB. Nothing of it is kept. */
  "read-document-contents": (name: string, bytes: Uint8Array) => DocumentAnswer;
  /** Checks every passage and checksum of the open timeline against the folder of documents. */
  "verify-documents": () => DocumentsVerified;
}

/** The same on the bridge. */
export interface DocumentBridge {
  listDocuments(): Promise<DocumentList>;
  openDocument(name: string): Promise<DocumentAnswer>;
  readDocumentContents(name: string, bytes: Uint8Array): Promise<DocumentAnswer>;
  verifyDocuments(): Promise<DocumentsVerified>;
}
