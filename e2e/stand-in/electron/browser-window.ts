/** `BrowserWindow`: a page of the browser with a window's manners. */
import type * as Electron from "electron";
import { EventEmitter } from "node:events";
import type { Host } from "./host.ts";
import { preventable } from "./preventable.ts";
import { STAND_IN_SCREEN } from "./screen.ts";
import { StandInWebContents } from "./web-contents.ts";

type Part = Pick<
  Electron.BrowserWindow,
  | "close"
  | "destroy"
  | "focus"
  | "getBounds"
  | "getMinimumSize"
  | "getNormalBounds"
  | "getSize"
  | "getTitle"
  | "id"
  | "isDestroyed"
  | "isMaximized"
  | "isMinimized"
  | "isVisible"
  | "loadURL"
  | "maximize"
  | "restore"
  | "setBackgroundColor"
  | "setBounds"
  | "setDocumentEdited"
  | "setTitle"
  | "show"
  | "unmaximize"
>;

/** Electron's own size of a window that asks for none. */
const SIZE = { width: 800, height: 600 };

/** One window. */
export class StandInWindow extends EventEmitter implements Part {
  readonly id: number;
  readonly webContents: StandInWebContents;
  readonly #host: Host;
  readonly #options: Electron.BrowserWindowConstructorOptions;
  #title: string;
  #backgroundColor: string;
  #visible: boolean;
  #bounds: Electron.Rectangle;
  #maximized = false;

  constructor(host: Host, id: number, options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!host.app.isReady()) throw new Error("Cannot create BrowserWindow before app is ready");
    this.id = id;
    this.#host = host;
    this.#options = options;
    this.#title = options.title ?? host.app.name;
    this.#backgroundColor = options.backgroundColor ?? "#FFF";
    this.#visible = options.show ?? true;
    host.app.windows.add(this);
    const { x = 0, y = 0, width = SIZE.width, height = SIZE.height } = options;
    this.#bounds = { x, y, width, height };
    this.webContents = new StandInWebContents(host, {
      id,
      preferences: options.webPreferences ?? {},
      size: { width, height },
      onClosed: () => {
        this.emit("closed");
        host.app.windowClosed(this);
      },
    });
    if (!host.strict("never-ready-to-show"))
      this.webContents.once("did-finish-load", () => {
        this.emit("ready-to-show");
      });
    this.webContents.on("dom-ready", () => {
      this.#showTitle();
    });
    host.app.emit("browser-window-created", {}, this);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.#visible = true;
    this.emit("show");
  }

  focus(): void {
    this.emit("focus");
  }

  isVisible(): boolean {
    return this.#visible;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.emit("restore");
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  close(): void {
    if (preventable(this, "close", {})) this.#host.app.cancelQuit();
    else this.destroy();
  }

  destroy(): void {
    this.webContents.close();
  }

  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }

  /** Kept and told, as Electron does; the page in the browser stays as large as it was made. */
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit("move");
    this.emit("resize");
  }

  getBounds(): Electron.Rectangle {
    return this.#maximized ? STAND_IN_SCREEN.getPrimaryDisplay().workArea : this.#bounds;
  }

  getNormalBounds(): Electron.Rectangle {
    return this.#bounds;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  maximize(): void {
    this.#maximized = true;
    this.emit("maximize");
  }

  unmaximize(): void {
    this.#maximized = false;
    this.emit("unmaximize");
  }

  getMinimumSize(): number[] {
    const { minWidth = 0, minHeight = 0 } = this.#options;
    return [minWidth, minHeight];
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
    this.#showTitle();
  }

  getBackgroundColor(): string {
    return this.#backgroundColor;
  }

  setBackgroundColor(color: string): void {
    this.#backgroundColor = color;
  }

  /** It marks a window of macOS, and nothing elsewhere. */
  setDocumentEdited(): void {
    return undefined;
  }

  /** A browser's window shows the title of its document; where nobody looks, the document keeps its own. */
  #showTitle(): void {
    if (!this.#host.headed) return;
    this.webContents.showTitle(this.#title).catch(() => undefined);
  }
}

/** The class, as the program gets it: with a constructor of Electron's form and the static functions. */
export function browserWindowClass(host: Host) {
  const windows = new Set<StandInWindow>();
  return class BrowserWindow extends StandInWindow {
    constructor(options?: Electron.BrowserWindowConstructorOptions) {
      super(host, windows.size + 1, options);
      windows.add(this);
    }

    static getAllWindows(): StandInWindow[] {
      return [...windows].filter((window) => !window.isDestroyed());
    }

    static getFocusedWindow(): StandInWindow | null {
      return BrowserWindow.getAllWindows().at(-1) ?? null;
    }

    static fromWebContents(contents: StandInWebContents | undefined): StandInWindow | null {
      return BrowserWindow.getAllWindows().find(({ webContents }) => webContents === contents) ?? null;
    }
  };
}

/** What the program knows as `BrowserWindow`. */
export type BrowserWindowClass = ReturnType<typeof browserWindowClass>;
