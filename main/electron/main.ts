/** Electron's main process: what is set up, and in which order. */
import { app } from "electron";
import path from "node:path";
import { registerAppScheme, serveAppFiles } from "./app-protocol.ts";
import { setupClipboard } from "./clipboard.ts";
import { commandArguments } from "./command/command-arguments.ts";
import { runCommand } from "./command/run-command.ts";
import { askBeforeClosing } from "./export/ask-before-closing.ts";
import { setupCopying } from "./export/copy-picture.ts";
import { setupDrawing, type Drawing } from "./export/drawing.ts";
import { setupSaving } from "./export/save-picture.ts";
import { setupDocuments } from "./documents-folder.ts";
import { fileArgument } from "./file-argument.ts";
import { linkArgument } from "./link-argument.ts";
import { setupFonts } from "./choose-fonts.ts";
import { setupMenu } from "./menu.ts";
import { setupPrinting } from "./export/print-picture.ts";
import { setupLetterKeys, setupRecall } from "./recall.ts";
import { lockContents, lockSession, sandboxEverything } from "./security.ts";
import { createSettings, type Settings } from "./settings.ts";
import { claimSingleInstance, useUserDataSwitch, type Asked } from "./single-instance.ts";
import { createTimelineFile, setupOpening } from "./timeline-file.ts";
import { createMainWindow } from "./window.ts";

/** The folder that this file was built into: everything the program reads of its own lies in it. */
const shipped = import.meta.dirname;

const call = commandArguments(process.argv, process.defaultApp);
if (call) void runCommand(call, shipped);
else openOnce();

/** A second program of the same user hands over what it was asked to open, and ends. */
function openOnce(): void {
  const asked = {
    file: fileArgument(process.argv, { defaultApp: process.defaultApp, workingDirectory: process.cwd() }),
    link: linkArgument(process.argv),
  };
  useUserDataSwitch();
  if (claimSingleInstance(asked)) start(asked);
  else app.quit();
}

function start(asked: Asked): void {
  sandboxEverything();
  registerAppScheme();
  lockContents();

  const settings = createSettings(path.join(app.getPath("userData"), "settings.json"));
  const remembered = settings.load();
  const window = createMainWindow(shipped, settings);
  const file = createTimelineFile({
    shipped: `${shipped}/data/syria-2016.json`,
    asked: asked.file,
    reading: (name) => {
      window.tell("timeline-reading", name);
    },
    saved: (loaded) => {
      if (loaded.ok) window.setSubject(loaded.timeline.title);
      window.tell("timeline-loaded", loaded);
    },
  });
  const openWithDialog = setupOpening(file, window, { recall: setupRecall(settings), link: asked.link });
  const drawing = setupDrawing(file, shipped, setupFonts(settings));
  setupSaving(drawing, settings);
  setupCopying(drawing);
  setupPrinting(drawing);
  setupClipboard();
  setupDocuments(file, settings);
  setupLetterKeys(settings);
  askBeforeClosing(drawing);
  finishBeforeQuitting(settings, drawing);

  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  void app.whenReady().then(async () => {
    lockSession();
    serveAppFiles(shipped);
    setupMenu(window, openWithDialog);
    // macOS keeps a program without windows running, and says so when it is called up again.
    app.on("activate", () => void window.open());
    await remembered;
    return window.open();
  });
}

/**
 * What was changed a moment ago is not on the disk yet, and a picture may be half written: quitting waits for that, and
 * then goes on. Whoever quits without being asked, as a system that shuts down, gives up what is only drawn.
 */
function finishBeforeQuitting(settings: Settings, drawing: Drawing): void {
  app.on("will-quit", (event) => {
    const pending = drawing.pending();
    if (!settings.isDirty() && !pending) return;
    event.preventDefault();
    drawing.cancel();
    void Promise.all([settings.flush(), pending]).then(() => {
      app.quit();
    });
  });
}
