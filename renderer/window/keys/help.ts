/** The overlay that lists the keys that the window hears; what the menu hears stands in the menu. */
import { KEY_TABLE, type KeyRow, type KeyScope, type Keys } from "../../../data/keys/key-table.ts";
import { keyNames } from "../../../data/keys/key-names.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** Puts the overlay into `place`, and gives the part that opens and closes it. */
export function helpOverlay(place: HTMLElement, dispatch: Dispatch): WindowPart {
  const close = element("button", { type: "button", class: "plain" }, "Close");
  const box = element("input", { type: "checkbox", "data-role": "letter-keys" });
  box.addEventListener("change", () => dispatch({ type: "letters-switched", on: box.checked }));
  const scopes: readonly KeyScope[] = Object.values(KEY_TABLE);
  const dialog = element(
    "dialog",
    { class: "help", "aria-label": "Keys", "data-role": "help" },
    element("div", { class: "head" }, element("h2", {}, "Keys"), close),
    element("p", {}, element("label", {}, box, " Letters, digits and signs are keys anywhere in the window")),
    element("div", { class: "scopes" }, scopes.map(scopeTable)),
  );
  place.append(dialog);
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("close", () => dispatch({ type: "dialog-closed", dialog: "help" }));
  return ({ state }) => {
    box.checked = state.lettersOff === undefined;
    const isOpen = state.dialog === "help";
    if (isOpen === dialog.open) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  };
}

/** Undefined where the window hears nothing. */
function scopeTable({ title, rows, isOfProgram }: KeyScope): HTMLElement | undefined {
  const told = rows.map((row) => ({ row, keys: keysOf(row) })).filter(({ keys }) => keys.length > 0);
  if (told.length === 0) return undefined;
  return element(
    "table",
    isOfProgram ? { "data-program": "" } : {},
    element("caption", {}, title),
    element(
      "tbody",
      {},
      told.map(({ row, keys }) =>
        element("tr", {}, element("th", { scope: "row" }, sentence(row.words)), element("td", {}, keyCaps(keys))),
      ),
    ),
  );
}

/** The first key of each command: the others are for those who look for them. */
function keysOf({ keys = {}, native = [] }: KeyRow): Keys {
  return [...Object.values(keys).flatMap((all) => all.slice(0, 1)), ...native];
}

function keyCaps(keys: Keys): readonly HTMLElement[] {
  const mac = navigator.userAgent.includes("Mac");
  return keyNames(keys, mac).map((name) => element("kbd", {}, name.join(" ")));
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
