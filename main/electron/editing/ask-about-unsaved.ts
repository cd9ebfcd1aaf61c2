/** Asks before the window closes, or the program quits, while something is not saved. */
import { app, dialog } from "electron";
import type { Exported } from "../../../data/ipc/channels.ts";

/** What is asked about, and what an answer does. */
interface UnsavedWork {
  /** What is open, and whether something of it is not saved. */
  readonly name: () => string | undefined;
  readonly isUnsaved: () => boolean;
  /** Whether it would be there again when the timeline is opened. */
  readonly isKept: boolean;
  readonly save: (window: Electron.BrowserWindow) => Promise<Exported>;
}

const SAVE = 0;
const CANCEL = 2;

/** Watches every window that is made from now on; what asks about drawing asks first. */
export function askAboutUnsaved(work: UnsavedWork): void {
  let asking = false;
  let quitting = false;
  const answered = new WeakSet<Electron.BrowserWindow>();

  async function ask(window: Electron.BrowserWindow): Promise<void> {
    const { response } = await dialog.showMessageBox(window, question(work));
    if (response === CANCEL) return;
    if (response === SAVE) {
      const saved = await work.save(window);
      if (saved.outcome === "failed") dialog.showErrorBox("The timeline is not saved", `${saved.reason}.`);
      if (saved.outcome !== "saved") return;
    }
    answered.add(window);
    if (quitting) app.quit();
    else if (!window.isDestroyed()) window.close();
  }

  app.on("before-quit", () => {
    quitting = true;
  });
  app.on("browser-window-created", (_event, window) => {
    window.on("close", (event) => {
      if (event.defaultPrevented || answered.has(window) || !work.isUnsaved()) return;
      // This ends quitting, too.
      event.preventDefault();
      if (asking) return;
      asking = true;
      void ask(window).finally(() => {
        asking = quitting = false;
      });
    });
  });
}

function question({ name, isKept }: UnsavedWork): Electron.MessageBoxOptions {
  return {
    type: "question",
    title: "Sourceline",
    message: `Save the changes to ${name() ?? "the timeline"}?`,
    detail: isKept
      ? "If you save them later, they are there again when you open it the next time."
      : "If you do not save them, they are lost.",
    buttons: ["Save", isKept ? "Save later" : "Do not save", "Cancel"],
    defaultId: SAVE,
    cancelId: CANCEL,
    noLink: true,
  };
}
