/** How the list of what there is to check opens, folds and closes. */
import type { Action, EditedAction, State } from "./state.ts";
import type { ToCheckAction } from "./to-check.ts";
import { without } from "./without.ts";

/** The state after an action that is about the list. */
export function updateToCheck(state: State, action: ToCheckAction): State {
  const { toCheck = {} } = state;
  switch (action.type) {
    case "to-check-shown":
      return action.on ? shown(state) : { ...state, toCheck: without(toCheck, "isOpen") };
    case "to-check-folded": {
      const { unfolded = [] } = toCheck;
      const others = unfolded.filter((group) => group !== action.group);
      const next = others.length === unfolded.length ? [...unfolded, action.group] : others;
      return { ...state, toCheck: { ...toCheck, unfolded: next } };
    }
    case "documents-verified":
      return { ...state, pending: false, message: "", toCheck: { ...toCheck, verified: action.verified } };
  }
}

export function isToCheckAction(action: Exclude<Action, EditedAction>): action is ToCheckAction {
  return action.type.startsWith("to-check-") || action.type === "documents-verified";
}

/** The overview, which the list is a part of. */
function shown(state: State): State {
  if (state.look.knownOn !== undefined) {
    const message = "The timeline is shown as known on a day: set the slider to its end to check it";
    return { ...state, message };
  }
  const overview = (["selection", "comparing", "panelClosed", "form"] as const).reduce<State>(without, state);
  return { ...overview, message: "", toCheck: { ...state.toCheck, isOpen: true } };
}
