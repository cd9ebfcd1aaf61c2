import { lstat, readlink, realpath } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./io-reason.ts";

/**
 * Where links lead, as far as they lead: the last one may point to a file that is not there yet.
 *
 * @throws the system's error for a circle of links, and for one into a folder that is not there
 */
export async function behindLinks(file: string, hops = 40): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() ?? false;
    if (!isLink) return file;
    if (codeOf(error) !== "ENOENT" || hops === 0) throw error;
    return behindLinks(path.resolve(path.dirname(file), await readlink(file)), hops - 1);
  }
}
