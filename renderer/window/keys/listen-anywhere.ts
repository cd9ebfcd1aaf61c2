/** Keys and mouse buttons that mean the same wherever the focus is, as commands. */
import type { CommandOf } from "../../../data/keys/key-table.ts";
import { listenForKeys } from "./listen-for-keys.ts";
import { takesKey } from "./takes-key.ts";

export type AnywhereCommand = CommandOf<"anywhere">;

/** Fourth and fifth button of a mouse. */
const BUTTONS: ReadonlyMap<number, AnywhereCommand> = new Map([
  [3, "back"],
  [4, "forward"],
]);

/** Listens on the whole document. A control that has the focus keeps the keys that it uses itself. */
export function listenAnywhere(document: Document, run: (command: AnywhereCommand) => void): void {
  listenForKeys(document, "anywhere", (command, event) => {
    if (takesKey(event.target, event)) return false;
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
