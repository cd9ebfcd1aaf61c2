/** How actions open and close forms, and what is kept of one that is left before it is done. */
import type { FormAction } from "./form-subject.ts";
import type { Action, EditedAction, State } from "./state.ts";
import { without } from "./without.ts";

/** The state after an action that is about forms. */
export function updateForms(state: State, action: FormAction): State {
  switch (action.type) {
    case "form-opened":
      return { ...without(state, "panelClosed"), form: action.form, message: "" };
    case "form-closed":
      return state.form?.back ? { ...state, form: state.form.back } : without(state, "form");
    case "passage-left":
      return { ...state, passages: { ...state.passages, [action.draft]: action.passage } };
    case "drafted":
      return withDraft(action.message === undefined ? state : { ...state, message: action.message }, action);
  }
}

export function isFormAction(action: Exclude<Action, EditedAction>): action is FormAction {
  return ["form-opened", "form-closed", "drafted", "passage-left"].includes(action.type);
}

function withDraft(state: State, { draft, values }: Extract<FormAction, { readonly type: "drafted" }>): State {
  const { [draft]: before, ...others } = state.drafts ?? {};
  if (values === undefined && before === undefined) return state;
  return { ...state, drafts: { ...others, ...(values && { [draft]: values }) } };
}

/** Whoever goes on to something else leaves the form. */
export function withFormLeft(before: State, next: State): State {
  const isElsewhere = next.selection !== before.selection || next.comparing !== before.comparing;
  return isElsewhere && next.form === before.form ? without(next, "form") : next;
}
