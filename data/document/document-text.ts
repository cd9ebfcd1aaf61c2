/** What a document is for the program: its paragraphs, which locators count, and what it says of itself. */
import type { CslName } from "../places/document.ts";
import type { Moment } from "../timeline.ts";
import type { Written } from "../written.ts";

/** A document as it was read, whatever its format. Somebody else's text: shown, and never stored or exported. */
export interface ReadDocument {
  /** In their order. Locators count them from 1, those that are furniture too. */
  readonly paragraphs: readonly DocumentParagraph[];
  readonly about: SourceDraft;
}

/** A paragraph. */
export interface DocumentParagraph {
  /** One line, neither blank nor with blanks at its ends. A locator's hash is that of this text. */
  readonly text: string;
  /** It seems to belong to the page around the text: a menu, a request to subscribe, a page number. */
  readonly isFurniture?: true;
  /** The label of the page that it begins on, as a reader sees it ("iv", "12"); only formats with pages have one. */
  readonly page?: string;
}

/** Something that a document says of itself. */
export interface Found<T> {
  readonly value: T;
  /** Where it was found, in the words of the format: "citation_title", "JSON-LD headline". */
  readonly from: string;
}

/** When a document was published, as far as it says so itself. */
export interface FoundIssued {
  /** EDTF, to the day at most: what CSL's `issued` holds as `raw`. */
  readonly raw: string;
  /** The same with its bounds, and with the time of day where there is one: what `custom.published` holds. */
  readonly published: Written<Moment>;
}

/** The fields of a source that documents tell, as CSL names them. */
export interface ToldFields {
  /** A CSL item type. */
  readonly type: string;
  readonly title: string;
  readonly "container-title": string;
  readonly author: readonly CslName[];
  readonly issued: FoundIssued;
  /** https or http. */
  readonly URL: string;
  readonly publisher: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * What a document says of itself, field by field. Where it says several things they are all here, each once, the most
 * reliable first. Nothing is made up: a field that no part of the document tells is absent.
 */
export type SourceDraft = { readonly [K in keyof ToldFields]?: readonly Found<ToldFields[K]>[] };
