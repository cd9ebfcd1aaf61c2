/** The program's window. There is one, or none (on macOS, or before the app is ready). */
import { printable } from "../../data/printable.ts";
import { BrowserWindow, app, nativeTheme, screen } from "electron";
import type { BrowserWindowConstructorOptions } from "electron";
import path from "node:path";
import type { Notices } from "../../data/ipc/channels.ts";
import { THEMES } from "../../renderer/picture/shapes/theme.ts";
import { PAGE_URL } from "./app-files.ts";
import { codeOf } from "../files/io-reason.ts";
import { fitBounds } from "./fit-bounds.ts";
import { notify } from "./ipc.ts";
import type { Settings, WindowPlace } from "./settings.ts";
import { setupContextMenu } from "./window/context-menu.ts";
import { recoverWindow } from "./window/recover-window.ts";
import { showWhenDrawn } from "./window/show-window.ts";
import { webPreferences } from "./window/web-preferences.ts";

const SIZE = { width: 1440, height: 900 };
const LEAST = { width: 900, height: 600 };

/** Chromium's word for a load that another one has taken the place of. */
const ABORTED = "ERR_ABORTED";

/** The window, and what other features need of it. */
export interface MainWindow {
  /** Brings the window to the front, and makes it first when there is none. Settles when its page is loaded. */
  open(): Promise<void>;
  /** Undefined when there is none. */
  current(): BrowserWindow | undefined;
  /** Puts the timeline's title into the title bar. */
  setSubject(title: string): void;
  /** Says there whether something of it is not saved. */
  setUnsaved(isUnsaved: boolean): void;
  /** Tells the page something; does nothing when there is no window. */
  tell<N extends keyof Notices>(notice: N, content: Notices[N]): void;
}

/**
 * Makes the keeper of the window; the window itself comes with the first `open`.
 *
 * @param say takes what the page should tell once it is loaded
 */
export function createMainWindow(
  shipped: string,
  settings: Pick<Settings, "window" | "keepWindow">,
  say: (remark: string) => void,
): MainWindow {
  let window: BrowserWindow | undefined;
  let loaded: Promise<void> = Promise.resolve();
  const title = titleOf(() => window);

  function create(): void {
    const place = settings.window();
    const created = new BrowserWindow({ ...options(shipped), ...(place && placeNow(place)), title: title.words() });
    window = created;
    keepPlace(created, settings.keepWindow);
    showWhenDrawn(created, process.platform, () => {
      // Not before: it shows the window, too.
      if (place?.maximized === true) created.maximize();
      created.show();
    });
    setupContextMenu(created);
    recoverWindow(created, say);
    created.on("page-title-updated", (event) => {
      event.preventDefault();
    });
    created.on("closed", () => {
      window = undefined;
    });
    loaded = loadPage(created);
  }

  nativeTheme.on("updated", () => {
    window?.setBackgroundColor(background());
  });

  return {
    open() {
      if (!window) create();
      else show(window);
      return loaded;
    },
    current: () => window,
    setSubject: (subject) => title.show({ subject }),
    setUnsaved: (isUnsaved) => title.show({ isUnsaved }),
    tell(notice, content) {
      if (window) notify(window, notice, content);
    },
  };
}

/** What the title bar says: of what the timeline is, and whether something of it is not saved. */
function titleOf(window: () => BrowserWindow | undefined) {
  let said = { subject: "", isUnsaved: false };
  const words = (): string => {
    const { subject, isUnsaved } = said;
    const parts = [subject, isUnsaved ? "not saved" : "", "Sourceline"];
    return printable(parts.filter((part) => part !== "").join(" – "));
  };
  return {
    words,
    show(change: Partial<typeof said>): void {
      said = { ...said, ...change };
      window()?.setTitle(words());
      // macOS marks the window's close button besides.
      window()?.setDocumentEdited(said.isUnsaved);
    },
  };
}

/**
 * Settles when the page is loaded, or will not be any more. `loadURL` itself rejects as soon as the page is loaded anew
 * or the window is closed, and whatever waited for it would then wait for ever.
 */
async function loadPage(window: BrowserWindow): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    window.webContents.once("did-finish-load", resolve);
    window.once("closed", resolve);
  });
  window.loadURL(PAGE_URL).catch((error: unknown) => {
    if (codeOf(error) !== ABORTED && !window.isDestroyed()) throw error;
  });
  return loaded;
}

/** Where a window that was there before can stand on the displays that there are now. */
function placeNow(place: WindowPlace): Pick<BrowserWindowConstructorOptions, "x" | "y" | "width" | "height"> {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return fitBounds(
    place,
    [primary, ...others].map(({ workArea }) => workArea),
  );
}

/** Tells where the window stands whenever that has changed; of a maximised one, where it will go back to. */
function keepPlace(window: BrowserWindow, keep: (place: WindowPlace) => void): void {
  const tell = (): void => {
    const { x, y, width, height } = window.getNormalBounds();
    keep({ x, y, width, height, maximized: window.isMaximized() });
  };
  window.on("resize", tell);
  window.on("move", tell);
  window.on("maximize", tell);
  window.on("unmaximize", tell);
}

function show(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The page's own ground, so that nothing flashes before it is drawn. */
function background(): string {
  return (nativeTheme.shouldUseDarkColors ? THEMES.dark : THEMES.light).paper;
}

function options(shipped: string): BrowserWindowConstructorOptions {
  const room = screen.getPrimaryDisplay().workAreaSize;
  return {
    width: Math.min(SIZE.width, room.width),
    height: Math.min(SIZE.height, room.height),
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    backgroundColor: background(),
    webPreferences: webPreferences(path.join(shipped, "preload.cjs"), app.isPackaged),
  };
}
