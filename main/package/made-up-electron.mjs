// A made-up copy of Electron's runtime, for tests where the real one cannot be had: its files have the names of Electron's,
// its executable is a shell script that starts the stand-in on the packaged program. It is not Electron, and a package
// made from it is for tests alone.
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Where the fuses of an executable begin, and the nine of version 1 as Electron has them before anybody flips one. */
const FUSE_WIRE = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSES = Buffer.concat([Buffer.from([1, 9]), Buffer.from("101100011")]);

const EXECUTABLE = `#!/bin/sh
# NOT ELECTRON. A made-up runtime for tests: it starts the stand-in of e2e/stand-in on the program that is packaged here.
here=$(dirname "$(readlink -f "$0")")
export ELECTRON_STAND_IN_ARCHIVE="$here/resources/app.asar"
exec node --require "$here/stand-in/archive-files.cjs" "$here/stand-in/electron.cjs" "$@"
# `;

/** Files of Electron's that a package has beside the executable. */
const FILLED = ["chrome-sandbox", "chrome_crashpad_handler", "icudtl.dat", "libffmpeg.so", "resources.pak"];
const LOCALES = ["de", "en-US", "fr"];

/** What the stand-in is made of. */
const STAND_IN = ["archive-files.cjs", "electron.cjs", "page-world.js", "preload-world.js"];

/** Writes the runtime for Linux into a folder, which is emptied first; `npm run build` has to have made the stand-in. */
export async function makeUpElectron(folder) {
  await rm(folder, { recursive: true, force: true });
  for (const part of ["locales", "stand-in"]) await mkdir(path.join(folder, part), { recursive: true });
  const { version } = JSON.parse(await readFile("node_modules/electron/package.json", "utf8"));
  const executable = Buffer.concat([Buffer.from(EXECUTABLE + FUSE_WIRE), FUSES, Buffer.from("\n")]);
  await writeFile(path.join(folder, "electron"), executable);
  await writeFile(path.join(folder, "version"), version);
  await copyFile("node_modules/electron/LICENSE", path.join(folder, "LICENSE"));
  await writeFile(
    path.join(folder, "LICENSES.chromium.html"),
    "<p>Made up: the real runtime brings Chromium's notices.</p>\n",
  );
  for (const name of FILLED) await writeFile(path.join(folder, name), "made up\n");
  for (const name of LOCALES) await writeFile(path.join(folder, "locales", `${name}.pak`), "made up\n");
  for (const name of STAND_IN) await copyFile(path.join(".cache/stand-in", name), path.join(folder, "stand-in", name));
  for (const name of ["electron", "chrome-sandbox", "chrome_crashpad_handler"])
    await chmod(path.join(folder, name), 0o755);
}
