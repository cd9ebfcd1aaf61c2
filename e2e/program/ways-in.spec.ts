/** Ways into the window besides its dialog: files and folders that are dropped, text that is pasted, several files. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/fixture.ts";

const TABLE = "Date,Title\n4 March 1912,Bell cast\n";
const NOTE = "---\ntitle: Bell hung\ndate: 1912-05-09\n---\n";

/** Drops files and folders on the middle of the window, as the system does. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, x: 500, y: 400, data });
  await browser.detach();
}

async function paste(page: Page, target: string, text: string): Promise<boolean> {
  return page.locator(target).evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    return element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function isOpen(page: Page, name: string, ...events: readonly string[]): Promise<void> {
  const report = page.getByRole("dialog", { name: "Import report" });
  await expect(report).toContainText(`${name}: read as`);
  await report.getByRole("button", { name: "Close" }).click();
  for (const id of events) await expect(page.locator(`#picture [data-event-id="${id}"]`)).toBeVisible();
}

test("a file that is dropped opens; one that cannot be read says why, and what was open stays", async ({
  page,
  folder,
}) => {
  const file = path.join(folder, "bells.csv");
  await writeFile(file, TABLE);
  await drop(page, [file]);
  await isOpen(page, "bells.csv", "bell-cast");
  await expect(page.locator(".drop-target")).toBeHidden();
  const broken = path.join(folder, "broken.sourceline");
  await writeFile(broken, '{ "version": 2, "lanes": [] }');
  await drop(page, [broken]);
  await expect(page.locator('[data-role="problems"]')).toContainText('needs the field "title"');
  await expect(page.locator('#picture [data-event-id="bell-cast"]')).toBeVisible();
});

test("a folder that is dropped, with the folders in it, is one timeline", async ({ page, folder }) => {
  const story = path.join(folder, "story");
  await mkdir(path.join(story, "notes", ".git"), { recursive: true });
  await writeFile(path.join(story, "bells.csv"), TABLE);
  await writeFile(path.join(story, "notes", "hung.md"), NOTE);
  await writeFile(path.join(story, "notes", ".git", "hidden.md"), NOTE);
  await writeFile(path.join(story, "bells.jpg"), "no timeline");
  await drop(page, [story]);
  await isOpen(page, "story", "bell-cast", "bell-hung");
  await expect(page.locator("#picture [data-event-id]")).toHaveCount(2);
  await page.locator(`#picture [data-event-id="bell-hung"]`).click();
  await expect(page.locator(`[data-role="event-panel"]`)).toContainText("story, notes/hung.md");
});

test("several files that are chosen in the dialog are one timeline", async ({ electronApp, page, folder }) => {
  const files = [path.join(folder, "bells.csv"), path.join(folder, "hung.md")];
  await writeFile(files[0]!, TABLE);
  await writeFile(files[1]!, NOTE);
  await electronApp.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, files);
  await page.getByRole("button", { name: "Open…" }).click();
  await isOpen(page, "2 files", "bell-cast", "bell-hung");
});

test("cells that are pasted open as a timeline, with the question that they ask; a link leads to its view", async ({
  page,
}) => {
  expect(await paste(page, "#viewport", "Date\tTitle\n5/9/1912\tBell hung\n")).toBe(false);
  await page.getByRole("button", { name: /^Day first/u }).click();
  await isOpen(page, "Pasted text", "bell-hung");
  await paste(page, "#viewport", "   ");
  await expect(page.locator("#message")).toHaveText("The clipboard holds no text and no file");
});

test("what is pasted into a field is the field's", async ({ page }) => {
  expect(await paste(page, "#search input", "Date\tTitle\n4 March 1912\tBell cast\n")).toBe(true);
  await untilIdle(page);
  await expect(page.getByRole("dialog", { name: "Import report" })).toBeHidden();
});
