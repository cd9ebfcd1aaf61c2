/** The overlay that lists the keys; it opens with "?" and closes with Esc. */
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** Every key that does something, by what one wants to do. */
const KEYS: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ["Zoom in and out", ["+", "−"]],
  ["Pan", ["←", "→"]],
  ["See all", ["0"]],
  ["See the selection", ["9"]],
  ["Go to the events, then from one to the next", ["Tab", "← →", "↑ ↓"]],
  ["Show who says so; on a chip, its source", ["Enter"]],
  ["Back to the overview", ["Esc"]],
  ["Back and forward through views", ["Alt ←", "Alt →"]],
  ["Go to a date", ["g"]],
  ["Search; on to what was found", ["/", "Enter"]],
  ["Clear search and filters", ["c"]],
  ["Picture or table", ["t"]],
  ["In the table: pick rows, all between, and copy them", ["Space", "Shift ↑ ↓", "Ctrl C"]],
  ["On a lane's name: collapse or expand it, move it", ["Enter", "Alt ↑ ↓"]],
  ["This list", ["?"]],
];

/** Puts the overlay into `place`, and gives the part that opens and closes it. */
export function helpOverlay(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const rows = KEYS.map(([what, keys]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, what),
      element(
        "td",
        {},
        keys.map((key) => element("kbd", {}, key)),
      ),
    ),
  );
  const close = element("button", { type: "button", class: "plain" }, "Close");
  const dialog = element(
    "dialog",
    { "aria-label": "Keys", "data-role": "help" },
    element("div", { class: "head" }, element("h2", {}, "Keys"), close),
    element("table", {}, element("tbody", {}, rows)),
  );
  place.append(dialog);
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("close", () => dispatch({ type: "dialog-closed", dialog: "help" }));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || isTyping(event.target)) return;
    event.preventDefault();
    dispatch({ type: "dialog-opened", dialog: "help" });
  });
  return ({ state }) => {
    const isOpen = state.dialog === "help";
    if (isOpen === dialog.open) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  };
}

/** Keys typed into a field are text, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input:not([type=checkbox]), textarea, [contenteditable]") !== null
  );
}
