/** Keys and mouse buttons that mean the same wherever the focus is, as commands. */
import type { KeyPress } from "../../../data/keys/key-press.ts";
import type { CommandOf } from "../../../data/keys/key-table.ts";
import { listenForKeys } from "./listen-for-keys.ts";
import { takesKey } from "./takes-key.ts";

export type AnywhereCommand = CommandOf<"anywhere">;

function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Fourth and fifth button of a mouse. */
const BUTTONS: ReadonlyMap<number, AnywhereCommand> = new Map([
  [3, "back"],
  [4, "forward"],
]);

/**
 * Listens on the whole document. A control that has the focus keeps the keys that it uses itself. Who speaks to the
 * computer, or hits keys by mistake, can do without those that are a single character: `letters` says whether they count.
 */
export function listenAnywhere(
  document: Document,
  run: (command: AnywhereCommand) => void,
  letters: () => boolean = () => true,
): void {
  listenForKeys(document, "anywhere", (command, event) => {
    if (takesKey(event.target, event)) return false;
    if (isCharacter(event) && !letters()) return false;
    // Escape closes what is open over the window before it means anything else.
    if (command === "deselect" && document.querySelector("dialog[open], :popover-open") !== null) return false;
    run(command);
    return true;
  });
  // The button's default, going back in the page's own history, comes with its release.
  document.addEventListener("mouseup", (event) => {
    const command = BUTTONS.get(event.button);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
}
