/** The folder with what the program remembers: which one it is, and whether this program may have it for itself. */
import { app } from "electron";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ioReason } from "../../files/io-reason.ts";

/**
 * Honours `--user-data-dir=FOLDER`, which Electron's list of switches leaves to the program. The lock belongs to that
 * folder, so this comes first. Gives the reason when the folder cannot be used.
 */
export function useUserDataSwitch(): string | undefined {
  const given = app.commandLine.getSwitchValue("user-data-dir");
  if (given === "") return undefined;
  // Electron takes nothing else than an absolute path.
  const folder = path.resolve(given);
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath("userData", folder);
    return undefined;
  } catch (error) {
    return `--user-data-dir ${given}: ${ioReason(error)}`;
  }
}
