import { dialog } from "electron";

const GO_ON = 0;

/** Asks whether to go on with unsaved work, or to read the file that another program has saved since, which forgets the work. */
export async function askAboutOutdated(window: Electron.BrowserWindow | undefined, name: string): Promise<boolean> {
  if (!window) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    title: "Sourceline",
    message: `${name} was changed by another program after you had edited it.`,
    detail: "Your version can be saved under another name. If you open the file as it is now, your changes are lost.",
    buttons: ["Open my version", "Open the file"],
    defaultId: GO_ON,
    cancelId: GO_ON,
    noLink: true,
  });
  return response === GO_ON;
}
