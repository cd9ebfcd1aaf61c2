/** A copy of the timeline that is open: under another name, in no file yet, and there again after a crash. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";

const HARBOUR = path.resolve(import.meta.dirname, "..", "helpers", "harbour.json");

const click = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

const field = (page: Page, label: string) =>
  page.locator(".edit-form :is(input, textarea, select)").and(page.getByLabel(label, { exact: true }));

/** What the program has noted of work that is not saved. */
async function noted(folder: string): Promise<string> {
  const journals = path.join(folder, "user-data", "journals");
  const texts = (await readdir(journals)).map((name) => readFile(path.join(journals, name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

const message = (page: Page) => page.locator("#message");

test("a duplicate is the same timeline under another name, not saved, and there again after a crash", async ({
  folder,
}) => {
  const file = path.join(folder, "harbour.json");
  const text = await readFile(HARBOUR, "utf8");
  await writeFile(file, text);
  const app = await launch(folder, [file]);
  const page = await app.firstWindow();
  await untilIdle(page);
  const titleOf = (of: ElectronApplication) =>
    of.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  const events = await page.locator("#picture [data-event-id]").count();
  await click(app, "file.duplicate");
  await expect(message(page)).toHaveText("This is a copy of harbour.json, and not saved yet");
  await untilIdle(page);
  expect(await page.locator("#picture [data-event-id]").count()).toBe(events);
  expect(await titleOf(app)).toBe("The harbour agreement – not saved – Sourceline");
  await page.keyboard.press("n");
  await field(page, "Title").fill("Only in the copy");
  await field(page, "Date").fill("16 May 2001");
  await field(page, "Lane").selectOption({ index: 1 });
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(message(page)).toHaveText("Done: add event “Only in the copy”");
  // A crash may cost the step that is just being noted, and no other.
  await expect.poll(() => noted(folder)).toContain("only-in-the-copy");
  const gone = new Promise((resolve) => app.process().once("exit", resolve));
  app.process().kill("SIGKILL");
  await gone;
  const again = await launch(folder, []);
  const pageAgain = await again.firstWindow();
  await untilIdle(pageAgain);
  await expect(pageAgain.locator('#picture [data-event-id="only-in-the-copy"]')).toHaveCount(1);
  const place = path.join(folder, "copy.sourceline");
  await again.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, place);
  await click(again, "file.save");
  await expect(message(pageAgain)).toHaveText("Saved copy.sourceline");
  expect(await titleOf(again)).toBe("The harbour agreement – Sourceline");
  expect(await readFile(place, "utf8")).toContain("Only in the copy");
  expect(await readFile(file, "utf8")).toBe(text);
  await again.close();
});
