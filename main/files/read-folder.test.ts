import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { DEEPEST, MOST_FILES } from "../../data/import/foreign-endings.ts";
import { readFolder } from "./read-folder.ts";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-folder-"));

afterAll(() => rm(root, { recursive: true, force: true }));

/** A folder with empty files of these names. */
async function folderOf(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(root, "case-"));
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), "");
  }
  return folder;
}

async function namesIn(folder: string): Promise<readonly string[] | string> {
  const read = await readFolder(folder);
  return "reason" in read ? read.reason : read.map(({ name }) => name);
}

test("files come in the order of their names, by their endings in either case, and hidden ones do not", async () => {
  const folder = await folderOf(
    "b.csv",
    "a/z.MD",
    "a/.hidden.csv",
    ".git/x.csv",
    "B.csv",
    "picture.png",
    "s.sourceline",
  );
  expect(await namesIn(folder)).toEqual(["B.csv", "a/z.MD", "b.csv", "s.sourceline"]);
});

test("folders are read as deep as is said, and no deeper", async () => {
  const deepest = `${"d/".repeat(DEEPEST)}x.csv`;
  expect(await namesIn(await folderOf(deepest))).toEqual([deepest]);
  expect(await namesIn(await folderOf(`d/${deepest}`))).toBe(
    `its folders lie more than ${String(DEEPEST)} deep; open one of them`,
  );
});

test("a folder of more files than are read says so", async () => {
  const folder = await folderOf();
  await Promise.all(
    Array.from({ length: MOST_FILES + 1 }, (_, index) => writeFile(path.join(folder, `${String(index)}.csv`), "")),
  );
  expect(await namesIn(folder)).toBe("it holds more than 5,000 files; open a folder of fewer");
});

test("a folder that is not there is a reason", async () => {
  expect(await namesIn(path.join(root, "none"))).toContain("no such file or folder");
});
