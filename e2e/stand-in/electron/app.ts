/** `app`: the life of the program. */
import type * as Electron from "electron";
import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";
import { preventable } from "./preventable.ts";
import { SingleInstance } from "./instance-lock.ts";
import type { Strictness } from "./strictness.ts";

/** What the program was started as. */
export interface StartedProgram {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Whether it lies in an archive beside the executable, as an installed program does. */
  readonly isPackaged: boolean;
  /** Switches of the command line, by name. */
  readonly switches: ReadonlyMap<string, string>;
  readonly strict: Strictness;
}

/** A window, as far as quitting concerns it. */
export interface Closable {
  readonly webContents: { copy(): void; reload(): void };
  close(): void;
}

type PathName = Parameters<Electron.App["getPath"]>[0];

type CommandLine = Pick<Electron.CommandLine, "appendSwitch" | "getSwitchValue" | "hasSwitch" | "removeSwitch">;

/** The part of Electron's `App` that is implemented; its events come from Node's emitter, as Electron's do. */
type Part = Pick<
  Electron.App,
  | "enableSandbox"
  | "exit"
  | "getAppPath"
  | "getName"
  | "getPath"
  | "getVersion"
  | "isPackaged"
  | "isReady"
  | "name"
  | "quit"
  | "requestSingleInstanceLock"
  | "setAboutPanelOptions"
  | "setPath"
  | "showAboutPanel"
  | "whenReady"
>;

/** The program's life: ready once the browser runs, ended when its last window is closed or it quits. */
export class StandInApp extends EventEmitter implements Part {
  readonly commandLine: CommandLine;
  /** What the program itself has added to its command line, for the browser. */
  readonly appended = new Map<string, string>();
  readonly isPackaged: boolean;
  name: string;
  readonly windows = new Set<Closable>();
  readonly #program: StartedProgram;
  readonly #paths = new Map<string, string>();
  readonly #ready = new EventEmitter();
  readonly #end: (status: number) => void;
  readonly #instance = new SingleInstance();
  #about: Electron.AboutPanelOptionsOptions = {};
  #isReady = false;
  #isAwaited = false;
  #quitting = false;

  /** `end` closes the browser and ends the process. */
  constructor(program: StartedProgram, end: (status: number) => void) {
    super();
    this.#program = program;
    this.#end = end;
    this.name = program.name;
    this.isPackaged = program.isPackaged;
    this.commandLine = commandLine(new Map(program.switches), this.appended);
  }

  isReady(): boolean {
    return this.#isReady;
  }

  /** Whether the program waits for the ready event. One that does not, as on the command line, needs no browser. */
  get isAwaited(): boolean {
    return this.#isAwaited || this.listenerCount("ready") > 0;
  }

  async whenReady(): Promise<void> {
    this.#isAwaited = true;
    if (!this.#isReady) await new Promise((resolve) => this.#ready.once("ready", resolve));
  }

  /** The browser runs and whoever drives this is connected. */
  becomeReady(): void {
    this.#isReady = true;
    this.#ready.emit("ready");
    this.emit("ready", {});
  }

  enableSandbox(): void {
    this.#onlyBeforeReady("app.enableSandbox");
    // As `App::EnableSandbox` does.
    this.commandLine.removeSwitch("no-sandbox");
    this.commandLine.appendSwitch("enable-sandbox");
  }

  getAppPath(): string {
    return this.#program.folder;
  }

  getName(): string {
    return this.name;
  }

  getVersion(): string {
    return this.#program.version;
  }

  getPath(name: PathName): string {
    return this.#paths.get(name) ?? defaultPath(name, this.name);
  }

  setPath(name: string, folder: string): void {
    if (this.#program.strict("absolute-paths") && !path.isAbsolute(folder)) throw new Error("Path must be absolute");
    if (!existsSync(folder)) throw new Error(`Failed to set path: ${folder} does not exist`);
    this.#paths.set(name, folder);
  }

  requestSingleInstanceLock(additionalData?: Record<string, unknown>): boolean {
    const folder = this.getPath("userData");
    const first = this.#instance.claim(folder, { argv: process.argv, workingDirectory: process.cwd(), additionalData });
    if (first) {
      this.#instance.onOther((other) => {
        const tell = (): boolean =>
          this.emit("second-instance", {}, other.argv, other.workingDirectory, other.additionalData);
        void this.whenReady().then(tell);
      });
    }
    return first;
  }

  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    this.#about = options;
  }

  showAboutPanel(): void {
    console.log(`${this.#about.applicationName ?? this.name} ${this.#about.applicationVersion ?? this.getVersion()}`);
  }

  quit(): void {
    if (this.#quitting || preventable(this, "before-quit", {})) return;
    this.#quitting = true;
    for (const window of [...this.windows]) window.close();
    this.#endWhenNoWindowIsLeft();
  }

  exit(status = 0): void {
    this.#instance.release();
    this.emit("quit", {}, status);
    this.#end(status);
  }

  /** A window has gone, or has refused to. */
  windowClosed(window: Closable): void {
    this.windows.delete(window);
    if (this.windows.size > 0) return;
    if (this.#quitting) this.#endWhenNoWindowIsLeft();
    else if (this.listenerCount("window-all-closed") === 0) this.quit();
    else this.emit("window-all-closed");
  }

  /** A `close` handler said no. */
  cancelQuit(): void {
    this.#quitting = false;
  }

  /** What Electron does only before it is ready. */
  #onlyBeforeReady(what: string): void {
    if (this.#isReady) throw new Error(`${what} can only be called before the app is ready`);
  }

  #endWhenNoWindowIsLeft(): void {
    if (this.windows.size > 0) return;
    // Who says no here may ask again: quitting is then no longer under way.
    if (preventable(this, "will-quit", {})) this.cancelQuit();
    else this.exit(0);
  }
}

function commandLine(switches: Map<string, string>, appended: Map<string, string>): CommandLine {
  return {
    appendSwitch(name, value = "") {
      switches.set(name, value);
      appended.set(name, value);
    },
    getSwitchValue: (name) => switches.get(name) ?? "",
    hasSwitch: (name) => switches.has(name),
    removeSwitch: (name) => void switches.delete(name),
  };
}

/** Folders by name; the ones that the program does not ask for are not there. */
function defaultPath(name: PathName, program: string): string {
  const settings = process.env["XDG_CONFIG_HOME"] ?? path.join(homedir(), ".config");
  // Not the folder of the same program in Electron, whose browser has its own files there.
  const userData = path.join(settings, `${program}-stand-in`);
  const folders: Partial<Record<PathName, string>> = {
    userData,
    downloads: path.join(homedir(), "Downloads"),
    temp: tmpdir(),
  };
  const folder = folders[name];
  if (folder === undefined) throw new Error(`stand-in: app.getPath("${name}") is not implemented`);
  return folder;
}
