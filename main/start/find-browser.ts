/** Finds a browser of the Chromium family on this machine. */
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** Where to look: this machine's, or a test's. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (file: string) => boolean;
}

/** This machine. */
export function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isProgram };
}

/** Names on PATH. Chromium comes last: on Ubuntu it is confined and cannot reach hidden folders. */
const WITH_WINDOW = [
  "google-chrome-stable",
  "google-chrome",
  "google-chrome-beta",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "brave-browser",
  "vivaldi-stable",
  "chromium",
  "chromium-browser",
];

/**
 * Debian's own start script of the shell has no `exec`: ending it leaves the browser running. So the program behind it
 * is named by its path.
 */
const HEADLESS_ONLY = ["/usr/lib/chromium/chromium-headless-shell", "chrome-headless-shell"];

const MAC_APPLICATIONS = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser", "Google Chrome Canary"];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`BraveSoftware\Brave-Browser\Application\brave.exe`,
];

/**
 * The browser to use, or undefined. `SOURCELINE_BROWSER` goes before everything that is installed; it holds a path.
 * A headless shell starts three times as fast, so it comes first where no window is wanted.
 */
export function findBrowser(purpose: "headless" | "window", machine: Machine = thisMachine()): string | undefined {
  const named = machine.env["SOURCELINE_BROWSER"];
  if (named !== undefined && named !== "") {
    if (!machine.isProgram(named)) throw new Error(`SOURCELINE_BROWSER: ${named} is not a program`);
    return named;
  }
  const candidates = [...(purpose === "headless" ? shells(machine) : []), ...installed(machine)];
  return candidates.find(machine.isProgram);
}

function shells(machine: Machine): string[] {
  return machine.platform === "linux" ? HEADLESS_ONLY.flatMap((name) => onPath(name, machine)) : [];
}

function installed(machine: Machine): string[] {
  if (machine.platform === "darwin") {
    return ["/Applications", path.join(homedir(), "Applications")].flatMap((folder) =>
      MAC_APPLICATIONS.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (machine.platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
      .flatMap((name) => machine.env[name] ?? [])
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.win32.join(folder, program)));
  }
  return [...WITH_WINDOW.flatMap((name) => onPath(name, machine)), "/snap/bin/chromium", "/opt/google/chrome/chrome"];
}

function onPath(name: string, machine: Machine): string[] {
  if (path.isAbsolute(name)) return [name];
  return (machine.env["PATH"] ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => path.join(folder, name));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
