/** Electron's main process: what is set up, and in which order. */
import { app, dialog, session } from "electron";
import path from "node:path";
import { registerAppScheme, serveAppFiles } from "./app-protocol.ts";
import { setupClipboard } from "./clipboard.ts";
import { commandArguments } from "./command/command-arguments.ts";
import { runCommand } from "./command/run-command.ts";
import { askBeforeClosing } from "./export/ask-before-closing.ts";
import { setupCopying } from "./export/copy-picture.ts";
import { setupDrawing, type Drawing } from "./export/drawing.ts";
import { setupSaving } from "./export/save-picture.ts";
import { saveTimelineAs, saveTimelineFor, setupSavingTimelines } from "./export/save-timeline.ts";
import { askAboutOutdated } from "./editing/ask-about-outdated.ts";
import { askAboutUnsaved } from "./editing/ask-about-unsaved.ts";
import { createOpenEdits, type OpenEdits } from "./editing/open-edits.ts";
import { createDraftFiles } from "./editing/kept-drafts.ts";
import { setupDrafts } from "./editing/setup-drafts.ts";
import { setupTemplate } from "./editing/save-template.ts";
import { setupEditing, type Saving } from "./editing/save-edits.ts";
import { setupDocuments } from "./documents-folder.ts";
import { fileArgument } from "./opening/file-argument.ts";
import { linkArgument } from "./opening/link-argument.ts";
import { setupFonts } from "./choose-fonts.ts";
import { setupMenu } from "./menu.ts";
import { setupPrinting } from "./export/print-picture.ts";
import { createRemarks, setupLetterKeys, setupRecall } from "./recall.ts";
import { closeNetwork, lockContents, lockSession, sandboxEverything } from "./security.ts";
import { createSettings, type Settings } from "./settings.ts";
import { claimSingleInstance, type Asked } from "./single-instance.ts";
import { tellFailures } from "./life/tell-failure.ts";
import { useUserDataSwitch } from "./life/user-data.ts";
import { watchChildProcesses } from "./window/recover-window.ts";
import { writeLoaded } from "../../data/ipc/loaded-text.ts";
import { setupOpening } from "./opening/setup-opening.ts";
import { createRecentFiles, type RecentFiles } from "./opening/recent-files.ts";
import { createReadingThread } from "./opening/read-apart.ts";
import { createTimelineFile, type TimelineFile } from "./opening/timeline-file.ts";
import { setupShowAhead } from "./window/show-ahead.ts";
import { watchReading } from "./opening/watch-reading.ts";
import { createMainWindow, type MainWindow } from "./window.ts";
import { setupAddresses } from "./window/open-address.ts";

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
  const refused = useUserDataSwitch();
  if (refused !== undefined) {
    dialog.showErrorBox("Sourceline cannot start", refused);
    app.exit(1);
    return;
  }
  const claim = claimSingleInstance(asked);
  if (claim === "handed-over") app.quit();
  else start(asked, claim === "only" ? undefined : claim.alone);
}

/** @param alone why there is no lock: then another program may be writing the settings */
function start(asked: Asked, alone: string | undefined): void {
  sandboxEverything(app);
  closeNetwork(app);
  registerAppScheme();
  lockContents(app);

  const settings = createSettings(path.join(app.getPath("userData"), "settings.json"), alone);
  const remembered = settings.load();
  const remarks = createRemarks();
  let showMenu = (): void => undefined;
  const recent = createRecentFiles(settings, () => showMenu());
  // Where another program may be writing them too, there are none.
  const journals = alone === undefined ? path.join(app.getPath("userData"), "journals") : undefined;
  const made = createMainWindow(shipped, settings, remarks.add);
  const { window, edits } = setupEdits(made, journals, () => showMenu());
  const drafts = createDraftFiles(journals);
  const file = openFile(asked, window, { settings, recent, edits });
  const recall = setupRecall(settings, remarks);
  const waysToOpen = setupOpening(file, window, { recall, link: asked.link });
  const drawing = setupDrawing(file, shipped, setupFonts(settings));
  setupSaving(drawing, settings);
  setupCopying(drawing);
  const tell = (what: string): void => window.tell("program-remark", what);
  setupPrinting(drawing, tell);
  setupClipboard();
  setupDocuments(file, settings, shipped);
  setupAddresses(file);
  setupLetterKeys(settings);
  askBeforeClosing(drawing);
  setupWriting({ file, edits, saveAs: saveAsOf(file, window, recall) }, alone === undefined);
  setupDrafts(file, drafts);
  finishBeforeQuitting(settings, drawing, () => Promise.all([edits.leave(), drafts.written()]));
  tellFailures({ save: () => settings.flush(), giveUp: () => drawing.cancel() });
  watchChildProcesses(() => window.current());

  app.on("window-all-closed", quitWithoutWindows);
  void app.whenReady().then(async () => {
    lockSession(session.defaultSession, app.isPackaged);
    serveAppFiles(shipped);
    showMenu = setupMenu({
      window,
      waysToOpen,
      recent,
      edited: () => ({ isUnsaved: edits.isUnsaved(), words: edits.words() }),
      saveFor: (id) => void saveTimelineFor(id, file, window.current(), tell),
    });
    // macOS keeps a program without windows running, and says so when it is called up again.
    app.on("activate", () => void window.open());
    await remembered;
    showMenu();
    remarks.add(...settings.remarks());
    return window.open();
  });
}

function quitWithoutWindows(): void {
  if (process.platform !== "darwin") app.quit();
}

/** The keeper of what is done to the open file: title bar and menu say what it is, and the window what it is called by then. */
function setupEdits(
  window: MainWindow,
  journals: string | undefined,
  showMenu: () => void,
): { readonly window: MainWindow; readonly edits: OpenEdits } {
  let shown = "";
  const edits = createOpenEdits(journals, () => {
    window.setUnsaved(edits.isUnsaved());
    const now = edits.timeline();
    if (now) window.setSubject(now.title);
    // A menu that is put up anew closes the one that is open.
    const next = JSON.stringify([edits.isUnsaved(), edits.words()]);
    if (next !== shown) showMenu();
    shown = next;
  });
  // What was read of a timeline may be older than its unsaved work, and so may its title.
  const setSubject = (title: string): void => window.setSubject(edits.timeline()?.title ?? title);
  return { window: { ...window, setSubject }, edits };
}

/** Takes steps of editing, saves them, and asks about those that are not saved; `isKept` says whether a journal holds them. */
function setupWriting(
  saving: Saving & { readonly file: TimelineFile; readonly edits: OpenEdits },
  isKept: boolean,
): void {
  const { file, edits, saveAs } = saving;
  const save = setupEditing(saving);
  setupTemplate();
  setupSavingTimelines(file, saveAs);
  askAboutUnsaved({
    name: () => file.current()?.name,
    isUnsaved: () => edits.isUnsaved(),
    isKept,
    save,
  });
}

/** Saves under a name that is asked for; the page is told what the timeline is called then. */
function saveAsOf(
  file: TimelineFile,
  window: Pick<MainWindow, "tell">,
  recall: ReturnType<typeof setupRecall>,
): Saving["saveAs"] {
  return (asking, open) =>
    saveTimelineAs(asking, open, async (place) => {
      const named = await file.savedAs(place, open.timeline);
      if (!named) return;
      recall({ ok: true, ...named });
      window.tell("timeline-named", named);
    });
}

/** The keeper of the open file, which tells the window what becomes of it. */
function openFile(
  asked: Asked,
  window: Pick<MainWindow, "tell" | "setSubject" | "current">,
  { settings, recent, edits }: { readonly settings: Settings; readonly recent: RecentFiles; readonly edits: OpenEdits },
): TimelineFile {
  const reading = createReadingThread(shipped);
  // The first page asks for the file as soon as it is there: by then the thread is.
  if (asked.file !== undefined) reading.warm();
  const file = createTimelineFile({
    shipped: `${shipped}/data/syria-2016.json`,
    asked: asked.file,
    thread: reading,
    reading: (name, isAgain) => {
      if (!isAgain) window.tell("timeline-reading", name);
      return watchReading(name, (progress) => window.tell("reading-progress", progress));
    },
    part: (part) => window.tell("timeline-part", part),
    ahead: setupShowAhead(window),
    opened: recent.add,
    edits,
    changedElsewhere: (name) =>
      window.tell(
        "program-remark",
        `${name} was changed by another program; your changes stay, and saving asks before it overwrites anything`,
      ),
    goOnOutdated: (name) => askAboutOutdated(window.current(), name),
    mappings: settings,
    saved: (loaded) => {
      if (loaded.ok) window.setSubject(loaded.timeline.title);
      window.tell("timeline-loaded", writeLoaded(loaded));
    },
  });
  // Nobody is left to see what is read.
  app.on("browser-window-created", (_event, created) => {
    created.on("closed", () => file.cancel());
  });
  return file;
}

/**
 * What was changed a moment ago is not on the disk yet, and a picture may be half written: quitting waits for that, and
 * then goes on. Whoever quits without being asked, as a system that shuts down, gives up what is only drawn.
 */
function finishBeforeQuitting(settings: Settings, drawing: Drawing, leaveWork: () => Promise<unknown>): void {
  let hasLeft = false;
  app.on("will-quit", (event) => {
    const pending = drawing.pending();
    if (hasLeft && !settings.isDirty() && !pending) return;
    event.preventDefault();
    drawing.cancel();
    void Promise.all([settings.flush(), pending, leaveWork()]).then(() => {
      hasLeft = true;
      app.quit();
    });
  });
}
