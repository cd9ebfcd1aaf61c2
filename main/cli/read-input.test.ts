import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { capturedRun, SHIPPED } from "../../e2e/helpers/captured-run.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-input-"));

beforeAll(async () => {
  const put = async (name: string, content: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };
  await put("story/b.csv", "Date,Title\n2016-09-20,Talks\n");
  await put("story/a/one.md", "---\ntitle: The truce begins\ndate: 2016-09-12\n---\n");
  await put("story/.git/hidden.csv", "Date,Title\n2016-09-20,Hidden\n");
  await put("story/picture.jpg", "no text of a timeline");
  await put("outside.csv", "Date,Title\n2016-09-20,Outside\n");
  await symlink(path.join(folder, "outside.csv"), path.join(folder, "story", "link.csv"));
  await put("empty/picture.jpg", "");
  await put("own/story.sourceline", await readFile(path.join(SHIPPED, "data", "syria-2016.json"), "utf8"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const list = (file: string, piped?: string | Uint8Array) => capturedRun(folder, ["list", file], SHIPPED, piped);

test("a folder's files are one timeline; what is hidden, linked or of another kind is none of them", async () => {
  const { exit, out, err } = await list("story");
  expect([
    exit,
    out
      .split("\n")
      .slice(1)
      .map((line) => line.slice(0, 40).trim()),
  ]).toEqual([0, ["12 September 2016  The truce begins", "20 September 2016  Talks", ""]]);
  expect(err).toMatch(/^story: read as 2 files: /u);
});

test("a folder without such files says which there are; one with a timeline of ours says which to open", async () => {
  expect(await list("empty")).toMatchObject({
    exit: 1,
    err: expect.stringMatching(/^empty:1:1: this folder holds no file of a format that is read \(\.csv, /u) as string,
  });
  const own = 'own:1:1: "story.sourceline" in it is a timeline of this program; open that file\n';
  expect(await list("own")).toEqual({ exit: 1, out: "", err: own });
});

test("- is the standard input, of any format that is read", async () => {
  expect(await list("-", "Date,Title\n2016-09-20,Talks\n")).toMatchObject({
    exit: 0,
    out: expect.stringContaining("20 September 2016  Talks") as string,
    err: "standard input: read as a table (CSV, TSV or a spreadsheet): 1 event, 0 claims, 0 sources\n",
  });
  const shipped = await readFile(path.join(SHIPPED, "data", "syria-2016.json"));
  expect(await list("-", shipped)).toEqual(await list("own/story.sourceline"));
  expect(await list("-")).toEqual({
    exit: 1,
    out: "",
    err: "standard input:1:1: the file is empty; a timeline is an object in braces\n",
  });
});

test("a file that is called - is written with its folder", async () => {
  await writeFile(path.join(folder, "-"), "Date,Title\n2016-09-20,Talks\n");
  expect(await list("./-")).toMatchObject({ exit: 0 });
});
