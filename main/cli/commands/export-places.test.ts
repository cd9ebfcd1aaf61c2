import { copyFile, link, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { shippedFixture } from "../../../e2e/helpers/shipped-fixture.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");
const TEXT = await readFile(HARBOUR, "utf8");

const root = await mkdtemp(path.join(tmpdir(), "sourceline-places-"));
const shipped = await shippedFixture(root);

afterAll(() => rm(root, { recursive: true, force: true }));

/** A folder of its own with the harbour's story as `name`. */
async function folderWith(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(root, "case-"));
  await copyFile(HARBOUR, path.join(folder, name));
  return folder;
}

const nothing = () => Promise.resolve();

test.each<[string, string, readonly string[], (folder: string) => Promise<unknown>]>([
  ["its list of sources", "w.sources.json", ["--out", "w.svg", "--sources", "csl"], nothing],
  ["its description", "q.alt.txt", ["--out", "q.svg", "--alt"], nothing],
  ["its table", "q.table.csv", ["--out", "q.svg", "--table"], nothing],
  ["itself by a link", "r.json", ["--out", "r.svg"], (folder) => symlink("r.json", path.join(folder, "r.svg"))],
  [
    "itself by a hard link",
    "r.json",
    ["--out", "r.svg"],
    (folder) => link(path.join(folder, "r.json"), path.join(folder, "r.svg")),
  ],
  [
    "a list in a folder that leads back",
    "r.json",
    ["--out", "r.svg", "--sources", "sub/r.json"],
    (folder) => symlink(".", path.join(folder, "sub")),
  ],
])("the timeline is not overwritten by %s", async (_name, input, options, prepare) => {
  const folder = await folderWith(input);
  await prepare(folder);
  const before = await readdir(folder);
  const { exit, out, err } = await capturedRun(folder, ["export", input, ...options], shipped);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toContain("the FILE that is drawn; write to another one");
  expect(await readFile(path.join(folder, input), "utf8")).toBe(TEXT);
  expect(await readdir(folder)).toEqual(before);
});

test("a font that is read is not overwritten", async () => {
  const folder = await folderWith("t.json");
  await symlink("f.ttc", path.join(folder, "a.svg"));
  await writeFile(path.join(folder, "f.ttc"), "font");
  const call = ["export", "t.json", "--out", "a.svg", "--font", "f.ttc#Some family"];
  const { exit, err } = await capturedRun(folder, call, shipped);
  expect(exit).toBe(2);
  expect(err).toContain("a.svg is the same file as f.ttc#Some family, a font that is read; write to another one");
  expect(await readFile(path.join(folder, "f.ttc"), "utf8")).toBe("font");
});

test("no name is written twice", async () => {
  const folder = await folderWith("t.json");
  const call = ["export", "t.json", "--out", "x.svg", "--alt", "--sources", "x.alt.txt"];
  const { exit, err } = await capturedRun(folder, call, shipped);
  expect(exit).toBe(2);
  expect(err).toContain("x.alt.txt would be written twice, each time as something else; give one of them another name");
  expect(await readdir(folder)).toEqual(["t.json"]);
});

test.each([
  [["--out", "foo.svg/"], "--out must name a file, and what ends in a slash is a folder; leave the slash out"],
  [["--out", "x.svg", "--sources", "s.bib/"], "--sources must name a file, and what ends in a slash is a folder"],
  [["--out", "-"], "--out must name a file that ends in .svg, .png, .pdf or .html; nothing is written to a pipe"],
])("%j names no file", async (options, message) => {
  const folder = await folderWith("t.json");
  const { exit, err } = await capturedRun(folder, ["export", "t.json", ...options], shipped);
  expect(exit).toBe(2);
  expect(err).toContain(message);
  expect(await readdir(folder)).toEqual(["t.json"]);
});

test("what stands beside a picture from before is said, and stays", async () => {
  const folder = await folderWith("x.table.csv");
  for (const name of ["x.alt.txt", "x.sources.bib"]) await writeFile(path.join(folder, name), "by hand");
  const run = (...more: readonly string[]) =>
    capturedRun(folder, ["export", "x.table.csv", "--out", "x.svg", "--width", "400", ...more], shipped);
  const remark = (names: string) => `${names} and may tell of another picture; write`;
  expect((await run()).err).toContain(remark("x.alt.txt, x.sources.bib are from before"));
  expect((await run("--alt")).err).toContain(remark("x.sources.bib is from before"));
  expect((await run("--alt", "--sources", "bibtex")).err).toBe("");
  // Another list than the one that is there.
  await writeFile(path.join(folder, "x.sources.bib"), "by hand");
  expect((await run("--alt", "--sources", "csl")).err).toContain(remark("x.sources.bib is from before"));
  expect(await readFile(path.join(folder, "x.sources.bib"), "utf8")).toBe("by hand");
  expect(await readFile(path.join(folder, "x.table.csv"), "utf8")).toBe(TEXT);
});
