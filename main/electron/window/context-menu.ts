/** The menu under the right button of the mouse: Electron has none of its own, and fields would lack "Paste". */
import { Menu } from "electron";
import type { BrowserWindow, ContextMenuParams, MenuItemConstructorOptions } from "electron";

/** Puts it up wherever text can be changed or copied. */
export function setupContextMenu(window: BrowserWindow): void {
  window.webContents.on("context-menu", (_event, params) => {
    const items = contextItems(params);
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window });
  });
}

type Params = Pick<ContextMenuParams, "isEditable" | "selectionText" | "editFlags">;

/** The edit roles that make sense where the button was pressed; none elsewhere. */
export function contextItems({ isEditable, selectionText, editFlags }: Params): readonly MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText === "" ? [] : [{ role: "copy" }];
  return [
    { role: "undo", enabled: editFlags.canUndo },
    { role: "redo", enabled: editFlags.canRedo },
    { type: "separator" },
    { role: "cut", enabled: editFlags.canCut },
    { role: "copy", enabled: editFlags.canCopy },
    { role: "paste", enabled: editFlags.canPaste },
    { type: "separator" },
    { role: "selectAll", enabled: editFlags.canSelectAll },
  ];
}
