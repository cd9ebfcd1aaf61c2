// A part of packaging: what goes into the archive, and the icons beside it.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { drawIcons } from "../icon/draw-icons.mjs";
import { runTool } from "./run-tool.mjs";

const APP = ".cache/package/app";
const RESOURCES = ".cache/package/resources";

/** Builds the program as it is packaged, with a description of its own, and draws its icons. Both folders are made anew. */
export async function prepareApp() {
  await Promise.all([APP, RESOURCES].map((folder) => rm(folder, { recursive: true, force: true })));
  await runTool(process.execPath, ["build.mjs", `${APP}/dist`]);
  await writeFile(`${APP}/package.json`, `${JSON.stringify(await description(), null, 2)}\n`);
  for (const [name, bytes] of await drawIcons()) {
    const file = path.join(RESOURCES, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** What an installed program needs to know of itself; electron-builder and Electron read it. */
async function description() {
  const { name, version, description: words, license } = JSON.parse(await readFile("package.json", "utf8"));
  return {
    name,
    productName: "Sourceline",
    version,
    description: words,
    license,
    author: "The Sourceline authors",
    homepage: "https://sourceline.example",
    main: "dist/main.cjs",
    // Which desktop entry a window belongs to.
    desktopName: "sourceline.desktop",
  };
}
