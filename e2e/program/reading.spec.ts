/** A file that takes long to read: what the window says meanwhile, and how it is given up. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, launch, test, untilIdle, type PageWindow } from "../helpers/fixture.ts";
import { shippedTimeline } from "../helpers/parsed-timeline.ts";

/** Takes seconds on any machine. */
const LARGE = 60_000;
/** Comes in parts. */
const PARTED = 12_000;

async function writeLarge(folder: string, count = LARGE): Promise<string> {
  const file = path.join(folder, "large.csv");
  const rows = Array.from({ length: count }, (_, row) => {
    const day = new Date(Date.UTC(1912, 0, 1 + (row % 3000))).toISOString().slice(0, 10);
    return `${day},Bell ${String(row)},Told in the parish of number ${String(row % 50)},Tower ${String(row % 5)}\n`;
  });
  await writeFile(file, `Date,Title,Description,Lane\n${rows.join("")}`);
  return file;
}

async function open(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ app: running }, chosen) => {
    running.emit("open-file", { preventDefault: () => undefined }, chosen);
  }, file);
}

const line = (page: Page) => page.getByRole("region", { name: "Reading a file" });
const isShipped = (page: Page) => expect(page.locator("h1")).toHaveText(shippedTimeline().title);

test("a large file says how far it is read; Cancel leaves open what was, and the next one opens", async ({
  electronApp,
  page,
  folder,
}) => {
  const small = path.join(folder, "small.csv");
  await writeFile(small, "Date,Title\n4 March 1912,Bell cast\n");
  await open(electronApp, await writeLarge(folder));
  await expect(line(page)).toContainText(/timeline|large\.csv/u);
  await expect(line(page).getByRole("progressbar")).toBeVisible();
  await expect(page.locator("#announcements")).toContainText("Esc cancels");
  await line(page).getByRole("button", { name: "Cancel" }).click();
  await expect(page.locator("#message")).toHaveText("large.csv was not opened: reading it was cancelled");
  await expect(line(page)).toBeHidden();
  await untilIdle(page);
  await isShipped(page);
  await open(electronApp, small);
  await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("small.csv: read as");
});

test("Escape gives it up, also where a file is dropped", async ({ page, folder }) => {
  const file = await writeLarge(folder);
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, x: 500, y: 400, data });
  await browser.detach();
  await expect(line(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#message")).toHaveText("large.csv was not opened: reading it was cancelled");
  await isShipped(page);
});

test("another file takes its place", async ({ electronApp, page, folder }) => {
  const small = path.join(folder, "small.csv");
  await writeFile(small, "Date,Title\n4 March 1912,Bell cast\n");
  await open(electronApp, await writeLarge(folder));
  await expect(line(page)).toBeVisible();
  await open(electronApp, small);
  await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("small.csv: read as");
  await expect(line(page)).toBeHidden();
  await expect(page.locator("h1")).toHaveText("small");
});

test("it opens as a whole, comes again to a page that is loaded anew, and its window answers meanwhile", async ({
  electronApp,
  page,
  folder,
}) => {
  test.slow();
  await open(electronApp, await writeLarge(folder, PARTED));
  // What somebody does meanwhile is done.
  await page.evaluate(() => (window as unknown as PageWindow).sourceline.keepLetterKeys(true));
  await expect(page.getByRole("dialog", { name: "Import report" })).toContainText("12,000 events", { timeout: 60_000 });
  await page.reload();
  await untilIdle(page);
  await expect(page.locator("h1")).toHaveText("large");
  await expect(page.locator("#message")).toHaveText("12,000 events");
});

test("a window whose own file is cancelled shows what ships with the program", async ({ folder }) => {
  const app = await launch(folder, [await writeLarge(folder)]);
  const page = await app.firstWindow();
  await line(page).getByRole("button", { name: "Cancel" }).click();
  await untilIdle(page);
  await isShipped(page);
  await app.close();
});

test("a window that is closed meanwhile ends it without an error", async ({ electronApp, page, folder }) => {
  await open(electronApp, await writeLarge(folder));
  await expect(line(page)).toBeVisible();
  const child = electronApp.process();
  const ended = electronApp.waitForEvent("close");
  await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  await expect.poll(() => child.exitCode).toBe(0);
});
