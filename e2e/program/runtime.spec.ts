/**
 * Where the real runtime does otherwise than one would think. The switch `--stand-in` makes the stand-in do so, too;
 * Electron does not know it, and what is expected holds there as well.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication } from "playwright/test";
import { asWritten } from "../../data/written.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { shippedTimeline } from "../helpers/parsed-timeline.ts";
import { ROOT, program } from "../helpers/program.ts";

const LINK = "sourceline://view?timeline=syria-2016.json&search=truce&event=truce-collapse";

const titles = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));

async function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

async function writeTitled(folder: string, title: string): Promise<string> {
  const file = path.join(folder, "other.json");
  await writeFile(file, JSON.stringify({ ...asWritten(shippedTimeline()), title }));
  return file;
}

/** Starts the program without Playwright and gives its status and what it said. */
async function ended(args: readonly string[], cwd: string): Promise<readonly [number | null, string]> {
  const child = spawn(program().executable, ["--no-sandbox", ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return [await new Promise((resolve) => child.once("close", resolve)), said];
}

test("a window is shown though it never says that it is ready", async ({ folder }) => {
  const app = await launch(folder, ["--stand-in=never-ready-to-show"]);
  await untilIdle(await app.firstWindow());
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  await app.close();
});

test("files are opened though the promise of the first load has failed", async ({ folder }) => {
  const app = await launch(folder, ["--stand-in=load-rejects"]);
  await untilIdle(await app.firstWindow());
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    },
    await writeTitled(folder, "Opened after all"),
  );
  await clickMenu(app, "file.open");
  await expect.poll(() => titles(app)).toEqual(["Opened after all – Sourceline"]);
  await app.close();
});

test("files are opened though the page was loaded anew before it was there", async ({ folder }) => {
  const app = await launch(folder, []);
  const page = await app.firstWindow();
  // A reload that comes before the first document would be given up by it; the blank page before it is none.
  await page.waitForURL(/^(?!about:)/u);
  await page.waitForLoadState("domcontentloaded");
  await page.reload();
  await untilIdle(page);
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    },
    await writeTitled(folder, "Opened after a reload"),
  );
  await clickMenu(app, "file.open");
  await expect.poll(() => titles(app)).toEqual(["Opened after a reload – Sourceline"]);
  await app.close();
});

test("while the PDF program is open, the window draws and copies", async ({ folder }) => {
  const app = await launch(folder, ["--stand-in=path-stays-open"]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await app.evaluate(({ shell }) => {
    // On Electron no PDF program is to be started by a test.
    shell.openPath = () => new Promise(() => undefined);
  });
  await clickMenu(app, "file.print");
  await expect(page.locator("#message")).toHaveText(/is open in the system’s PDF program/u);
  await clickMenu(app, "edit.copy-svg");
  await expect(page.locator("#message")).toHaveText("Copied");
  await app.close();
});

test("a PDF program that fails late is told", async ({ folder }) => {
  const app = await launch(folder, []);
  const page = await app.firstWindow();
  await untilIdle(page);
  await app.evaluate(({ shell }) => {
    shell.openPath = () => new Promise((resolve) => Object.assign(globalThis, { fail: resolve }));
  });
  await clickMenu(app, "file.print");
  await expect(page.locator("#message")).toHaveText(/is open in the system’s PDF program/u);
  await app.evaluate(() => (globalThis as unknown as { fail: (why: string) => void }).fail("it has crashed"));
  await expect(page.locator("#message")).toHaveText("no program opens the PDF: it has crashed; export it instead");
  await app.close();
});

test("a clipboard that takes no SVG is told of, and the text is on it", async ({ folder }) => {
  test.skip(!program().isStandIn, "no clipboard of a system can be made so");
  const app = await launch(folder, ["--stand-in=text-clipboard"]);
  const page = await app.firstWindow();
  await untilIdle(page);
  await clickMenu(app, "edit.copy-svg");
  await expect(page.locator("#message")).toHaveText(/^Copied; but .*the clipboard took it as text alone/u);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain("<svg ");
  await clickMenu(app, "edit.copy-png");
  await expect(page.locator("#message")).toHaveText("the clipboard did not take the picture; export it instead");
  await app.close();
});

test("a relative folder for what is remembered is taken from where the program is called", async ({ folder }) => {
  const args = ["--user-data-dir=here/data", "-r", await quitter(folder), ROOT];
  expect(await ended(args, folder)).toEqual([0, expect.not.stringContaining("absolute")]);
  expect(existsSync(path.join(folder, "here", "data"))).toBe(true);
});

test("a folder that cannot be made is said, with the way out", async ({ folder }) => {
  await writeFile(path.join(folder, "file"), "");
  const [status, said] = await ended([`--user-data-dir=${path.join("file", "data")}`, ROOT], folder);
  expect(status).toBe(1);
  expect(said).toContain("--user-data-dir file/data: a part of the path is a file, not a folder; check the path");
});

/** A module that ends the program once it is ready. */
async function quitter(folder: string): Promise<string> {
  const file = path.join(folder, "quit.cjs");
  await writeFile(
    file,
    `const { app } = require("electron"); void app.whenReady().then(() => setImmediate(() => app.quit()));`,
  );
  return file;
}

test.describe("without the lock of a single instance", () => {
  test.skip(process.platform === "win32", "Windows keeps it elsewhere");

  for (const [name, occupy, reason] of [
    ["something in its place", (lock: string) => mkdir(lock), "something else has the place of the lock"],
    ["another computer", (lock: string) => symlink("elsewhere-17", lock), "another computer, elsewhere, with the same"],
  ] as const)
    test(`${name}: the program runs, says why, and leaves the settings alone`, async ({ folder }) => {
      test.skip(!program().isStandIn && name === "another computer", "Chromium asks about it in a window of its own");
      const data = path.join(folder, "user-data");
      await mkdir(data);
      await writeFile(path.join(data, "settings.json"), '{"version":1,"timelines":[]}');
      await occupy(path.join(data, "SingletonLock"));
      const app = await launch(folder, []);
      const page = await app.firstWindow();
      await untilIdle(page);
      await expect(page.locator("#message")).toContainText(reason);
      await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
      await untilIdle(page);
      await app.close();
      expect(await readFile(path.join(data, "settings.json"), "utf8")).toBe('{"version":1,"timelines":[]}');
    });
});

for (const [name, args] of [
  ["before the program is ready", ["--stand-in=open-url", LINK]],
  ["while it runs", []],
] as const)
  test(`a link that is clicked on macOS is opened: ${name}`, async ({ folder }) => {
    const app = await launch(folder, args);
    const page = await app.firstWindow();
    await untilIdle(page);
    if (args.length === 0)
      await app.evaluate(({ app: running }, link) => {
        running.emit("open-url", { preventDefault: () => undefined }, link);
      }, LINK);
    await expect(page.locator("#search-field")).toHaveValue("truce");
    await app.close();
  });

for (const given of [(file: string) => [file, "--view", LINK], (file: string) => [`--view=${LINK}`, file]])
  test(`Windows: what may stand behind a link does: ${given("FILE").join(" ").slice(0, 12)}…`, async ({ folder }) => {
    const file = await writeTitled(folder, "Beside a link");
    const app = await launch(folder, ["--stand-in=nothing-after-a-url", ...given(file)]);
    await untilIdle(await app.firstWindow());
    expect(await titles(app)).toEqual(["Beside a link – Sourceline"]);
    await app.close();
  });

test("Windows: what stands behind a link ends the stand-in as it ends Electron", async ({ folder }) => {
  test.skip(!program().isStandIn, "Electron does so on Windows alone");
  expect(await ended(["--stand-in=nothing-after-a-url", ROOT, "--view", LINK, "file.json"], folder)).toEqual([1, ""]);
});

test("the right button offers the edit roles in a field, and nothing elsewhere", async ({ electronApp, page }) => {
  await electronApp.evaluate(({ Menu }) => {
    const shown: unknown[] = [];
    Object.assign(globalThis, { shown });
    const build = Menu.buildFromTemplate.bind(Menu);
    Menu.buildFromTemplate = (template) => {
      shown.push(template.map(({ role, enabled }) => [role ?? "", enabled ?? true].join(" ")));
      return Object.assign(build(template), { popup: () => undefined });
    };
  });
  const shown = () => electronApp.evaluate(() => (globalThis as unknown as { shown: string[][] }).shown);
  await page.locator("#viewport").click({ button: "right", position: { x: 300, y: 5 } });
  await page.locator("#search-field").click({ button: "right" });
  await expect.poll(async () => (await shown()).length).toBe(1);
  const [items = []] = await shown();
  expect(items).toContain("paste true");
  expect(items).toContain("cut false");
});

test("Edit › Copy by mouse copies the rows that are picked", async ({ electronApp, page }) => {
  await page
    .getByRole("button", { name: "Table" })
    .or(page.getByRole("radio", { name: "Table" }))
    .first()
    .click();
  await untilIdle(page);
  const row = page.locator("#table tbody tr").first();
  await row.focus();
  await page.keyboard.press("Space");
  await expect(row).toHaveAttribute("aria-selected", "true");
  await clickMenu(electronApp, "edit.copy");
  await expect(page.locator("#message")).toHaveText(/copied/iu);
  const text = await electronApp.evaluate(({ clipboard }) => clipboard.readText());
  expect(text.trimEnd().split("\n")).toHaveLength(2);
  await page.locator("#search-field").focus();
  await electronApp.evaluate(({ clipboard }) => clipboard.writeText("mine"));
  await clickMenu(electronApp, "edit.copy");
  await untilIdle(page);
  expect(await electronApp.evaluate(({ clipboard }) => clipboard.readText())).toBe("mine");
});

test("a timeline crosses to the page as one text", async ({ page }) => {
  const kinds = await page.evaluate(async () => {
    const { sourceline } = window as unknown as PageWindow;
    const loaded = await sourceline.loadTimeline();
    return [typeof loaded, Object.keys(JSON.parse(loaded) as object).includes("timeline")];
  });
  expect(kinds).toEqual(["string", true]);
});

test("pictures are drawn by one thread, also after one that was given up", async ({ electronApp, page, folder }) => {
  await electronApp.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      const threads = process.getBuiltinModule("node:worker_threads");
      const { Worker } = threads;
      let started = 0;
      const module = threads as unknown as { Worker: unknown };
      module.Worker = class extends Worker {
        constructor(...args: ConstructorParameters<typeof Worker>) {
          super(...args);
          started += 1;
          Object.assign(globalThis, { started });
        }
      };
    },
    path.join(folder, "picture.svg"),
  );
  const outcomes = await page.evaluate(async () => {
    const { sourceline } = window as unknown as PageWindow;
    const view = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 9, 8) };
    const order = { view, page: { width: 1000 }, theme: "light", furniture: {} } as const;
    const first = await sourceline.exportPicture(order);
    const begun = new Promise<void>((resolve) => {
      sourceline.onExportProgress((step) => step === "lay-out" && resolve());
    });
    const second = sourceline.exportPicture(order);
    await begun;
    await sourceline.cancelExport();
    const outcome = await second;
    return [first.outcome, outcome.outcome, (await sourceline.exportPicture(order)).outcome];
  });
  expect(outcomes).toEqual(["saved", "cancelled", "saved"]);
  expect(await electronApp.evaluate(() => (globalThis as unknown as { started: number }).started)).toBe(1);
});
