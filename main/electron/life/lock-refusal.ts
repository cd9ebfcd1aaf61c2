import { accessSync, constants, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { codeOf, ioReason } from "../../files/io-reason.ts";

/** Why there was no lock: another program has it and was told; it was given back meanwhile; or it cannot be had. */
export type LockRefusal = "told" | "free" | { readonly reason: string };

/**
 * Tells apart why Electron gave no lock. It says no more than that there is none, but the lock also fails in a folder
 * that cannot be written, and where a program on another computer has the folder. Chromium's lock is a link named
 * "SingletonLock" that leads to HOST-PID, except on Windows.
 *
 * @param folder the user's data, where the lock would be
 */
export function lockRefusal(folder: string, platform: NodeJS.Platform, host = hostname()): LockRefusal {
  try {
    accessSync(folder, constants.W_OK);
    if (platform === "win32") return "told";
    const owner = readlinkSync(path.join(folder, "SingletonLock"));
    const other = owner.slice(0, Math.max(0, owner.lastIndexOf("-")));
    return other === host ? "told" : { reason: `the program runs on another computer, ${other}, with the same folder` };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "free";
    // What lies in the lock's place is no link.
    return { reason: codeOf(error) === "EINVAL" ? "something else has the place of the lock" : ioReason(error) };
  }
}
