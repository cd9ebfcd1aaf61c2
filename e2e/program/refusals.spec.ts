/** What the main process refuses: other pages, other arguments, the network. */
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, test } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";

/** A window that is not the program's, with the program's preload script in it. */
async function openStranger(electronApp: ElectronApplication): Promise<Page> {
  const opened = electronApp.waitForEvent("window");
  await electronApp.evaluate(
    async ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL("data:text/html,<title>stranger</title>");
    },
    path.join(ROOT, "dist", "preload.cjs"),
  );
  const page = await opened;
  await page.waitForFunction(() => document.title === "stranger");
  return page;
}

test("a page of somebody else is refused, even with the bridge", async ({ electronApp, page }) => {
  await expect(page.locator("html")).toHaveAttribute("data-state", "idle");
  const stranger = await openStranger(electronApp);
  const answers = await stranger.evaluate(async () => {
    const { sourceline } = window as unknown as PageWindow;
    const picture = { view: { from: 0, to: 1 }, page: { width: 1000 }, theme: "light", furniture: {} } as const;
    const asked = [sourceline.loadTimeline(), sourceline.openTimeline(), sourceline.exportPicture(picture)];
    return (await Promise.allSettled(asked)).map((answer) =>
      answer.status === "rejected" ? String(answer.reason) : "answered",
    );
  });
  expect(answers).toEqual([
    expect.stringContaining("refused load-timeline: not asked by the window"),
    expect.stringContaining("refused open-timeline: not asked by the window"),
    expect.stringContaining("refused export-picture: not asked by the window"),
  ]);
});

test("nothing reaches the network, even from a page without a policy", async ({ electronApp, page }) => {
  await expect(page.locator("html")).toHaveAttribute("data-state", "idle");
  await electronApp.evaluate(({ session }) => {
    const blocked: unknown = new Promise((resolve) => {
      session.defaultSession.webRequest.onErrorOccurred(({ url, error }) => {
        resolve([url, error]);
      });
    });
    Object.assign(globalThis, { blocked });
  });
  const stranger = await openStranger(electronApp);
  await stranger.evaluate(() => fetch("https://example.com/").catch(() => undefined));
  const blocked = await electronApp.evaluate(() => (globalThis as unknown as { blocked: unknown }).blocked);
  expect(blocked).toEqual(["https://example.com/", "net::ERR_BLOCKED_BY_CLIENT"]);
});

const PICTURE = { view: { from: 0, to: 86_400_000 }, page: { width: 1000 }, theme: "light", furniture: {} };

for (const [name, picture, reason] of [
  ["a width out of range", { ...PICTURE, page: { width: 5 } }, "invalid width of a page"],
  ["a width that is no number", { ...PICTURE, page: { width: "1000" } }, "0.page.width"],
  ["a height out of range", { ...PICTURE, page: { width: 1000, height: 1e9 } }, "invalid height of a page"],
  ["a time that is no number", { ...PICTURE, view: { from: Number.NaN, to: 1 } }, "0.view.from"],
  ["a time before all time", { ...PICTURE, view: { from: -1e300, to: 1 } }, "0.view.from"],
  ["a period that ends before it starts", { ...PICTURE, view: { from: 0, to: -1 } }, "from has to be before to"],
  ["an unknown theme", { ...PICTURE, theme: "dark; rm" }, "0.theme"],
  ["a path of its own", { ...PICTURE, path: "/etc/passwd" }, "0.path"],
  ["nothing", undefined, "0:"],
] as const) {
  test(`an export with ${name} is refused`, async ({ page }) => {
    const answer = await page.evaluate(async (given) => {
      const { sourceline } = window as unknown as PageWindow;
      const asked = sourceline.exportPicture(given as never);
      return asked.then(
        (exported) => exported.outcome,
        (error: unknown) => (error as Error).message,
      );
    }, picture);
    expect(answer).toContain("refused export-picture");
    expect(answer).toContain(reason);
  });
}
