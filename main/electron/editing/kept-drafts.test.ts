import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { NO_DRAFTS } from "../../../data/ipc/drafts.ts";
import { createDraftFiles, hasDrafts } from "./kept-drafts.ts";

const KEY = "a".repeat(64);
const typed = (title: string) => ({ values: { "event first": { title } }, passages: {} });

async function folderOfTest(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-drafts-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return path.join(folder, "journals");
}

test("what is typed is there again, the last of it, and its file goes with it", async () => {
  const folder = await folderOfTest();
  const files = createDraftFiles(folder);
  expect(await files.load(KEY)).toEqual(NO_DRAFTS);
  const kept = ["T", "Th", "The"].map((title) => files.keep(KEY, typed(title)));
  expect(await Promise.all(kept)).toEqual(Array(3).fill({ outcome: "taken" }));
  expect(await createDraftFiles(folder).load(KEY)).toEqual(typed("The"));
  expect(await hasDrafts(folder, KEY)).toBe(true);
  await files.keep(KEY, NO_DRAFTS);
  expect([await readdir(folder), await hasDrafts(folder, KEY)]).toEqual([[], false]);
});

test("a file that is no such file is left as it is, whatever is typed, and that is told", async () => {
  const folder = await folderOfTest();
  await createDraftFiles(folder).keep(KEY, typed("The"));
  const [name = ""] = await readdir(folder);
  const file = path.join(folder, name);
  for (const text of ['{"drafts":2,"values":{},"passages":{}}', "{", "[]", '{"drafts":1,"values":{"a":{"b":1}}}']) {
    await writeFile(file, text);
    const files = createDraftFiles(folder);
    expect(await files.load(KEY)).toEqual(NO_DRAFTS);
    for (const drafts of [NO_DRAFTS, typed("Then")])
      expect(await files.keep(KEY, drafts)).toEqual({
        outcome: "taken",
        remark: `A crash of the program would lose what is typed: ${file} is of another version of the program, or broken; move it away to have new drafts kept`,
      });
    expect(await readFile(file, "utf8")).toBe(text);
  }
});

test("a file that cannot be read is left as it is", async () => {
  const folder = await folderOfTest();
  const file = path.join(folder, `${KEY}.drafts.json`);
  await mkdir(file, { recursive: true });
  expect(await createDraftFiles(folder).keep(KEY, NO_DRAFTS)).toEqual({
    outcome: "taken",
    remark: `A crash of the program would lose what is typed: ${file} cannot be read: this is a folder; name a file`,
  });
  expect(await readdir(folder)).toEqual([`${KEY}.drafts.json`]);
});

test("a disk that takes nothing is told, and what is kept nowhere is nothing", async () => {
  const folder = await folderOfTest();
  await writeFile(folder, "no folder");
  expect(await createDraftFiles(path.join(folder, "in it")).keep(KEY, typed("The"))).toEqual({
    outcome: "taken",
    remark:
      "A crash of the program would lose what is typed: a part of the path is a file, not a folder; check the path",
  });
  const none = createDraftFiles(undefined);
  expect(await none.keep(KEY, typed("The"))).toEqual({ outcome: "taken" });
  await none.written();
  expect(await none.load(KEY)).toEqual(NO_DRAFTS);
});
