/** Clicks on what chooses the sources that are compared, as actions. */
import type { Action } from "../state/state.ts";

/** Listens on an element for all such controls in it, whenever they are made. */
export function setupComparing(root: Element, dispatch: (action: Action) => void): void {
  root.addEventListener("click", ({ target }) => {
    const control = target instanceof Element ? target.closest("[data-compare], [data-compare-act]") : null;
    const source = control?.getAttribute("data-compare");
    if (source != null) dispatch({ type: "compared", source });
    const act = control?.getAttribute("data-compare-act");
    if (act === "show") dispatch({ type: "comparison-shown" });
    if (act === "end") dispatch({ type: "looked", look: { compared: [] } });
  });
}
