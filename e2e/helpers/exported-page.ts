/** An exported interactive page, opened in a browser as its reader does, from a file URL. */
import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright/test";
import { browserEnvironment } from "../stand-in/browser/browser-process.ts";
import { chooseBrowser } from "../stand-in/browser/choose-browser.ts";
import { expect, test as base, untilIdle } from "./fixture.ts";
import { ROOT } from "./program.ts";

export { expect };

/** Opens exported pages. */
export interface Reader {
  /** Opens a file; what the page asks for and complains of is kept. */
  readonly open: (file: string, fragment?: string) => Promise<Page>;
  readonly complaints: string[];
}

interface ReaderFixtures {
  readonly reader: Reader;
  /** The window, and what it is held by: width and height in px, touch, colours. */
  readonly shape: BrowserContextOptions;
}

/** `test` with a browser that is not the program. */
export const test = base.extend<ReaderFixtures, { readonly browser: Browser }>({
  browser: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const found = await chooseBrowser(ROOT, "headless");
      const env = { ...process.env, ...browserEnvironment(found) } as Record<string, string>;
      const browser = await chromium.launch({ executablePath: found.path, env });
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
  shape: [{ viewport: { width: 1200, height: 800 } }, { option: true }],

  reader: async ({ browser, shape }, use) => {
    const context = await browser.newContext(shape);
    // As in a page that came over plain HTTP; where there is a clipboard, a browser may still ask its reader.
    await context.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    const open = async (file: string, fragment = ""): Promise<Page> => {
      const url = `${pathToFileURL(file).href}${fragment}`;
      page.on("request", (request) => {
        if (request.url().split("#")[0] !== url.split("#")[0]) complaints.push(`asked for ${request.url()}`);
      });
      await page.goto(url);
      await untilIdle(page);
      return page;
    };
    await use({ open, complaints });
    await context.close();
    expect(complaints).toEqual([]);
  },
});

/** Writes `page.html` into the folder, as the command line does, and gives its path. */
export async function exportPage(folder: string, ...args: readonly string[]): Promise<string> {
  const file = path.join(folder, "page.html");
  await promisify(execFile)(process.execPath, [path.join(ROOT, "dist", "cli.js"), "export", ...args, "--out", file]);
  return file;
}
