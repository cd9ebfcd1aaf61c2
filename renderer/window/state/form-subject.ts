/** What is written in the panel: what forms are about, and what stands in them. */

import type { SourceDocument } from "../../../data/places/document.ts";
import type { Claim } from "../../../data/timeline.ts";

/** Words of a document that a claim is made from, and what they suggest; all of it is to be confirmed. */
export interface PassageSubject {
  /** Id of the source that has the document, where one has. */
  readonly source?: string;
  readonly at: NonNullable<Claim["at"]>;
  /**
   * The words themselves: the form shows them, and they do not go into the timeline, nor to the disk. Empty of a passage
   * that was begun before the program was started.
   */
  readonly words: string;
  /** Where they begin and end in their paragraph, UTF-16 units. */
  readonly span: { readonly from: number; readonly to: number };
  readonly speaker?: string;
  /** How they say when. */
  readonly date?: string;
  /** For the source of the document, where there is none yet. */
  readonly origin?: SourceOrigin;
}

/** What a document says of itself, and the file that it is. */
export interface SourceOrigin {
  /** By fields of the form of a source. */
  readonly told: FormValues;
  /** Absent where it lies in no folder. */
  readonly document?: SourceDocument;
}

/** What a form is about. Without an id, or without the place of a claim, it is about one that is not there yet. */
export type FormSubject = (
  | { readonly kind: "event" | "lane"; readonly id?: string }
  | { readonly kind: "era"; readonly id?: string }
  | { readonly kind: "source"; readonly id?: string; readonly origin?: SourceOrigin }
  | { readonly kind: "details" }
  /** A claim by its place in its event, from 0. */
  | { readonly kind: "claim"; readonly event: string; readonly claim?: number }
  /** A claim of an event that is still to be chosen. */
  | { readonly kind: "passage"; readonly passage: PassageSubject }
  /** All claims of an event go to another one; some go to a new one; one goes to another one. */
  | { readonly kind: "merge" | "split"; readonly event: string }
  /** An event goes to another lane. */
  | { readonly kind: "to-lane"; readonly event: string }
  /** A picture by its name. */
  | { readonly kind: "picture"; readonly name: string }
  | { readonly kind: "move"; readonly event: string; readonly claim: number }
) & {
  /** The form from which it was opened, and which is gone back to. */
  readonly back?: FormSubject;
};

/** What stands in the fields of a form, by their names. */
export type FormValues = Readonly<Record<string, string>>;

/** What is done with forms. */
export type FormAction =
  | { readonly type: "form-opened"; readonly form: FormSubject }
  | { readonly type: "form-closed" }
  /** What was typed is kept under the name of what it belongs to; without values it is forgotten. */
  | { readonly type: "drafted"; readonly draft: string; readonly values?: FormValues; readonly message?: string }
  /** Words of a document that a claim was begun from, by the name of its draft: nothing else leads back to them. */
  | { readonly type: "passage-left"; readonly draft: string; readonly passage: PassageSubject };
