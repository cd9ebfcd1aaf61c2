/** The program's window. There is one, or none (on macOS, or before the app is ready). */
import { BrowserWindow, app, nativeTheme, screen } from "electron";
import type { BrowserWindowConstructorOptions } from "electron";
import path from "node:path";
import type { Notices } from "../data/ipc.ts";
import { THEMES } from "../renderer/draw/theme.ts";
import { PAGE_URL } from "./app-files.ts";
import { notify } from "./ipc.ts";

const SIZE = { width: 1440, height: 900 };
const LEAST = { width: 900, height: 600 };

/** The window, and what other features need of it. */
export interface MainWindow {
  /** Brings the window to the front, and makes it first when there is none. Settles when its page is loaded. */
  open(): Promise<void>;
  /** Undefined when there is none. */
  current(): BrowserWindow | undefined;
  /** Puts the timeline's title into the title bar. */
  setSubject(title: string): void;
  /** Tells the page something; does nothing when there is no window. */
  tell<N extends keyof Notices>(notice: N, content: Notices[N]): void;
}

/** Makes the keeper of the window; the window itself comes with the first `open`. */
export function createMainWindow(shipped: string): MainWindow {
  let window: BrowserWindow | undefined;
  let loaded: Promise<void> = Promise.resolve();
  let title = "Sourceline";

  function create(): void {
    const created = new BrowserWindow({ ...options(shipped), title });
    window = created;
    created.once("ready-to-show", () => {
      created.show();
    });
    created.on("page-title-updated", (event) => {
      event.preventDefault();
    });
    created.on("closed", () => {
      window = undefined;
    });
    loaded = created.loadURL(PAGE_URL);
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
    setSubject(subject) {
      title = `${subject} – Sourceline`;
      window?.setTitle(title);
    },
    tell(notice, content) {
      if (window) notify(window, notice, content);
    },
  };
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
    webPreferences: {
      preload: path.join(shipped, "preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  };
}
