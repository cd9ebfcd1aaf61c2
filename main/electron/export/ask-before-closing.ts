/** Asks before the window closes, or the program quits, while a picture is drawn: closing would give it up. */
import { app, dialog } from "electron";
import type { Drawing } from "./drawing.ts";

const ASKED = {
  type: "question" as const,
  title: "Sourceline",
  message: "A picture is still being drawn.",
  detail: "If you close the window now, the picture is given up. A file that is there already stays as it is.",
  buttons: ["Keep drawing", "Give up and close"],
  // Enter and Escape lose nothing.
  defaultId: 0,
  cancelId: 0,
  noLink: true,
};

/** Watches every window that is made from now on. */
export function askBeforeClosing(drawing: Pick<Drawing, "pending" | "cancel">): void {
  let asking = false;
  let quitting = false;

  async function ask(window: Electron.BrowserWindow, pending: Promise<void>): Promise<void> {
    const done = new AbortController();
    void pending.then(() => done.abort());
    // Once the picture is there, nothing is left to ask; whoever wanted to close sees first what became of it.
    const { response } = await dialog.showMessageBox(window, { ...ASKED, signal: done.signal });
    if (response === ASKED.cancelId) return;
    const isQuitting = quitting;
    drawing.cancel();
    await pending;
    if (isQuitting) app.quit();
    else if (!window.isDestroyed()) window.close();
  }

  app.on("before-quit", () => {
    quitting = true;
  });
  app.on("browser-window-created", (_event, window) => {
    window.on("close", (event) => {
      const pending = drawing.pending();
      if (!pending) return;
      // This ends quitting, too.
      event.preventDefault();
      if (asking) return;
      asking = true;
      void ask(window, pending).finally(() => {
        asking = quitting = false;
      });
    });
  });
}
