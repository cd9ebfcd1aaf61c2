/** Above whatever the panel shows: the way back to the overview, and the button that puts the panel away. */
import { keyTip } from "../../../data/keys/key-names.ts";
import { element } from "../dom/element.ts";
import type { State } from "../state/state.ts";

/** Without a way back where nothing is chosen. With sources that are compared, the way back leads to the comparison. */
export function panelHead({ selection, look: { compared } }: Pick<State, "selection" | "look">): HTMLElement {
  const to = compared.length > 1 ? "Comparison" : "Overview";
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
    selection ? back : undefined,
    element(
      "span",
      { class: "buttons" },
      width("panel-wider", "Make the details wider", "‹"),
      width("panel-narrower", "Make the details narrower", "›"),
      close,
    ),
  );
}
