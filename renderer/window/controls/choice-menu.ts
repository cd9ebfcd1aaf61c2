/** A button that opens a list of values to choose any of, each with how many events it would leave. */
import { element } from "../dom/element.ts";
import { counted } from "../../../data/words.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";

/** One value to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
  /** Events that are left once it is chosen or, when it is, no longer chosen. */
  readonly leaves: number;
  /** Whether choosing it would change nothing, or leave nothing. */
  readonly idle: boolean;
}

/** The values of a menu, which are not asked for while it is closed: to count what each would leave takes time. */
export interface Choices {
  readonly isAny: boolean;
  /** How many of them are chosen. */
  readonly chosen: number;
  readonly list: () => readonly Choice[];
}

export interface ChoiceMenu {
  readonly root: HTMLElement;
  /** Shows these values; without any, the menu is not there at all. */
  readonly show: (choices: Choices) => void;
}

/**
 * A menu whose button bears `label`; `id` is unique in the page. Tells `choose` all values that are chosen after a click.
 * Its rows are made and kept up to date while it is open alone: there may be thousands, and nobody sees them before.
 */
export function choiceMenu(id: string, label: string, choose: (values: readonly string[]) => void): ChoiceMenu {
  const badge = element("span", { class: "badge" });
  const list = element("fieldset", { class: "choices" }, element("legend", {}, label));
  const popover = element("div", { id, class: "menu", popover: "auto" }, list);
  const button = menuButton(popover, label, " ", badge);
  const root = element("span", { class: "menu-root", "data-menu": id }, button, popover);
  const rows = new Map<string, Row>();
  let listed: Choices["list"] = () => [];
  let isOpen = false;
  const fill = (): void => {
    const shown = listed();
    if (!isSameList([...rows.keys()], shown)) {
      rows.clear();
      for (const { value, label: text } of shown) rows.set(value, choiceRow(value, text));
      list.replaceChildren(list.firstElementChild!, ...[...rows.values()].map(({ root: row }) => row));
    }
    for (const choice of shown) showChoice(rows.get(choice.value), choice);
  };
  popover.addEventListener("beforetoggle", ({ newState }) => {
    isOpen = newState === "open";
    if (isOpen) fill();
  });
  list.addEventListener("change", () => {
    choose([...rows].filter(([, { box }]) => box.checked).map(([value]) => value));
  });
  // Up and down through the boxes, as in any list; Tab does it too.
  listenForKeys(list, "choices", (command) => {
    goBy(command === "down" ? 1 : -1, [...list.querySelectorAll("input")]);
    return true;
  });
  return {
    root,
    show: ({ isAny, chosen, list: ask }) => {
      root.hidden = !isAny;
      listed = ask;
      if (isOpen) fill();
      badge.textContent = chosen === 0 ? "" : String(chosen);
      button.setAttribute("aria-label", chosen === 0 ? label : `${label} ${String(chosen)} chosen`);
    },
  };
}

/** A button that opens and closes a popover, and says which it did. */
export function menuButton(popover: HTMLElement, ...content: readonly (Node | string)[]): HTMLButtonElement {
  const button = element(
    "button",
    { type: "button", class: "menu-button", popovertarget: popover.id, "aria-expanded": "false" },
    ...content,
  );
  popover.addEventListener("toggle", ({ newState }) => {
    button.setAttribute("aria-expanded", String(newState === "open"));
    // Told a moment after it has opened, when somebody may be in one of its fields already: what they type stays there.
    if (newState === "open" && !popover.contains(document.activeElement)) popover.querySelector("input")?.focus();
  });
  // Whoever goes on by the Tab key leaves it: it would lie over what comes next.
  popover.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && relatedTarget !== button && !popover.contains(relatedTarget))
      popover.hidePopover();
  });
  return button;
}

interface Row {
  readonly root: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

function choiceRow(value: string, label: string): Row {
  const box = element("input", { type: "checkbox", value });
  const count = element("span", { class: "count" });
  const root = element("label", { class: "choice" }, box, element("span", { class: "value" }, label), count);
  return { root, box, count };
}

function showChoice(row: Row | undefined, { label, chosen, leaves, idle }: Choice): void {
  if (!row) return;
  row.box.checked = chosen;
  row.box.setAttribute("aria-label", `${label}, ${leavesText(chosen, leaves)}`);
  row.count.textContent = chosen ? `${String(leaves)} without` : String(leaves);
  row.root.dataset["leaves"] = String(leaves);
  row.root.classList.toggle("idle", idle);
}

/** What a click would leave, in words. */
export function leavesText(chosen: boolean, leaves: number): string {
  const events = counted(leaves, "event");
  return chosen ? `${events} without it` : `${events} with it`;
}

function isSameList(values: readonly string[], choices: readonly Choice[]): boolean {
  return values.length === choices.length && choices.every(({ value }, index) => value === values[index]);
}

/** From the last to the first, and back. */
function goBy(step: number, boxes: readonly HTMLInputElement[]): void {
  const at = boxes.findIndex((box) => box === document.activeElement);
  boxes[(at + step + boxes.length) % boxes.length]?.focus();
}
