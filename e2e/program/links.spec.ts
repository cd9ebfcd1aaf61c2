/** Links to a view: copied, opened in the window and from the command line, and drawn without a window. */
import { execFile, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import { ROOT, program } from "../helpers/program.ts";

const LINK =
  "sourceline://view?timeline=syria-2016.json&from=2016-09-12&to=2016-09-24&search=truce&theme=dark&event=truce-collapse";

function copied(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ clipboard }) => clipboard.readText());
}

async function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

async function expectLinked(page: Page): Promise<void> {
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "truce-collapse");
  await expect(page.locator("#search-field")).toHaveValue("truce");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
}

test("the link to a view is copied from the panel and from the menu", async ({ electronApp, page }) => {
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await expect(page.getByRole("status").first()).toHaveText("Link to this view copied");
  expect(await copied(electronApp)).toBe("sourceline://view?timeline=syria-2016.json");
  await page.locator("#search-field").fill("convoy");
  await page.locator("#picture [data-event-id]").first().click();
  await untilIdle(page);
  await clickMenu(electronApp, "file.copy-link");
  await expect
    .poll(() => copied(electronApp))
    .toMatch(/^sourceline:\/\/view\?timeline=syria-2016\.json&search=convoy&event=/);
});

test("a link that is pasted is opened; one that is none is refused where it was typed", async ({
  electronApp,
  page,
}) => {
  await clickMenu(electronApp, "file.open-link");
  const field = page.getByRole("textbox", { name: "Open a link to a view" });
  await expect(field).toBeFocused();
  await field.fill("https://example.com/");
  await page.keyboard.press("Enter");
  await expect(page.getByText("A link to a view begins with sourceline://view.")).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await field.fill(LINK);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
  await expectLinked(page);
});

test("what a link names and the timeline has not is told, and the rest is shown", async ({ page }) => {
  await page.getByRole("button", { name: "Open link…" }).click();
  await page.getByRole("textbox", { name: "Open a link to a view" }).fill(`${LINK}&colour=red&sources=nobody`);
  await page.keyboard.press("Enter");
  await expect(page.locator("#message")).toHaveText(
    "Link opened, but “colour” is unknown; there is no source “nobody” here",
  );
  await expectLinked(page);
});

test("Escape closes the popover, and it can be opened again", async ({ page }) => {
  const open = page.getByRole("button", { name: "Open link…" });
  const field = page.getByRole("textbox", { name: "Open a link to a view" });
  await open.click();
  await expect(field).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await open.click();
  await expect(field).toBeVisible();
});

for (const [name, args] of [
  ["--view LINK", ["--view", LINK]],
  ["--view=LINK", [`--view=${LINK}`]],
  ["the link alone", [LINK]],
] as const) {
  test(`${name} on the command line is opened with the first timeline`, async ({ folder }) => {
    const app = await launch(folder, args);
    const page = await app.firstWindow();
    await untilIdle(page);
    await expectLinked(page);
    await app.close();
  });
}

test("a link to an event at the start opens its panel, and scrolls to its mark", async ({ folder }) => {
  // Its lane lies below what is seen at first.
  const app = await launch(folder, ["sourceline://view?timeline=syria-2016.json&event=plutonium-accord"]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", "plutonium-accord");
  const mark = page.locator('#picture .glyph[data-event-id="plutonium-accord"]').first();
  await expect(mark).toBeInViewport();
  await expect.poll(() => page.locator("#viewport").evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await app.close();
});

test("a second start hands its link to the window that is there", async ({ page, folder }) => {
  await untilIdle(page);
  const second = spawn(
    program().executable,
    [`--user-data-dir=${path.join(folder, "user-data")}`, "--no-sandbox", ...program().words, "--view", LINK],
    { cwd: folder, stdio: "ignore" },
  );
  expect(await new Promise((resolve) => second.once("close", resolve))).toBe(0);
  await expectLinked(page);
});

test("window and command line draw the same picture of one link, byte for byte", async ({
  electronApp,
  page,
  folder,
}) => {
  await page.getByRole("button", { name: "Open link…" }).click();
  await page.getByRole("textbox", { name: "Open a link to a view" }).fill(LINK);
  await page.keyboard.press("Enter");
  await expectLinked(page);
  const inWindow = path.join(folder, "window.svg");
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, inWindow);
  await page.getByRole("button", { name: "Export…" }).click();
  await page.getByRole("button", { name: "Save…" }).click();
  await expect(page.locator("#message")).toHaveText("Saved window.svg");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  const svg = await readFile(inWindow, "utf8");
  const width = /width="(\d+)"/.exec(svg)?.[1] ?? "";
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await expect(page.locator("#message")).toHaveText("Link to this view copied");
  const alone = path.join(folder, "alone.svg");
  const cli = [path.join(ROOT, "dist", "cli.js"), "export", "--view", await copied(electronApp), "--width", width];
  await promisify(execFile)(process.execPath, [...cli, "--out", alone]);
  expect(await readFile(alone, "utf8")).toBe(svg);
  // Both go through the same code, so the window itself is asked too.
  const drawn = await page
    .locator("#picture .glyph[data-event-id]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-event-id")));
  const exported = [...svg.matchAll(/data-event-id="([^"]+)"/g)].map(([, id]) => id);
  expect(exported).toEqual(drawn);
  expect(drawn).toContain("truce-collapse");
});
