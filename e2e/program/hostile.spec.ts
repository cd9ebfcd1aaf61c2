/** The corpus of hostile files in the window: nothing runs, nothing is asked for, and what is wrong is said. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { capturedRun } from "../helpers/captured-run.ts";
import { expect, test, untilIdle } from "../helpers/fixture.ts";
import { ROOT } from "../helpers/program.ts";
import type { HostileFile } from "../hostile/hostile-file.ts";
import { hostileJson } from "../hostile/hostile-json.ts";
import { hostilePictures } from "../hostile/hostile-pictures.ts";
import { everyHostileWord } from "../hostile/hostile-words.ts";

/** Addresses that the page asks for, but for those of the program's own pages and of data in them. */
function askedFor(page: Page): readonly string[] {
  const own = new URL(page.url()).origin;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

function mischief(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as { mischief?: unknown }).mischief);
}

/** Opens a file by the menu, as a user does. */
async function open(electronApp: ElectronApplication, file: string): Promise<void> {
  await electronApp.evaluate(({ dialog, Menu }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    Menu.getApplicationMenu()?.getMenuItemById("file.open")?.click();
  }, file);
}

const windowTitle = (electronApp: ElectronApplication): Promise<string | undefined> =>
  electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

/** Pictures and pages as the built program writes them, turned against it. */
async function corpusOfPictures(folder: string): Promise<readonly HostileFile[]> {
  const exported = async (format: string): Promise<Buffer> => {
    const out = path.join(folder, `honest.${format}`);
    const input = path.join(ROOT, "e2e/helpers/harbour.json");
    const { exit, err } = await capturedRun(folder, ["export", input, "--out", out], path.join(ROOT, "dist"));
    if (exit !== 0) throw new Error(err);
    return readFile(out);
  };
  const [svg, html] = [(await exported("svg")).toString("utf8"), (await exported("html")).toString("utf8")];
  return hostilePictures({ svg, html, png: await exported("png"), pdf: await exported("pdf") });
}

test("hostile words are words in the picture, the table and the panel", async ({ electronApp, page, folder }) => {
  const asked = askedFor(page);
  const file = path.join(folder, "words.json");
  await writeFile(file, everyHostileWord());
  await open(electronApp, file);
  await expect.poll(() => windowTitle(electronApp)).toBe("The harbour agreement – Sourceline");
  await untilIdle(page);
  const { events } = JSON.parse(Buffer.from(everyHostileWord()).toString("utf8")) as {
    readonly events: readonly { readonly id: string; readonly summary: string }[];
  };
  await page.getByRole("button", { name: "Table", exact: true }).click();
  const panel = page.locator('[data-role="event-panel"]');
  const seen: string[] = [];
  for (const { id, summary } of events) {
    await page.locator(`#table tr[data-event-id="${id}"]`).click();
    await expect(panel).toHaveAttribute("data-shown-event", id);
    if ((await panel.textContent())?.includes(summary) === true) seen.push(id);
  }
  expect(seen).toEqual(events.map(({ id }) => id));
  await page.getByRole("button", { name: "Picture", exact: true }).click();
  await expect(page.locator("script:not([src]), iframe, object, embed, foreignObject, img")).toHaveCount(0);
  expect(await mischief(page)).toBeUndefined();
  expect(asked).toEqual([]);
});

test("hostile files are refused in words, or drawn, and do nothing", async ({ electronApp, page, folder }) => {
  const asked = askedFor(page);
  const said = page.locator('[data-role="problems"] li');
  const wrong: string[] = [];
  const files = [...hostileJson(), ...(await corpusOfPictures(folder))];
  const drawn = files.filter(({ refusal }) => !refusal);
  for (const { name, bytes, refusal } of [...files.filter((each) => each.refusal), ...drawn]) {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    await open(electronApp, file);
    // A list of problems was there before: it names this file, or goes because this file is drawn.
    if (refusal) await expect(said.filter({ hasText: name }).first()).toBeVisible();
    else await expect(said, name).toHaveCount(0);
    await untilIdle(page);
    const words = (await said.allTextContents()).join("\n");
    if (refusal && !refusal.test(words)) wrong.push(`${name}: ${words}`);
    if ((await mischief(page)) !== undefined) wrong.push(`${name} ran`);
    if (!refusal) await open(electronApp, path.join(folder, "text-empty.json"));
    if (!refusal) await expect(said).toHaveCount(1);
  }
  expect(drawn).not.toHaveLength(0);
  expect(wrong).toEqual([]);
  expect(asked).toEqual([]);
});
