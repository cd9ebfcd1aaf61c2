// Electron's runtime for a package, or what is made up in its place.
import { existsSync } from "node:fs";
import path from "node:path";
import { runTool } from "./run-tool.mjs";
import { makeUpElectron } from "./made-up-electron.mjs";

/** Folder of the made-up runtime. */
export const MADE_UP = ".cache/made-up-electron";

const GET = 'Electron\'s runtime is not here; fetch it with "npx install-electron"';

/**
 * The folder of the runtime: the one that ELECTRON_OVERRIDE_DIST_PATH names, or that npm has fetched. On Linux a made-up one
 * takes its place, and says so.
 *
 * @param {boolean} isMadeUp whether the made-up one is wanted
 * @throws when there is none, on other systems
 */
export async function findElectron(isMadeUp) {
  const real = path.resolve(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? "node_modules/electron/dist");
  if (!isMadeUp && existsSync(real)) return real;
  if (process.platform !== "linux") throw new Error(GET);
  if (!isMadeUp)
    console.log(`${GET}.\nA made-up one takes its place: these packages are for tests, and are no Electron.`);
  if (!existsSync(".cache/stand-in/electron.cjs")) await runTool(process.execPath, ["build.mjs"]);
  await makeUpElectron(MADE_UP);
  return MADE_UP;
}
