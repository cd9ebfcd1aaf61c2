/** Opening files: from the command line, from the menu, from a second start. */
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { asWritten } from "../../data/written.ts";
import { expect, launch, test, untilIdle, type PageWindow } from "../helpers/fixture.ts";
import { shippedTimeline } from "../helpers/parsed-timeline.ts";
import { program, ROOT } from "../helpers/program.ts";

/** A file with another title, which can be read. */
async function writeOther(folder: string, title: string): Promise<string> {
  const file = path.join(folder, "other.json");
  await writeFile(file, JSON.stringify({ ...asWritten(shippedTimeline()), title }));
  return file;
}

/** A file with two mistakes. */
async function writeBroken(folder: string): Promise<string> {
  const file = path.join(folder, "broken.json");
  const { events, ...rest } = asWritten(shippedTimeline());
  const [first, second, ...others] = events;
  await writeFile(
    file,
    JSON.stringify({ ...rest, events: [{ ...first, title: 7 }, { ...second, summary: false }, ...others] }),
  );
  return file;
}

/** Answers the next dialogs in the user's place; null gives up. */
async function answerDialog(electronApp: ElectronApplication, file: string | null): Promise<void> {
  await electronApp.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve(chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] });
  }, file);
}

async function openFromMenu(electronApp: ElectronApplication): Promise<void> {
  await electronApp.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("file.open")?.click();
  });
}

function windowTitle(electronApp: ElectronApplication): Promise<string | undefined> {
  return electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
}

const problems = (page: Page) => page.locator('[data-role="problems"] li');
const marks = (page: Page) => page.locator("[data-event-id]");

test("starts with the shipped timeline, and its title on the window", async ({ electronApp, page }) => {
  const { title } = shippedTimeline();
  await expect(marks(page)).not.toHaveCount(0);
  expect(await windowTitle(electronApp)).toBe(`${title} – Sourceline`);
});

test("opens the file that the menu's dialog returns", async ({ electronApp, page, folder }) => {
  await answerDialog(electronApp, await writeOther(folder, "Another title"));
  // What a long file shows for long, this one shows for a moment.
  await page.evaluate(() => {
    const said: string[] = [];
    const message = document.querySelector("#message");
    const hear = (): void =>
      void said.push(`${document.documentElement.dataset["state"] ?? ""}: ${message?.textContent ?? ""}`);
    new MutationObserver(hear).observe(message ?? document.body, { childList: true });
    Object.assign(globalThis, { said });
  });
  await openFromMenu(electronApp);
  await expect.poll(() => windowTitle(electronApp)).toBe("Another title – Sourceline");
  await untilIdle(page);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said[0]).toBe("pending: Reading other.json…");
  await expect(problems(page)).toHaveCount(0);
});

test("a dialog that is given up changes nothing", async ({ electronApp, page }) => {
  const { title } = shippedTimeline();
  await answerDialog(electronApp, null);
  await openFromMenu(electronApp);
  await untilIdle(page);
  expect(await windowTitle(electronApp)).toBe(`${title} – Sourceline`);
  await expect(marks(page)).not.toHaveCount(0);
});

test("a broken file shows every problem, and the timeline before it stays", async ({ electronApp, page, folder }) => {
  const { title } = shippedTimeline();
  await answerDialog(electronApp, await writeBroken(folder));
  await openFromMenu(electronApp);
  await expect(problems(page)).toHaveCount(2);
  await expect(problems(page).first()).toContainText("broken.json");
  await expect(problems(page).first()).not.toContainText(folder);
  await expect(marks(page)).not.toHaveCount(0);
  expect(await windowTitle(electronApp)).toBe(`${title} – Sourceline`);
});

test("a file named on the command line is opened", async ({ folder }) => {
  const app = await launch(folder, [await writeOther(folder, "From the command line")]);
  await untilIdle(await app.firstWindow());
  expect(await windowTitle(app)).toBe("From the command line – Sourceline");
  await app.close();
});

test("a file that is not there is a problem in a window that works", async ({ folder }) => {
  const app = await launch(folder, [path.join(folder, "missing.json")]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await expect(problems(page)).toHaveCount(1);
  await expect(problems(page).first()).toContainText("missing.json");
  await answerDialog(app, await writeOther(folder, "Then one that is"));
  await openFromMenu(app);
  await expect.poll(() => windowTitle(app)).toBe("Then one that is – Sourceline");
  await expect(problems(page)).toHaveCount(0);
  await app.close();
});

test("the page learns names of files, and no paths", async ({ folder }) => {
  const file = await writeOther(folder, "Somewhere");
  const app = await launch(folder, [file]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await answerDialog(app, file);
  await app.evaluate(
    ({ dialog, shell }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      shell.openPath = () => Promise.resolve("");
    },
    path.join(folder, "picture.svg"),
  );
  const answers = await page.evaluate(async () => {
    const { sourceline } = window as unknown as PageWindow;
    const view = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 9, 8) };
    const picture = { view, page: { width: 1000 }, theme: "light", furniture: {} } as const;
    return [
      await sourceline.loadTimeline(),
      await sourceline.openTimeline(),
      await sourceline.exportPicture(picture),
      await sourceline.printPicture(picture),
      await sourceline.copyPicture({ ...picture, format: "svg" }),
      await sourceline.chooseFonts(),
      await sourceline.chooseDocuments(),
    ];
  });
  expect(answers).toHaveLength(7);
  const told = JSON.stringify(answers);
  for (const place of [folder, ROOT, tmpdir()]) expect(told).not.toContain(JSON.stringify(place).slice(1, -1));
  await app.close();
});

test("a second start hands its file to the first and ends", async ({ electronApp, page, folder }) => {
  await untilIdle(page);
  const file = await writeOther(folder, "From a second start");
  const second = spawn(
    program().executable,
    [`--user-data-dir=${path.join(folder, "user-data")}`, "--no-sandbox", ...program().words, path.basename(file)],
    { cwd: folder, stdio: "ignore", shell: process.platform === "win32" },
  );
  const status = await new Promise((resolve) => second.once("close", resolve));
  expect(status).toBe(0);
  await expect.poll(() => windowTitle(electronApp)).toBe("From a second start – Sourceline");
});

/** The link to what the window shows, without the file's name. */
async function viewShown(electronApp: ElectronApplication, page: Page): Promise<string> {
  await page.getByRole("button", { name: "Copy link to this view" }).click();
  await expect(page.locator("#message")).toHaveText("Link to this view copied");
  const link = await electronApp.evaluate(({ clipboard }) => clipboard.readText());
  return link.replace(/timeline=[^&]*/, "");
}

test("a picture that the window saved opens again with its timeline, period, filters, theme and selection", async ({
  electronApp,
  page,
  folder,
}) => {
  const link = "sourceline://view?from=2016-09-12&to=2016-09-24&search=truce&theme=dark&event=truce-collapse";
  await electronApp.evaluate(
    ({ app }, view) => app.emit("second-instance", {}, [], "", { file: null, link: view }),
    link,
  );
  await expect(page.locator("#search-field")).toHaveValue("truce");
  const before = await viewShown(electronApp, page);
  const file = path.join(folder, "picture.pdf");
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await page.getByRole("button", { name: "Export…" }).click();
  await page.getByRole("button", { name: "Save…" }).click();
  await expect(page.locator("#message")).toHaveText("Saved picture.pdf");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.locator("#search-field").fill("");
  await page.keyboard.press("Escape");
  await answerDialog(electronApp, file);
  await openFromMenu(electronApp);
  await expect(page.locator("#search-field")).toHaveValue("truce");
  expect(await viewShown(electronApp, page)).toBe(before);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(problems(page)).toHaveCount(0);
});

test("files that were opened last are in the menu, also of the next session, and can be forgotten", async ({
  folder,
}) => {
  const recent = (app: ElectronApplication) =>
    app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.getMenuItemById("file.recent")?.submenu?.items ?? [];
      return items.filter(({ type }) => type !== "separator").map(({ label }) => label);
    });
  const click = (app: ElectronApplication, id: string) =>
    app.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
    }, id);
  const file = await writeOther(folder, "Another title");
  const first = await launch(folder, [file]);
  await untilIdle(await first.firstWindow());
  expect(await recent(first)).toEqual([path.basename(file), "&Forget These Files"]);
  await first.close();
  const next = await launch(folder, []);
  const page = await next.firstWindow();
  await untilIdle(page);
  await click(next, "file.recent.0");
  await expect(page).toHaveTitle("Another title – Sourceline");
  await click(next, "file.recent.clear");
  expect(await recent(next)).toEqual(["&Forget These Files"]);
  await next.close();
});
