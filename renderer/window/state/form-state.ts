/** What is being written: the form that is open, and what was typed in others and is not done yet. */
import type { Action, State } from "./state.ts";
import { without } from "./without.ts";

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
  | { readonly type: "drafted"; readonly draft: string; readonly values?: FormValues };

/** The state after an action that is about forms. */
export function updateForms(state: State, action: FormAction): State {
  switch (action.type) {
    case "form-opened":
      return { ...without(state, "panelClosed"), form: action.form, message: "" };
    case "form-closed":
      return state.form?.back ? { ...state, form: state.form.back } : without(state, "form");
    case "drafted":
      return withDraft(state, action.draft, action.values);
  }
}

export function isFormAction(action: Action): action is FormAction {
  return action.type === "form-opened" || action.type === "form-closed" || action.type === "drafted";
}

function withDraft(state: State, draft: string, values: FormValues | undefined): State {
  const { [draft]: before, ...others } = state.drafts ?? {};
  if (values === undefined && before === undefined) return state;
  return { ...state, drafts: { ...others, ...(values && { [draft]: values }) } };
}

/** Whoever goes on to something else leaves the form. */
export function withFormLeft(before: State, next: State): State {
  const isElsewhere = next.selection !== before.selection || next.comparing !== before.comparing;
  return isElsewhere && next.form === before.form ? without(next, "form") : next;
}
