// A part of the build: the bundle that puts the picture on an element of another page, with its fonts.
import { build } from "esbuild";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Sheets of the window whose rules are about what is in the picture. */
const PICTURE_SHEETS = ["unseen", "picture", "lanes"].map((name) => `renderer/window/styles/${name}.css`);

const FAMILIES = {
  SourceSans3: "Source Sans 3",
  NotoSansArabic: "Noto Sans Arabic",
  NotoSansHebrew: "Noto Sans Hebrew",
};
const WEIGHTS = { 400: "400Regular", 600: "600SemiBold", 700: "700Bold" };

/** Inside the bundle: what most timelines are set in. */
const LATIN = "latin";

/**
 * Writes the folder `mount` into `dist`, which has its fonts already. Gives the bundle, and what is in it.
 *
 * @param {import("esbuild").BuildOptions} options of a script for a page
 * @param {string} dist the folder that the program is built into
 */
export async function buildMount(options, dist) {
  const folder = `${dist}/mount`;
  await mkdir(`${folder}/fonts`, { recursive: true });
  const fonts = await fontsOf(dist, folder);
  const { metafile } = await build({
    ...options,
    entryPoints: ["renderer/mount/mount.ts"],
    outfile: `${folder}/sourceline.js`,
    define: {
      ...options.define,
      MOUNT_STYLE: JSON.stringify(await style(options)),
      MOUNT_FONTS: JSON.stringify(fonts),
    },
  });
  return { file: `${folder}/sourceline.js`, metafile };
}

/** All rules but the page's own apply inside the picture's element alone. */
async function style({ target }) {
  const [own, ...sheets] = await Promise.all(
    ["renderer/mount/mount.css", ...PICTURE_SHEETS].map((file) => readFile(file, "utf8")),
  );
  // Its own come last and prevail.
  const contents = `.sourceline { ${sheets.join("\n")} } ${own}`;
  const { outputFiles } = await build({
    stdin: { contents, loader: "css" },
    bundle: true,
    minify: true,
    write: false,
    logLevel: "warning",
    target,
  });
  return outputFiles[0].text.trim();
}

async function fontsOf(dist, folder) {
  const subsets = JSON.parse(await readFile("main/fonts/font-subsets.json", "utf8"));
  const latinRanges = subsets.SourceSans3[0][LATIN];
  const latin = {};
  const others = [];
  for (const [weight, style] of Object.entries(WEIGHTS)) {
    latin[weight] = (await readFile(`${dist}/fonts/SourceSans3_${style}.${LATIN}.woff2`)).toString("base64");
    for (const [name, subset, ranges] of Object.entries(subsets).flatMap(largestOf)) {
      const file = `${name}_${style}.${subset}.woff2`;
      await copyFile(path.join(dist, "fonts", file), path.join(folder, "fonts", file));
      const unicodeRange = rangeText(
        name === "SourceSans3" ? ranges.filter((it) => !latinRanges.includes(it)) : ranges,
      );
      others.push({ family: FAMILIES[name], weight: Number(weight), file, unicodeRange });
    }
  }
  for (const licence of ["OFL.txt", "OFL-NotoSansArabic.txt", "OFL-NotoSansHebrew.txt"]) {
    await copyFile(path.join(dist, "fonts", licence), path.join(folder, "fonts", licence));
  }
  return { latin, latinRange: rangeText(latinRanges), others };
}

/** Of the sizes that a subset comes in the last has all of its characters. */
function largestOf([name, subsets]) {
  return subsets.map((sizes) => [name, ...Object.entries(sizes).at(-1)]);
}

/** @example rangeText(["0020-007E"]) // "U+20-7E" */
function rangeText(ranges) {
  const bare = (digits) => Number.parseInt(digits, 16).toString(16).toUpperCase();
  return ranges.map((range) => `U+${range.split("-").map(bare).join("-")}`).join(", ");
}
