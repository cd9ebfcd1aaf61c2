/**
 * The text of a document stays in the window's memory and in the user's folder: nothing that the program writes, says or
 * puts on the clipboard has words of it, also where a claim was made from them.
 */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication, Page } from "playwright/test";
import { PICTURE_FORMATS } from "../../data/export/picture-options.ts";
import { INTERCHANGE_FORMATS } from "../../data/interchange/interchange-formats.ts";
import { SOURCE_FORMATS } from "../../data/lists/sidecars.ts";
import { expect, launch, test, untilIdle } from "../helpers/fixture.ts";
import type { PageWindow } from "../helpers/fixture.ts";
import { filesUnder, heldTexts } from "../helpers/files/held-texts.ts";

const READ = [
  "A grey heron of Ulmstead stole nineteen lanterns before the vesper bell.",
  "The ferrymen of Osterholt quarrelled over every rope and rudder.",
  "Nobody in Quillmarsh had seen the moonlit bridge burning.",
];
const PASTED = "Thimble makers of Varnholt march behind a silent drum.";
/** Runs of words that nobody writes by chance: of passages that were claimed, left, and only read. */
const SECRETS = [
  "heron of Ulmstead",
  "nineteen lanterns",
  "vesper bell",
  "ferrymen of Osterholt",
  "rope and rudder",
  "Nobody in Quillmarsh",
  "moonlit bridge",
  "Thimble makers",
  "silent drum",
];
/** What the user types of the same passage: it has to be found wherever claims are. */
const TYPED = "Somebody took the lamps away.";
const UNFINISHED = "They fell out with each other.";

/** Every secret that some text has, and where. */
function leaksIn(files: ReadonlyMap<string, Buffer>): readonly string[] {
  return [...files].flatMap(([name, bytes]) => {
    const texts = heldTexts(bytes).map((text) => text.toLowerCase());
    return SECRETS.filter((secret) => texts.some((text) => text.includes(secret.toLowerCase()))).map(
      (secret) => `${name}: ${secret}`,
    );
  });
}

const has = (bytes: Buffer | undefined, text: string): boolean =>
  bytes !== undefined && heldTexts(bytes).some((held) => held.includes(text));

const pane = (page: Page) => page.locator("#reading");
const form = (page: Page) => page.locator(".edit-form");
const field = (page: Page, label: string) =>
  form(page)
    .locator("input, textarea, select")
    .and(page.getByLabel(label, { exact: true }));

const menu = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, item) => void Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

async function answerDialogs(app: ElectronApplication, chosen: string): Promise<void> {
  await app.evaluate(({ dialog, shell }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    shell.openPath = (opened) => {
      Object.assign(globalThis, { opened });
      return Promise.resolve("");
    };
  }, chosen);
}

/** All that the program says on its outputs and in its consoles from now on. */
function listenTo(app: ElectronApplication, page: Page): string[] {
  const said: string[] = [];
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => said.push(String(part)));
  page.on("console", (message) => said.push(message.text()));
  app.on("console", (message) => said.push(message.text()));
  return said;
}

async function chooseParagraph(page: Page, index: number): Promise<void> {
  await pane(page).locator("ol > li > .text").nth(index).click({ clickCount: 3 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Claim from a passage" })).toBeVisible();
}

/** A claim of the first paragraph, in other words; one of the second, which is left before it is done. */
async function readAndClaim(app: ElectronApplication, page: Page): Promise<void> {
  await menu(app, "file.read-documents");
  await pane(page).getByRole("button", { name: "Choose folder…" }).click();
  await pane(page).getByRole("button", { name: "chronicle.txt" }).click();
  await chooseParagraph(page, 0);
  await field(page, "Event").click();
  await page.getByRole("option", { name: "New event…" }).click();
  await field(page, "Title").fill("The lamps are gone");
  await field(page, "Date").fill("14 May 2001");
  await page.keyboard.press("Control+Enter");
  await field(page, "Source").click();
  await page.getByRole("option", { name: "New source…" }).click();
  await field(page, "Title").fill("The chronicle");
  await page.keyboard.press("Control+Enter");
  await field(page, "What it says").fill(TYPED);
  await field(page, "Who says so").fill("The chronicler");
  await page.keyboard.press("Control+Enter");
  await expect(form(page)).toBeHidden();
  await chooseParagraph(page, 1);
  await field(page, "What it says").fill(UNFINISHED);
  await page.keyboard.press("Escape");
  await expect(form(page)).toBeHidden();
  await paste(page, PASTED);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document
      .querySelector("#reading h2")!
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await expect(pane(page).locator("ol > li > .text")).toHaveText([text]);
}

/** Everything that can be saved, in every format. */
async function saveAll(app: ElectronApplication, page: Page, out: string): Promise<void> {
  for (const format of PICTURE_FORMATS) {
    for (const sources of SOURCE_FORMATS) {
      await answerDialogs(app, path.join(out, `${format}-${sources}.${format}`));
      expect(await exportPicture(page, sources)).toMatchObject({ outcome: "saved" });
    }
  }
  for (const { id, endings } of INTERCHANGE_FORMATS) {
    const name = `${id}${endings[0]}`;
    await answerDialogs(app, path.join(out, name));
    await menu(app, `file.save-for.${id}`);
    await expect(page.locator("#message")).toHaveText(`Saved ${name}`);
  }
  await menu(app, "file.print");
  await expect(page.locator("#message")).toContainText("is open in the system’s PDF program");
  const printed = await app.evaluate(() => (globalThis as unknown as { readonly opened: string }).opened);
  await copyFile(printed, path.join(out, "printed.pdf"));
  await answerDialogs(app, path.join(out, "lamps.sourceline"));
  await menu(app, "file.save");
  await expect(page.locator("#message")).toHaveText("Saved lamps.sourceline");
}

function exportPicture(page: Page, sources: (typeof SOURCE_FORMATS)[number]) {
  return page.evaluate((asked) => {
    const [from, to] = [Date.UTC(2001, 4, 1), Date.UTC(2001, 5, 1)];
    return (window as unknown as PageWindow).sourceline.exportPicture({
      view: { from, to },
      page: { width: 1000 },
      theme: "light",
      furniture: { notes: true, sourceList: true },
      sidecars: { alt: true, table: true, sources: asked },
    });
  }, sources);
}

/** Whether claims stand in a file of that name, and so what was typed. */
function isOfClaims(name: string): boolean {
  return /^(?:lamps|claims|(?<format>svg|png|pdf|html)-\w+\.\k<format>$)/u.test(name);
}

/** Copies whatever there is a way to copy; gives what the clipboard held after each. */
async function copyAll(app: ElectronApplication, page: Page): Promise<readonly string[]> {
  const copied: string[] = [];
  const copy = async (told: string | RegExp, act: () => Promise<void>): Promise<void> => {
    await app.evaluate(({ clipboard }) => void clipboard.writeText("empty"));
    await act();
    await expect(page.locator("#message")).toHaveText(told);
    // The message may still be that of the copy before.
    await expect.poll(() => clipboardOf(app)).not.toContain(Buffer.from("empty").toString("base64"));
    copied.push(...(await clipboardOf(app)));
  };
  await copy("Copied", () => menu(app, "edit.copy-png"));
  await copy("Copied", () => menu(app, "edit.copy-svg"));
  await copy("Link to this view copied", () => menu(app, "file.copy-link"));
  await page.getByRole("button", { name: "Table", exact: true }).click();
  await copy(/^Copied 1 row/u, () => page.getByRole("button", { name: /^Copy all 1 row/u }).click());
  return copied;
}

/** What the clipboard holds, in every form. */
const clipboardOf = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(async ({ clipboard }) => {
    const items = await clipboard.read();
    const blobs = items.flatMap((item) => item.types.map((type) => item.getType(type)));
    const bytes = blobs.map(async (blob) => Buffer.from(await ((await blob) as Blob).arrayBuffer()).toString("base64"));
    return Promise.all(bytes);
  });

test("no word of a document is in settings, journal, timeline, pictures, tables, logs or clipboard", async ({
  folder,
}) => {
  test.setTimeout(240_000);
  const documents = path.join(folder, "my documents");
  const out = path.join(folder, "written");
  await Promise.all([mkdir(documents), mkdir(out)]);
  await writeFile(path.join(documents, "chronicle.txt"), READ.join("\n\n"));
  const app = await launch(folder, []);
  const page = await app.firstWindow();
  await untilIdle(page);
  const said = listenTo(app, page);
  await page.locator("#panel").getByRole("button", { name: "New timeline" }).click();
  await answerDialogs(app, documents);
  await readAndClaim(app, page);

  const settings = path.join(folder, "user-data");
  const journals = path.join(settings, "journals");
  for (const typed of [TYPED, UNFINISHED])
    await expect.poll(async () => [...(await filesUnder(journals))].some(([, bytes]) => has(bytes, typed))).toBe(true);
  expect(leaksIn(await filesUnder(journals))).toEqual([]);

  await saveAll(app, page, out);
  const written = await filesUnder(out);
  for (const [name, bytes] of written) if (isOfClaims(name)) expect([name, has(bytes, TYPED)]).toEqual([name, true]);
  expect(leaksIn(written)).toEqual([]);

  const copied = await copyAll(app, page);
  expect(copied.length).toBeGreaterThanOrEqual(4);
  expect(
    leaksIn(new Map(copied.map((text, index) => [`copied ${String(index)}`, Buffer.from(text, "base64")]))),
  ).toEqual([]);
  await app.close();
  expect(leaksIn(new Map([["said", Buffer.from(said.join("\n"))]]))).toEqual([]);
  expect(leaksIn(await filesUnder(settings))).toEqual([]);
});
