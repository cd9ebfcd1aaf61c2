import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import FONT_SUBSETS from "../../main/fonts/font-subsets.json" with { type: "json" };

/** The typefaces as they are shipped, and the packages that they come in. */
const TYPEFACES = {
  SourceSans3: "source-sans-3",
  NotoSansArabic: "noto-sans-arabic",
  NotoSansHebrew: "noto-sans-hebrew",
};

/**
 * Makes a folder with the rasteriser and the typefaces as they are shipped, for tests; the subsets that SVG files carry
 * are made by the build, and stand for themselves here: each holds its face's name.
 */
export async function shippedFixture(folder: string): Promise<string> {
  const shipped = path.join(folder, "shipped");
  await mkdir(path.join(shipped, "fonts"), { recursive: true });
  const wasm = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await copyFile(wasm, path.join(shipped, "index_bg.wasm"));
  for (const [typeface, from] of Object.entries(TYPEFACES)) {
    for (const face of ["400Regular", "600SemiBold", "700Bold"]) {
      const name = `${typeface}_${face}`;
      const font = fileURLToPath(import.meta.resolve(`@expo-google-fonts/${from}/${face}/${name}.ttf`));
      await copyFile(font, path.join(shipped, "fonts", `${name}.ttf`));
      for (const subset of subsetsOf(typeface))
        await writeFile(path.join(shipped, "fonts", `${name}.${subset}.woff2`), face);
    }
  }
  return shipped;
}

function subsetsOf(typeface: string): readonly string[] {
  const table = new Map(Object.entries<readonly object[]>(FONT_SUBSETS));
  return (table.get(typeface) ?? []).flatMap((group) => Object.keys(group));
}
