/**
 * What goes wrong with the disk while somebody edits: each has its sentence, nothing is lost, and what was done or typed is
 * there again after the program was killed.
 */
import { chmod, readFile } from "node:fs/promises";
import path from "node:path";
import type { ElectronApplication } from "playwright/test";
import {
  HARBOUR_TEXT,
  titleInFile,
  chooseItem,
  windowName,
  titleField,
  messageLine,
  startedOn,
  harbourIn,
  retitle,
  typeTitle,
  killProgram,
  leaveProgram,
  chooseToSave,
} from "./edited-window.ts";
import { filesUnder } from "../helpers/files/held-texts.ts";
import { expect, test } from "../helpers/fixture.ts";

/** All that the journals of edits and of what is typed hold. */
async function journalsIn(folder: string): Promise<string> {
  const files = await filesUnder(path.join(folder, "user-data", "journals"));
  return [...files.values()].map(String).join("\n");
}

/** From now on nothing can be written into files under a folder, as on a disk that is full; with undefined there is room. */
async function fillDisk(app: ElectronApplication, folder: string | undefined): Promise<void> {
  await app.evaluate((_electron, full) => {
    const fs = process.getBuiltinModule("node:fs/promises");
    const own = globalThis as unknown as { realOpen?: typeof fs.open };
    const open = (own.realOpen ??= fs.open);
    fs.open = async (...args) => {
      const handle = await open(...args);
      if (full === undefined || !String(args[0]).startsWith(full)) return handle;
      const fail = () => Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }));
      return Object.assign(handle, { writeFile: fail, appendFile: fail });
    };
  }, folder);
}

test("on a full disk a save says so and leaves the file; what was done waits for room, over a kill too", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const first = await startedOn(folder, file);
  const [app, page] = first;
  await retitle(first, "The harbour treaty");
  await fillDisk(app, path.join(folder, ".sourceline-"));
  await chooseItem(app, "file.save");
  await expect(messageLine(page)).toHaveText(
    "cannot save harbour.json: the disk is full; make room or choose another place",
  );
  expect(await readFile(file, "utf8")).toBe(HARBOUR_TEXT);
  expect(await windowName(app)).toContain("not saved");
  await killProgram(first);

  const again = await startedOn(folder, file);
  await expect(again[1].locator("#title")).toHaveText("The harbour treaty");
  await chooseItem(again[0], "file.save");
  await expect(messageLine(again[1])).toHaveText("Saved harbour.json");
  expect(await titleInFile(file)).toBe("The harbour treaty");
  await again[0].close();
});

test("where the journal has no room, that is said; the next step that has room brings all of them", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const first = await startedOn(folder, file);
  const [app, page] = first;
  await retitle(first, "The first title");
  await fillDisk(app, path.join(folder, "user-data", "journals"));
  // The file of the journal is open already: what it appends to has to be opened anew.
  await chooseItem(app, "file.save");
  await expect(messageLine(page)).toHaveText("Saved harbour.json");
  await retitle(first, "The second title");
  await expect(messageLine(page)).toHaveText(
    "A crash of the program would lose what is not saved: the disk is full; make room or choose another place",
  );
  await fillDisk(app, undefined);
  await page.getByRole("button", { name: "Title and description…" }).click();
  await page.locator(".edit-form").getByRole("textbox", { name: "Description" }).fill("Told anew.");
  await page.keyboard.press("Control+Enter");
  await expect.poll(() => journalsIn(folder)).toContain("Told anew.");
  await killProgram(first);

  const again = await startedOn(folder, file);
  await expect(again[1].locator("#title")).toHaveText("The second title");
  await chooseItem(again[0], "file.save");
  await expect(messageLine(again[1])).toHaveText("Saved harbour.json");
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
    title: "The second title",
    description: "Told anew.",
  });
  await again[0].close();
});

test("a file that is write-protected stays as it is, and what was done goes under another name", async ({ folder }) => {
  const file = await harbourIn(folder);
  await chmod(file, 0o444);
  const first = await startedOn(folder, file);
  const [app, page] = first;
  // Root may write into any file.
  await app.evaluate((_electron, protectedFile) => {
    const fs = process.getBuiltinModule("node:fs/promises");
    const access = fs.access;
    fs.access = (target, ...args) =>
      String(target) === protectedFile
        ? Promise.reject(Object.assign(new Error("EACCES"), { code: "EACCES" }))
        : access(target, ...args);
  }, file);
  await retitle(first, "The harbour treaty");
  await chooseItem(app, "file.save");
  await expect(messageLine(page)).toHaveText(
    "cannot save harbour.json: the file is write-protected; choose another name",
  );
  expect(await readFile(file, "utf8")).toBe(HARBOUR_TEXT);
  const other = path.join(folder, "mine.sourceline");
  await chooseToSave(app, other);
  await chooseItem(app, "file.save-timeline");
  await expect(messageLine(page)).toHaveText("Saved mine.sourceline");
  expect(await titleInFile(other)).toBe("The harbour treaty");
  expect(await windowName(app)).not.toContain("not saved");
  await app.close();
});

test("what stands in a form that is not done is there again after the program was killed", async ({ folder }) => {
  const file = await harbourIn(folder);
  const first = await startedOn(folder, file);
  await typeTitle(first, "The harbour tre");
  await expect.poll(() => journalsIn(folder)).toContain("The harbour tre");
  await killProgram(first);

  const again = await startedOn(folder, file);
  await expect(messageLine(again[1])).toHaveText("What was typed and not done waits in the panel as unfinished");
  await again[1].locator(".unfinished").getByRole("button", { name: "Continue: title and description" }).click();
  await expect(titleField(again[1])).toHaveValue("The harbour tre");
  await again[1].keyboard.press("Enter");
  await expect(again[1].locator("#title")).toHaveText("The harbour tre");
  await expect.poll(() => journalsIn(folder)).not.toContain('"drafts"');
  await leaveProgram(again);
});
