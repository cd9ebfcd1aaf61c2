/** Keys and mouse buttons that lead somewhere from anywhere in the window, as commands. */

/** The commands that have a key of their own everywhere. */
export type ShortcutCommand = "back" | "forward" | "fit-selection" | "go-to-date";

/** Fourth and fifth button of a mouse. */
const BUTTONS: ReadonlyMap<number, ShortcutCommand> = new Map([
  [3, "back"],
  [4, "forward"],
]);

/** Listens on the whole document. Whoever writes in a field keeps all keys. */
export function setupShortcuts(document: Document, run: (command: ShortcutCommand) => void): void {
  document.addEventListener("keydown", (event) => {
    const command = event.defaultPrevented || isWriting(event.target) ? undefined : shortcut(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  // The button's default, going back in the page's own history, comes with its release.
  document.addEventListener("mouseup", (event) => {
    const command = BUTTONS.get(event.button);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
}

/** Undefined for keys that mean nothing everywhere. */
export function shortcut({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): ShortcutCommand | undefined {
  if (ctrlKey || metaKey || shiftKey) return undefined;
  // Keys of their own on some keyboards; without preventDefault the page would leave for another one.
  if (key === "BrowserBack") return "back";
  if (key === "BrowserForward") return "forward";
  if (altKey) return key === "ArrowLeft" ? "back" : key === "ArrowRight" ? "forward" : undefined;
  return key === "g" ? "go-to-date" : key === "9" ? "fit-selection" : undefined;
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
