/** Above whatever the panel shows: the way back to the overview, and the button that puts the panel away. */
import { keyTip } from "../../../data/keys/key-names.ts";
import { element } from "../dom/element.ts";
import type { SelectedItem } from "../../../data/look/look.ts";

/** Without a way back in the overview. From an event that was opened in the comparison, the way back leads there. */
export function panelHead(selection: SelectedItem | undefined, isComparing: boolean): HTMLElement {
  const to = selection && isComparing ? "Comparison" : "Overview";
  const tip = `Back to the ${to.toLowerCase()} (${keyTip("anywhere", "deselect")})`;
  const back = element("button", { type: "button", class: "link", "data-command": "deselect", title: tip }, `← ${to}`);
  const close = element(
    "button",
    {
      type: "button",
      class: "close",
      "data-command": "switch-panel",
      "aria-label": "Close the details",
      title: "Close",
    },
    "×",
  );
  // For those who cannot drag the panel's edge.
  const width = (command: string, label: string, sign: string): HTMLElement =>
    element(
      "button",
      { type: "button", class: "width", "data-command": command, "aria-label": label, title: label },
      sign,
    );
  return element(
    "div",
    { class: "panel-head" },
    selection || isComparing ? back : undefined,
    element(
      "span",
      { class: "buttons" },
      // In words: "‹" and "›" would read as the event before and the next.
      width("panel-wider", "Make the details wider", "wider"),
      width("panel-narrower", "Make the details narrower", "narrower"),
      close,
    ),
  );
}
