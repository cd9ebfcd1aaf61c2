import { dialog } from "electron";
import type { OpenTimeline } from "../opening/open-timeline.ts";

const REVERT = 1;

/** Asks whether what is not saved may go; false where nothing is open. */
export async function mayRevert(
  window: Electron.BrowserWindow | undefined,
  open: Pick<OpenTimeline, "name"> | undefined,
): Promise<boolean> {
  if (!window || !open) return false;
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: "Sourceline",
    message: `Go back to what was saved of ${open.name}?`,
    detail: "What was changed since then is lost, and no undo brings it back.",
    buttons: ["Keep the changes", "Go back"],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === REVERT;
}
