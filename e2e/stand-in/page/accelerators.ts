/** A menu's accelerators as keys of a page. There is no native menu here that would listen for them. */

/** One combination of keys, and the item that it stands for. `key` is `KeyboardEvent.key` in lower case. */
export interface ShortcutKey {
  readonly item: number;
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

const NAMED: Readonly<Record<string, string>> = { plus: "+", space: " ", esc: "escape", return: "enter" };

/** Reads an Electron accelerator ("CmdOrCtrl+Shift+E"). */
export function parseAccelerator(accelerator: string, item: number, mac: boolean): ShortcutKey {
  const parts = accelerator.toLowerCase().split("+");
  const has = (...names: readonly string[]): boolean => names.some((name) => parts.includes(name));
  const either = has("cmdorctrl", "commandorcontrol");
  const last = parts.at(-1) ?? "";
  return {
    item,
    key: NAMED[last] ?? last,
    control: has("ctrl", "control") || (either && !mac),
    meta: has("cmd", "command", "super", "meta") || (either && mac),
    alt: has("alt", "option"),
    shift: has("shift"),
  };
}

/** The shortcut that a pressed key stands for. */
export function findShortcut(
  shortcuts: readonly ShortcutKey[],
  pressed: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): ShortcutKey | undefined {
  return shortcuts.find(
    ({ key, control, meta, alt, shift }) =>
      key === pressed.key.toLowerCase() &&
      control === pressed.ctrlKey &&
      meta === pressed.metaKey &&
      alt === pressed.altKey &&
      // "=" and "-" need Shift on one keyboard and not on the next.
      (shift === pressed.shiftKey || !/^[a-z0-9]$/.test(key)),
  );
}
