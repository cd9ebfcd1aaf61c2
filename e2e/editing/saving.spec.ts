/** What was edited: saved, kept over a crash, asked about, and taken back. The steps are taken as the page takes them. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import type { EditStep } from "../../data/edit/edit.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";

const HARBOUR = await readFile(path.resolve(import.meta.dirname, "..", "helpers", "harbour.json"), "utf8");

const retitled = (title: string): EditStep => ({
  type: "edit",
  edit: { type: "change-details", change: { title } },
});

const take = (page: Page, step: EditStep) =>
  page.evaluate((taken) => (window as unknown as PageWindow).sourceline.editTimeline(taken), step);

const save = (page: Page) => page.evaluate(() => (window as unknown as PageWindow).sourceline.saveEdits());

const title = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

const click = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

/** Every question is answered so; gives what was asked. */
async function answering(app: ElectronApplication, button: string): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }, wanted) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (...args: unknown[]) => {
      const { message, detail = "", buttons = [] } = args.at(-1) as Electron.MessageBoxOptions;
      asked.push(message, ...detail.split("\n").slice(1));
      return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false });
    };
  }, button);
  return () => app.evaluate(() => (globalThis as unknown as { readonly asked: readonly string[] }).asked);
}

async function started(folder: string, ...args: readonly string[]): Promise<readonly [ElectronApplication, Page]> {
  const app = await launch(folder, args);
  const page = await app.firstWindow();
  await untilIdle(page);
  return [app, page];
}

async function harbourIn(folder: string): Promise<string> {
  const file = path.join(folder, "harbour.json");
  await writeFile(file, HARBOUR);
  return file;
}

test("an edit is told in the title bar and the menu, and saved into the file that is open, which is not read again", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const [app, page] = await started(folder, file);
  const label = (id: string) =>
    app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.label, id);
  expect(await title(app)).toBe("The harbour agreement – Sourceline");
  expect(await label("edit.undo")).toBe("&Undo");
  expect(await take(page, retitled("The harbour treaty"))).toEqual({ outcome: "taken" });
  expect(await title(app)).toBe("The harbour treaty – not saved – Sourceline");
  expect(await label("edit.undo")).toBe("&Undo change title of the timeline");
  await take(page, { type: "undo" });
  expect(await title(app)).toBe("The harbour agreement – Sourceline");
  await take(page, { type: "redo" });
  expect(await save(page)).toEqual({ outcome: "saved", name: "harbour.json" });
  expect(await title(app)).toBe("The harbour treaty – Sourceline");
  const lines = (await readFile(file, "utf8")).split("\n");
  const before = HARBOUR.split("\n");
  expect(lines.filter((line, at) => line !== before[at])).toEqual(['  "title": "The harbour treaty",']);
  expect(await readdir(path.join(folder, "user-data", "journals"))).toEqual([]);
  await expect(page.locator("#message")).not.toContainText("read again");
  await app.close();
});

test("what was not saved is there again after the program was killed, and a saved file after that", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const [app, page] = await started(folder, file);
  await take(page, retitled("The harbour treaty"));
  await take(page, retitled("The harbour quarrel"));
  await take(page, { type: "undo" });
  const gone = new Promise((resolve) => app.process().once("exit", resolve));
  app.process().kill("SIGKILL");
  await gone;
  expect(await readFile(file, "utf8")).toBe(HARBOUR);

  const [again, there] = await started(folder, file);
  await expect(there.locator("#message")).toContainText("What was not saved is here again");
  expect(await title(again)).toBe("The harbour treaty – not saved – Sourceline");
  await save(there);
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ title: "The harbour treaty" });
  await again.close();
});

test("closing asks; later keeps what was done for the next time", async ({ folder }) => {
  const file = await harbourIn(folder);
  const [app, page] = await started(folder, file);
  await take(page, retitled("The harbour treaty"));
  const asked = await answering(app, "Cancel");
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(asked).toEqual(["Save the changes to harbour.json?"]);
  expect(await take(page, { type: "undo" })).toEqual({ outcome: "taken" });
  await take(page, { type: "redo" });
  await answering(app, "Save later");
  await app.close();
  expect(await readFile(file, "utf8")).toBe(HARBOUR);

  const [again] = await started(folder, file);
  expect(await title(again)).toContain("not saved");
  await answering(again, "Save");
  await again.close();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ title: "The harbour treaty" });
});

test("a file that another program has saved is neither taken over nor overwritten without a question", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const [app, page] = await started(folder, file);
  await take(page, retitled("The harbour treaty"));
  const theirs = HARBOUR.replace("The harbour agreement", "The harbour, by others");
  await writeFile(file, theirs);
  await expect(page.locator("#message")).toContainText("was changed by another program; your changes stay");
  const asked = await answering(app, "Cancel");
  expect(await save(page)).toEqual({ outcome: "cancelled" });
  expect(await asked()).toEqual([
    "harbour.json was changed by another program.",
    "",
    "Told differently: the timeline: title",
  ]);
  expect(await readFile(file, "utf8")).toBe(theirs);
  await answering(app, "Overwrite");
  expect(await save(page)).toEqual({ outcome: "saved", name: "harbour.json" });
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ title: "The harbour treaty" });
  await app.close();
});

test("going back to what was saved asks first, and forgets the steps", async ({ folder }) => {
  const file = await harbourIn(folder);
  const [app, page] = await started(folder, file);
  await take(page, retitled("The harbour treaty"));
  await answering(app, "Go back");
  await click(app, "file.revert");
  await expect.poll(() => title(app)).toBe("The harbour agreement – Sourceline");
  expect(await take(page, { type: "undo" })).toMatchObject({ outcome: "failed" });
  await app.close();
});

test("a new timeline is empty, goes on with the next start, and gets a file of its own", async ({ folder }) => {
  const [app, page] = await started(folder);
  await click(app, "file.new");
  await expect(page.locator("#title")).toHaveText("Untitled timeline");
  await take(page, retitled("The bells"));
  await answering(app, "Save later");
  await app.close();

  const [again, there] = await started(folder);
  await expect(there.locator("#message")).toContainText("What was not saved is here again");
  const file = path.join(folder, "bells.sourceline");
  await again.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  expect(await save(there)).toMatchObject({ outcome: "saved", name: "bells.sourceline" });
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ title: "The bells", events: [] });
  await take(there, retitled("The bells ring"));
  expect(await save(there)).toEqual({ outcome: "saved", name: "bells.sourceline" });
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ title: "The bells ring" });
  await again.close();
});

test("the example offers to begin one's own, and an empty timeline its first event", async ({ folder }) => {
  const [app, page] = await started(folder);
  const panel = page.locator("#panel");
  await expect(panel).toContainText("This is an example. Begin your own:");
  const table = path.join(folder, "claims.csv");
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, table);
  await panel.getByRole("button", { name: "A table to fill in…" }).click();
  await expect(page.locator("#message")).toHaveText("Saved claims.csv");
  expect(await readFile(table, "utf8")).toMatch(/^\uFEFFevent,title,lane,/u);
  await panel.getByRole("button", { name: "New timeline" }).click();
  await expect(page.locator("#title")).toHaveText("Untitled timeline");
  await expect(panel).not.toContainText("This is an example");
  await page.locator("#nothing-left").getByRole("button", { name: "New event" }).click();
  await expect(page.locator(".edit-form").getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
  await app.close();
});
