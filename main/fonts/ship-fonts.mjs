// A part of the build: the fonts that ship with the program, whole and as the subsets that travel inside SVG files.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

/** The bundled typefaces: their package, and the names that their files have there. */
const TYPEFACES = [
  { from: "source-sans-3", name: "SourceSans3", licence: "OFL.txt" },
  { from: "noto-sans-arabic", name: "NotoSansArabic", licence: "OFL-NotoSansArabic.txt" },
  { from: "noto-sans-hebrew", name: "NotoSansHebrew", licence: "OFL-NotoSansHebrew.txt" },
];
const WEIGHTS = ["400Regular", "600SemiBold", "700Bold"];

/**
 * What every browser applies unasked, joined forms among it. The typefaces' small capitals and the like would double a
 * subset for nothing.
 */
const FEATURES = [
  "ccmp",
  "locl",
  "liga",
  "kern",
  "mark",
  "mkmk",
  "isol",
  "init",
  "medi",
  "fina",
  "rlig",
  "calt",
  "rtlm",
];

const cache = ".cache/fonts";

/** Writes the folder `fonts` into `dist`, the folder that the program is built into. */
export async function shipFonts(dist) {
  const fonts = path.join(dist, "fonts");
  await Promise.all([fonts, cache].map((folder) => mkdir(folder, { recursive: true })));
  const subsets = JSON.parse(await readFile("main/fonts/font-subsets.json", "utf8"));
  for (const { from, name, licence } of TYPEFACES) {
    const source = `node_modules/@expo-google-fonts/${from}`;
    await copyFile(path.join(source, "LICENSE_FONT"), path.join(fonts, licence));
    for (const weight of WEIGHTS) {
      const bytes = await readFile(path.join(source, weight, `${name}_${weight}.ttf`));
      await writeFile(path.join(fonts, `${name}_${weight}.ttf`), bytes);
      for (const [subset, ranges] of subsets[name].flatMap(Object.entries)) {
        await writeFile(path.join(fonts, `${name}_${weight}.${subset}.woff2`), await subsetOf(bytes, ranges));
      }
    }
  }
}

/** Subsets take seconds to make and are the same every time: they are kept by what they are made of. */
async function subsetOf(bytes, ranges) {
  const text = ranges.map(charactersOf).join("");
  const version = JSON.parse(await readFile("node_modules/subset-font/package.json", "utf8")).version;
  const made = createHash("sha256")
    .update(bytes)
    .update(JSON.stringify([text, FEATURES, version]))
    .digest("hex");
  const kept = path.join(cache, `${made}.woff2`);
  try {
    return await readFile(kept);
  } catch {
    const subset = await subsetFont(bytes, text, { targetFormat: "woff2", keepFeatures: FEATURES });
    // A build that is stopped leaves no half of a font behind for the next one to ship.
    await writeFile(`${kept}.${String(process.pid)}`, subset);
    await rename(`${kept}.${String(process.pid)}`, kept);
    return subset;
  }
}

/** @example charactersOf("0041-0043") // "ABC" */
function charactersOf(range) {
  const [from, to] = range.split("-").map((digits) => Number.parseInt(digits, 16));
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
}
