import { link, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { placeConflicts } from "./output-places.ts";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-places-"));

afterAll(() => rm(root, { recursive: true, force: true }));

/** A folder with a timeline `t.json`, a link `sub` that leads back to it, and a folder `other`. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(root, "case-"));
  await writeFile(path.join(folder, "t.json"), "{}");
  await symlink(".", path.join(folder, "sub"));
  await mkdir(path.join(folder, "other"));
  return folder;
}

async function told(folder: string, outputs: readonly string[], inputs: readonly string[] = ["t.json"]) {
  const at = (shown: string) => ({ path: path.join(folder, shown), shown });
  const read = inputs.map((name) => ({ ...at(name), role: "the FILE" }));
  return (await placeConflicts(outputs.map(at), read)).map(({ shown, what }) => `${shown} ${what}`);
}

test("files that are neither read nor written twice are in nobody's way", async () => {
  const folder = await newFolder();
  expect(await told(folder, ["t.svg", "t.alt.txt", "other/t.svg", "other/t.json", "nowhere/a.svg"])).toEqual([]);
});

test.each<[string, string, (folder: string) => Promise<unknown>]>([
  ["the very name", "t.json", () => Promise.resolve()],
  ["a name with detours", "other/../t.json", () => Promise.resolve()],
  ["a folder that leads back", "sub/t.json", () => Promise.resolve()],
  ["a link", "a.svg", (folder) => symlink("t.json", path.join(folder, "a.svg"))],
  ["a hard link", "a.svg", (folder) => link(path.join(folder, "t.json"), path.join(folder, "a.svg"))],
  [
    "a hard link elsewhere",
    "other/a.svg",
    (folder) => link(path.join(folder, "t.json"), path.join(folder, "other/a.svg")),
  ],
  [
    "a link to a link",
    "a.svg",
    async (folder) => {
      await symlink("b.svg", path.join(folder, "a.svg"));
      await symlink("sub/t.json", path.join(folder, "b.svg"));
    },
  ],
])("an input is known by %s", async (_name, output, prepare) => {
  const folder = await newFolder();
  await prepare(folder);
  const found = await told(folder, ["first.svg", output]);
  expect(found).toEqual([
    expect.stringMatching(/^\S+ is (?:the same file as t\.json, )?the FILE; write to another one$/u),
  ]);
  expect(found[0]).toMatch(new RegExp(`^${output} `, "u"));
});

test("an input that is itself a link is what it leads to", async () => {
  const folder = await newFolder();
  await symlink("t.json", path.join(folder, "in.json"));
  expect(await told(folder, ["t.json"], ["in.json"])).toHaveLength(1);
});

test("one name twice, one file by two ways, and names that differ in capitals are told", async () => {
  const folder = await newFolder();
  await symlink("x.svg", path.join(folder, "dangling.txt"));
  await writeFile(path.join(folder, "one.txt"), "");
  await link(path.join(folder, "one.txt"), path.join(folder, "two.txt"));
  const way = "give one of them another name";
  expect(await told(folder, ["x.svg", "x.alt.txt", "x.alt.txt"])).toEqual([
    `x.alt.txt would be written twice, each time as something else; ${way}`,
  ]);
  for (const [first, second] of [
    ["x.alt.txt", "sub/x.alt.txt"],
    ["x.svg", "dangling.txt"],
    ["one.txt", "two.txt"],
  ] as const)
    expect(await told(folder, [first, second])).toEqual([
      `${second} is the same file as ${first}, which is written too; ${way}`,
    ]);
  for (const [first, second] of [
    ["x.alt.txt", "X.ALT.txt"],
    ["stra\u00dfe.txt", "STRASSE.txt"],
    ["e\u0301.txt", "\u00e9.txt"],
  ] as const)
    expect(await told(folder, [first, second])).toEqual([
      `${second} and ${first}, which is written too, are one name on disks that do not tell capitals apart; ${way}`,
    ]);
});

test("a name in capitals in another folder is another file", async () => {
  expect(await told(await newFolder(), ["x.txt", "other/X.txt"])).toEqual([]);
});
