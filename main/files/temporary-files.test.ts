import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chown, link, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { removeAbandoned, temporaryName } from "./temporary-files.ts";
import { writeFileAtomically } from "./write-file.ts";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-temporary-"));

afterAll(() => rm(root, { recursive: true, force: true }));

const HOUR = 3_600_000;
/** What the disk calls now. */
const NOW = Date.UTC(2016, 8, 19);
/** A process that has ended. */
const dead = String(spawnSync(process.execPath, ["--version"]).pid);

const newFolder = () => mkdtemp(path.join(root, "case-"));

async function leave(folder: string, name: string, age: number, now = NOW): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, "half");
  await utimes(file, new Date(now - age), new Date(now - age));
  return file;
}

/** Which of some files stay, each with its age in ms. */
async function staying(files: Readonly<Record<string, number>>): Promise<string[]> {
  const folder = await newFolder();
  for (const [name, age] of Object.entries(files)) await leave(folder, name, age);
  await removeAbandoned(folder, NOW);
  return (await readdir(folder)).sort();
}

test("what a process that has ended wrote an hour ago or earlier is removed", async () => {
  expect(
    await staying({
      [`.sourceline-${dead}-00000000.tmp`]: HOUR,
      [`.sourceline-${dead}-0123abcd.tmp`]: 1000 * HOUR,
      [`.sourceline-${dead}-99999999.tmp`]: HOUR - 1000,
      [`.sourceline-${dead}-77777777.tmp`]: -HOUR,
    }),
  ).toEqual([`.sourceline-${dead}-77777777.tmp`, `.sourceline-${dead}-99999999.tmp`]);
});

test("where the name has no process, it takes a day", async () => {
  expect(
    await staying({ ".sourceline-00000000.tmp": 24 * HOUR, ".sourceline-99999999.tmp": 24 * HOUR - 1000 }),
  ).toEqual([".sourceline-99999999.tmp"]);
});

test("other names are nobody's business", async () => {
  const names = [
    `.sourceline-${dead}-0000000.tmp`,
    `.sourceline-${dead}-000000000.tmp`,
    `.sourceline-${dead}-0000000G.tmp`,
    `.sourceline-0${dead}-00000000.tmp`,
    `.sourceline--00000000.tmp`,
    `.sourceline-${dead}-00000000.tmp.svg`,
    `a.sourceline-${dead}-00000000.tmp`,
    `sourceline-${dead}-00000000.tmp`,
  ].sort();
  expect(await staying(Object.fromEntries(names.map((name) => [name, 1000 * HOUR])))).toEqual(names);
});

test("what a living process writes stays, however long that takes", async () => {
  const living = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: ["pipe", "ignore", "inherit"] });
  await once(living, "spawn");
  const names = [`.sourceline-${String(living.pid)}-00000000.tmp`, ".sourceline-99999999999-00000000.tmp"];
  expect(await staying(Object.fromEntries(names.map((name) => [name, 1000 * HOUR])))).toEqual(names.sort());
  living.stdin.end();
  await once(living, "exit");
});

test("this process wrote nothing before it began, though another one had its number", async () => {
  const folder = await newFolder();
  const now = Date.now() + 2 * HOUR;
  const own = `.sourceline-${String(process.pid)}-00000000.tmp`;
  await leave(folder, own, 2 * HOUR, now);
  await leave(folder, `.sourceline-${String(process.pid)}-11111111.tmp`, 1000 * HOUR, now);
  // It has run for two hours and some ms.
  const uptime = vi.spyOn(process, "uptime").mockReturnValue((2 * HOUR) / 1000 + 1);
  await removeAbandoned(folder, now);
  uptime.mockRestore();
  expect(await readdir(folder)).toEqual([own]);
});

test("folders, links and files with a second name stay", async () => {
  const folder = await newFolder();
  const [first, second, third, fourth] = [0, 1, 2, 3].map((digit) => `.sourceline-${dead}-0000000${String(digit)}.tmp`);
  await mkdir(path.join(folder, first!));
  await symlink("nowhere", path.join(folder, second!));
  await link(await leave(folder, third!, 1000 * HOUR), path.join(folder, fourth!));
  await removeAbandoned(folder, Date.now() + 1000 * HOUR);
  expect((await readdir(folder)).sort()).toEqual([first, second, third, fourth]);
});

test.runIf(process.geteuid?.() === 0)("what belongs to another user stays", async () => {
  const folder = await newFolder();
  const name = `.sourceline-${dead}-00000000.tmp`;
  await chown(await leave(folder, name, 1000 * HOUR), 65_534, 65_534);
  await removeAbandoned(folder, NOW);
  expect(await readdir(folder)).toEqual([name]);
});

test("a folder that cannot be read is no error", async () => {
  await expect(removeAbandoned(path.join(root, "nowhere"), NOW)).resolves.toBeUndefined();
});

test("the next file that is written removes them, and knows its own kind", async () => {
  const folder = await newFolder();
  await leave(folder, temporaryName().replace(String(process.pid), dead), 2 * HOUR, Date.now());
  await leave(folder, `.sourceline-${dead}-00000000.tmp`, 0, Date.now());
  await writeFileAtomically(path.join(folder, "a.svg"), Buffer.from("new"));
  expect((await readdir(folder)).sort()).toEqual([`.sourceline-${dead}-00000000.tmp`, "a.svg"]);
});
