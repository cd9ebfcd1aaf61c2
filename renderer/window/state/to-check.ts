/** The list of what there is to check: what it remembers, and what is done with it. */
import type { DocumentsVerified } from "../../../data/ipc/passage.ts";

/** What the list has to remember. */
export interface ToCheck {
  /** Set while the list stands open in the overview. */
  readonly isOpen?: true;
  /** The groups that are unfolded, by their names. */
  readonly unfolded?: readonly string[];
  /** What came of checking the passages against the documents, the last time. */
  readonly verified?: DocumentsVerified;
}

/** What is done with that list. */
export type ToCheckAction =
  | { readonly type: "to-check-shown"; readonly on: boolean }
  | { readonly type: "to-check-folded"; readonly group: string }
  | { readonly type: "documents-verified"; readonly verified: DocumentsVerified };
