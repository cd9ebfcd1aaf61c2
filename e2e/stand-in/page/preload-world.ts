/**
 * Runs in an isolated world of the page, before the page's own scripts: what a sandboxed preload script finds around
 * itself, and then the preload script.
 */
import type * as Electron from "electron";
import { BridgeEnd } from "./bridge-end.ts";
import { StandInIpcRenderer } from "./ipc-renderer.ts";
import type { FromMain, ToMain } from "./ipc-renderer.ts";
import { findShortcut } from "./accelerators.ts";
import type { ShortcutKey } from "./accelerators.ts";
import { readValue, writeValue } from "./wire-values.ts";

// Put in front by `worlds.ts`.
declare const standInSecret: string;
declare const standInMostValues: number;
declare const standInShortcuts: readonly ShortcutKey[];
declare const standInPreload: (require: (name: string) => unknown, module: object, exports: object) => void;

/** Installed in this world only: hands a message to the stand-in's process, which answers through `standInReceive`. */
declare function standInCall(payload: string): void;

// Electron runs a preload script in the main frame only, unless told otherwise.
if (window === window.top) runPreload();

function runPreload(): void {
  const call = (message: ToMain): void => {
    standInCall(writeValue(message));
  };
  const ipcRenderer = new StandInIpcRenderer(call);
  const names = { incoming: `${standInSecret}:to-preload`, outgoing: `${standInSecret}:to-page` };
  const bridge = new BridgeEnd(names, standInMostValues, () => undefined);
  const contextBridge: Pick<Electron.ContextBridge, "exposeInMainWorld"> = {
    exposeInMainWorld(key, api) {
      bridge.expose(key, api);
    },
  };
  // A global name of this world, which the page does not see.
  Object.assign(globalThis, {
    standInReceive: (text: string) => {
      ipcRenderer.receive(readValue(text) as FromMain);
    },
  });
  // The page gets a key first; what it does not take is the menu's.
  window.addEventListener("keydown", (event) => {
    const shortcut = event.defaultPrevented ? undefined : findShortcut(standInShortcuts, event);
    if (!shortcut) return;
    event.preventDefault();
    call({ kind: "shortcut", item: shortcut.item });
  });
  window.addEventListener("contextmenu", (event) => {
    if (!event.defaultPrevented) call({ kind: "context-menu", params: contextOf(event) });
  });
  // "" for a file that a page made; of one from a disk, a page cannot learn here where it lies.
  const webUtils: Pick<Electron.WebUtils, "getPathForFile"> = { getPathForFile: () => "" };
  const module = { exports: {} };
  standInPreload(requireOf({ contextBridge, ipcRenderer, webUtils }), module, module.exports);
}

/** What Electron tells of the place that a menu is asked for. */
function contextOf({ target, clientX, clientY }: MouseEvent) {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  const isEditable = (isField && !target.readOnly) || (target instanceof HTMLElement && target.isContentEditable);
  const isMarked = isField ? target.selectionStart !== target.selectionEnd : false;
  const editFlags = {
    canUndo: isEditable,
    canRedo: false,
    canCut: isEditable && isMarked,
    canCopy: isMarked,
    canPaste: isEditable,
    canDelete: isEditable && isMarked,
    canSelectAll: true,
    canEditRichly: false,
  };
  return { x: clientX, y: clientY, isEditable, selectionText: document.getSelection()?.toString() ?? "", editFlags };
}

/** A sandboxed preload script may require electron and three of Node's modules. Ours uses none of the three. */
function requireOf(electron: object): (name: string) => unknown {
  return (name) => {
    if (name === "electron" || name === "electron/renderer") return electron;
    throw new Error(`module not found: ${name}`);
  };
}
