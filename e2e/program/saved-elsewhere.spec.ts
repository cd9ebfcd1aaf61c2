/** A timeline that is open here and written in an editor: what is saved there is shown here, and what is broken is said. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { expect, test, untilIdle } from "../helpers/fixture.ts";

const HARBOUR = await readFile(path.resolve(import.meta.dirname, "..", "helpers", "harbour.json"), "utf8");

async function open(electronApp: ElectronApplication, page: Page, folder: string): Promise<string> {
  const file = path.join(folder, "harbour.json");
  await writeFile(file, HARBOUR);
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
  await page.getByRole("button", { name: "Open…" }).click();
  await expect(page.locator("#title")).toHaveText("The harbour agreement");
  await untilIdle(page);
  return file;
}

const retitled = (title: string): string => HARBOUR.replace("The harbour agreement", title);

test("a file that an editor saves is read again, by renaming too, and one goes on looking at the same", async ({
  electronApp,
  page,
  folder,
}) => {
  const file = await open(electronApp, page, folder);
  for (let step = 0; step < 3; step += 1) await page.locator("#viewport").press("+");
  await page.locator("#picture .event > text").first().click();
  await untilIdle(page);
  const shown = await page.locator('[data-role="event-panel"]').getAttribute("data-shown-event");
  const from = await page.locator("#overview .brush").getAttribute("data-from");
  await writeFile(file, retitled("The harbour treaty"));
  await expect(page.locator("#title")).toHaveText("The harbour treaty");
  await expect(page.locator("#message")).toHaveText("harbour.json was saved, and is read again");
  await expect(page.locator('[data-role="event-panel"]')).toHaveAttribute("data-shown-event", shown!);
  await expect(page.locator("#overview .brush")).toHaveAttribute("data-from", from!);
  await writeFile(`${file}.new`, retitled("The harbour quarrel"));
  await rename(`${file}.new`, file);
  await expect(page.locator("#title")).toHaveText("The harbour quarrel");
});

test("what is broken meanwhile is listed, the last good state stays, and mended it is shown", async ({
  electronApp,
  page,
  folder,
}) => {
  const file = await open(electronApp, page, folder);
  const events = await page.locator("#picture .event").count();
  await writeFile(file, HARBOUR.replace('"lanes"', '"lames"'));
  const problems = page.getByRole("alert", { name: "Problems" });
  await expect(problems).toContainText("harbour.json could not be read");
  await expect(problems.locator("li").first()).toContainText("lanes");
  expect(await page.locator("#picture .event").count()).toBe(events);
  await writeFile(file, retitled("The harbour mended"));
  await expect(page.locator("#title")).toHaveText("The harbour mended");
  await expect(problems).toBeHidden();
});

test("of several files that are open, and of a folder, each that is saved is read again with the others", async ({
  electronApp,
  page,
  folder,
}) => {
  const story = path.join(folder, "story");
  await mkdir(story);
  const files = ["cast", "hung"].map((name) => path.join(story, `${name}.csv`));
  const table = (title: string): string => `Date,Title\n4 March 1912,Bell ${title}\n`;
  await writeFile(files[0]!, table("cast"));
  await writeFile(files[1]!, table("hung"));
  const choose = (filePaths: readonly string[]): Promise<void> =>
    electronApp.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] });
    }, filePaths);
  const title = page.locator("#picture .event > text");
  for (const [chosen, item, again] of [
    [files, "file.open", "2 files"],
    [[story], "file.open-folder", "story"],
  ] as const) {
    await choose(chosen);
    await electronApp.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    }, item);
    const report = page.getByRole("dialog", { name: "Import report" });
    await expect(report).toContainText("2 events");
    await report.getByRole("button", { name: "Close" }).click();
    await writeFile(files[1]!, table(`rung of ${again}`));
    await expect(page.locator("#message")).toHaveText(`${again} was saved, and is read again`);
    await expect(title.filter({ hasText: `Bell rung of ${again}` })).toBeVisible();
    await expect(title.filter({ hasText: "Bell cast" })).toBeVisible();
  }
});
