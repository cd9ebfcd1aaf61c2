/** A button that is on or off, and says what pressing it would leave. */
import { element, type Content } from "../dom/element.ts";
import { leavesText } from "./choice-menu.ts";

export interface Toggle {
  readonly root: HTMLButtonElement;
  /** `leaves` counts the events that pass after a press; absent where a press filters nothing. */
  readonly show: (isOn: boolean, leaves?: number) => void;
}

/** What a toggle bears, and what that means. */
export interface ToggleName {
  readonly label: string;
  readonly meaning: string;
}

/** A toggle with `content`, which reads as its label; `press` is told what it becomes. */
export function toggle(
  name: ToggleName,
  attributes: Readonly<Record<string, string>>,
  content: Content,
  press: (isOn: boolean) => void,
): Toggle {
  const count = element("span", { class: "count" });
  const root = element("button", { type: "button", "aria-pressed": "false", ...attributes }, content, " ", count);
  root.addEventListener("click", () => press(root.getAttribute("aria-pressed") !== "true"));
  return {
    root,
    show: (isOn, leaves) => {
      root.setAttribute("aria-pressed", String(isOn));
      const told = toldOf(name, isOn, leaves);
      root.setAttribute("aria-label", told);
      root.title = told;
      root.classList.toggle("empty", leaves === 0);
      count.textContent = leaves === undefined || isOn ? "" : String(leaves);
      if (leaves !== undefined) root.dataset["leaves"] = String(leaves);
    },
  };
}

/** Begins with what can be seen, so that it can be spoken to. @example "ZH 18 events with it: Zero Hedge" */
function toldOf({ label, meaning }: ToggleName, isOn: boolean, leaves: number | undefined): string {
  const shown = leaves === undefined ? label : `${label} ${leavesText(isOn, leaves)}`;
  return meaning === label ? shown : `${shown}: ${meaning}`;
}
