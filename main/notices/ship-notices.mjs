// A part of the build: writes the notices and the bill of materials into the built program, and the notice of interactive pages into them.
import { readFile, writeFile } from "node:fs/promises";
import { billOfMaterials } from "./bill-of-materials.mjs";
import { describeCrates, describePackages, packageFolders } from "./bundled-packages.mjs";
import { noticesText, pageNotice } from "./notices-text.mjs";

/** Packages that ship as files and not through the bundler. */
const COPIED = {
  "node_modules/@resvg/resvg-wasm": "index_bg.wasm",
  "node_modules/harfbuzzjs": "harfbuzz-subset.wasm",
};
const FONTS = ["source-sans-3", "noto-sans-arabic", "noto-sans-hebrew"].map(
  (name) => `node_modules/@expo-google-fonts/${name}`,
);

/**
 * @param {readonly import("esbuild").Metafile[]} program of every bundle that ships
 * @param {Readonly<Record<string, import("esbuild").Metafile>>} pages of the scripts of interactive pages, by file name
 * @param {string} dist the folder that the program is built into
 */
export async function shipNotices(program, pages, dist) {
  const known = await json("main/notices/known-licences.json");
  const { version } = await json("package.json");
  const folders = [...packageFolders([...program, ...Object.values(pages)]), ...Object.keys(COPIED), ...FONTS];
  const [packages, crates, [electron]] = await Promise.all([
    describePackages([...new Set(folders)], known),
    describeCrates(await readFile(`node_modules/@resvg/resvg-wasm/${COPIED["node_modules/@resvg/resvg-wasm"]}`), known),
    describePackages(["node_modules/electron"], known),
  ]);
  const told = { version, packages, crates, electron };
  await Promise.all([
    writeFile(`${dist}/THIRD-PARTY-NOTICES.txt`, noticesText(told)),
    writeFile(`${dist}/sourceline.cdx.json`, billOfMaterials(told, await integrities())),
    ...Object.entries(pages).map(([name, metafile]) => addNotice(`${dist}/page/${name}`, metafile)),
  ]);
}

/** Puts a notice in front of a script: whoever has a page, or a part of one, may pass it on, so what it contains is told in it. */
export async function addNotice(file, metafile) {
  const known = await json("main/notices/known-licences.json");
  const [own, packages, fonts, script] = await Promise.all([
    readFile("LICENSE", "utf8"),
    describePackages(packageFolders([metafile]), known),
    describePackages(FONTS, known),
    readFile(file, "utf8"),
  ]);
  await writeFile(file, pageNotice({ own, packages, fonts }) + script);
}

async function integrities() {
  const { packages } = await json("package-lock.json");
  const found = Object.entries(packages).map(([place, { version, integrity }]) => [
    `${place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)} ${String(version)}`,
    integrity,
  ]);
  const byPackage = new Map(found);
  return (name, version) => byPackage.get(`${name} ${version}`);
}

async function json(file) {
  return JSON.parse(await readFile(file, "utf8"));
}
