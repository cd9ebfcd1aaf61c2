/** The menu's keys, as Electron writes them. */
import { KEY_TABLE, type KeyRow, type KeyScope, type Keys, type MenuKeyCommand, type MenuKeys } from "./key-table.ts";

/** The accelerators of a command, on macOS or elsewhere; the first stands in the menu. Empty for a command without any. */
export function accelerators(command: MenuKeyCommand, mac: boolean): readonly string[] {
  const scopes: readonly KeyScope[] = Object.values(KEY_TABLE);
  const rows: readonly KeyRow[] = scopes.flatMap(({ rows: all }) => all);
  return rows.flatMap(({ menu }) => onSystem(menu?.[command] ?? [], mac)).map(accelerator);
}

/** The keys that a menu has on one system. */
export function onSystem(keys: MenuKeys, mac: boolean): Keys {
  return "mac" in keys ? (mac ? keys.mac : keys.elsewhere) : keys;
}

/** A plus sign joins the keys of an accelerator, so the key of that name has a word. */
function accelerator(key: string): string {
  return key.replace(/\+\+$/, "+Plus").replace(/Arrow(?=\w+$)/, "");
}
