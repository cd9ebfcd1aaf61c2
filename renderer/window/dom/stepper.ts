/** Steps without an end of their own: wheels turn and keys repeat, and nothing says when they are done. */
import type { Action } from "../state/state.ts";
import type { View } from "../../picture/view.ts";

/** Steps closer to each other than this, ms, are one gesture, and the history gets one step for all of them. */
const PAUSE = 400;

/** Takes the view that each step leads to. */
export function stepper(dispatch: (action: Action) => void): (view: View) => void {
  let waiting = 0;
  return (view) => {
    dispatch({ type: "viewed", view });
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => dispatch({ type: "view-settled" }), PAUSE);
  };
}
