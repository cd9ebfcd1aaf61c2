/** The system's dialogs that choose what is opened. */
import { dialog } from "electron";
import type { OpenDialogOptions } from "electron";
import { PICTURE_FORMATS } from "../../../data/export/picture-options.ts";
import { FOREIGN_ENDINGS } from "../../../data/import/foreign-endings.ts";

/** Absolute paths of one or several files; none when the user gives up. */
export function chooseTimelines(parent: Electron.BrowserWindow | undefined): Promise<readonly string[]> {
  return choose(parent, {
    title: "Open timeline",
    properties: ["openFile", "multiSelections"],
    filters: [OWN_FILES, FOREIGN_FILES, ALL_FILES],
  });
}

/** Absolute paths of the files that the open timeline is brought up to date from; none when the user gives up. */
export function chooseUpdates(parent: Electron.BrowserWindow | undefined): Promise<readonly string[]> {
  return choose(parent, {
    title: "Update the timeline from what it was made of",
    buttonLabel: "Update",
    properties: ["openFile", "multiSelections"],
    filters: [FOREIGN_FILES, OWN_FILES, ALL_FILES],
  });
}

const OWN_FILES = { name: "Timelines and pictures of them", extensions: ["sourceline", "json", ...PICTURE_FORMATS] };
const FOREIGN_FILES = { name: "Tables and timelines of other programs", extensions: [...FOREIGN_ENDINGS] };
const ALL_FILES = { name: "All files", extensions: ["*"] };

/** The absolute path of a folder; none when the user gives up. Only macOS has files and folders in one dialog. */
export function chooseFolderOfFiles(parent: Electron.BrowserWindow | undefined): Promise<readonly string[]> {
  return choose(parent, { title: "Open a folder of files as one timeline", properties: ["openDirectory"] });
}

async function choose(
  parent: Electron.BrowserWindow | undefined,
  options: OpenDialogOptions,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return canceled ? [] : filePaths;
}
