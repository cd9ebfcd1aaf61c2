import { build } from "esbuild";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, lstat, mkdir, mkdtemp, open, readdir, readFile, rm } from "node:fs/promises";
import { stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { WriteError, writeFileAtomically } from "./write-file.ts";

const BYTES = new TextEncoder().encode("new");
const root = await mkdtemp(path.join(tmpdir(), "sourceline-write-"));

afterAll(() => rm(root, { recursive: true, force: true }));

/** Each test has a folder of its own. */
const newFolder = () => mkdtemp(path.join(root, "case-"));

test("a file is written, and nothing else is left in its folder", async () => {
  const folder = await newFolder();
  await writeFileAtomically(path.join(folder, "a.svg"), BYTES);
  expect(await readdir(folder)).toEqual(["a.svg"]);
  expect(await readFile(path.join(folder, "a.svg"), "utf8")).toBe("new");
});

test("a file that is there is replaced; who holds the old one open still reads it whole", async () => {
  const folder = await newFolder();
  const file = path.join(folder, "a.svg");
  await writeFile(file, "old");
  const reader = await open(file);
  await writeFileAtomically(file, BYTES);
  expect(await reader.readFile("utf8")).toBe("old");
  await reader.close();
  expect(await readFile(file, "utf8")).toBe("new");
});

test("what may not be replaced any more once the new file is there stays, and nothing lies beside it", async () => {
  const folder = await newFolder();
  const file = path.join(folder, "a.svg");
  await writeFile(file, "old");
  const seen: (readonly string[])[] = [];
  const written = writeFileAtomically(file, BYTES, undefined, async () => {
    seen.push(await readdir(folder));
    return "somebody else has it";
  });
  await expect(written).rejects.toThrow("somebody else has it");
  expect(seen.map((names) => names.length)).toEqual([2]);
  expect([await readdir(folder), await readFile(file, "utf8")]).toEqual([["a.svg"], "old"]);
});

test("permissions of the old file are those of the new one", async () => {
  const file = path.join(await newFolder(), "a.svg");
  await writeFile(file, "old");
  await chmod(file, 0o640);
  await writeFileAtomically(file, BYTES);
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test("a link stays a link, and what it points to is replaced, in its own folder", async () => {
  const [folder, elsewhere] = [await newFolder(), await newFolder()];
  const link = path.join(folder, "link.svg");
  await writeFile(path.join(elsewhere, "a.svg"), "old");
  await symlink(path.relative(folder, path.join(elsewhere, "a.svg")), link);
  await writeFileAtomically(link, BYTES);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(path.join(elsewhere, "a.svg"), "utf8")).toBe("new");
  expect([await readdir(folder), await readdir(elsewhere)]).toEqual([["link.svg"], ["a.svg"]]);
});

test("a link to a file that is not there yet makes that file", async () => {
  const folder = await newFolder();
  await symlink("b.svg", path.join(folder, "a.svg"));
  await symlink("c.svg", path.join(folder, "b.svg"));
  await writeFileAtomically(path.join(folder, "a.svg"), BYTES);
  expect(await readFile(path.join(folder, "c.svg"), "utf8")).toBe("new");
});

test("links in a circle, and links to nowhere, are told", async () => {
  const folder = await newFolder();
  await symlink("b.svg", path.join(folder, "a.svg"));
  await symlink("a.svg", path.join(folder, "b.svg"));
  await symlink("nowhere/a.svg", path.join(folder, "c.svg"));
  const failed = (name: string) => expect(writeFileAtomically(path.join(folder, name), BYTES)).rejects;
  await failed("a.svg").toThrow(new WriteError("the links in the path lead in a circle; check the path"));
  await failed("c.svg").toThrow(new WriteError("the folder does not exist; make it first"));
});

test("any name that the system takes is written: blanks, quotes, line ends, other scripts, 255 bytes", async () => {
  const folder = await newFolder();
  const names = [" .svg", "'\"$(a)`.svg", "two\nlines.svg", "صورة.svg", `${"x".repeat(251)}.svg`];
  for (const name of names) await writeFileAtomically(path.join(folder, name), BYTES);
  expect((await readdir(folder)).sort()).toEqual([...names].sort());
});

test.each<[string, string, string]>([
  ["the folder is not there", "nowhere/a.svg", "the folder does not exist; make it first"],
  ["the folder is a file", "file/a.svg", "a part of the path is a file, not a folder; check the path"],
  ["the target is a folder", "taken.svg", "there is a folder of that name; choose another name"],
  ["the name is too long", `${"x".repeat(300)}.svg`, "the name is too long; choose a shorter one"],
  ["the path is too long", `${"x/".repeat(3000)}a.svg`, "the name is too long; choose a shorter one"],
  ["the name has a null in it", "a\0.svg", "no file can have this name; check it"],
])("when %s, that is told and nothing is left behind", async (_name, target, message) => {
  const folder = await newFolder();
  await mkdir(path.join(folder, "taken.svg"));
  await writeFile(path.join(folder, "file"), "old");
  await expect(writeFileAtomically(path.join(folder, target), BYTES)).rejects.toThrow(new WriteError(message));
  expect((await readdir(folder)).sort()).toEqual(["file", "taken.svg"]);
  expect(await readFile(path.join(folder, "file"), "utf8")).toBe("old");
});

test("a device is not replaced by a file", async () => {
  await expect(writeFileAtomically("/dev/null", BYTES)).rejects.toThrow("there is a device or pipe of that name");
});

const isRoot = process.getuid?.() === 0;

/** Root may write anywhere, so it becomes nobody for that. */
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};

/** Runs a script with `writeFileAtomically`, `bytes` and `file` at hand, in a process and as somebody of its own. */
async function inProcess(file: string, script: string, shell = ""): Promise<ChildProcess> {
  const bundle = path.join(root, "write-file.mjs");
  await build({
    stdin: {
      contents: `export { writeFileAtomically } from "./write-file.ts";`,
      resolveDir: import.meta.dirname,
    },
    ...{ bundle: true, format: "esm", platform: "node", outfile: bundle, logLevel: "silent" },
  });
  const code = `import { writeFileAtomically } from ${JSON.stringify(pathToFileURL(bundle).href)};
    const file = process.argv[1], bytes = Buffer.alloc(1e6, "new ");
    ${script}`;
  const run = `${shell} exec "$0" --input-type=module -e "$1" "$2"`;
  await chmod(root, 0o755);
  return spawn("sh", ["-c", run, process.execPath, code, file], { stdio: ["ignore", "pipe", "inherit"], ...nobody });
}

const posix = process.platform !== "win32";

test.runIf(posix)("a disk that is full in the middle leaves the old file, and nothing else", async () => {
  const folder = await newFolder();
  const file = path.join(folder, "a.svg");
  await writeFile(file, "old");
  await Promise.all([chmod(folder, 0o777), chmod(file, 0o666)]);
  // No file may grow over 100 blocks: writing fails halfway, as on a full disk.
  const tell = "writeFileAtomically(file, bytes).catch((error) => process.stdout.write(error.name + error.message));";
  const child = await inProcess(file, tell, "ulimit -f 100;");
  const told = await text(child.stdout!);
  expect(told).toBe("WriteErrorthe file would be too large for this disk; choose another place");
  expect(await readFile(file, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["a.svg"]);
});

test.runIf(posix)(
  "a process that is killed before the last step leaves the old file; the rest can be told",
  async () => {
    const folder = await newFolder();
    const file = path.join(folder, "a.svg");
    await writeFile(file, "old");
    await Promise.all([chmod(folder, 0o777), chmod(file, 0o666)]);
    // The last step never comes.
    const child = await inProcess(
      file,
      `import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    fs.rename = () => { process.stdout.write("written"); return new Promise(() => setInterval(() => {}, 1000)); };
    syncBuiltinESMExports();
    writeFileAtomically(file, bytes);`,
    );
    await once(child.stdout!, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await readFile(file, "utf8")).toBe("old");
    const left = (await readdir(folder)).filter((name) => name !== "a.svg");
    expect(left).toEqual([expect.stringMatching(/^\.sourceline-\d+-[0-9a-f]{8}\.tmp$/u)]);
    // It is in nobody's way.
    await writeFileAtomically(file, BYTES);
    expect(await readFile(file, "utf8")).toBe("new");
  },
);

test("a name that is not UTF-8 is not written under another one", async () => {
  const folder = await newFolder();
  const failed = (name: string) => expect(writeFileAtomically(path.join(folder, name), BYTES)).rejects;
  await failed("a\ufffd.svg").toThrow("a name in its path is not UTF-8");
  await failed("a\ud83d.svg").toThrow("a name in its path is not UTF-8");
  // The bytes of a name that this link leads to.
  const strange = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]);
  await writeFile(strange, "old");
  await symlink(strange, path.join(folder, "link.svg"));
  await failed("link.svg").toThrow("a name in its path is not UTF-8");
  expect(await readFile(strange, "utf8")).toBe("old");
  expect(await readdir(folder)).toHaveLength(2);
});

test("what a killed process left in the folder long ago goes with the next write", async () => {
  const folder = await newFolder();
  const left = path.join(folder, ".sourceline-fffffe00.tmp");
  await writeFile(left, "half");
  await utimes(left, 1, 1);
  await writeFileAtomically(path.join(folder, "a.svg"), BYTES);
  expect(await readdir(folder)).toEqual(["a.svg"]);
});

test.runIf(isRoot)("who writes for somebody else leaves them their file, with its owner and permissions", async () => {
  const file = path.join(await newFolder(), "a.svg");
  for (const mode of [0o600, 0o666]) {
    await writeFile(file, "old");
    await Promise.all([chown(file, 65_534, 65_533), chmod(file, mode)]);
    await writeFileAtomically(file, BYTES);
    const about = await stat(file);
    expect([about.uid, about.gid, about.mode & 0o777]).toEqual([65_534, 65_533, mode]);
    expect(await readFile(file, "utf8")).toBe("new");
  }
});

test.runIf(isRoot)("where a new file cannot have the owner, the old one is written over", async () => {
  const folder = await newFolder();
  const file = path.join(folder, "a.svg");
  await writeFile(file, "older and longer");
  // Root's file, and the group's; who writes is of the group.
  await Promise.all([chmod(folder, 0o777), chown(file, 0, 65_534), chmod(file, 0o660)]);
  const before = await stat(file);
  const child = await inProcess(file, `writeFileAtomically(file, Buffer.from("new"));`);
  await once(child, "exit");
  const { uid, gid, mode, ino } = await stat(file);
  expect({ uid, gid, mode, ino }).toEqual({ uid: 0, gid: 65_534, mode: before.mode, ino: before.ino });
  expect(await readFile(file, "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["a.svg"]);
});

const TELL = "writeFileAtomically(file, bytes).catch((error) => process.stdout.write(error.message));";

test.runIf(posix)("what somebody has no permission for is told, and stays", async () => {
  const [shut, open] = [await newFolder(), await newFolder()];
  await writeFile(path.join(open, "a.svg"), "old", { mode: 0o444 });
  await Promise.all([chmod(shut, 0o555), chmod(open, 0o777)]);
  const noFolder = await inProcess(path.join(shut, "a.svg"), TELL);
  expect(await text(noFolder.stdout!)).toBe("you have no permission; choose another place, or ask for access");
  const protectedFile = await inProcess(path.join(open, "a.svg"), TELL);
  expect(await text(protectedFile.stdout!)).toBe("the file is write-protected; choose another name");
  expect([await readdir(shut), await readdir(open)]).toEqual([[], ["a.svg"]]);
  expect(await readFile(path.join(open, "a.svg"), "utf8")).toBe("old");
});

// In a folder as /tmp, others' files may not be replaced; only root can make some for another user.
test.runIf(isRoot)("a place that the system does not give up is told, and nothing is left beside it", async () => {
  const folder = await newFolder();
  await writeFile(path.join(folder, "a.svg"), "old");
  await Promise.all([chmod(folder, 0o1777), chmod(path.join(folder, "a.svg"), 0o666)]);
  const child = await inProcess(path.join(folder, "a.svg"), TELL);
  const reason = "the old file is in use or protected; close the program that uses it, or choose another name";
  expect(await text(child.stdout!)).toBe(reason);
  expect(await readdir(folder)).toEqual(["a.svg"]);
});
