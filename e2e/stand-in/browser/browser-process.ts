/** Starts the browser that stands in for Electron's own Chromium. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { CdpConnection } from "./cdp.ts";
import type { Browser } from "./npm-chromium.ts";

/** How to start it. */
export interface BrowserOptions {
  readonly browser: Browser;
  readonly profile: string;
  /** Shows a window of this size, instead of running headless. */
  readonly window: { readonly width: number; readonly height: number } | undefined;
  /** A second way in, for Playwright; its address is printed as Electron prints it. */
  readonly debuggingPort: string | undefined;
  readonly sandbox: boolean;
  /** What the program has added for its Chromium. */
  readonly switches: ReadonlyMap<string, string>;
}

/**
 * What a browser does beside showing pages, and Electron does not. Two are pages of the address bar: one of them costs
 * as much as the program's own page. The last keeps a process ready for a next site; Electron turns it off as well
 * (shell/browser/feature_list.cc).
 */
const BROWSER_FEATURES = [
  "Translate",
  "OptimizationHints",
  "MediaRouter",
  "HttpsUpgrades",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "SpareRendererForSitePerProcess",
];

/** Electron has none of a browser's services; nothing leaves the machine; nothing slows down in the background. */
const SWITCHES = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-extensions",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
  `--disable-features=${BROWSER_FEATURES.join(",")}`,
  // Nothing goes over a network here, and a process for it takes a fourteenth of a start.
  "--enable-features=NetworkServiceInProcess2",
  "--password-store=basic",
  "--use-mock-keychain",
  "--disable-popup-blocking",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-background-timer-throttling",
  // Containers often have a /dev/shm of 64 MB.
  "--disable-dev-shm-usage",
  "--force-color-profile=srgb",
];

/** An app window takes no about:blank. */
const EMPTY_PAGE = "data:text/html,<title>Sourceline</title>";

/** A started browser. */
export interface BrowserProcess {
  readonly cdp: CdpConnection;
  readonly process: ChildProcess;
}

/** Starts the browser, connected through a pipe: when this process ends, however it ends, the browser ends too. */
export function startBrowser(options: BrowserOptions): BrowserProcess {
  const { browser, debuggingPort } = options;
  const child = spawn(browser.path, switches(options), {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, ...browserEnvironment(browser) },
  });
  const [, , errors, toBrowser, fromBrowser] = child.stdio;
  createInterface({ input: errors! }).on("line", (line) => {
    const wanted = line.startsWith("DevTools listening on ")
      ? debuggingPort !== undefined
      : process.env["DEBUG_STAND_IN"];
    if (wanted) process.stderr.write(`${line}\n`);
  });
  return { cdp: new CdpConnection(toBrowser as Writable, fromBrowser as Readable), process: child };
}

function switches({ profile, window, debuggingPort, sandbox, switches: added }: BrowserOptions): string[] {
  return [
    ...SWITCHES,
    `--user-data-dir=${profile}`,
    "--remote-debugging-pipe",
    ...[...added].filter(([name]) => name !== "enable-sandbox").map(([name, value]) => `--${name}=${value}`),
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    // Chromium's sandbox does not run as root.
    ...(sandbox && process.getuid?.() !== 0 ? [] : ["--no-sandbox"]),
    ...(window
      ? // "test-type" keeps the browser from warning about switches across the top of the program's window.
        ["--test-type", `--window-size=${String(window.width)},${String(window.height)}`, `--app=${EMPTY_PAGE}`]
      : [
          "--headless",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--hide-scrollbars",
          "--mute-audio",
          "--no-startup-window",
        ]),
  ];
}

/** What a browser needs to find its libraries and fonts, where npm brought it. */
export function browserEnvironment({ libraries, fonts }: Browser): Record<string, string> {
  const folders = [libraries, process.env["LD_LIBRARY_PATH"]].filter((folder) => folder !== undefined);
  return {
    ...(libraries !== undefined && { LD_LIBRARY_PATH: folders.join(path.delimiter) }),
    ...(fonts !== undefined && { FONTCONFIG_FILE: fonts }),
  };
}
