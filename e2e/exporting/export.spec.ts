/** Exporting what the window shows. The picture itself is tested where it is drawn. */
import { spawnSync } from "node:child_process";
import { readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import type { Exported } from "../../data/ipc/channels.ts";
import { expect, test, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";

async function answerDialog(electronApp: ElectronApplication, file: string | null): Promise<void> {
  await electronApp.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = (...args: unknown[]) => {
      Object.assign(globalThis, { asked: args.at(-1) });
      return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? "" });
    };
  }, file);
}

function exportPicture(page: Page, width = 1000): Promise<Exported> {
  return page.evaluate((asked) => {
    const { sourceline } = window as unknown as PageWindow;
    const [from, to] = [Date.UTC(2016, 8, 5), Date.UTC(2016, 9, 8)];
    const page = { width: asked, dpi: 192 };
    return sourceline.exportPicture({ view: { from, to }, page, theme: "light", furniture: {} });
  }, width);
}

test("an SVG is written where the dialog says, and nothing beside it", async ({ electronApp, page, folder }) => {
  await answerDialog(electronApp, path.join(folder, "picture.svg"));
  expect(await exportPicture(page)).toEqual({ outcome: "saved", name: "picture.svg" });
  const text = await readFile(path.join(folder, "picture.svg"), "utf8");
  expect(text).toContain("<svg");
  expect(text).toContain('width="1000"');
  expect((await readdir(folder)).filter((name) => name !== "user-data")).toEqual(["picture.svg"]);
});

test("a PNG has as many pixels as its resolution asks for, and its steps are told", async ({
  electronApp,
  page,
  folder,
}) => {
  await answerDialog(electronApp, path.join(folder, "picture.PNG"));
  const steps = await page.evaluateHandle(() => {
    const told: string[] = [];
    (window as unknown as PageWindow).sourceline.onExportProgress((step) => void told.push(step));
    return told;
  });
  expect(await exportPicture(page)).toEqual({ outcome: "saved", name: "picture.PNG" });
  expect(await steps.jsonValue()).toEqual(["lay-out", "draw", "write"]);
  const bytes = await readFile(path.join(folder, "picture.PNG"));
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(2000);
});

test("a PDF is written by the same dialog, byte for byte as on the command line", async ({
  electronApp,
  page,
  folder,
}) => {
  await answerDialog(electronApp, path.join(folder, "picture.pdf"));
  expect(await exportPicture(page)).toEqual({ outcome: "saved", name: "picture.pdf" });
  const bytes = await readFile(path.join(folder, "picture.pdf"));
  expect(bytes.toString("latin1", 0, 8)).toBe("%PDF-1.7");
  expect(bytes.toString("latin1")).toContain("/MediaBox [0 0 750 ");
  // On the command line it has the same bytes, though another program writes it.
  const out = path.join(folder, "same.pdf");
  const call = ["export", "--from", "2016-09-05", "--to", "2016-10-07", "--width", "1000", "--out", out];
  spawnSync(process.execPath, [path.join(ROOT, "dist", "cli.js"), ...call]);
  expect(bytes.equals(await readFile(out))).toBe(true);
});

test("Escape gives an export up while it is drawn; the old file stays, and nothing lies beside it", async ({
  electronApp,
  page,
  folder,
}) => {
  const file = path.join(folder, "picture.png");
  await writeFile(file, "mine");
  await answerDialog(electronApp, file);
  await page.evaluate(() => {
    const status = document.querySelector("dialog.export output")!;
    new MutationObserver(() => {
      if (!status.textContent.startsWith("Drawing the picture")) return;
      Object.assign(globalThis, { told: status.textContent });
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await electronApp.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("file.export")?.click();
  });
  await page.getByRole("button", { name: "Save…" }).click();
  await page.waitForFunction(() => "told" in globalThis);
  await untilIdle(page);
  await expect(page.locator("#message")).not.toContainText("Saved");
  // What was given up is the picture, not the dialog.
  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  expect(await readFile(file, "utf8")).toBe("mine");
  expect((await readdir(folder)).filter((name) => name !== "user-data")).toEqual(["picture.png"]);
  // The next one is not in its way.
  expect(await exportPicture(page)).toEqual({ outcome: "saved", name: "picture.png" });
});

test("the dialog suggests the name of the file that is open", async ({ electronApp, page }) => {
  await answerDialog(electronApp, null);
  expect(await exportPicture(page)).toEqual({ outcome: "cancelled" });
  const asked = await electronApp.evaluate(() => (globalThis as unknown as { asked: unknown }).asked);
  expect(asked).toMatchObject({ defaultPath: "syria-2016.svg" });
});

test("a name without an ending becomes an SVG", async ({ electronApp, page, folder }) => {
  await answerDialog(electronApp, path.join(folder, "picture"));
  expect(await exportPicture(page)).toEqual({ outcome: "saved", name: "picture.svg" });
});

test("a name without an ending replaces nothing that the dialog did not ask about", async ({
  electronApp,
  page,
  folder,
}) => {
  const file = path.join(folder, "picture.svg");
  await writeFile(file, "mine");
  await answerDialog(electronApp, path.join(folder, "picture"));
  expect(await exportPicture(page)).toMatchObject({
    outcome: "failed",
    reason: expect.stringContaining("picture.svg"),
  });
  expect(await readFile(file, "utf8")).toBe("mine");
});

test("an ending of another format fails with the ones that there are", async ({ electronApp, page, folder }) => {
  await answerDialog(electronApp, path.join(folder, "picture.jpg"));
  const exported = await exportPicture(page);
  expect(exported).toEqual({
    outcome: "failed",
    reason: "picture.jpg: a picture's name ends in .svg, .png, .pdf or .html",
  });
});

test("a folder that is not there fails without naming the path", async ({ electronApp, page, folder }) => {
  await answerDialog(electronApp, path.join(folder, "missing", "picture.svg"));
  const exported = await exportPicture(page);
  expect(exported).toMatchObject({ outcome: "failed", reason: expect.stringContaining("picture.svg") });
  expect(JSON.stringify(exported)).not.toContain(folder);
});

test.describe("a timeline in a script that no bundled font has", () => {
  test.use({ programArguments: [path.join(import.meta.dirname, "../helpers/scripts.json")] });

  test("is exported, and the answer names what no font has", async ({ electronApp, page, folder }) => {
    await answerDialog(electronApp, path.join(folder, "picture.svg"));
    const exported = await exportPicture(page);
    expect(exported).toMatchObject({ outcome: "saved", name: "picture.svg" });
    expect(JSON.stringify(exported)).toContain("“港” (U+6E2F)");
  });
});
