/** A page that crashes or hangs, and mistakes of the main process: what the user sees, and what is kept. */
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/fixture.ts";
import { ROOT, program } from "../helpers/program.ts";

/** Asks the page by the main process: Playwright gives a page up that has crashed. */
const inPage = (app: ElectronApplication, code: string) =>
  app.evaluate(
    ({ BrowserWindow }, script) =>
      // While there is no page, there is no answer.
      BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript(script)
        .catch(() => "") as Promise<string>,
    code,
  );

const LOOK = `[document.documentElement.dataset.theme, document.querySelector("#search-field").value].join(" ")`;
const MESSAGE = `document.querySelector("#message").textContent`;

/** What the program remembers of the search. */
const SAVED_SEARCH = `sourceline.loadTimeline().then((loaded) => JSON.parse(loaded).saved?.look.filter.text)`;

/** Counts loads, and answers questions with the button of the given index. */
async function prepare(app: ElectronApplication, page: Page, response: number): Promise<void> {
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.locator("#search-field").fill("truce");
  await untilIdle(page);
  // What is to come back has to be remembered first.
  await expect.poll(() => page.evaluate(SAVED_SEARCH)).toBe("truce");
  await app.evaluate(({ dialog, BrowserWindow }, answer) => {
    const told = { loads: 0, questions: [] as string[] };
    Object.assign(globalThis, { told });
    BrowserWindow.getAllWindows()[0]?.webContents.on("did-finish-load", () => (told.loads += 1));
    dialog.showMessageBox = (...args: unknown[]) => {
      told.questions.push((args.at(-1) as Electron.MessageBoxOptions).message);
      return Promise.resolve({ response: answer, checkboxChecked: false });
    };
  }, response);
}

interface Told {
  readonly loads: number;
  readonly questions: readonly string[];
}

const told = (app: ElectronApplication) => app.evaluate(() => (globalThis as unknown as { told: Told }).told);

const crash = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });

test("a page that crashes comes back as it was looked at, and says so; the second time it asks", async ({
  electronApp,
  page,
}) => {
  await prepare(electronApp, page, 0);
  await crash(electronApp);
  await expect.poll(() => inPage(electronApp, LOOK)).toBe("dark truce");
  await expect
    .poll(() => inPage(electronApp, MESSAGE))
    .toMatch(/the window had stopped working .+ as it was looked at/u);
  expect(await told(electronApp)).toEqual({ loads: 1, questions: [] });
  await crash(electronApp);
  await expect.poll(async () => (await told(electronApp)).loads).toBe(2);
  expect((await told(electronApp)).questions).toEqual(["The window has stopped working again."]);
  await expect.poll(() => inPage(electronApp, LOOK)).toBe("dark truce");
});

test("who closes a window that crashes again ends the program", async ({ electronApp, page }) => {
  await prepare(electronApp, page, 1);
  await crash(electronApp);
  await expect.poll(async () => (await told(electronApp)).loads).toBe(1);
  const over = electronApp.waitForEvent("close");
  await crash(electronApp).catch(() => undefined);
  await over;
});

test("a page that hangs is asked about, ended, and comes back", async ({ electronApp, page }) => {
  await prepare(electronApp, page, 1);
  // Never answered: the page has gone by then.
  void page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await electronApp.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.emit("unresponsive");
  });
  await expect.poll(async () => (await told(electronApp)).loads).toBe(1);
  await expect.poll(() => inPage(electronApp, LOOK)).toBe("dark truce");
  await expect.poll(() => inPage(electronApp, MESSAGE)).toContain("the window did not answer and was opened again");
  expect((await told(electronApp)).questions).toEqual(["The window does not answer."]);
});

test("who waits for a page that hangs keeps it", async ({ electronApp, page }) => {
  await prepare(electronApp, page, 0);
  await electronApp.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.emit("unresponsive");
  });
  await untilIdle(page);
  expect(await told(electronApp)).toEqual({ loads: 0, questions: ["The window does not answer."] });
});

/** Starts the program with a module that makes a mistake once the window is there; gives its status and what it said. */
async function mistaken(folder: string, mistake: string): Promise<readonly [number | null, string]> {
  const module = path.join(folder, "mistake.cjs");
  await writeFile(
    module,
    `const { app } = require("electron");
     app.on("browser-window-created", (_event, window) => window.webContents.once("did-finish-load", () => {
       window.setBounds({ x: 7 });
       setTimeout(() => { ${mistake} });
     }));`,
  );
  const args = ["--no-sandbox", `--user-data-dir=${path.join(folder, "data")}`, "-r", module, ROOT];
  const child = spawn(program().executable, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return [await new Promise((resolve) => child.once("close", resolve)), said];
}

test("an exception of the main process ends in a dialog, and what was looked at is saved first", async ({ folder }) => {
  test.skip(!program().isStandIn, "Electron's dialog waits for somebody");
  const [status, said] = await mistaken(folder, `throw new Error("nobody expected this")`);
  expect(status).toBe(1);
  expect(said).toContain("Sourceline has made a mistake and ends\nnobody expected this\n");
  expect(said).toContain("How the timelines were looked at is saved. No file of yours is half-written");
  expect(await readFile(path.join(folder, "data", "settings.json"), "utf8")).toContain('"x": 7');
});

test("a promise that fails is told, and the user may go on or quit", async ({ folder }) => {
  const quit = `const { dialog } = require("electron");
    dialog.showMessageBox = (options) => { console.error([options.message, options.detail, ...options.buttons].join("|"));
      return Promise.resolve({ response: 1 }); };
    void Promise.reject(new Error("not this time"));`;
  const [status, said] = await mistaken(folder, quit);
  expect(status).toBe(0);
  expect(said).toMatch(/Sourceline has made a mistake\.\|not this time\n\nHow the .+ is saved\. .+\|Go on\|Quit/u);
});

test("a reader of what the program says may leave, and the program goes on", async ({ folder }) => {
  test.skip(process.platform === "win32", "pipes differ");
  const module = path.join(folder, "talk.cjs");
  await writeFile(
    module,
    `const { app } = require("electron");
     app.on("browser-window-created", (_event, window) => window.webContents.once("did-finish-load", () => {
       for (let line = 0; line < 100; line += 1) console.error("word");
       setTimeout(() => { console.error("word"); setTimeout(() => app.quit(), 50); }, 50);
     }));`,
  );
  const args = ["--no-sandbox", `--user-data-dir=${path.join(folder, "data")}`, "-r", module, ROOT];
  const child = spawn(program().executable, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.destroy();
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
});
