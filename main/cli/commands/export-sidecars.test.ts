import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { shippedFixture } from "../../../e2e/helpers/shipped-fixture.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-beside-"));
const shipped = await shippedFixture(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => capturedRun(folder, args, shipped);
const written = (name: string) => readFile(path.join(folder, name), "utf8");

test("alt text, table and sources are written beside the picture, and each is named", async () => {
  const args = ["export", HARBOUR, "--out", "a.b.svg", "--alt", "--table", "--sources", "bibtex"];
  expect(await run(...args)).toEqual({
    exit: 0,
    out: "a.b.svg\na.b.alt.txt\na.b.table.csv\na.b.sources.bib\n",
    err: "",
  });
  expect(await written("a.b.alt.txt")).toMatch(/^Short description\n\n.*Timeline from 1 May 2001 to 31 May 2001/);
  expect(await written("a.b.table.csv")).toMatch(/^\uFEFFDate,Earliest,/);
  expect(await written("a.b.sources.bib")).toMatch(/^@/);
  // The picture and those who cannot see it are told the same.
  const description = /<desc>(.*)<\/desc>/.exec(await written("a.b.svg"))?.[1] ?? "nothing";
  expect(await written("a.b.alt.txt")).toContain(description);
});

test.each([
  ["refs.bib", /^@/],
  ["refs.JSON", /^\[/],
  ["refs.txt", /^\[[A-Z]+\] /],
])("--sources %s is a file of that format", async (name, beginning) => {
  expect(await run("export", HARBOUR, "--out", "c.svg", "--sources", name)).toMatchObject({ out: `c.svg\n${name}\n` });
  expect(await written(name)).toMatch(beginning);
});

test.each([
  [["--sources", "ris"], '--sources must be csl, bibtex, text or a file that ends in .json, .bib or .txt, not "ris"'],
  [["--alt=yes"], "--alt takes no value; leave it out"],
])("%j is a wrong call, and nothing is written", async (options, message) => {
  const { exit, err } = await run("export", HARBOUR, "--out", "d.svg", ...options);
  expect(exit).toBe(2);
  expect(err).toContain(message);
  expect(await readdir(folder)).not.toContain("d.svg");
});

test("a list of sources never takes the place of the timeline that is drawn", async () => {
  const text = await readFile(HARBOUR, "utf8");
  await writeFile(path.join(folder, "mine.json"), text);
  const { exit, err } = await run("export", "mine.json", "--out", "e.svg", "--sources", "./mine.json");
  expect(exit).toBe(2);
  expect(err).toContain("./mine.json is the FILE that is drawn; write to another one");
  expect(await written("mine.json")).toBe(text);
});

test("where one file cannot be written, what became of the others is told", async () => {
  await mkdir(path.join(folder, "f.table.csv"));
  expect(await run("export", HARBOUR, "--out", "f.svg", "--alt", "--table", "--sources", "text")).toEqual({
    exit: 1,
    out: "f.svg\nf.alt.txt\n",
    err: "f.table.csv:1:1: cannot write: there is a folder of that name; choose another name (already written: f.svg, f.alt.txt; not written: f.sources.txt)\n",
  });
  expect(await readdir(folder)).not.toContain("f.sources.txt");
});
