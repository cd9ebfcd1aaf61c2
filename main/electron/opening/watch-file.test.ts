import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchForSaves } from "./watch-file.ts";

const endings: (() => void)[] = [];
const place = { folder: "" };

beforeEach(async () => {
  place.folder = await mkdtemp(path.join(tmpdir(), "sourceline-watch-"));
});
afterEach(async () => {
  for (const end of endings.splice(0)) end();
  await rm(place.folder, { recursive: true });
});

/** A file that is watched, once its first state is known, and how often it was told to have changed. */
async function watched(open: (file: string) => Promise<string> = (file) => Promise.resolve(file)) {
  const file = path.join(place.folder, "a.json");
  await writeFile(file, "one");
  const told = vi.fn();
  endings.push(watchForSaves(await open(file), told));
  // What was there at first is asked for before anything else that this process asks of the disk.
  await writeFile(path.join(place.folder, "other.json"), "other");
  return { file, told };
}

const waitFor = (told: ReturnType<typeof vi.fn>, times: number) =>
  vi.waitFor(() => expect(told).toHaveBeenCalledTimes(times), { timeout: 5000 });

test("a file that is written in place is told, each time", async () => {
  const { file, told } = await watched();
  await writeFile(file, "two and more");
  await waitFor(told, 1);
  await writeFile(file, "three and much more");
  await waitFor(told, 2);
});

test("a file that another is renamed over is told, and the next save too", async () => {
  const { file, told } = await watched();
  for (const times of [1, 2]) {
    await writeFile(`${file}.tmp`, `save ${"!".repeat(times)}`);
    await rename(`${file}.tmp`, file);
    await waitFor(told, times);
  }
});

test("a file that a link leads to is told", async () => {
  const { file, told } = await watched(async (real) => {
    const elsewhere = path.join(place.folder, "links");
    await mkdtemp(elsewhere);
    const link = path.join(await mkdtemp(elsewhere), "link.json");
    await symlink(real, link);
    return link;
  });
  await vi.waitFor(
    async () => {
      await writeFile(file, `two ${"!".repeat(told.mock.calls.length + 5)}`);
      expect(told).toHaveBeenCalled();
    },
    { timeout: 5000, interval: 400 },
  );
});

test("a file that goes away says nothing until it is there again", async () => {
  const { file, told } = await watched();
  await rm(file);
  await writeFile(file, "back again");
  await waitFor(told, 1);
});

test("after the end nothing is told", async () => {
  const { file, told } = await watched();
  endings.splice(0).forEach((end) => end());
  const second = vi.fn();
  endings.push(watchForSaves(file, second));
  await writeFile(path.join(place.folder, "other.json"), "again");
  await writeFile(file, "two and more");
  await waitFor(second, 1);
  expect(told).not.toHaveBeenCalled();
});

test("of a folder every file that is read is told, in folders that come later too, and no other file", async () => {
  const told = vi.fn();
  const folder = path.join(place.folder, "story");
  await mkdir(folder);
  await writeFile(path.join(folder, "a.csv"), "one");
  endings.push(watchForSaves(folder, told));
  const save = async (name: string, times: number): Promise<void> => {
    await vi.waitFor(
      async () => {
        await writeFile(path.join(folder, name), "!".repeat(told.mock.calls.length + 5));
        expect(told.mock.calls.length).toBeGreaterThanOrEqual(times);
      },
      { timeout: 5000, interval: 400 },
    );
  };
  await save("a.csv", 1);
  await mkdir(path.join(folder, "notes"));
  await save("notes/b.md", 2);
  await save("notes/b.md", 3);
  const calls = told.mock.calls.length;
  await writeFile(path.join(folder, "picture.jpg"), "not read");
  await rm(path.join(folder, "notes"), { recursive: true });
  await waitFor(told, calls + 1);
});
