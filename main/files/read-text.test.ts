import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ReadingStep } from "../../data/file/parsing/reading-step.ts";
import { readRegularFile } from "./read-text.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-read-text-"));
const file = path.join(folder, "file.txt");
const link = path.join(folder, "link.txt");
await writeFile(file, "text");
await symlink(file, link);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a link is followed as everywhere, unless the caller knows that the path has none", async () => {
  expect(await readRegularFile(link)).toEqual(Buffer.from("text"));
  expect(await readRegularFile(file, { followLink: false })).toEqual(Buffer.from("text"));
});

// Windows has no way to say so when a file is opened.
test.runIf(process.platform !== "win32")("a link that was put where none was is not followed", async () => {
  expect(await readRegularFile(link, { followLink: false })).toEqual({
    reason: "the links in the path lead in a circle; check the path",
    code: "ELOOP",
  });
});

test("a large file is told part by part, and who has heard enough ends it; a small one is read at once", async () => {
  const large = path.join(folder, "large.txt");
  const bytes = Buffer.alloc(9_000_000, "ab");
  await writeFile(large, bytes);
  const told: ReadingStep[] = [];
  const read = await readRegularFile(large, { hear: (step) => told.push(step) });
  expect(Buffer.isBuffer(read) && read.equals(bytes)).toBe(true);
  expect(told).toEqual([0, 4_194_304, 8_388_608].map((done) => ({ phase: "bytes", done, of: 9_000_000 })));
  const hear = (): void => {
    throw new Error("enough");
  };
  await expect(readRegularFile(large, { hear })).rejects.toThrow("enough");
  expect(await readRegularFile(file, { hear })).toEqual(Buffer.from("text"));
});

test("a limit is inclusive, and its own reason is told", async () => {
  const told = { reason: "larger than three bytes; shorten it" };
  expect(await readRegularFile(file, { limit: { bytes: 4, reason: told.reason } })).toEqual(Buffer.from("text"));
  expect(await readRegularFile(file, { limit: { bytes: 3, reason: told.reason } })).toEqual(told);
});
