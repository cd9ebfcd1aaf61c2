/** Closing the window, or quitting, while a picture is drawn. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, test } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";

/** What the test and the main process tell each other. */
interface Told {
  questions: Electron.MessageBoxOptions[];
  answer: (response: number) => void;
}

/** Saves into the file, and keeps every question until the test answers. */
async function prepare(electronApp: ElectronApplication, file: string): Promise<void> {
  await writeFile(file, "mine");
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    const told: Told = { questions: [], answer: () => undefined };
    Object.assign(globalThis, { told });
    dialog.showMessageBox = (...args: unknown[]) => {
      const options = args.at(-1) as Electron.MessageBoxOptions;
      told.questions.push(options);
      return new Promise((resolve) => {
        told.answer = (response) => resolve({ response, checkboxChecked: false });
        // As Electron does.
        options.signal?.addEventListener("abort", () => told.answer(options.cancelId ?? 0));
      });
    };
  }, file);
}

/** Starts a large picture, and waits until it is drawn. Its outcome is kept in the page. */
async function startDrawing(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { sourceline } = window as unknown as PageWindow;
        sourceline.onExportProgress((step) => {
          if (step === "draw") resolve();
        });
        const [from, to] = [Date.UTC(2016, 8, 5), Date.UTC(2016, 9, 8)];
        const order = { view: { from, to }, page: { width: 3000, dpi: 192 }, theme: "light", furniture: {} } as const;
        Object.assign(window, { outcome: sourceline.exportPicture({ ...order, format: "png" }) });
      }),
  );
}

const outcomeOf = (page: Page) => page.evaluate(() => (window as unknown as { outcome: Promise<unknown> }).outcome);

const close = (electronApp: ElectronApplication) =>
  electronApp.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });

const questions = (electronApp: ElectronApplication) =>
  electronApp.evaluate(() => (globalThis as unknown as { told: Told }).told.questions.map(({ buttons }) => buttons));

const answer = (electronApp: ElectronApplication, response: number) =>
  electronApp.evaluate((_electron, given) => {
    (globalThis as unknown as { told: Told }).told.answer(given);
  }, response);

const BUTTONS = ["Keep drawing", "Give up and close"];

test("closing during an export asks once; the picture goes on meanwhile, and is saved", async ({
  electronApp,
  page,
  folder,
}) => {
  const file = path.join(folder, "picture.png");
  await prepare(electronApp, file);
  await startDrawing(page);
  await close(electronApp);
  await close(electronApp);
  expect(await questions(electronApp)).toEqual([BUTTONS]);
  await answer(electronApp, 0);
  expect(await outcomeOf(page)).toEqual({ outcome: "saved", name: "picture.png" });
  expect((await readFile(file)).toString("latin1", 1, 4)).toBe("PNG");
});

test("a picture that is saved before anybody answers takes the question back, and the window stays", async ({
  electronApp,
  page,
  folder,
}) => {
  await prepare(electronApp, path.join(folder, "picture.png"));
  await startDrawing(page);
  await close(electronApp);
  expect(await outcomeOf(page)).toEqual({ outcome: "saved", name: "picture.png" });
  await expect(page.locator("#picture")).toBeVisible();
  // The next time it closes without a question.
  const closed = page.waitForEvent("close");
  await close(electronApp);
  await closed;
});

for (const [name, end] of [
  ["closing", close],
  ["quitting", (electronApp: ElectronApplication) => electronApp.evaluate(({ app }) => app.quit())],
] as const) {
  test(`who gives up after ${name} loses the picture and nothing else`, async ({ electronApp, page, folder }) => {
    const file = path.join(folder, "picture.png");
    await prepare(electronApp, file);
    await startDrawing(page);
    await end(electronApp);
    expect(await questions(electronApp)).toEqual([BUTTONS]);
    const ended = electronApp.waitForEvent("close");
    await answer(electronApp, 1).catch(() => undefined);
    await ended;
    expect(await readFile(file, "utf8")).toBe("mine");
    expect((await readdir(folder)).filter((each) => each !== "user-data")).toEqual(["picture.png"]);
  });
}

test("without a picture under way nobody is asked", async ({ electronApp, page, folder }) => {
  await prepare(electronApp, path.join(folder, "picture.png"));
  const closed = page.waitForEvent("close");
  await close(electronApp);
  await closed;
});

test("a picture that is being written is written to the end, though the window is gone", async ({
  electronApp,
  page,
  folder,
}) => {
  const file = path.join(folder, "picture.svg");
  await prepare(electronApp, file);
  await electronApp.evaluate(({ app, BrowserWindow }) => {
    const fs = process.getBuiltinModule("node:fs/promises");
    const { rename } = fs;
    fs.rename = async (from, to) => {
      if (String(to).endsWith(".svg")) {
        const quitting = new Promise<Electron.Event>((resolve) => app.once("will-quit", resolve));
        BrowserWindow.getAllWindows()[0]?.destroy();
        if (!(await quitting).defaultPrevented) return;
      }
      await rename(from, to);
    };
  });
  const ended = electronApp.waitForEvent("close");
  await page.evaluate(() => {
    const { sourceline } = window as unknown as PageWindow;
    const [from, to] = [Date.UTC(2016, 8, 5), Date.UTC(2016, 9, 8)];
    void sourceline.exportPicture({ view: { from, to }, page: { width: 1000 }, theme: "light", furniture: {} });
  });
  await ended;
  expect(await readFile(file, "utf8")).toContain("<svg");
  expect((await readdir(folder)).filter((each) => each !== "user-data")).toEqual(["picture.svg"]);
});
