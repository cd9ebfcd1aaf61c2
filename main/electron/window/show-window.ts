/** When a window that was made hidden is shown. */

/** How long a page may take before its window is shown nevertheless, ms. */
const LONGEST = 2000;

/** What is listened to; a window and its page, as far as this goes. */
export interface PaintedWindow {
  once(event: "ready-to-show" | "closed", listener: () => void): unknown;
  readonly webContents: { once(event: "did-finish-load", listener: () => void): unknown };
}

/**
 * Calls `show` once, when the page is drawn for the first time. On Linux "ready-to-show" may never come under Wayland
 * (electron/electron#48859): there the page that is loaded, or two seconds, are enough. A moment of bare ground is better
 * than no window.
 */
export function showWhenDrawn(window: PaintedWindow, platform: NodeJS.Platform, show: () => void): void {
  let isOver = false;
  const once = (): void => {
    if (isOver) return;
    end();
    show();
  };
  const timer = platform === "linux" ? setTimeout(once, LONGEST) : undefined;
  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  window.once("ready-to-show", once);
  window.once("closed", end);
  if (platform === "linux") window.webContents.once("did-finish-load", once);
}
