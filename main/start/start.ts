/**
 * `npm start [FILE]`: opens the program in Electron; where its runtime cannot be had, in a browser's app window through
 * the stand-in; where there is no display, it draws the timeline into files.
 */
import path from "node:path";
import { findBrowser } from "./find-browser.ts";
import { electronExecutable, electronPackage } from "./real-electron.ts";
import { runChild } from "./run-child.ts";

/** The project's folder, seen from where this is built to: `.cache/stand-in/`. */
const ROOT = path.resolve(import.meta.dirname, "..", "..");

/** Without a network the download fails within seconds; a slow line gets this long. */
const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/** A program that ends on its own sooner than this, and not well, never opened a window. */
const NEVER_OPENED_MS = 5000;

const PICTURES = "pictures";
const FORMATS = ["png", "svg", "pdf"] as const;

process.exitCode = await start(process.argv.slice(2).map(fromHere));

/** npm runs scripts in the project's folder; a file is meant from where npm was called. */
function fromHere(arg: string): string {
  const calledFrom = process.env["INIT_CWD"];
  if (arg.startsWith("-") || calledFrom === undefined) return arg;
  return path.relative(process.cwd(), path.resolve(calledFrom, arg));
}

async function start(args: readonly string[]): Promise<number> {
  if (!hasDisplay()) return drawFiles(args, "there is no display here");
  const electron = electronExecutable(ROOT) ?? (await downloadElectron());
  if (electron !== undefined) {
    const status = await openElectron(electron, args);
    if (status !== undefined) return status;
  }
  return openBrowser(args);
}

function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return [process.env["DISPLAY"], process.env["WAYLAND_DISPLAY"]].some((name) => name !== undefined && name !== "");
}

async function downloadElectron(): Promise<string | undefined> {
  console.log("Electron's runtime is not here yet: fetching it (over 100 MB, once) ...");
  const script = path.join(electronPackage(ROOT), "install.js");
  await runChild(process.execPath, [script], { quiet: true, limit: DOWNLOAD_LIMIT_MS });
  return electronExecutable(ROOT);
}

/** The exit status; undefined when Electron did not come so far as to show a window. */
async function openElectron(electron: string, args: readonly string[]): Promise<number | undefined> {
  const started = Date.now();
  // Chromium's sandbox does not run as root.
  const switches = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const status = await runChild(electron, [...switches, ROOT, ...args]);
  if (status === 0 || Date.now() - started > NEVER_OPENED_MS) return status;
  console.log(`Electron did not start (status ${String(status)}).`);
  return undefined;
}

async function openBrowser(args: readonly string[]): Promise<number> {
  const browser = findBrowser("window");
  if (browser === undefined) return drawFiles(args, "neither Electron's runtime nor a browser can be had here");
  console.log(`Electron's runtime cannot be had here: opening the same program in ${path.basename(browser)}.`);
  const standIn = path.join(import.meta.dirname, "electron.cjs");
  return runChild(process.execPath, [standIn, ROOT, ...args], { env: { ELECTRON_STAND_IN_WINDOW: "1" } });
}

async function drawFiles(args: readonly string[], why: string): Promise<number> {
  const file = args.find((arg) => !arg.startsWith("-"));
  const name = file === undefined ? "syria-2016" : path.parse(file).name;
  console.log(`No window: ${why}. Drawing the timeline into files instead:`);
  for (const format of FORMATS) {
    const out = path.join(PICTURES, `${name}.${format}`);
    const command = ["export", ...(file === undefined ? [] : [file]), "--out", out];
    const status = await runChild(process.execPath, [path.join(ROOT, "dist", "cli.js"), ...command], {
      makes: PICTURES,
    });
    if (status !== 0) return status;
  }
  console.log("For the window, run npm start on a desktop: with Electron's runtime, or with Chrome, Chromium or Edge.");
  return 0;
}
