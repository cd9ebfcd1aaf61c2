// A part of the build: which packages of others are inside the program, and what their licences demand to be shown.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

/** Files that hold a licence, as packages name them. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** The folder of the package that a file belongs to, at any depth. */
const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** Rust's compiler leaves the places of its sources in a file: "registry/src/.../tiny-skia-0.10.0/src/...". */
const CRATE = /([a-z][\w-]*)-(\d+\.\d+\.\d+)\/src\//g;

/**
 * Folders of packages that have at least a byte in what esbuild has written, in the order of their paths.
 *
 * @param {readonly import("esbuild").Metafile[]} metafiles
 */
export function packageFolders(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs: all }) => Object.entries(all)),
  );
  const files = inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  return [...new Set(files.flatMap((file) => PACKAGE_FOLDER.exec(file)?.[0] ?? []))].sort();
}

/**
 * What is to be told of each package: name, version, licence by its SPDX expression, the licence's text, and where its
 * source lies when the licence wants that told. The same package in two folders is told once.
 *
 * @param {readonly string[]} folders
 * @param {typeof import("./known-licences.json")} known what is known of packages that do not say it themselves
 * @throws when a package has no licence, or no text of it; all of them are named
 */
export async function describePackages(folders, known) {
  const told = await Promise.all(folders.map((folder) => describe(folder, known.packages)));
  const missing = told.filter(({ licence, text }) => licence === "" || text === "");
  if (missing.length > 0) {
    const names = missing.map(({ name, version }) => `${name} ${version}`).join(", ");
    throw new Error(`bundled without a licence or its text: ${names}; tell them in main/notices/known-licences.json`);
  }
  const once = new Map(told.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.values()].sort(byName);
}

async function describe(folder, known) {
  const { name, version, license = "" } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const { licence = license, source, copyright, texts = [], files } = known[name] ?? {};
  const own =
    files ?? (texts.length > 0 ? [] : (await readdir(folder)).filter((file) => LICENCE_FILE.test(file)).sort());
  const standard = await standardText(texts, copyright);
  const parts = [...(await Promise.all(own.map((file) => readFile(path.join(folder, file), "utf8")))), standard];
  const text = parts.map(tidy).filter(Boolean).join("\n\n");
  return { name, version, licence, text, ...(source && { source }) };
}

/** The licences' own words, under the lines that say whose the work is. */
async function standardText(names, copyright = []) {
  const texts = await Promise.all(
    names.map((name) => readFile(path.join(import.meta.dirname, "texts", `${name}.txt`), "utf8")),
  );
  return [...(copyright.length > 0 ? [copyright.join("\n")] : []), ...texts.map(tidy)].join("\n\n");
}

/**
 * The Rust packages that a WebAssembly file was compiled from, as far as it names them.
 *
 * @param {Uint8Array} bytes
 * @throws when the licence of one is not known; all of them are named
 */
export async function describeCrates(bytes, known) {
  const names = Buffer.from(bytes).toString("latin1").matchAll(CRATE);
  const once = new Map(Array.from(names, ([, name, version]) => [`${name} ${version}`, { name, version }]));
  const missing = [...once.values()].filter(({ name }) => !Object.hasOwn(known.crates, name));
  if (missing.length > 0) {
    const list = missing.map(({ name, version }) => `${name} ${version}`).join(", ");
    throw new Error(`compiled in with no known licence: ${list}; tell it in main/notices/known-licences.json`);
  }
  const crates = [...once.values()].sort(byName);
  return Promise.all(
    crates.map(async ({ name, version }) => {
      const { licence, copyright } = known.crates[name];
      return { name, version, licence, text: await standardText([licence], copyright) };
    }),
  );
}

/** By code units: no locale of a machine decides. */
function byName(one, other) {
  const [a, b] = [one, other].map(({ name, version }) => `${name} ${version}`);
  return a < b ? -1 : a > b ? 1 : 0;
}

function tidy(text) {
  return text
    .replace(/^\ufeff/, "")
    .replace(/[ \t]*\r?$/gm, "")
    .trim();
}
