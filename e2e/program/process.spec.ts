/** The built command line as a process among others: signals, readers that leave, names and limits of the system. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test as base } from "playwright/test";
import { ROOT } from "../helpers/program.ts";

const CLI = path.join(ROOT, "dist", "cli.js");
const HARBOUR = path.join(ROOT, "e2e", "helpers", "harbour.json");

const test = base.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "sourceline-process-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

test.skip(process.platform === "win32", "shells, signals and names of bytes are those of POSIX systems");

function shell(cwd: string, script: string, cli = CLI) {
  return spawnSync("bash", ["-c", script], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE: process.execPath, CLI: cli, HARBOUR },
  });
}

/** A module that stops the program before a written file takes its place. */
const BEFORE_THE_LAST_STEP = `data:text/javascript,${encodeURIComponent(`
  import fs from "node:fs/promises";
  import { syncBuiltinESMExports } from "node:module";
  fs.rename = () => { process.stdout.write("written"); return new Promise(() => setInterval(() => {}, 1000)); };
  syncBuiltinESMExports();`)}`;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  test(`${signal} while a picture is written leaves nothing beside it, and ends the program`, async ({ folder }) => {
    await writeFile(path.join(folder, "a.svg"), "old");
    const args = ["--import", BEFORE_THE_LAST_STEP, CLI, "export", HARBOUR, "--out", "a.svg"];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    expect(await readdir(folder)).toHaveLength(2);
    child.kill(signal);
    // Raised again, so that a shell sees the number and its loops stop.
    expect(await once(child, "exit")).toEqual([null, signal]);
    expect(await readdir(folder)).toEqual(["a.svg"]);
    expect(await readFile(path.join(folder, "a.svg"), "utf8")).toBe("old");
  });

test("a program that is killed while it writes leaves every file as it was, or as it should be", () => {
  // As many as are quick; npm run kills does 200, and 100 of the window.
  const kills = path.join(ROOT, "e2e", "kills", "kills.mjs");
  const { status, stderr } = spawnSync(process.execPath, [kills, "8", "3", "1"], { cwd: ROOT, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test("who stops reading what is said does not decide over the picture", async ({ folder }) => {
  // With a remark before the picture is written.
  const call = `"$NODE" "$CLI" export "$HARBOUR" --out NAME --alt --preset card --title "港" --scale 1`;
  for (const [name, rest] of [
    ["a.png", "2>&1 | head -c 1"],
    ["b.png", "2>&1 | true"],
    ["c.png", "2> >(true)"],
    ["d.png", ">&- 2>&-"],
    ["e.png", "2>/dev/full"],
  ] as const) {
    if (process.platform !== "linux" && rest.includes("/dev/full")) continue;
    const { status } = shell(folder, `set -o pipefail; ${call.replace("NAME", name)} ${rest}`);
    expect([name, status]).toEqual([name, 0]);
    expect((await stat(path.join(folder, name))).size).toBeGreaterThan(1000);
  }
});

test("a disk that takes no words is told, and the picture is there", async ({ folder }) => {
  test.skip(process.platform !== "linux", "only Linux has /dev/full");
  const { status, stderr } = shell(folder, '"$NODE" "$CLI" export "$HARBOUR" --out a.svg >/dev/full');
  expect([status, stderr]).toEqual([
    1,
    "cannot write the output: the disk is full; make room or choose another place\n",
  ]);
  expect(await readdir(folder)).toEqual(["a.svg"]);
});

test("names that are not UTF-8 are refused, to write and to read", async ({ folder }) => {
  test.skip(process.platform !== "linux", "other systems have no such names");
  const out = shell(folder, `"$NODE" "$CLI" export "$HARBOUR" --out $'a\\xff.svg'`);
  expect([out.status, out.stdout]).toEqual([2, ""]);
  expect(out.stderr).toContain("--out must be a name in UTF-8; choose another");
  const sources = shell(folder, `"$NODE" "$CLI" export "$HARBOUR" --out a.svg --sources $'a\\xff.bib'`);
  expect(sources.stderr).toContain("--sources must be a name in UTF-8; choose another");
  expect(await readdir(folder)).toEqual([]);
  const read = shell(folder, `cp "$HARBOUR" $'b\\xff.json'; "$NODE" "$CLI" check $'b\\xff.json'`);
  expect([read.status, read.stdout]).toEqual([1, ""]);
  expect(read.stderr).toContain("a name in its path is not UTF-8");
  const inside = shell(folder, `mkdir $'d\\xff'; cd $'d\\xff'; "$NODE" "$CLI" export "$HARBOUR" --out a.svg; ls`);
  expect(inside.stdout).toBe("");
  expect(inside.stderr).toContain("a.svg:1:1: cannot write: a name in its path is not UTF-8");
});

test("a folder that is not there any more is no mistake in the program", ({ folder }) => {
  const gone = `mkdir gone; cd gone; rmdir ../gone;`;
  const { status, stderr } = shell(folder, `${gone} "$NODE" "$CLI" export "$HARBOUR" --out a.svg`);
  expect(status).toBe(2);
  expect(stderr).toContain("the folder that this was called in is not there any more; go to another folder");
  expect(shell(folder, `${gone} "$NODE" "$CLI" --help`)).toMatchObject({ status: 0, stderr: "" });
});

test("what the system allows too little of is told as that", ({ folder }) => {
  for (const limit of ["20", "24"]) {
    const { status, stdout, stderr } = shell(
      folder,
      `ulimit -n ${limit}; "$NODE" "$CLI" export "$HARBOUR" --out a.svg`,
    );
    expect([limit, status, stdout]).toEqual([limit, 1, ""]);
    expect(stderr).toMatch(/^[^\n]+ would be open than a program may have; allow more [^\n]+\n$/u);
  }
});

test("a disk without room for a picture is told, and what was there stays", async ({ folder }) => {
  await writeFile(path.join(folder, "a.svg"), "old");
  // Blocks of 1024 bytes: none of these pictures fits, as on a disk that is full.
  const each = '"$NODE" "$CLI" export "$HARBOUR" --out $name || failed=$failed.';
  const script = `ulimit -f 4; for name in a.svg b.png c.pdf d.html; do ${each}; done; test "$failed" = ....`;
  const { status, stderr } = shell(folder, script);
  expect(status, stderr).toBe(0);
  expect(stderr.trim().split("\n")).toEqual(
    ["a.svg", "b.png", "c.pdf", "d.html"].map((name) =>
      expect.stringMatching(`^${name}:1:1: cannot write: .*; choose`),
    ),
  );
  expect(await readdir(folder)).toEqual(["a.svg"]);
  expect(await readFile(path.join(folder, "a.svg"), "utf8")).toBe("old");
});

test("a Node.js without WebAssembly draws what needs none, and says what does", async ({ folder }) => {
  for (const out of ["a.svg", "a.pdf", "a.html"])
    expect(shell(folder, `"$NODE" --jitless "$CLI" export "$HARBOUR" --out ${out}`).status).toBe(0);
  const { status, stderr } = shell(folder, '"$NODE" --jitless "$CLI" export "$HARBOUR" --out a.png');
  expect(status).toBe(1);
  expect(stderr.replace(/^Warning: .*\n/gmu, "")).toBe(
    "a PNG needs WebAssembly, which this Node.js was started without; leave --jitless out\n",
  );
  expect((await readdir(folder)).sort()).toEqual(["a.html", "a.pdf", "a.svg"]);
});

test("a program that lacks one of its own files says so, and not that a name is wrong", async ({ folder }) => {
  const dist = path.join(folder, "program", "dist");
  const work = path.join(folder, "work");
  await mkdir(work);
  await cp(path.join(ROOT, "dist"), dist, { recursive: true });
  await writeFile(path.join(folder, "program", "package.json"), '{ "type": "module" }');
  const [exportPart = ""] = (await readdir(path.join(dist, "commands"))).filter((name) =>
    /^export-\w+\.js$/u.test(name),
  );
  for (const [missing, call] of [
    ["page", 'export "$HARBOUR" --out a.html'],
    ["index_bg.wasm", 'export "$HARBOUR" --out a.png'],
    ["fonts/SourceSans3_400Regular.ttf", 'export "$HARBOUR" --out a.pdf'],
    ["fonts", 'export "$HARBOUR" --out a.svg'],
    ["data", "check"],
    ["data", "export --out a.svg"],
    [`commands/${exportPart}`, 'export "$HARBOUR" --out a.svg'],
  ] as const) {
    const aside = path.join(folder, "aside");
    await cp(path.join(dist, missing), aside, { recursive: true });
    await rm(path.join(dist, missing), { recursive: true });
    const { status, stderr } = shell(work, `"$NODE" "$CLI" ${call}`, path.join(dist, "cli.js"));
    expect([missing, status]).toEqual([missing, 1]);
    expect(stderr).toMatch(/file of the program itself, and is missing; build the program \("npm run build"\)/u);
    expect(stderr).not.toMatch(/check the name|mistake in the program/u);
    await cp(aside, path.join(dist, missing), { recursive: true });
    await rm(aside, { recursive: true });
  }
  expect(await readdir(work)).toEqual([]);
});

test("root leaves somebody else's file to them", async ({ folder }) => {
  test.skip(process.getuid?.() !== 0, "only root writes for others");
  const file = path.join(folder, "a.svg");
  await writeFile(file, "old");
  await Promise.all([chown(file, 65_534, 65_534), chmod(file, 0o600)]);
  expect(shell(folder, '"$NODE" "$CLI" export "$HARBOUR" --out a.svg')).toMatchObject({ status: 0, stdout: "a.svg\n" });
  const { uid, gid, mode } = await stat(file);
  expect([uid, gid, mode & 0o777]).toEqual([65_534, 65_534, 0o600]);
  expect(await readFile(file, "utf8")).toContain("<svg");
});
