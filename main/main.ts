/** Electron's main process: what is set up, and in which order. */
import { app } from "electron";
import { registerAppScheme, serveAppFiles } from "./app-protocol.ts";
import { setupExport } from "./export-dialog.ts";
import { fileArgument } from "./file-argument.ts";
import { setupMenu } from "./menu.ts";
import { lockContents, lockSession, sandboxEverything } from "./security.ts";
import { claimSingleInstance, useUserDataSwitch } from "./single-instance.ts";
import { createTimelineFile, setupOpening } from "./timeline-file.ts";
import { createMainWindow } from "./window.ts";

/** The folder that this file was built into: everything the program reads of its own lies in it. */
const shipped = import.meta.dirname;

const asked = fileArgument(process.argv, { defaultApp: process.defaultApp, workingDirectory: process.cwd() });

useUserDataSwitch();
if (claimSingleInstance(asked)) start();
else app.quit();

function start(): void {
  sandboxEverything();
  registerAppScheme();
  lockContents();

  const window = createMainWindow(shipped);
  const file = createTimelineFile({ shipped: `${shipped}/data/syria-2016.json`, asked });
  const openWithDialog = setupOpening(file, window);
  setupExport(file, shipped);

  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  void app.whenReady().then(() => {
    lockSession();
    serveAppFiles(shipped);
    setupMenu(window, openWithDialog);
    // macOS keeps a program without windows running, and says so when it is called up again.
    app.on("activate", () => void window.open());
    return window.open();
  });
}
