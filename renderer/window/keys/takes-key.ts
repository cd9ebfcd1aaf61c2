/** The one idea of when a key is typed, or moves a control, and is no command. */
import type { KeyPress } from "../../../data/keys/key-press.ts";

/** Whatever is pressed in these is text, or moves the caret. */
const TEXT_FIELDS =
  "input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit], [type=reset]), " +
  "textarea, [contenteditable]:not([contenteditable=false])";

/** What other controls do with keys that have no Ctrl, Alt or ⌘: letters and digits find an option of a list. */
const CONTROLS: readonly (readonly [selector: string, keys: RegExp])[] = [
  ["select", /^(?:[\p{L}\p{N} ]|Enter|Arrow\w+|Page\w+|Home|End)$/u],
  ["input[type=range]", /^(?:Arrow\w+|Page\w+|Home|End)$/],
  ["input[type=radio]", /^(?: |Arrow\w+)$/],
  ["input, button, summary", /^(?: |Enter)$/],
];

/** Whether the control that has the focus uses a key itself. */
export function takesKey(focus: EventTarget | null, { key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  if (!(focus instanceof Element)) return false;
  if (focus.closest(TEXT_FIELDS)) return true;
  if (ctrlKey || metaKey || altKey) return false;
  const control = CONTROLS.find(([selector]) => focus.closest(selector));
  return control?.[1].test(key) ?? false;
}
