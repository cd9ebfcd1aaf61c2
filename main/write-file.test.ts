import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { WriteError, writeFileAtomically } from "./write-file.ts";

const BYTES = new TextEncoder().encode("new");
const root = await mkdtemp(path.join(tmpdir(), "sourceline-write-"));

afterAll(() => rm(root, { recursive: true, force: true }));

/** Each test has a folder of its own. */
const newFolder = () => mkdtemp(path.join(root, "case-"));

test("a file is written, and nothing else is left in its folder", async () => {
  const folder = await newFolder();
  await writeFileAtomically(path.join(folder, "a.svg"), BYTES);
  expect(await readdir(folder)).toEqual(["a.svg"]);
  expect(await readFile(path.join(folder, "a.svg"), "utf8")).toBe("new");
});

test("a file that is there is replaced; who holds the old one open still reads it whole", async () => {
  const folder = await newFolder();
  const file = path.join(folder, "a.svg");
  await writeFile(file, "old");
  await symlink(file, path.join(folder, "link"));
  await writeFileAtomically(file, BYTES);
  expect(await readFile(path.join(folder, "link"), "utf8")).toBe("new");
});

test.each<[string, string, string]>([
  ["the folder is not there", "nowhere/a.svg", "the folder does not exist; make it first"],
  ["the folder is a file", "file/a.svg", "a part of the path is a file, not a folder; check the path"],
  ["the target is a folder", "taken.svg", "there is a folder of that name; choose another name"],
  ["the name is too long", `${"x".repeat(300)}.svg`, "the name is too long; choose a shorter one"],
])("when %s, that is told and nothing is left behind", async (_name, target, message) => {
  const folder = await newFolder();
  await mkdir(path.join(folder, "taken.svg"));
  await writeFile(path.join(folder, "file"), "old");
  await expect(writeFileAtomically(path.join(folder, target), BYTES)).rejects.toThrow(new WriteError(message));
  expect((await readdir(folder)).sort()).toEqual(["file", "taken.svg"]);
  expect(await readFile(path.join(folder, "file"), "utf8")).toBe("old");
});

test("a device is not replaced by a file", async () => {
  await expect(writeFileAtomically("/dev/null", BYTES)).rejects.toThrow("there is a device or pipe of that name");
});

// Root may write anywhere, so only others can see this.
test.skipIf(process.getuid?.() === 0)("a folder without permission is told", async () => {
  const folder = await newFolder();
  await chmod(folder, 0o500);
  await expect(writeFileAtomically(path.join(folder, "a.svg"), BYTES)).rejects.toThrow("you have no permission");
  await chmod(folder, 0o700);
});
