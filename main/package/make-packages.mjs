// A part of packaging: from the built program and Electron's runtime to what people install.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { packArchive } from "./linux-archive.mjs";
import { prepareApp } from "./prepare-app.mjs";
import { hasTool, missingTool, runTool } from "./run-tool.mjs";

/** What a system is called by electron-builder, and what can be made on it: unasked, and by name. */
export const SYSTEMS = {
  linux: {
    flag: "--linux",
    usual: ["dir", "tar.gz", "deb"],
    known: ["dir", "tar.gz", "deb", "AppImage", "rpm", "zip"],
  },
  darwin: { flag: "--mac", usual: ["dmg", "zip"], known: ["dir", "dmg", "zip"] },
  win32: { flag: "--win", usual: ["nsis", "portable"], known: ["dir", "nsis", "portable", "zip"] },
};

/** Tools of Linux that a target needs. What AppImage and rpm need besides is fetched by electron-builder, from its releases. */
const NEEDS = { "tar.gz": ["tar", "gzip"], deb: ["dpkg-deb"], rpm: ["rpmbuild"], zip: ["7zz"] };

/**
 * Makes the packages, and a file with their hashes beside them.
 *
 * @param {object} order
 * @param {readonly string[]} order.targets of this system's
 * @param {string} order.electron folder of Electron's runtime
 * @param {string} order.output folder for the packages, emptied first
 * @param {boolean} [order.inspectable] leaves the fuse on without which Playwright cannot start the real Electron
 * @returns {Promise<string[]>} the packages' files
 */
export async function makePackages({ targets, electron, output, inspectable = false }) {
  const { flag } = SYSTEMS[process.platform];
  const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? (await releaseTime()));
  await prepareApp();
  await rm(output, { recursive: true, force: true });
  const build = (what, ...more) => {
    const options = [`-c.electronDist=${path.resolve(electron)}`, `-c.directories.output=${output}`, ...more];
    if (inspectable) options.push("-c.electronFuses.enableNodeCliInspectArguments=true");
    return runBuilder([flag, ...what, ...options], epoch);
  };
  const others = targets.filter((target) => !["dir", "tar.gz"].includes(target));
  if (process.platform !== "linux") {
    await build(others.length > 0 ? others : ["dir"]);
    return listPackages(output);
  }
  await build(["dir"]);
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const folder = path.join(output, unpackedName());
  const top = `sourceline-${version}-linux-${process.arch}`;
  if (targets.includes("tar.gz")) await packArchive(folder, path.join(output, `${top}.tar.gz`), { top, epoch });
  if (others.length > 0) await build(others, `--prepackaged=${folder}`);
  return listPackages(output);
}

/** Electron-builder names the folder by the processor, but for the usual one. */
export function unpackedName() {
  return process.arch === "x64" ? "linux-unpacked" : `linux-${process.arch}-unpacked`;
}

/**
 * The targets that can be made here, with the tools that there are; and for each of the others why it cannot.
 *
 * @param {readonly string[]} targets
 */
export async function possibleTargets(targets) {
  const reasons = new Map();
  for (const target of process.platform === "linux" ? targets : []) {
    const missing = [];
    for (const tool of NEEDS[target] ?? []) if (!(await hasTool(tool))) missing.push(missingTool(tool));
    if (missing.length > 0) reasons.set(target, missing.join("; "));
  }
  return { targets: targets.filter((target) => !reasons.has(target)), reasons };
}

/** The day of the newest release, as the software centres are told it; s since 1970. */
async function releaseTime() {
  const text = await readFile("main/package/linux/sourceline.metainfo.xml", "utf8");
  const [, date] = /<release version="[^"]*" date="([^"]*)"/.exec(text) ?? [];
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}

async function runBuilder(args, epoch) {
  const builder = "node_modules/electron-builder/cli.js";
  const config = "--config=main/package/electron-builder.yml";
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH: String(epoch),
    ...(args.includes("deb") && { CUSTOM_FPM_PATH: path.resolve("main/package/debian-package.mjs") }),
    ...((await hasTool("7zz")) && { ELECTRON_BUILDER_7ZIP_PATH: await whereIs("7zz") }),
  };
  await runTool(process.execPath, [builder, ...args, config, "--publish=never"], { env });
}

async function whereIs(tool) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, tool)).find((file) => existsSync(file));
}

/** Writes SHA256SUMS, and says what there is and how large. */
async function listPackages(output) {
  const files = (await readdir(output, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const packages = files.filter((name) => /\.(AppImage|deb|rpm|gz|dmg|zip|exe)$/.test(name)).sort();
  const sums = await Promise.all(
    packages.map(
      async (name) =>
        `${createHash("sha256")
          .update(await readFile(path.join(output, name)))
          .digest("hex")}  ${name}\n`,
    ),
  );
  await writeFile(path.join(output, "SHA256SUMS"), sums.join(""));
  for (const name of packages) {
    const { size } = await stat(path.join(output, name));
    console.log(`${path.join(output, name)}  ${(size / 1e6).toFixed(1)} MB`);
  }
  return packages.map((name) => path.join(output, name));
}
