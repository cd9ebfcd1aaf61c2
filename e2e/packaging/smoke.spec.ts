/** The packaged program opens, draws and exports: from its archive, with nothing unpacked. */
import { spawnSync } from "node:child_process";
import { copyFile, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, untilIdle, type PageWindow } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";
import { EXECUTABLE } from "./packages.ts";

const HARBOUR = path.join(ROOT, "e2e", "helpers", "harbour.json");

/** What the built command line writes, byte for byte. */
async function built(args: readonly string[], file: string): Promise<Buffer> {
  spawnSync(process.execPath, [path.join(ROOT, "dist", "cli.js"), "export", ...args, "--out", file]);
  return readFile(file);
}

test("it knows that it is packaged, shows the shipped timeline, and has no developer's menu", async ({
  electronApp,
  page,
}) => {
  expect(await electronApp.evaluate(({ app }) => [app.isPackaged, app.getName(), app.getVersion()])).toEqual([
    true,
    "Sourceline",
    "0.1.0",
  ]);
  await expect(page.locator("[data-event-id]")).not.toHaveCount(0);
  const reload = await electronApp.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById("view.reload") ?? null,
  );
  expect(reload).toBeNull();
});

for (const format of ["svg", "png", "pdf", "html"]) {
  test(`it exports the view as ${format}`, async ({ electronApp, page, folder }) => {
    const file = path.join(folder, `picture.${format}`);
    await electronApp.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, file);
    const saved = await page.evaluate(() => {
      const { sourceline } = window as unknown as PageWindow;
      const view = { from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 9, 8) };
      return sourceline.exportPicture({ view, page: { width: 900, dpi: 96 }, theme: "light", furniture: {} });
    });
    expect(saved).toMatchObject({ outcome: "saved", name: `picture.${format}` });
    expect((await stat(file)).size).toBeGreaterThan(10_000);
  });
}

test("the notices are there to read", async ({ electronApp, page }) => {
  await electronApp.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("help.notices")?.click();
  });
  await expect(page.getByRole("dialog", { name: "Third-party notices" })).toContainText("d3-zoom");
});

test.describe("with a file", () => {
  test.use({ programArguments: [HARBOUR] });
  test("it opens the file on its command line", async ({ electronApp, page }) => {
    await untilIdle(page);
    const title = await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    expect(title).toBe("The harbour agreement – Sourceline");
  });
});

test.describe("as a command", () => {
  /** The executable itself; on Linux people call bin/sourceline, which calls it. */
  const run = (args: readonly string[], cwd = ROOT) =>
    spawnSync(
      EXECUTABLE,
      [...(process.platform === "linux" ? ["--ozone-platform=headless", "--no-sandbox"] : []), ...args],
      {
        cwd,
        encoding: "utf8",
        // Whatever browser or display there is, it needs none.
        env: { ...process.env, SOURCELINE_BROWSER: "/nowhere", DISPLAY: "" },
      },
    );

  test("it exports what the built command line exports, without a window", async ({ folder }) => {
    await copyFile(HARBOUR, path.join(folder, "a.sourceline"));
    for (const format of ["svg", "png", "pdf", "html"]) {
      const { status, stdout, stderr } = run(["export", "a.sourceline", "--out", `a.${format}`], folder);
      expect([status, stdout, stderr]).toEqual([0, `a.${format}\n`, ""]);
      const expected = await built([HARBOUR], path.join(folder, `b.${format}`));
      expect((await readFile(path.join(folder, `a.${format}`))).equals(expected), format).toBe(true);
    }
  });

  test("its exit code and its words are those of the command line, and it calls itself by its own name", async ({
    folder,
  }) => {
    expect(run(["--version"])).toMatchObject({ status: 0, stdout: "0.1.0\n", stderr: "" });
    expect(run(["--help"]).stdout).toContain("Usage: sourceline COMMAND");
    const wrong = run(["export", "--out", "a.xyz"]);
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain('(see "sourceline export --help")');
    await writeFile(path.join(folder, "broken.json"), "{");
    expect(run(["check", "broken.json"], folder).status).toBe(1);
    expect(run(["list"]).stdout.split("\n").length).toBeGreaterThan(50);
  });
});
