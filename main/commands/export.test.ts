import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Timeline } from "../../data/timeline.ts";
import { capturedRun } from "../captured-run.ts";
import type { PictureOptions } from "../picture.ts";

/** The picture itself has tests of its own; here it is what it was asked for, as text. */
vi.mock("../picture.ts", () => ({
  exportPicture: (_timeline: Timeline, options: PictureOptions) => {
    if (options.width * options.scale > 100_000) throw new RangeError("Array buffer allocation failed");
    return Promise.resolve(new TextEncoder().encode(JSON.stringify(options)));
  },
}));

const HARBOUR = path.join(import.meta.dirname, "../../data/fixtures/harbour.json");

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-cli-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => capturedRun(folder, args);

test("a picture larger than the memory is a call that asks for too much", async () => {
  expect(await run("export", HARBOUR, "--out", "big.png", "--width", "20000", "--scale", "8")).toEqual({
    exit: 2,
    out: "",
    err: 'there is not enough memory for --width 20000 and --scale 8; choose smaller ones, or an SVG (see "node dist/cli.js export --help")\n',
  });
});

const MAY = { from: Date.UTC(2001, 4, 1), to: Date.UTC(2001, 5, 1) };

test.each<[string[], string, PictureOptions]>([
  [[], "a.svg", { format: "svg", theme: "light", width: 1600, scale: 2, view: MAY }],
  [[], "b.PNG", { format: "png", theme: "light", width: 1600, scale: 2, view: MAY }],
  [
    ["--theme=dark", "--width", "320", "--scale", "0.5", "--from", "2001-05-10", "--to", "2001-05-10"],
    "c.png",
    {
      format: "png",
      theme: "dark",
      width: 320,
      scale: 0.5,
      view: { from: Date.UTC(2001, 4, 10), to: Date.UTC(2001, 4, 11) },
    },
  ],
])("export %j --out %s draws what was asked for", async (options, out, expected) => {
  expect(await run("export", HARBOUR, ...options, "--out", out)).toEqual({ exit: 0, out: `${out}\n`, err: "" });
  expect(JSON.parse(await readFile(path.join(folder, out), "utf8"))).toEqual(expected);
});

test.each([
  [
    "in a folder that is not there",
    "nowhere/a.svg",
    "nowhere/a.svg:1:1: cannot write: the folder does not exist; make it first\n",
  ],
  [
    "where a folder is",
    "taken.svg",
    "taken.svg:1:1: cannot write: there is a folder of that name; choose another name\n",
  ],
])("a picture %s is a line on stderr, and nothing is left behind", async (_name, out, err) => {
  await mkdir(path.join(folder, "taken.svg"), { recursive: true });
  expect(await run("export", HARBOUR, "--out", out)).toEqual({ exit: 1, out: "", err });
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
