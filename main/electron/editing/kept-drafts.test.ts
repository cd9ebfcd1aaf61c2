import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
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

test("a file that is no such file is left as it is until something is typed", async () => {
  const folder = await folderOfTest();
  const files = createDraftFiles(folder);
  await files.keep(KEY, typed("The"));
  const [name = ""] = await readdir(folder);
  for (const text of ['{"drafts":2,"values":{},"passages":{}}', "{", "[]", '{"drafts":1,"values":{"a":{"b":1}}}']) {
    await writeFile(path.join(folder, name), text);
    expect(await files.load(KEY)).toEqual(NO_DRAFTS);
    expect(await readFile(path.join(folder, name), "utf8")).toBe(text);
  }
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
