/** The export dialog: what it asks for is what is previewed, saved and copied. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { ElectronApplication, Page } from "playwright/test";
import { violations } from "../helpers/axe.ts";
import { expect, test, untilIdle } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";

async function saveAs(electronApp: ElectronApplication, file: string): Promise<void> {
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      Object.assign(globalThis, { asked: args.at(-1) });
      return Promise.resolve({ canceled: false, filePath });
    };
  }, file);
}

async function clickMenu(electronApp: ElectronApplication, id: string): Promise<void> {
  await electronApp.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

/** Opens the dialog, and gives what is in it. */
async function openDialog(page: Page) {
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("a preset, a theme and words of one's own are previewed, and saved as the command line draws them", async ({
  electronApp,
  page,
  folder,
}) => {
  const dialog = await openDialog(page);
  await dialog.getByRole("radio", { name: "PNG" }).check({ force: true });
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("A4 landscape");
  await dialog.getByRole("combobox", { name: "Period" }).selectOption("The whole timeline");
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("Dark");
  await dialog.getByRole("textbox", { name: "Title", exact: true }).fill("Another title");
  await expect(dialog.locator(".size")).toHaveText("297 × 210 mm; 3508 × 2480 pixels");
  await expect(dialog.getByText(/^Not everything fits: \d+ remarks$/)).toBeVisible();
  await expect(dialog.locator(".paper .header text").first()).toHaveText("Another title");
  await expect(dialog.locator(".paper .paper")).toHaveAttribute("fill", "#16181d");
  await saveAs(electronApp, path.join(folder, "window.png"));
  await dialog.getByRole("button", { name: "Save…" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Saved window.png");
  const asked = await electronApp.evaluate(() => (globalThis as unknown as { asked: unknown }).asked);
  expect(asked).toMatchObject({ defaultPath: "syria-2016.png", filters: [{ name: "PNG picture" }, {}, {}, {}] });
  const alone = path.join(folder, "alone.png");
  const call = ["export", "--preset", "a4", "--theme", "dark", "--title", "Another title", "--out", alone];
  await promisify(execFile)(process.execPath, [path.join(ROOT, "dist", "cli.js"), ...call]);
  expect((await readFile(path.join(folder, "window.png"))).equals(await readFile(alone))).toBe(true);
});

test("choices stay while the window is open, Escape closes, and the focus goes back", async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole("combobox", { name: "Lanes" }).selectOption("By source");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Export…" })).toBeFocused();
  await openDialog(page);
  await expect(dialog.getByRole("combobox", { name: "Lanes" })).toHaveValue("source");
  await expect(dialog.locator(".paper [data-lane-id='source:rhc']").first()).toBeAttached();
});

test("a field that is wrong says so, and Save leads to it instead of saving", async ({ page }) => {
  const dialog = await openDialog(page);
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("Width and height…");
  const width = dialog.getByRole("textbox", { name: "Width" });
  await width.fill("1");
  await expect(width).toHaveAccessibleDescription("must be from 84.7 to 5291.6 mm");
  await dialog.getByRole("button", { name: "Save…" }).click();
  await expect(width).toBeFocused();
  await width.fill("200");
  await expect(dialog.locator(".size")).toHaveText(/^200 × \d+(\.\d+)? mm$/);
  await expect(dialog.getByRole("button", { name: "Save…" })).toBeEnabled();
});

test("a page previews no size that was chosen for a picture, and cannot be copied, not even with a wrong day", async ({
  page,
}) => {
  const dialog = await openDialog(page);
  const choose = (format: string) => dialog.getByRole("radio", { name: format }).check({ force: true });
  await choose("PNG");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("card");
  await expect(dialog.getByText(/^Not everything fits/)).toBeVisible();
  await choose("Web page");
  await expect(dialog.locator(".size")).toHaveText("A page takes the size of its reader's window.");
  await expect(dialog.locator(".remarks")).toBeEmpty();
  await dialog.getByRole("combobox", { name: "Period" }).selectOption("From one day to another");
  await dialog.getByRole("textbox", { name: "Last day" }).fill("31 Sept 2016");
  await expect(dialog.getByRole("textbox", { name: "Last day" })).toHaveAttribute("aria-invalid", "true");
  await expect(dialog.getByRole("button", { name: "Copy" })).toHaveAttribute("aria-disabled", "true");
});

test("the dialog fits a window of 720 by 450 in every theme, and axe-core finds nothing in it", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  for (const theme of ["light", "dark", "contrast", "print", "newspaper"]) {
    await page.getByRole("combobox", { name: "Theme" }).selectOption(theme);
    const dialog = await openDialog(page);
    await dialog.getByRole("combobox", { name: "Size" }).selectOption("A4 landscape");
    expect(await violations(page)).toEqual([]);
    const box = await dialog.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 720 && box.y + box.height <= 450).toBe(true);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
});

/** As Electron names a format of the system's own; as "image/svg+xml" it would be decoded as pixels, and dropped. */
const SVG_FORMAT = `electron application/osclipboard;format="${process.platform === "darwin" ? "public.svg-image" : "image/svg+xml"}"`;

test("the picture is copied as PNG and as SVG, from the dialog and from the menu", async ({ electronApp, page }) => {
  const copied = (): Promise<Record<string, string>> =>
    electronApp.evaluate(async ({ clipboard }) => {
      const [item] = await clipboard.read();
      const texts = (item?.types ?? []).map(async (type) => {
        const blob = (await item?.getType(type)) as Blob;
        return [type, Buffer.from(await blob.arrayBuffer()).toString("latin1", 0, 200)] as const;
      });
      return Object.fromEntries(await Promise.all(texts));
    });
  await page.setViewportSize({ width: 720, height: 450 });
  const dialog = await openDialog(page);
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Copied");
  const svg = await copied();
  expect(Object.keys(svg).sort()).toEqual([SVG_FORMAT, "text/plain"].sort());
  expect(svg[SVG_FORMAT]).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
  expect(svg["text/plain"]).toBe(svg[SVG_FORMAT]);
  await page.keyboard.press("Escape");
  await clickMenu(electronApp, "edit.copy-png");
  await expect(page.locator("#message")).toHaveText("Copied");
  await untilIdle(page);
  // The message may still be that of the first copy, so the clipboard itself is waited for.
  await expect.poll(async () => (await copied())["image/png"] ?? "").toMatch(/^.PNG/);
  expect(await copied()).not.toHaveProperty("text/plain");
});

test("every field is seen without scrolling, also in a low window", async ({ page }) => {
  const dialog = await openDialog(page);
  for (const size of [
    { width: 1440, height: 900 },
    { width: 900, height: 600 },
  ]) {
    await page.setViewportSize(size);
    await expect(dialog.getByLabel("List of sources as a file")).toBeInViewport({ ratio: 1 });
    await expect(dialog.getByRole("radio", { name: "SVG" })).toBeInViewport({ ratio: 1 });
    const hidden = await dialog.locator(".export-form").evaluate((form) => form.scrollHeight - form.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
  }
});
