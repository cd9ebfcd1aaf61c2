/** What survives from one session to the next, and what happens when it cannot. */
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { asWritten } from "../../data/written.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { shippedTimeline } from "../helpers/parsed-timeline.ts";

async function started(folder: string, ...args: readonly string[]): Promise<readonly [ElectronApplication, Page]> {
  const app = await launch(folder, args);
  const page = await app.firstWindow();
  await untilIdle(page);
  return [app, page];
}

function bounds(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { maximized: window?.isMaximized() ?? false, ...window?.getNormalBounds() };
  });
}

const settingsFile = (folder: string): string => path.join(folder, "user-data", "settings.json");
const search = (page: Page) => page.locator("#search-field");
const edge = (page: Page) => page.getByRole("separator", { name: "Width of the details" });
const marks = (page: Page) => page.locator("#picture .glyph[data-event-id]");

async function writeOther(folder: string): Promise<string> {
  const file = path.join(folder, "other.json");
  await writeFile(file, JSON.stringify({ ...asWritten(shippedTimeline()), title: "Another" }));
  return file;
}

test("filters, theme, period and the panel's width are there again after the end of the program", async ({
  folder,
}) => {
  const [first, page] = await started(folder);
  await search(page).fill("convoy");
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await edge(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(edge(page)).toHaveAttribute("aria-valuenow", "356");
  await untilIdle(page);
  const count = await marks(page).count();
  const axis = await page.locator("#picture .axis text").allTextContents();
  await first.close();

  const [second, again] = await started(folder);
  await expect(search(again)).toHaveValue("convoy");
  await expect(again.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(edge(again)).toHaveAttribute("aria-valuenow", "356");
  await expect(marks(again)).toHaveCount(count);
  expect(await again.locator("#picture .axis text").allTextContents()).toEqual(axis);
  await second.close();
});

test("each timeline has its own look, known by no path", async ({ folder }) => {
  const other = await writeOther(folder);
  const [first, page] = await started(folder, other);
  await search(page).fill("truce");
  await untilIdle(page);
  await first.close();
  const [second, shipped] = await started(folder);
  await expect(search(shipped)).toHaveValue("");
  await second.close();
  const [third, again] = await started(folder, other);
  await expect(search(again)).toHaveValue("truce");
  await third.close();
  const { timelines } = JSON.parse(await readFile(settingsFile(folder), "utf8")) as { readonly timelines: unknown };
  expect(JSON.stringify(timelines)).not.toContain("other.json");
});

test("the window stands where it stood, as far as the display has room", async ({ folder }) => {
  const [first] = await started(folder);
  const move = (app: ElectronApplication, wanted: Electron.Rectangle) =>
    app.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), wanted);
  await move(first, { x: 120, y: 80, width: 1111, height: 777 });
  const kept = await bounds(first);
  expect(kept).toMatchObject({ width: 1111, height: 777 });
  await first.close();
  const [second] = await started(folder);
  expect(await bounds(second)).toEqual(kept);
  await second.close();

  const settings = JSON.parse(await readFile(settingsFile(folder), "utf8")) as { window: object };
  const far = { ...settings, window: { x: 90_000, y: -4000, width: 1200, height: 700, maximized: true } };
  await writeFile(settingsFile(folder), JSON.stringify(far));
  const [third] = await started(folder);
  const area = await third.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  const { maximized, x = 0, y = 0, width = 0 } = await bounds(third);
  expect(maximized).toBe(true);
  expect(x + width).toBeLessThanOrEqual(area.x + area.width);
  expect(y).toBe(area.y);
  await third.close();
});

test("settings that cannot be read are put aside, and the program starts as new", async ({ folder }) => {
  await mkdir(path.dirname(settingsFile(folder)), { recursive: true });
  await writeFile(settingsFile(folder), '{"version":1,"timelines":');
  const [app, page] = await started(folder);
  await expect(search(page)).toHaveValue("");
  expect(await readFile(path.join(folder, "user-data", "settings.broken.json"), "utf8")).toBe(
    '{"version":1,"timelines":',
  );
  await search(page).fill("convoy");
  await untilIdle(page);
  await app.close();
  const [second, again] = await started(folder);
  await expect(search(again)).toHaveValue("convoy");
  await second.close();
});

test("settings of a newer version stay as they are, and the window says so", async ({ folder }) => {
  const text = '{"version":2,"windows":[]}';
  await mkdir(path.dirname(settingsFile(folder)), { recursive: true });
  await writeFile(settingsFile(folder), text);
  const [app, page] = await started(folder);
  await expect(page.locator("#message")).toContainText("the settings are of a newer version of the program");
  await search(page).fill("convoy");
  await untilIdle(page);
  await app.close();
  expect(await readFile(settingsFile(folder), "utf8")).toBe(text);
});

test("the panel's edge is dragged, stays within bounds, and goes back to the usual width", async ({ page }) => {
  const panel = page.locator("#panel");
  const usual = (await panel.boundingBox())!.width;
  const box = (await edge(page).boundingBox())!;
  await page.mouse.move(box.x + 4, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 4 - 100, box.y + 220, { steps: 4 });
  await page.mouse.up();
  await expect(edge(page)).toHaveAttribute("aria-valuenow", String(usual + 100));
  expect((await panel.boundingBox())!.width).toBe(usual + 100);
  await page.mouse.move(300, 400);
  await untilIdle(page);
  await expect(edge(page)).toHaveAttribute("aria-valuenow", String(usual + 100));
  await edge(page).focus();
  await page.keyboard.press("Home");
  await expect(edge(page)).toHaveAttribute("aria-valuenow", "240");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(edge(page)).toHaveAttribute("aria-valuenow", "320");
  await page.keyboard.press("Enter");
  await expect(edge(page)).toHaveAttribute("aria-valuenow", String(usual));
  await expect(page.locator("#picture")).toHaveAttribute("width", /\d+/);
  await expect(page.locator("#viewport")).toBeVisible();
});

test("the page cannot write settings of what it was not given, nor more than a look", async ({
  page,
  folder,
  electronApp,
}) => {
  const refused = await page.evaluate(async () => {
    const { sourceline } = window as unknown as PageWindow;
    const { key = "" } = JSON.parse(await sourceline.loadTimeline()) as { readonly key?: string };
    const save = (name: string, saved: unknown): Promise<string> =>
      sourceline.saveLook(name, saved as Parameters<typeof sourceline.saveLook>[1]).then(
        () => "taken",
        (error: unknown) => String(error),
      );
    const { look } = JSON.parse('{"look":{"filter":{"text":"smuggled"}}}') as { look: object };
    return [await save("f".repeat(64), { look }), await save(key, { look, files: "/etc" }), await save(key, "x")];
  });
  expect(refused[0]).toBe("taken");
  expect(refused[1]).toContain("refused save-look");
  expect(refused[2]).toContain("refused save-look");
  await search(page).fill("convoy");
  await untilIdle(page);
  await electronApp.close();
  const text = await readFile(settingsFile(folder), "utf8");
  expect(text).toContain("convoy");
  expect(text).not.toContain("smuggled");
  expect((await readdir(path.dirname(settingsFile(folder)))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
