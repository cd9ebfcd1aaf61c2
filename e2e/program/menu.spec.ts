/** The application menu: what is in it, and that its items do what they say. */
import type { ElectronApplication } from "playwright/test";
import { expect, test } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";

interface Entry {
  readonly id: string;
  readonly accelerator: string | null;
  readonly role: string | null;
}

/** The items of the menu with their ids, submenus in place. */
async function entries(electronApp: ElectronApplication): Promise<Entry[]> {
  return electronApp.evaluate(({ Menu }) => {
    const list = (menu: Electron.Menu | null | undefined): Entry[] =>
      (menu?.items ?? []).flatMap((item) => [
        { id: item.id, accelerator: item.accelerator ?? null, role: item.role ?? null },
        ...list(item.submenu),
      ]);
    return list(Menu.getApplicationMenu());
  });
}

async function click(electronApp: ElectronApplication, id: string): Promise<void> {
  await electronApp.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

test("the program's own items have their keys", async ({ electronApp, page }) => {
  await expect(page.locator("html")).toHaveAttribute("data-state", "idle");
  const keys = (await entries(electronApp))
    .filter(({ role }) => role === null)
    .map(({ id, accelerator }) => [id, accelerator]);
  expect(Object.fromEntries(keys)).toMatchObject({
    "file.open": "CmdOrCtrl+O",
    "file.export": "CmdOrCtrl+Shift+E",
    "view.fit": "CmdOrCtrl+0",
    "view.zoom-in": "CmdOrCtrl+=",
    "view.zoom-out": "CmdOrCtrl+-",
  });
});

test("no role takes the keys of zooming in time", async ({ electronApp, page }) => {
  await expect(page.locator("html")).toHaveAttribute("data-state", "idle");
  const roles = (await entries(electronApp)).map(({ role }) => role?.toLowerCase());
  expect(roles).not.toContain("viewmenu");
  const zooming = (await entries(electronApp)).filter(({ role }) => /zoom(in|out)?$/i.test(role ?? ""));
  // On macOS the Window menu has a role "zoom", for windows.
  const ofPage = zooming.filter(({ id }) => id.startsWith("view."));
  expect(ofPage.map(({ role, accelerator }) => [role?.toLowerCase(), accelerator])).toEqual([
    ["zoomin", "CmdOrCtrl+Shift+."],
    ["zoomout", "CmdOrCtrl+Shift+,"],
    ["resetzoom", "CmdOrCtrl+Shift+0"],
  ]);
});

test("the clipboard, the window and the end of the program are in the menu", async ({ electronApp, page }) => {
  await expect(page.locator("html")).toHaveAttribute("data-state", "idle");
  const found = new Map((await entries(electronApp)).map(({ id, role }) => [id, role?.toLowerCase()]));
  const end = process.platform === "darwin" ? (["file.close", "close"] as const) : (["file.quit", "quit"] as const);
  for (const [id, role] of [
    ["edit.copy", "copy"],
    ["edit.select-all", "selectall"],
    ["view.full-screen", "togglefullscreen"],
    ["window.minimize", "minimize"],
    end,
  ] as const) {
    expect(found.get(id), id).toBe(role);
  }
});

for (const [id, command] of [
  ["view.fit", "fit"],
  ["view.zoom-in", "zoom-in"],
  ["view.zoom-out", "zoom-out"],
  ["file.export", "export-picture"],
] as const) {
  test(`${id} tells the page: ${command}`, async ({ electronApp, page }) => {
    await electronApp.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: "" });
    });
    await page.evaluate(() => {
      const { sourceline } = window as unknown as PageWindow;
      const heard = new Promise((resolve) => sourceline.onMenuCommand(resolve));
      Object.assign(globalThis, { heard });
    });
    await click(electronApp, id);
    expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toBe(command);
  });
}

test("a listener that stopped hears nothing more", async ({ electronApp, page }) => {
  await page.evaluate(() => {
    const { sourceline } = window as unknown as PageWindow;
    const first: string[] = [];
    const stop = sourceline.onMenuCommand((command) => first.push(command));
    const heard = new Promise((resolve) => {
      sourceline.onMenuCommand((command) => {
        stop();
        if (command === "zoom-in") resolve(first);
      });
    });
    Object.assign(globalThis, { heard });
  });
  await click(electronApp, "view.fit");
  await click(electronApp, "view.zoom-in");
  expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown }).heard)).toEqual(["fit"]);
});

test("the notices of what the program contains open as a text that the keys scroll, and Escape closes it", async ({
  electronApp,
  page,
}) => {
  await expect(page.locator("html")).toHaveAttribute("data-state", "idle");
  await click(electronApp, "help.notices");
  const dialog = page.getByRole("dialog", { name: "Third-party notices" });
  const text = dialog.locator("pre");
  for (const part of ["d3-zoom", "MPL-2.0", "Mozilla Public License Version 2.0", "SIL OPEN FONT LICENSE"]) {
    await expect(text).toContainText(part);
  }
  await expect(text).toBeFocused();
  await page.keyboard.press("End");
  await expect.poll(() => text.evaluate((element) => element.scrollTop)).toBeGreaterThan(1000);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
