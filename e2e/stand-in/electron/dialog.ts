/**
 * `dialog`: where nobody looks, a test has to answer in its place. In a window, opening uses the browser's own dialog
 * and saving takes the suggested name in the downloads folder. A question is told in the terminal, and cancelled.
 */
import type * as Electron from "electron";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { StandInWindow } from "./browser-window.ts";
import type { Host } from "./host.ts";

/** The functions that the program calls, with a window or without one, as in Electron. */
export interface StandInDialog {
  showOpenDialog(...args: readonly unknown[]): Promise<Electron.OpenDialogReturnValue>;
  showSaveDialog(...args: readonly unknown[]): Promise<Electron.SaveDialogReturnValue>;
  showMessageBox(...args: readonly unknown[]): Promise<Electron.MessageBoxReturnValue>;
  showErrorBox(title: string, content: string): void;
}

/** The dialogs of one program; `focused` is the window that asks when none is named. */
export function standInDialog(host: Host, focused: () => StandInWindow | null): StandInDialog {
  const refuse = (name: string): never => {
    throw new Error(`stand-in: nobody is there to answer ${name}; replace it with electronApp.evaluate in the test`);
  };
  return {
    async showOpenDialog(...args) {
      if (!host.headed) return refuse("dialog.showOpenDialog");
      const options = args.at(-1) as Electron.OpenDialogOptions;
      const chosen = await focused()?.webContents.chooseFile(extensions(options));
      // A browser does not tell a page's folder: any file in it stands for it.
      const isFolder = options.properties?.includes("openDirectory") ?? false;
      const file = chosen !== undefined && isFolder ? path.dirname(chosen) : chosen;
      return file === undefined ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [file] };
    },
    showSaveDialog(...args) {
      if (!host.headed) return refuse("dialog.showSaveDialog");
      const { defaultPath = "untitled" } = args.at(-1) as Electron.SaveDialogOptions;
      const folder = host.app.getPath("downloads");
      mkdirSync(folder, { recursive: true });
      const filePath = freeName(path.resolve(folder, defaultPath));
      console.log(`saving as ${filePath}`);
      return Promise.resolve({ canceled: false, filePath });
    },
    showMessageBox(...args) {
      if (!host.headed) return refuse("dialog.showMessageBox");
      const { message, detail = "", cancelId = 0 } = args.at(-1) as Electron.MessageBoxOptions;
      console.log(`${message} ${detail}`);
      return Promise.resolve({ response: cancelId, checkboxChecked: false });
    },
    /** As on Linux before the app is ready. */
    showErrorBox(title, content) {
      console.error(`${title}\n${content}`);
    },
  };
}

function extensions({ filters = [] }: Electron.OpenDialogOptions): string {
  return (filters[0]?.extensions ?? []).map((extension) => `.${extension}`).join(",");
}

/** Nobody was asked about overwriting, so nothing is overwritten. */
function freeName(wanted: string): string {
  const { dir, name, ext } = path.parse(wanted);
  for (let count = 1; ; count += 1) {
    const file = count === 1 ? wanted : path.join(dir, `${name} (${String(count)})${ext}`);
    if (!existsSync(file)) return file;
  }
}
