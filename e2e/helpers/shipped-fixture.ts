import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Makes a folder with the rasteriser and the typeface as they are shipped, for tests; the subsets that SVG files carry
 * are made by the build, and stand for themselves here: each holds its face's name.
 */
export async function shippedFixture(folder: string): Promise<string> {
  const shipped = path.join(folder, "shipped");
  await mkdir(path.join(shipped, "fonts"), { recursive: true });
  const wasm = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await copyFile(wasm, path.join(shipped, "index_bg.wasm"));
  for (const face of ["400Regular", "600SemiBold", "700Bold"]) {
    const name = `SourceSans3_${face}`;
    const font = fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${face}/${name}.ttf`));
    await copyFile(font, path.join(shipped, "fonts", `${name}.ttf`));
    await writeFile(path.join(shipped, "fonts", `${name}.plain.woff2`), face);
  }
  return shipped;
}
