import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { FIRST_LOOK, type SavedLook } from "../../data/look/look.ts";
import { createSettings, type Settings } from "./settings.ts";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-settings-"));

afterAll(() => rm(root, { recursive: true, force: true }));

const KEY = "a".repeat(64);
const SAVED: SavedLook = {
  look: { ...FIRST_LOOK, theme: "dark", filter: { ...FIRST_LOOK.filter, sources: ["alpha"], from: "2016-09-12" } },
  view: { from: 0, to: 1000.5 },
  panelWidth: 400,
};
const PLACE = { x: -5, y: 10, width: 1000, height: 700, maximized: true };

async function opened(file: string): Promise<Settings> {
  const settings = createSettings(file);
  await settings.load();
  return settings;
}

async function newFile(text?: string): Promise<string> {
  const folder = await mkdtemp(path.join(root, "case-"));
  const file = path.join(folder, "settings.json");
  if (text !== undefined) await writeFile(file, text);
  return file;
}

test("what was kept is there again in the next session", async () => {
  const file = path.join(path.dirname(await newFile()), "new", "settings.json");
  const settings = await opened(file);
  expect(settings.isDirty()).toBe(false);
  settings.keepWindow(PLACE);
  settings.keepTimeline(KEY, { saved: SAVED });
  settings.keepTimeline(KEY, { documents: "/home/me/documents" });
  expect(settings.isDirty()).toBe(true);
  await settings.flush();
  expect(settings.isDirty()).toBe(false);
  const next = await opened(file);
  expect(next.window()).toEqual(PLACE);
  expect(next.timeline(KEY)).toMatchObject({ saved: SAVED, documents: "/home/me/documents" });
  expect(next.timeline("b".repeat(64))).toEqual({});
  expect(await readdir(path.dirname(file))).toEqual(["settings.json"]);
});

test("a change is written by itself after a moment", async () => {
  const file = await newFile();
  const settings = await opened(file);
  settings.keepWindow(PLACE);
  await expect.poll(() => readFile(file, "utf8").catch(() => ""), { timeout: 5000 }).toContain('"maximized": true');
  // The file is there a moment before its writer hears of it.
  await expect.poll(() => settings.isDirty()).toBe(false);
});

test("changes during a write are written after it", async () => {
  const file = await newFile();
  const settings = await opened(file);
  settings.keepWindow(PLACE);
  const first = settings.flush();
  settings.keepWindow({ ...PLACE, x: 77 });
  await Promise.all([first, settings.flush()]);
  expect((await opened(file)).window()).toEqual({ ...PLACE, x: 77 });
});

const LOOK = { look: SAVED.look };

test.each([
  ["is no JSON", "{"],
  ["is empty", ""],
  ["is something else", "[1, 2]"],
  ["is of a newer program", JSON.stringify({ version: 2, timelines: [] })],
  [
    "holds what nobody can have chosen",
    JSON.stringify({ version: 1, timelines: [{ key: KEY, saved: { look: { theme: 7 } } }] }),
  ],
  [
    "holds a view that is none",
    JSON.stringify({ version: 1, timelines: [{ key: KEY, saved: { ...LOOK, view: { from: 2, to: 1 } } }] }),
  ],
  ["holds a window without a size", JSON.stringify({ version: 1, timelines: [], window: { x: 1, y: 1 } })],
  ["tries to be a prototype", '{"version":1,"timelines":[],"__proto__":{"window":{}}}'],
])("a file that %s is put aside, and everything starts afresh", async (_name, text) => {
  const file = await newFile(text);
  const settings = await opened(file);
  expect(settings.window()).toBeUndefined();
  expect(settings.timeline(KEY)).toEqual({});
  expect(await readFile(path.join(path.dirname(file), "settings.broken.json"), "utf8")).toBe(text);
  settings.keepWindow(PLACE);
  await settings.flush();
  expect((await opened(file)).window()).toEqual(PLACE);
});

test("fonts are kept in their order, and given up with an empty list", async () => {
  const file = await newFile();
  const settings = await opened(file);
  expect(settings.fonts()).toEqual([]);
  settings.keepFonts(["/fonts/b.otf", "/fonts/a.ttf"]);
  await settings.flush();
  const next = await opened(file);
  expect(next.fonts()).toEqual(["/fonts/b.otf", "/fonts/a.ttf"]);
  next.keepFonts([]);
  await next.flush();
  expect((await opened(file)).fonts()).toEqual([]);
});

test("a field that an older program did not know is as at the start", async () => {
  const file = await newFile(
    JSON.stringify({ version: 1, timelines: [{ key: KEY, saved: { look: { filter: {} } } }] }),
  );
  expect((await opened(file)).timeline(KEY).saved).toEqual({ look: FIRST_LOOK });
});

test("a place where nothing can be written stops nothing", async () => {
  const file = await newFile();
  await mkdir(file);
  const settings = await opened(file);
  settings.keepWindow(PLACE);
  await settings.flush();
  expect(settings.window()).toEqual(PLACE);
  expect(settings.isDirty()).toBe(false);
});

test("the timelines that were changed longest ago are forgotten first", async () => {
  const file = await newFile();
  const settings = await opened(file);
  const keyOf = (number: number): string => String(number).padStart(64, "0");
  for (let number = 0; number < 200; number += 1) settings.keepTimeline(keyOf(number), { saved: SAVED });
  settings.keepTimeline(keyOf(0), { documents: "/d" });
  settings.keepTimeline(keyOf(200), { saved: SAVED });
  await settings.flush();
  const next = await opened(file);
  expect(next.timeline(keyOf(0)).documents).toBe("/d");
  expect(next.timeline(keyOf(1))).toEqual({});
  expect(next.timeline(keyOf(200)).saved).toEqual(SAVED);
});
