/** Clicks on the pictures that the timeline keeps under names, as actions. */
import type { Action } from "../state/state.ts";

/** Listens on an element for the buttons of all pictures in it, whenever they are made; one without a name leaves the picture. */
export function setupPictures(root: Element, dispatch: (action: Action) => void): void {
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-picture]") : null;
    const name = button?.getAttribute("data-picture");
    if (name == null) return;
    dispatch({ type: "picture-chosen", ...(name !== "" && { name }) });
  });
}
