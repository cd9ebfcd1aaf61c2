/** The scripts that are put into each new document: one for the page's world, one for the preload script's. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ShortcutKey } from "../page/accelerators.ts";

/** Name of the isolated world that the preload script runs in. */
export const PRELOAD_WORLD = "electron-stand-in-preload";

/** Source of both scripts, for one window. */
export interface WorldScripts {
  readonly page: string;
  readonly preload: string;
}

/** What both worlds are told. */
export interface WorldSettings {
  /** The keys of the menu. */
  readonly shortcuts: readonly ShortcutKey[];
  /** How many values may cross the bridge at once. */
  readonly mostValues: number;
}

/** Puts the scripts together. Everything is inside a function, so that neither world gets a global name from them. */
export function worldScripts(preloadFile: string, { shortcuts, mostValues }: WorldSettings): WorldScripts {
  const secret = `const standInSecret = ${JSON.stringify(randomUUID())}, standInMostValues = ${String(mostValues)};`;
  const preload = `const standInPreload = (require, module, exports) => {\n${readFileSync(preloadFile, "utf8")}\n};`;
  return {
    page: inFunction(secret, built("page-world.js")),
    preload: inFunction(
      secret,
      `const standInShortcuts = ${JSON.stringify(shortcuts)};`,
      preload,
      built("preload-world.js"),
    ),
  };
}

function built(name: string): string {
  return readFileSync(path.join(import.meta.dirname, name), "utf8");
}

function inFunction(...parts: readonly string[]): string {
  return `(() => {\n${parts.join("\n")}\n})();`;
}
