import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { FIRST_LOOK, type SavedLook } from "../../data/look/look.ts";
import { mappingFor } from "./memory/mapping-memory.ts";
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
  settings.keepRecent(["/home/me/b.csv", "/home/me/a.csv"]);
  settings.keepMapping(["Date", "Title"], { start: "Date" });
  expect(settings.isDirty()).toBe(true);
  await settings.flush();
  expect(settings.isDirty()).toBe(false);
  const next = await opened(file);
  expect(next.window()).toEqual(PLACE);
  expect(next.timeline(KEY)).toMatchObject({ saved: SAVED, documents: "/home/me/documents" });
  expect(next.timeline("b".repeat(64))).toEqual({});
  expect(next.recent()).toEqual(["/home/me/b.csv", "/home/me/a.csv"]);
  expect(mappingFor(next.mappings(), ["Date", "Title"])).toEqual({ start: "Date" });
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

async function contentOf(file: string): Promise<string> {
  return readFile(file, "utf8");
}

test("a file of a newer program stays as it is, which is said; the session goes on", async () => {
  const text = JSON.stringify({ version: 2, windows: [PLACE] });
  const file = await newFile(text);
  const settings = await opened(file);
  expect(settings.remarks()).toEqual([
    "the settings are of a newer version of the program; they stay as they are, and what is changed now is not remembered",
  ]);
  settings.keepWindow(PLACE);
  await settings.flush();
  expect(settings.window()).toEqual(PLACE);
  expect(settings.isDirty()).toBe(false);
  expect(await contentOf(file)).toBe(text);
  expect(await readdir(path.dirname(file))).toEqual(["settings.json"]);
});

test("one wrong entry is left out, and the others stay", async () => {
  const key = (number: number): string => String(number).padStart(64, "0");
  const timelines: unknown[] = Array.from({ length: 200 }, (_, number) => ({ key: key(number), saved: SAVED }));
  timelines[7] = { key: key(7), saved: { look: { theme: 7 } } };
  timelines[8] = { key: key(8), saved: 5, documents: "/d" };
  timelines[9] = { key: "short", saved: SAVED };
  const text = JSON.stringify({
    version: 1,
    window: { ...PLACE, x: "left" },
    fonts: ["/a.ttf", 3],
    recent: [7, "/b.csv"],
    mappings: [{ headers: "short", mapping: {} }],
    timelines,
    more: 1,
  });
  const file = await newFile(text);
  const settings = await opened(file);
  const kept = ["settings.broken.json keeps what was there"];
  expect(settings.remarks()).toEqual([`8 parts of the settings cannot be understood and are left out; ${kept.join()}`]);
  expect(settings.window()).toBeUndefined();
  expect(settings.fonts()).toEqual(["/a.ttf"]);
  for (const number of [0, 6, 10, 199]) expect(settings.timeline(key(number)).saved).toEqual(SAVED);
  expect(settings.timeline(key(7))).toEqual({});
  expect(settings.timeline(key(8))).toEqual({ key: key(8), documents: "/d" });
  expect(await contentOf(path.join(path.dirname(file), "settings.broken.json"))).toBe(text);
  await settings.flush();
  const next = await opened(file);
  expect(next.remarks()).toEqual([]);
  expect(next.timeline(key(199)).saved).toEqual(SAVED);
});

test("a mark at the start is none of the settings' business", async () => {
  const file = await newFile(`\uFEFF${JSON.stringify({ version: 1, window: PLACE, timelines: [] })}`);
  const settings = await opened(file);
  expect(settings.window()).toEqual(PLACE);
  expect(settings.remarks()).toEqual([]);
});

test("more timelines and fonts than are remembered are no reason to forget the others", async () => {
  const key = (number: number): string => String(number).padStart(64, "0");
  const timelines = Array.from({ length: 250 }, (_, number) => ({ key: key(number), documents: "/d" }));
  const fonts = Array.from({ length: 40 }, (_, number) => `/${String(number)}.ttf`);
  const settings = await opened(await newFile(JSON.stringify({ version: 1, fonts, timelines })));
  expect(settings.timeline(key(249)).documents).toBe("/d");
  expect(settings.timeline(key(49))).toEqual({});
  expect(settings.fonts()).toEqual(fonts.slice(0, 32));
});

test("an earlier broken file is not overwritten by the next one, and none is kept twice", async () => {
  const file = await newFile();
  for (const text of ["{1", "{2", "{2", "{3"]) {
    await writeFile(file, text);
    await opened(file);
  }
  const folder = path.dirname(file);
  const names = ["settings.broken.json", "settings.broken-2.json", "settings.broken-3.json"];
  expect(await Promise.all(names.map((name) => contentOf(path.join(folder, name))))).toEqual(["{1", "{2", "{3"]);
  expect((await readdir(folder)).sort()).toEqual([...names, "settings.json"].sort());
});

test("a broken file that cannot be put aside is not overwritten", async () => {
  const file = await newFile("{");
  const deep = path.join(path.dirname(file), "x".repeat(250));
  // No longer name fits beside it.
  await rename(file, deep);
  const settings = await opened(deep);
  expect(settings.remarks()).toEqual([
    expect.stringContaining("the settings cannot be understood; they stay as they are"),
  ]);
  settings.keepWindow(PLACE);
  await settings.flush();
  expect(await contentOf(deep)).toBe("{");
});

// Its first page is nobody's, which the system tells as it tells a disk that does not answer.
test.runIf(process.platform === "linux")("a file that the disk does not give is not overwritten", async () => {
  const file = await newFile();
  await symlink("/proc/self/mem", file);
  const settings = await opened(file);
  expect(settings.remarks()).toEqual([
    "the settings cannot be read (the disk does not answer; check it); they stay as they are, and what is changed now is not remembered",
  ]);
  settings.keepWindow(PLACE);
  await settings.flush();
  expect(await readdir(path.dirname(file))).toEqual(["settings.json"]);
});

const shut = { uid: 65_534, gid: 65_534 };

test.runIf(process.getuid?.() === 0)("a file that cannot be read is not overwritten", async () => {
  const text = JSON.stringify({ version: 1, window: PLACE, timelines: [] });
  const file = await newFile(text);
  const folder = path.dirname(file);
  await Promise.all([chmod(root, 0o755), chmod(folder, 0o777), chmod(file, 0o000)]);
  await build({
    stdin: { contents: 'export { createSettings } from "./settings.ts";', resolveDir: import.meta.dirname },
    ...{ bundle: true, format: "esm", platform: "node", mainFields: ["module", "main"], logLevel: "silent" },
    outfile: path.join(root, "settings.mjs"),
  });
  const script = `import { createSettings } from ${JSON.stringify(path.join(root, "settings.mjs"))};
    const settings = createSettings(process.argv[1]);
    await settings.load();
    settings.keepWindow(${JSON.stringify(PLACE)});
    await settings.flush();
    process.stdout.write(settings.remarks().join());`;
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", script, file], { encoding: "utf8", ...shut });
  expect(ran.stdout + ran.stderr).toMatch(
    /^the settings cannot be read \(you have no permission;.*they stay as they are/u,
  );
  await chmod(file, 0o600);
  expect(await contentOf(file)).toBe(text);
  expect(await readdir(folder)).toEqual(["settings.json"]);
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
