/** The program under test: what to start, and how. */
import { existsSync } from "node:fs";
import path from "node:path";
import { electronExecutable } from "../../main/start/real-electron.ts";

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, "..", "..");

/** The executable of a packaged program, which is then tested instead of the built one: see `npm run e2e:packaged`. */
const PACKAGED = process.env["SOURCELINE_PACKAGED"];

/** Electron's executable, or what stands in for it; or a packaged program's. */
export interface Program {
  readonly executable: string;
  readonly isStandIn: boolean;
  /** Whether the executable brings the program. */
  readonly isPackaged: boolean;
  /** What comes before its own words on the command line: the program's folder, unless it is packaged. */
  readonly words: readonly string[];
}

/** Electron's runtime when it is there, else the stand-in. Downloads nothing. */
export function program(): Program {
  const electron = electronExecutable(ROOT);
  const isStandIn = electron === undefined;
  if (PACKAGED !== undefined)
    return { executable: path.resolve(ROOT, PACKAGED), isStandIn, isPackaged: true, words: [] };
  const words = [ROOT];
  if (electron !== undefined) return { executable: electron, isStandIn, isPackaged: false, words };
  const name = process.platform === "win32" ? "electron.cmd" : "electron.cjs";
  return { executable: path.join(ROOT, ".cache", "stand-in", name), isStandIn, isPackaged: false, words };
}

/** Throws with the way out when the program has not been built. */
export function mustBeBuilt(): void {
  const missing = ["dist/main.cjs", "dist/renderer/app.js", ".cache/stand-in/electron.cjs"].find(
    (file) => !existsSync(path.join(ROOT, file)),
  );
  if (missing !== undefined) throw new Error(`${missing} is not there; run "npm run build" first`);
  const { isPackaged, executable } = program();
  if (isPackaged && !existsSync(executable)) throw new Error(`${executable} is not there; run "npm run package" first`);
}
