/** `test` with the program running: each test has its own program, with its own data folder. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { _electron, test as base, expect } from "playwright/test";
import type { ConsoleMessage, ElectronApplication, Page } from "playwright/test";
import type { Bridge } from "../../data/ipc/channels.ts";
import { ROOT, program } from "./program.ts";

/** What a test can ask for. */
interface Fixtures {
  /** What follows the program on the command line: files, switches. Set with `test.use`. */
  readonly programArguments: readonly string[];
  /** A folder of this test's own, removed afterwards. */
  readonly folder: string;
  readonly electronApp: ElectronApplication;
  /** The window's page, once nothing is pending in it. */
  readonly page: Page;
  /** Warnings and errors that the page's console has shown. A test that provokes some empties it; others must not. */
  readonly complaints: string[];
}

/** The page's `window`, for functions that run in it. */
export type PageWindow = typeof globalThis & { readonly sourceline: Bridge };

export { expect };

export const test = base.extend<Fixtures>({
  programArguments: [[], { option: true }],

  // Playwright wants a destructured first parameter, also where there is nothing to take from it.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "sourceline-e2e-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  },

  electronApp: async ({ folder, programArguments }, use) => {
    const app = await launch(folder, programArguments);
    await use(app);
    // A test may have closed it.
    const rejections = await unhandled(app).catch(() => []);
    await leaveUnsaved(app).catch(() => undefined);
    await app.close();
    expect(rejections, "rejections that nobody handled").toEqual([]);
  },

  // eslint-disable-next-line no-empty-pattern
  complaints: async ({}, use) => {
    await use([]);
  },

  page: async ({ electronApp, complaints }, use) => {
    const page = await electronApp.firstWindow();
    const onError = (error: Error): unknown => complaints.push(error.message);
    const onMessage = (message: ConsoleMessage): void => {
      if (["warning", "error"].includes(message.type())) complaints.push(message.text());
    };
    page.on("pageerror", onError);
    page.on("console", onMessage);
    await untilIdle(page);
    await use(page);
    page.off("pageerror", onError);
    page.off("console", onMessage);
    expect(complaints, "the page's console").toEqual([]);
  },
});

/** Starts the program as the fixture does; whoever calls this closes it. */
export async function launch(folder: string, args: readonly string[]): Promise<ElectronApplication> {
  const { executable, isStandIn, isPackaged, words } = program();
  const app = await _electron.launch({
    // Playwright finds Electron by itself, and then makes its ready event wait until no window can be missed.
    ...((isStandIn || isPackaged) && { executablePath: executable }),
    args: [`--user-data-dir=${path.join(folder, "user-data")}`, ...words, ...args],
    cwd: ROOT,
  });
  await app.evaluate(() => {
    const rejections: string[] = [];
    Object.assign(globalThis, { rejections });
    process.on("unhandledRejection", (reason) => void rejections.push(String(reason)));
  });
  return app;
}

/** Rejections of promises in the main process that nobody has handled since the program was started. */
export function unhandled(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { readonly rejections: readonly string[] }).rejections);
}

/** What a test has edited is not saved, and nobody answers a question about it at the end. */
async function leaveUnsaved(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
}

/** Waits until nothing is pending in the window. */
export async function untilIdle(page: Page): Promise<void> {
  await page.locator('html[data-state="idle"]').waitFor({ state: "attached" });
}
