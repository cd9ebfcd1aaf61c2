/** A button that opens and closes the panel, and the panel's place in the window. */
import { element } from "../dom/element.ts";
import type { WindowPart } from "../state/store.ts";

/** Puts the button at the end of `place`, and shows or hides `panel`. */
export function panelSwitch(place: HTMLElement, panel: HTMLElement): WindowPart {
  const button = element(
    "button",
    { type: "button", "data-command": "switch-panel", "aria-controls": panel.id, title: "Show or hide the details" },
    "Details",
  );
  place.append(button);
  const { dataset } = panel.ownerDocument.documentElement;
  return ({ state: { panelClosed } }) => {
    const isOpen = panelClosed === undefined;
    if (button.getAttribute("aria-expanded") === String(isOpen)) return;
    const hadFocus = panel.contains(document.activeElement);
    button.setAttribute("aria-expanded", String(isOpen));
    dataset["panel"] = isOpen ? "open" : "closed";
    panel.hidden = !isOpen;
    if (hadFocus) button.focus();
  };
}
