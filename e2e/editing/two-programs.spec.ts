/** A file that another program writes, or another window of this one: nobody overwrites what the other has saved in silence. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  HARBOUR_TEXT,
  titleInFile,
  chooseItem,
  messageLine,
  startedOn,
  harbourIn,
  retitle,
  typeTitle,
  killProgram,
  leaveProgram,
  answerQuestions,
  lastQuestion,
  chooseToSave,
} from "./edited-window.ts";
import { expect, launch, test } from "../helpers/fixture.ts";

test("a file that another program has saved is asked about, and both versions can be had", async ({ folder }) => {
  const file = await harbourIn(folder);
  const first = await startedOn(folder, file);
  const [app, page] = first;
  await retitle(first, "The harbour treaty");
  const theirs = HARBOUR_TEXT.replace("The harbour agreement", "The harbour, by others");
  await writeFile(file, theirs);
  await expect(messageLine(page)).toContainText("was changed by another program; your changes stay");
  const other = path.join(folder, "mine.sourceline");
  await chooseToSave(app, other);
  await answerQuestions(app, "Save As…");
  await chooseItem(app, "file.save");
  await expect(messageLine(page)).toHaveText("Saved mine.sourceline");
  expect(await lastQuestion(app)).toBe("harbour.json was changed by another program.");
  expect([await readFile(file, "utf8"), await titleInFile(other)]).toEqual([theirs, "The harbour treaty"]);
  await app.close();
});

test("a file that another program saves while it is written here is not overwritten; saving again asks", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const first = await startedOn(folder, file);
  const [app, page] = first;
  await retitle(first, "The harbour treaty");
  const theirs = HARBOUR_TEXT.replace("The harbour agreement", "The harbour, by others");
  await app.evaluate(
    (_electron, { target, text }) => {
      const fs = process.getBuiltinModule("node:fs/promises");
      const paths = process.getBuiltinModule("node:path");
      const open = fs.open;
      fs.open = async (...args) => {
        // The new file beside the timeline; drafts and settings are written elsewhere, and at any time.
        const isNew = args[1] === "wx" && paths.dirname(String(args[0])) === paths.dirname(target);
        if (isNew) fs.open = open;
        if (isNew) await fs.writeFile(target, text);
        return open(...args);
      };
    },
    { target: file, text: theirs },
  );
  await chooseItem(app, "file.save");
  await expect(messageLine(page)).toHaveText(
    "cannot save harbour.json: another program has just saved it; save again to compare both",
  );
  expect(await readFile(file, "utf8")).toBe(theirs);
  await answerQuestions(app, "Overwrite");
  await chooseItem(app, "file.save");
  await expect(messageLine(page)).toHaveText("Saved harbour.json");
  expect([await lastQuestion(app), await titleInFile(file)]).toEqual([
    "harbour.json was changed by another program.",
    "The harbour treaty",
  ]);
  await app.close();
});

test("a second program on the same settings hands the file over, and what is unsaved stays as it is", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const first = await startedOn(folder, file);
  const [, page] = first;
  await retitle(first, "The harbour treaty");
  await typeTitle(first, "The harbour tre");
  const second = await launch(folder, [file]).then(
    (other) => new Promise((resolve) => void other.once("close", () => resolve(undefined))),
    () => undefined,
  );
  expect(second).toBeUndefined();
  await expect(messageLine(page)).toContainText("unfinished");
  await expect(page.locator("#title")).toHaveText("The harbour treaty");
  await expect(page.locator(".unfinished")).toContainText("title and description");
  expect(await readFile(file, "utf8")).toBe(HARBOUR_TEXT);
  await leaveProgram(first);
});

test("two programs on one file do not overwrite each other in silence, and each keeps what was done in it", async ({
  folder,
}) => {
  const file = await harbourIn(folder);
  const mine = await startedOn(path.join(folder, "mine"), file);
  const theirs = await startedOn(path.join(folder, "theirs"), file);
  await retitle(mine, "My title");
  await retitle(theirs, "Their title");
  await chooseItem(mine[0], "file.save");
  await expect(messageLine(mine[1])).toHaveText("Saved harbour.json");
  await expect(messageLine(theirs[1])).toContainText("was changed by another program; your changes stay");
  await answerQuestions(theirs[0], "Cancel");
  await chooseItem(theirs[0], "file.save");
  await expect.poll(() => lastQuestion(theirs[0])).toBe("harbour.json was changed by another program.");
  expect(await titleInFile(file)).toBe("My title");
  await killProgram(theirs);
  // Who had saved goes on with what is in the file.
  await retitle(mine, "My other title");
  await chooseItem(mine[0], "file.save");
  await expect(messageLine(mine[1])).toHaveText("Saved harbour.json");
  await mine[0].close();

  const again = await launch(path.join(folder, "theirs"), [file]);
  await answerQuestions(again, "Open my version");
  const there = await again.firstWindow();
  await expect(there.locator("#title")).toHaveText("Their title");
  expect(await titleInFile(file)).toBe("My other title");
  await leaveProgram([again, there]);
});
