/** Electron's own runtime: it is not part of its npm package but downloaded by it. Asking here downloads nothing. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Folder of Electron's npm package. */
export function electronPackage(root: string): string {
  return path.join(root, "node_modules", "electron");
}

/** The runtime's executable, as Electron's own package would name it; undefined when it is not there. */
export function electronExecutable(root: string): string | undefined {
  const folder = electronPackage(root);
  const nameFile = path.join(folder, "path.txt");
  const name = existsSync(nameFile) ? readFileSync(nameFile, "utf8") : "electron";
  const override = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  const executable = path.join(override ?? path.join(folder, "dist"), name);
  return existsSync(executable) ? executable : undefined;
}
