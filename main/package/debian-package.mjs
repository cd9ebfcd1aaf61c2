#!/usr/bin/env node
// Stands in for fpm, which electron-builder calls for a deb: writes it with dpkg-deb, the same bytes from the same program.
// CUSTOM_FPM_PATH names it. It understands what electron-builder says for a deb, and nothing else.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Options that may be given more than once. */
const LISTS = ["-d", "--deb-recommends"];

/** Options without a value. */
const FLAGS = ["--force", "--debug"];

const { options, lists, places } = readCall(process.argv.slice(2));
if (options.get("-t") !== "deb") throw new Error(`${options.get("-t")} packages need fpm; leave CUSTOM_FPM_PATH unset`);
const root = await mkdtemp(path.join(tmpdir(), "sourceline-deb-"));
try {
  for (const { from, to } of places) await place(from, path.join(root, to));
  await place("LICENSE", path.join(root, "usr", "share", "doc", option("--name"), "copyright"));
  await settle(root);
  await writeControl(path.join(root, "DEBIAN"));
  await pack();
} finally {
  await rm(root, { recursive: true, force: true });
}

function readCall(args) {
  const call = { options: new Map(), lists: new Map(LISTS.map((name) => [name, []])), places: [] };
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    if (FLAGS.includes(word)) continue;
    if (!word.startsWith("-")) {
      const [from, to] = word.split("=");
      call.places.push({ from, to });
    } else if (LISTS.includes(word)) call.lists.get(word).push(args[(at += 1)]);
    else call.options.set(word, args[(at += 1)]);
  }
  return call;
}

function option(name) {
  const value = options.get(name);
  if (value === undefined) throw new Error(`electron-builder says no ${name}; is its version the pinned one?`);
  return value;
}

/** A folder's content, or a file, at a place of the system. */
async function place(from, to) {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
}

/** The rights that files of a package have, whatever the umask was; and one time, which dpkg-deb writes down. */
async function settle(folder) {
  const time = Number(process.env.SOURCE_DATE_EPOCH);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || ((await stat(file)).mode & 0o100) !== 0;
    await chmod(file, runs ? 0o755 : 0o644);
    await utimes(file, time, time);
  }
  await chmod(folder, 0o755);
}

async function writeControl(folder) {
  await mkdir(folder, { mode: 0o755 });
  await chmod(folder, 0o755);
  const files = (await filesBelow(root)).filter((file) => !file.startsWith("DEBIAN/"));
  const sizes = await Promise.all(
    files.map(async (file) => Math.ceil((await lstat(path.join(root, file))).size / 1024)),
  );
  const fields = [
    ["Package", option("--name")],
    ["Version", option("--version")],
    ["Section", option("--category")],
    ["Priority", option("--deb-priority")],
    ["Architecture", option("--architecture")],
    ["Maintainer", option("--maintainer")],
    ["Installed-Size", String(sizes.reduce((sum, size) => sum + size, 0))],
    ["Depends", lists.get("-d").join(", ")],
    ["Recommends", lists.get("--deb-recommends").join(", ")],
    ["Homepage", option("--url")],
    ["Description", option("--description")],
  ];
  const control = fields.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
  await writeFile(path.join(folder, "control"), `${control.join("\n")}\n`);
  await writeFile(path.join(folder, "md5sums"), (await Promise.all(files.map(checksum))).join(""));
  for (const [name, script] of [
    ["postinst", option("--after-install")],
    ["postrm", option("--after-remove")],
  ]) {
    await cp(script, path.join(folder, name));
    await chmod(path.join(folder, name), 0o755);
  }
}

async function checksum(file) {
  const bytes = await readFile(path.join(root, file));
  return `${createHash("md5").update(bytes).digest("hex")}  ${file}\n`;
}

/** In the order of their names' code units, with slashes. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** dpkg-deb takes the times of what it packs from SOURCE_DATE_EPOCH. One thread, because xz cuts its blocks by their number. */
async function pack() {
  const compression = `-Z${option("--deb-compression")}`;
  const args = ["--root-owner-group", compression, "--threads-max=1", "--build", root, option("--package")];
  const { status, error, stderr } = spawnSync("dpkg-deb", args, { encoding: "utf8" });
  if (error?.code === "ENOENT") throw new Error('dpkg-deb is not here; install it, as with "apt-get install dpkg"');
  if (error) throw error;
  if (status !== 0) throw new Error(`dpkg-deb: ${stderr.trim()}`);
}
