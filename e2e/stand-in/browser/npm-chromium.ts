/**
 * The headless Chromium that ships inside an npm package, for machines that have no browser. It is fetched when it is
 * needed and not before: `e2e/chromium/package-lock.json` pins it.
 */
import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** A browser's program, and what it needs of a system that may not have it. */
export interface Browser {
  readonly path: string;
  /** Folder of shared libraries. */
  readonly libraries?: string;
  /** Configuration of the system's fonts. Without any font, Chromium measures and draws no text in a page's own fonts either. */
  readonly fonts?: string;
}

/** Beside the program: the system libraries that it is linked to (in `lib/`), its software GPU, and a font (in `fonts/`). */
const ARCHIVES = ["al2023.tar", "swiftshader.tar", "fonts.tar"];

/**
 * The archive has one too, for a fixed place. Fontconfig reads the folder of this one as seen from the file, but that of
 * the cache as seen from where the program was started; so it is named in full.
 */
function fontsConf(cache: string): string {
  const name = cache.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${name}</cachedir>
</fontconfig>
`;
}

/**
 * Returns the unpacked browser, and unpacks it first if need be. Several processes may do so at once: each works in a
 * folder of its own, the first to finish puts it in place, and the others use that one.
 */
export async function npmChromium(root: string): Promise<Browser> {
  const locked = path.join(root, "e2e", "chromium");
  const place = path.join(root, ".cache", "chromium");
  const folder = path.join(place, await lockedVersion(locked));
  const browser: Browser = {
    path: path.join(folder, "chromium"),
    libraries: path.join(folder, "lib"),
    fonts: path.join(folder, "fonts.conf"),
  };
  if (existsSync(browser.path)) return browser;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("no browser found: install Chrome, Chromium or Edge, or name one in SOURCELINE_BROWSER");
  }
  process.stderr.write("no browser is installed: fetching a headless Chromium from npm (67 MB, once)\n");
  await mkdir(place, { recursive: true });
  const work = await mkdtemp(path.join(place, "work-"));
  try {
    await unpack(await install(locked, work), path.join(work, "browser"), path.join(folder, "fonts-cache"));
    await rename(path.join(work, "browser"), folder).catch((error: unknown) => {
      if (!existsSync(browser.path)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return browser;
}

/** A browser of another version does not count as being there. */
async function lockedVersion(locked: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(locked, "package.json"), "utf8")) as {
    readonly dependencies: { readonly "@sparticuz/chromium": string };
  };
  return manifest.dependencies["@sparticuz/chromium"];
}

/** Installs the locked package into the working folder. Returns the folder of its archives. */
async function install(locked: string, work: string): Promise<string> {
  for (const name of ["package.json", "package-lock.json"])
    await copyFile(path.join(locked, name), path.join(work, name));
  // Its own scripts are not needed, and its demand for a newer Node concerns code that is not run.
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], work);
  return path.join(work, "node_modules", "@sparticuz", "chromium", "bin");
}

async function unpack(archives: string, target: string, cache: string): Promise<void> {
  await mkdir(target);
  const program = path.join(target, "chromium");
  await decompress(path.join(archives, "chromium.br"), program);
  await chmod(program, 0o755);
  for (const archive of ARCHIVES) {
    const tar = path.join(target, archive);
    await decompress(path.join(archives, `${archive}.br`), tar);
    await run("tar", ["-xf", tar, "--no-same-owner"], target);
    await rm(tar);
  }
  await writeFile(path.join(target, "fonts.conf"), fontsConf(cache));
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with status ${String(status)}`);
}
