/** What citations say of a document. The names and dates are those of CSL-JSON. */

/** A CSL name: a person has `family` (and `given`), an organisation has `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A CSL date; an EDTF string in `raw` is what citation tools read, the bounds we draw stand in `custom.published`. */
export interface CslDate {
  readonly raw: string;
}

/** The document that locators count in. It is somebody else's text and never part of the project. */
export interface SourceDocument {
  /** File name, without folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
}
