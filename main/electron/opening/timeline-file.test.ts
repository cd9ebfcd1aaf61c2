import { build } from "esbuild";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import type { Loaded, TimelinePart } from "../../../data/ipc/channels.ts";
import { readPart, wholeOf } from "../../../data/ipc/loaded-parts.ts";
import type { ReadingStep } from "../../../data/file/parsing/reading-step.ts";
import type { KeptMappings } from "../memory/mapping-memory.ts";
import { createOpenEdits } from "../editing/open-edits.ts";
import type { ShowAhead } from "../window/show-ahead.ts";
import { createReadingThread } from "./read-apart.ts";
import { createTimelineFile } from "./timeline-file.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-reading-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

// The thread as it is built, see build.mjs.
await build({
  entryPoints: { "reading-worker": path.join(import.meta.dirname, "reading-worker.ts") },
  outdir: folder,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  mainFields: ["module", "main"],
});

const SHIPPED = path.resolve(import.meta.dirname, "../../../data/syria-2016.json");
const ROWS = 20_000;

const table = (rows: number): string =>
  `Date,Title\n${Array.from({ length: rows }, (_, row) => `1912-03-${String(10 + (row % 20))},Bell ${String(row)}\n`).join("")}`;

async function written(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

const large = await written("large.csv", table(ROWS));
const small = await written("small.csv", table(2));

/** Nothing is edited. */
const ALONE = {
  edits: createOpenEdits(undefined, () => undefined),
  changedElsewhere: () => undefined,
  goOnOutdated: () => Promise.resolve(true),
  ahead: () => Promise.resolve(),
};

/** A keeper of the open file with a thread of its own. `onStep` hears of each step. */
function made(
  onStep: (step: ReadingStep) => void = () => undefined,
  asked?: string,
  kept: KeptMappings = [],
  ahead: ShowAhead = ALONE.ahead,
) {
  const thread = createReadingThread(folder);
  const parts: TimelinePart[] = [];
  const told: string[] = [];
  onTestFinished(() => thread.end());
  const file = createTimelineFile({
    shipped: SHIPPED,
    asked,
    thread,
    reading: (name) => {
      told.push(`begun ${name}`);
      return { step: onStep, end: () => void told.push(`ended ${name}`) };
    },
    part: (part) => parts.push(part),
    saved: () => undefined,
    ...ALONE,
    ahead,
    opened: (opened) => void told.push(`opened ${path.basename(opened)}`),
    mappings: { mappings: () => kept, keepMapping: () => undefined },
  });
  return { file, parts, told };
}

const given = (loaded: Loaded) => (loaded.ok ? loaded.timeline.title : (loaded.givenUp ?? loaded.problems));

test("a small file crosses whole, a large one in parts that give the same timeline here and in the page", async () => {
  const { file, parts, told } = made();
  expect(await file.open(small)).toMatchObject({ ok: true, timeline: { events: [{}, {}] } });
  expect(parts).toEqual([]);
  const loaded = await file.open(large);
  if (!loaded.ok) throw new Error("not read");
  expect(loaded).toMatchObject({ name: "large.csv", timeline: { events: [] }, parts: { count: parts.length } });
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.every(({ reading }) => reading === loaded.parts?.reading)).toBe(true);
  const whole = wholeOf({ timeline: loaded.timeline }, parts.map(({ text }) => text).map(readPart)).timeline;
  expect(whole.events.map(({ title }) => title)).toEqual(
    Array.from({ length: ROWS }, (_, row) => `Bell ${String(row)}`),
  );
  expect(file.current()?.timeline).toEqual(whole);
  expect(told).toEqual([
    ...["begun small.csv", "ended small.csv", "opened small.csv"],
    ...["begun large.csv", "ended large.csv", "opened large.csv"],
  ]);
});

test("a page that comes later gets the same parts again", async () => {
  const { file, parts } = made();
  await file.open(large);
  const first = parts.splice(0);
  expect(await file.load()).toMatchObject({ ok: true, name: "large.csv", parts: { count: first.length } });
  expect(parts).toEqual(first);
});

test.each(["text", "rows", "events", "hand-over"] as const)(
  "a reading that is cancelled in the phase %s leaves open what was",
  async (phase) => {
    const steps: ReadingStep[] = [];
    const { file, told } = made((step) => {
      steps.push(step);
      if (step.phase === phase && file.current()) file.cancel();
    });
    await file.open(small);
    expect(given(await file.open(large))).toBe("asked");
    expect(steps.at(-1)?.phase).toBe(phase);
    expect(file.current()?.name).toBe("small.csv");
    expect(told).not.toContain("opened large.csv");
    expect(await file.load()).toMatchObject({ ok: true, name: "small.csv" });
  },
);

test("a large file is open only once the page has worked out what it shows of it, and can be given up until then", async () => {
  const asked: string[] = [];
  const page: { hear?: () => void; goOn?: () => void } = {};
  const heard = (): Promise<void> => new Promise((resolve) => (page.hear = resolve));
  const { file, told } = made(undefined, undefined, undefined, (loaded, signal) => {
    asked.push(loaded.name);
    return new Promise((resolve) => {
      page.goOn = resolve;
      signal.addEventListener("abort", () => {
        resolve();
      });
      page.hear?.();
    });
  });
  await file.open(small);
  expect(asked).toEqual([]);
  const first = heard();
  const cancelled = file.open(large);
  await first;
  expect(file.current()?.name).toBe("small.csv");
  file.cancel();
  expect(given(await cancelled)).toBe("asked");
  expect(file.current()?.name).toBe("small.csv");
  expect(told.at(-1)).toBe("ended large.csv");
  const second = heard();
  const opened = file.open(large);
  await second;
  expect(asked).toEqual(["large.csv", "large.csv"]);
  page.goOn?.();
  expect(given(await opened)).toBe("large");
  expect(file.current()?.name).toBe("large.csv");
});

test("another file that is opened takes the place of the one that is read", async () => {
  let second: Promise<Loaded> | undefined;
  const { file } = made(({ phase }) => {
    if (phase === "rows") second ??= file.open(small);
  });
  expect(given(await file.open(large))).toBe("replaced");
  expect(given(await second!)).toBe("small");
  expect(file.current()?.name).toBe("small.csv");
});

test("a window whose first file is cancelled starts as without one", async () => {
  const { file } = made(({ phase }) => {
    if (phase === "rows") file.cancel();
  }, large);
  expect(await file.load()).toMatchObject({ ok: true, name: "syria-2016.json" });
});

test("a file of a folder is told by its number, and contents are read as a file is", async () => {
  const phases = new Set<string>();
  const { file } = made(({ phase }) => void phases.add(phase));
  expect(given(await file.openAll([small, large]))).toBe("2 files");
  expect([...phases].sort()).toEqual(["check", "events", "files", "hand-over", "rows", "text"]);
  const contents = [{ name: "dropped.csv", bytes: new TextEncoder().encode(table(3)) }];
  expect(await file.openContents({ kind: "contents", name: "dropped.csv", contents }, "")).toMatchObject({
    ok: true,
    timeline: { title: "dropped", events: [{}, {}, {}] },
  });
});

test("what is wrong with a file is told as ever, all at once", async () => {
  const { file } = made();
  const broken = await written("broken.sourceline", '{ "version": 2, "lanes": [] }');
  expect(await file.open(broken)).toMatchObject({
    ok: false,
    problems: [
      { file: "broken.sourceline", reason: expect.stringMatching('needs the field "title"') as string },
      { reason: expect.stringMatching('needs the field "sources"') as string },
      { reason: expect.stringMatching('needs the field "events"') as string },
    ],
  });
  expect(given(await file.open(path.join(folder, "missing.csv")))).toMatchObject([
    { reason: "no such file or folder; check the name" },
  ]);
});

test("a thread that is not there is told as what it is, a file of the program", async () => {
  const thread = createReadingThread(path.join(folder, "nowhere"));
  const file = createTimelineFile({
    shipped: SHIPPED,
    asked: undefined,
    thread,
    reading: () => ({ step: () => undefined, end: () => undefined }),
    part: () => undefined,
    ...ALONE,
    saved: () => undefined,
    opened: () => undefined,
    mappings: { mappings: () => [], keepMapping: () => undefined },
  });
  expect(given(await file.open(small))).toMatchObject([
    {
      reason: expect.stringMatching(/^reading-worker\.cjs is a file of the program itself, and is missing/u) as string,
    },
  ]);
});
