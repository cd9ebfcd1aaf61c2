/** The program with the harbour timeline in a file of a test's own, and what somebody does in its window who edits it. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { launch, untilIdle, expect } from "../helpers/fixture.ts";

export const HARBOUR_TEXT = await readFile(path.resolve(import.meta.dirname, "..", "helpers", "harbour.json"), "utf8");
export const titleInFile = async (file: string): Promise<unknown> =>
  (JSON.parse(await readFile(file, "utf8")) as { readonly title: unknown }).title;

export const chooseItem = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);
export const windowName = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
export const titleField = (page: Page) =>
  page.locator(".edit-form").getByRole("textbox", { name: "Title", exact: true });
export const messageLine = (page: Page) => page.locator("#message");

export type Started = readonly [ElectronApplication, Page];

export async function startedOn(folder: string, ...args: readonly string[]): Promise<Started> {
  const app = await launch(folder, args);
  const page = await app.firstWindow();
  await untilIdle(page);
  return [app, page];
}

export async function harbourIn(folder: string): Promise<string> {
  const file = path.join(folder, "harbour.json");
  await writeFile(file, HARBOUR_TEXT);
  return file;
}

/** Types another title, as a user does. */
export async function retitle(window: Started, title: string): Promise<void> {
  const [, page] = window;
  await typeTitle(window, title);
  await page.keyboard.press("Enter");
  await expect(page.locator("#title")).toHaveText(title);
}

export async function typeTitle([, page]: Started, title: string): Promise<void> {
  await page.getByRole("button", { name: "Title and description…" }).click();
  await titleField(page).fill(title);
}

export async function killProgram([app]: Started): Promise<void> {
  const gone = new Promise((resolve) => app.process().once("exit", resolve));
  app.process().kill("SIGKILL");
  await gone;
}

/** Ends the program without a question about what is unsaved. */
export async function leaveProgram([app]: Started): Promise<void> {
  await answerQuestions(app, "Save later");
  await app.close();
}

export async function answerQuestions(app: ElectronApplication, button: string): Promise<void> {
  await app.evaluate(({ dialog }, wanted) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      const { message: asked, buttons = [] } = args.at(-1) as Electron.MessageBoxOptions;
      Object.assign(globalThis, { asked });
      return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false });
    };
  }, button);
}

export const lastQuestion = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { readonly asked?: string }).asked);

export async function chooseToSave(app: ElectronApplication, chosen: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, chosen);
}
