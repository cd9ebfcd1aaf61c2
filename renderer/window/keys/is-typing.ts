/** Fields in which a letter is text, or chooses among options, and never a command. */
const FIELDS =
  "input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]";

/** Whether a key press with these modifiers, on this element, can be a one-letter command. */
export function isCommandKey(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false;
  return !(target instanceof Element && target.closest(FIELDS));
}
