/** The program under test: what to start, and how. */
import { existsSync } from "node:fs";
import path from "node:path";
import { electronExecutable } from "../../main/start/real-electron.ts";

/** The project's folder. */
export const ROOT = path.resolve(import.meta.dirname, "..", "..");

/** Electron's executable, or what stands in for it. */
export interface Program {
  readonly executable: string;
  readonly isStandIn: boolean;
}

/** Electron's runtime when it is there, else the stand-in. Downloads nothing. */
export function program(): Program {
  const electron = electronExecutable(ROOT);
  if (electron !== undefined) return { executable: electron, isStandIn: false };
  const name = process.platform === "win32" ? "electron.cmd" : "electron.cjs";
  return { executable: path.join(ROOT, ".cache", "stand-in", name), isStandIn: true };
}

/** Throws with the way out when the program has not been built. */
export function mustBeBuilt(): void {
  const missing = ["dist/main.cjs", "dist/renderer/app.js", ".cache/stand-in/electron.cjs"].find(
    (file) => !existsSync(path.join(ROOT, file)),
  );
  if (missing !== undefined) throw new Error(`${missing} is not there; run "npm run build" first`);
}
