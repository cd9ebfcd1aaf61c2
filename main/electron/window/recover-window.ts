/**
 * What becomes of a window whose page has crashed or hangs. How the timeline was looked at is kept outside the page, so
 * the page is loaded again and looks as before.
 */
import { app, dialog } from "electron";
import type { BrowserWindow, MessageBoxOptions } from "electron";

/** A page that crashes again within this time, in ms, would only go on crashing. */
const SOON = 60_000;

const LOOKED_AT = "The timeline opens as it was looked at last. Files and settings are as they were.";

const CRASHED: MessageBoxOptions = {
  type: "error",
  title: "Sourceline",
  message: "The window has stopped working again.",
  detail: LOOKED_AT,
  buttons: ["Open it again", "Close"],
  defaultId: 0,
  cancelId: 1,
  noLink: true,
};

const HANGS: MessageBoxOptions = {
  type: "warning",
  title: "Sourceline",
  message: "The window does not answer.",
  detail: LOOKED_AT,
  buttons: ["Wait", "Open it again"],
  // Enter and Escape lose nothing.
  defaultId: 0,
  cancelId: 0,
  noLink: true,
};

/** Watches a window. `say` is given what the page should tell once it is there again. */
export function recoverWindow(window: BrowserWindow, say: (remark: string) => void): void {
  const { webContents: contents } = window;
  let last = -Infinity;
  let isGivenUp = false;
  let asking: AbortController | undefined;

  const again = (remark: string): void => {
    if (window.isDestroyed()) return;
    say(remark);
    contents.reload();
  };
  const ask = async (options: MessageBoxOptions): Promise<number | undefined> => {
    if (asking) return undefined;
    const question = (asking = new AbortController());
    const { response } = await dialog.showMessageBox(window, { ...options, signal: question.signal }).finally(() => {
      asking = undefined;
    });
    return response;
  };
  const crashed = async (reason: string): Promise<void> => {
    const now = performance.now();
    const isFirst = now - last > SOON;
    last = now;
    if (!isFirst && (await ask(CRASHED)) !== 0) window.destroy();
    else again(`the window had stopped working (${reason}) and was opened again as it was looked at last`);
  };

  contents.on("render-process-gone", (_event, { reason }) => {
    asking?.abort();
    if (reason === "clean-exit" || window.isDestroyed()) return;
    const wasGivenUp = isGivenUp;
    isGivenUp = false;
    // Not within the event: the page is still being taken down.
    setImmediate(() => {
      if (wasGivenUp) again("the window did not answer and was opened again as it was looked at last");
      else void crashed(reason);
    });
  });
  contents.on("unresponsive", () => {
    void ask(HANGS).then((response) => {
      if (response !== 1 || window.isDestroyed()) return;
      isGivenUp = true;
      contents.forcefullyCrashRenderer();
    });
  });
  contents.on("responsive", () => asking?.abort());
}

/** Chromium starts its other processes again by itself; what they had drawn has to be drawn anew. */
export function watchChildProcesses(current: () => BrowserWindow | undefined): void {
  app.on("child-process-gone", (_event, { type, reason }) => {
    if (reason === "clean-exit") return;
    console.error(`a process of the program has ended: ${type}, ${reason}; it is started again`);
    if (type === "GPU") current()?.webContents.invalidate();
  });
}
