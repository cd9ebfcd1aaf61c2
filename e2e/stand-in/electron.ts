/**
 * The executable: `electron.cjs [SWITCHES] PROGRAM [ARGUMENTS]`, as Electron's. The program's main process runs in this
 * Node process, with `require("electron")` answered by the stand-in; its window is a page of a Chromium-family browser.
 */
import inspector from "node:inspector";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { StartedProgram } from "./electron/app.ts";
import { startBrowser } from "./browser/browser-process.ts";
import type { BrowserProcess } from "./browser/browser-process.ts";
import { chooseBrowser } from "./browser/choose-browser.ts";
import { preventable } from "./electron/preventable.ts";
import { strictness, type Strictness } from "./electron/strictness.ts";
import { answerRequire, createElectron } from "./electron/electron-module.ts";
import type { StandIn } from "./electron/electron-module.ts";

/** The archive of a packaged program; set by the executable that its package has. See e2e/packaging/. */
const ARCHIVE = process.env["ELECTRON_STAND_IN_ARCHIVE"];

/** The project's folder, seen from where this is built to, `.cache/stand-in/`; a packaged program is told. */
const ROOT = process.env["ELECTRON_STAND_IN_ROOT"] ?? path.resolve(import.meta.dirname, "..", "..");

/** Set by the launcher when somebody looks at the window. */
const HEADED = "ELECTRON_STAND_IN_WINDOW";

/** The window's size on a screen of common size; a browser cannot be told later. */
const WINDOW = { width: 1440, height: 900 };

run().catch((error: unknown) => {
  console.error(`stand-in: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});

async function run(): Promise<void> {
  const { switches, words, modules } = commandLine(process.argv.slice(2));
  const strict = strictness(switches.get("stand-in"));
  // As Electron does there (command_line_args.cc), without a word.
  if (strict("nothing-after-a-url") && hasArgumentAfterUrl(process.argv.slice(2))) process.exit(1);
  const entry = ARCHIVE ?? path.resolve(words[0] ?? ".");
  const program = readProgram(entry, switches, strict);
  const links = strict("open-url") ? words.filter((word) => /^sourceline:/i.test(word)) : [];
  // Electron's process.argv names its own executable first, and has no script after it.
  process.argv = [process.argv[1] ?? "electron", ...process.argv.slice(2).filter((word) => !links.includes(word))];
  Object.assign(process, ARCHIVE === undefined ? { defaultApp: true } : { resourcesPath: path.dirname(ARCHIVE) });
  // Electron warns where Node would end the process.
  process.on("unhandledRejection", (reason) => {
    console.error("UnhandledPromiseRejectionWarning:", reason);
  });
  const inspect = switches.get("inspect");
  if (inspect !== undefined) inspector.open(Number(inspect) || 0);

  const headed = process.env[HEADED] !== undefined;
  const standIn = createElectron(program, headed);
  answerRequire(standIn.electron);
  const loader = createRequire(entry);
  const driven = switches.has("remote-debugging-port") && modules.length === 0 ? waitForDriver() : Promise.resolve();
  for (const module of modules) loader(path.resolve(module));
  // The program sets its data folder while it is read, and may find that another instance is running.
  loader(program.main);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      standIn.app.quit();
    });
  }
  if (standIn.ended() || !standIn.app.isAwaited) return;
  for (const link of links) preventable(standIn.app, "open-url", {}, link);
  await connect(standIn, await openBrowser(standIn, switches, headed));
  await driven;
  standIn.app.becomeReady();
}

/**
 * Playwright calls this once it is connected, and the ready event waits for it, so that no window is missed. It brings a
 * module that does the same for Electron, unless it was told which executable to start.
 */
function waitForDriver(): Promise<void> {
  return new Promise((resolve) => {
    Object.assign(globalThis, { __playwright_run: resolve });
  });
}

async function openBrowser(
  standIn: StandIn,
  switches: ReadonlyMap<string, string>,
  headed: boolean,
): Promise<BrowserProcess> {
  const profile = path.join(standIn.app.getPath("userData"), "browser");
  mkdirSync(profile, { recursive: true });
  return startBrowser({
    browser: await chooseBrowser(ROOT, headed ? "window" : "headless"),
    profile,
    window: headed ? WINDOW : undefined,
    debuggingPort: switches.get("remote-debugging-port"),
    sandbox: !switches.has("no-sandbox"),
    switches: standIn.app.appended,
  });
}

async function connect(standIn: StandIn, browser: BrowserProcess): Promise<void> {
  browser.process.once("error", (error) => {
    console.error(`stand-in: the browser does not start: ${error.message}`);
    process.exit(1);
  });
  await standIn.connect(browser);
}

interface CommandLine {
  /** Of `-r MODULE`: to be read before the program. */
  readonly modules: readonly string[];
  readonly switches: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

function commandLine(args: readonly string[]): CommandLine {
  const given = args.filter((arg) => arg.startsWith("--"));
  const pairs = given.map((arg) => {
    const [, name = "", value = ""] = /^--([^=]*)=?(.*)$/s.exec(arg) ?? [];
    return [name, value] as const;
  });
  const isModule = (index: number): boolean => args[index - 1] === "-r";
  return {
    switches: new Map(pairs),
    modules: args.filter((_arg, index) => isModule(index)),
    words: args.filter((arg, index) => !arg.startsWith("-") && !isModule(index)),
  };
}

/** A scheme of one letter is a drive. */
function hasArgumentAfterUrl(args: readonly string[]): boolean {
  const url = args.findIndex((arg) => /^[a-z][^\s:]+:/iu.test(arg));
  return url !== -1 && url < args.length - 1;
}

type Started = StartedProgram & { readonly main: string };

/** A folder with a package.json, or the main script itself. */
function readProgram(entry: string, switches: ReadonlyMap<string, string>, strict: Strictness): Started {
  if (!statSync(entry).isDirectory()) {
    const folder = path.dirname(entry);
    return {
      main: entry,
      folder,
      name: "Electron",
      version: process.versions.node,
      isPackaged: false,
      switches,
      strict,
    };
  }
  const text = readFileSync(path.join(entry, "package.json"), "utf8");
  const manifest = JSON.parse(text) as Record<"main" | "name" | "productName" | "version", string | undefined>;
  return {
    main: path.join(entry, manifest.main ?? "index.js"),
    folder: entry,
    name: manifest.productName ?? manifest.name ?? "Electron",
    version: manifest.version ?? "",
    isPackaged: ARCHIVE !== undefined,
    switches,
    strict,
  };
}
