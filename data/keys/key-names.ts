/** Keys as they are told to people. */
import { KEY_TABLE, type CommandOf, type KeyRow, type Keys, type Scope } from "./key-table.ts";

/** What stands on a key. "=" is what the key with the plus sign gives without Shift. */
const NAMES: Readonly<Record<string, string>> = {
  " ": "Space",
  "=": "+",
  "-": "−",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  BrowserBack: "Back",
  BrowserForward: "Forward",
  Escape: "Esc",
  PageDown: "Page Down",
  PageUp: "Page Up",
};

/** The names of the keys that are pressed together, in this order. @example "CmdOrCtrl+Shift+E" → Ctrl, Shift, E */
export type KeyName = readonly string[];

/** Tells a key; on macOS, `mac`, Cmd takes the place of Ctrl. */
export function keyName(key: string, mac = false): KeyName {
  const [modifiers = "", last = ""] = /^((?:\w+\+)*)(.+)$/s.exec(key)?.slice(1) ?? [];
  const before = modifiers.split("+").filter((modifier) => modifier !== "");
  return [
    ...before.map((modifier) => (modifier === "CmdOrCtrl" ? (mac ? "Cmd" : "Ctrl") : modifier)),
    NAMES[last] ?? last,
  ];
}

/** Tells keys that do the same, each once. */
export function keyNames(keys: Keys, mac = false): readonly KeyName[] {
  const names = keys.map((key) => keyName(key, mac));
  return [...new Map(names.map((name) => [name.join("+"), name])).values()];
}

/** The first key of a command, as a tip tells it: "Alt+←". */
export function keyTip<S extends Scope>(scope: S, command: CommandOf<S>): string {
  return keyName(keysOf(scope, command)[0] ?? "").join("+");
}

/** The keys of a command as `aria-keyshortcuts` has them, for those that are written alike on every system. */
export function ariaKeys<S extends Scope>(scope: S, ...commands: readonly CommandOf<S>[]): string {
  return commands.flatMap((command) => keysOf(scope, command).slice(0, 1)).join(" ");
}

function keysOf<S extends Scope>(scope: S, command: CommandOf<S>): Keys {
  const rows: readonly KeyRow[] = KEY_TABLE[scope].rows;
  return rows.flatMap(({ keys }) => keys?.[command] ?? []);
}
