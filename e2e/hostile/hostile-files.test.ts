/** Every file of the corpus of hostile files: opened, drawn, exported to every format and opened again. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { capturedRun, type CapturedRun } from "../helpers/captured-run.ts";
import { editedJson } from "../helpers/edited-json.ts";
import { shippedFixture } from "../helpers/shipped-fixture.ts";
import type { HostileFile } from "./hostile-file.ts";
import { hostileJson } from "./hostile-json.ts";
import { hostilePictures, type HonestPictures } from "./hostile-pictures.ts";
import { hostileWords } from "./hostile-words.ts";
import { reachedInMarkup, reachedInPdf } from "./reached.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-hostile-"));
const shipped = await shippedFixture(folder);

/** The page's own script and styles are made by the build; these stand where they would. */
const PAGE_FILES = {
  "page.html": "<main></main>",
  "page.css": "main{}",
  "page-start.js": "1;",
  "page.json": '{"data":"","hash":""}',
  "page-scripts-start.js": "1;",
  "page-scripts.json": '{"data":"","hash":""}',
};
await mkdir(path.join(shipped, "page"));
for (const [name, text] of Object.entries(PAGE_FILES)) await writeFile(path.join(shipped, "page", name), text);

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<CapturedRun> => capturedRun(folder, args, shipped);

const FORMATS = ["svg", "png", "pdf", "html"] as const;

/** A page that is small, so that a hundred of them are drawn in a moment. */
const smallFor = (format: string): readonly string[] => (format === "html" ? [] : ["--width", "480"]);

/** With letters of two scripts in a line, for which a picture has elements of its own. */
const HONEST = editedJson(await readFile(path.join(import.meta.dirname, "../helpers/harbour.json"), "utf8"), [
  "title",
  "The harbour שלום",
]);

/** What is drawn of a timeline that means no harm, in each format. */
async function honestPictures(): Promise<HonestPictures> {
  await writeFile(path.join(folder, "honest.json"), HONEST);
  const exported = async (format: string): Promise<Buffer> => {
    const { exit, err } = await run("export", "honest.json", "--out", `honest.${format}`, ...smallFor(format));
    if (exit !== 0) throw new Error(err);
    return readFile(path.join(folder, `honest.${format}`));
  };
  const [svg, html] = [await exported("svg"), await exported("html")].map((bytes) => bytes.toString("utf8"));
  return { svg: svg ?? "", html: html ?? "", png: await exported("png"), pdf: await exported("pdf") };
}

const honest = await honestPictures();
const corpus = [...hostileWords(), ...hostileJson(), ...hostilePictures(honest)];
const isDrawn = ({ refusal }: HostileFile): boolean => refusal === undefined;
const named = (files: readonly HostileFile[]) => files.map((file) => [file.name, file] as const);

/** Everything below U+0020 but line ends, DEL, C1, marks of direction, U+2028 and U+2029. */
const OBEYED = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** What a file does that an honest one does not. */
function reached(format: (typeof FORMATS)[number], bytes: Buffer): readonly string[] {
  if (format === "png") return [];
  if (format === "pdf") return reachedInPdf(bytes);
  const known = new Set(reachedInMarkup(honest[format]));
  return reachedInMarkup(bytes.toString("utf8")).filter((found) => !known.has(found));
}

test("the corpus holds no name twice", () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThanOrEqual(120);
});

test.each(named(corpus.filter((file) => !isDrawn(file))))("%s is refused", async (name, { bytes, refusal }) => {
  await writeFile(path.join(folder, name), bytes);
  for (const call of [
    ["check", name],
    ["export", name, "--out", "refused.svg"],
  ]) {
    const { exit, out, err } = await run(...call);
    expect(exit, err).toBe(1);
    expect(err).toMatch(refusal ?? /./);
    expect(err).not.toMatch(/internal|mistake in the program/);
    expect(err.length).toBeLessThan(200_000);
    expect(OBEYED.exec(out + err)).toBeNull();
  }
  expect(await readdir(folder)).not.toContain("refused.svg");
});

test.each(named(corpus.filter(isDrawn)))("%s is drawn as what it says, and does nothing", async (name, { bytes }) => {
  await writeFile(path.join(folder, name), bytes);
  const told = await run("list", name, "--json");
  expect(told.exit, told.err).toBe(0);
  const base = `drawn-${name}`;
  for (const format of FORMATS) {
    const out = `${base}.${format}`;
    const beside = format === "svg" ? ["--alt", "--table", "--sources", "csl"] : [];
    const done = await run("export", name, "--out", out, ...smallFor(format), ...beside);
    expect(done.exit, done.err).toBe(0);
    expect(OBEYED.exec(done.out + done.err)).toBeNull();
    const written = await readFile(path.join(folder, out));
    expect(reached(format, written)).toEqual([]);
    const again = await run("list", out, "--json");
    expect(again.exit, again.err).toBe(0);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(told.out));
  }
  expect(({} as { mischief?: unknown }).mischief).toBeUndefined();
});
