/** What is written in the panel: what forms are about, and what stands in them. */

/** What a form is about. Without an id, or without the place of a claim, it is about one that is not there yet. */
export type FormSubject = (
  | { readonly kind: "event" | "source" | "lane"; readonly id?: string }
  | { readonly kind: "details" }
  /** A claim by its place in its event, from 0. */
  | { readonly kind: "claim"; readonly event: string; readonly claim?: number }
  /** All claims of an event go to another one; some go to a new one; one goes to another one. */
  | { readonly kind: "merge" | "split"; readonly event: string }
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
  | { readonly type: "drafted"; readonly draft: string; readonly values?: FormValues; readonly message?: string };
