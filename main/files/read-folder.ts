/** A folder of files that make one timeline together: notes, or a table for each year. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { DEEPEST, FOREIGN_ENDINGS, isReadInFolder, MOST_BYTES, MOST_FILES } from "../../data/import/foreign-endings.ts";
import type { HearStep } from "../../data/file/parsing/reading-step.ts";
import { counted } from "../../data/words.ts";
import type { ReadFile } from "./import-foreign.ts";
import { ioReason } from "./io-reason.ts";
import { readRegularFile } from "./read-text.ts";

/**
 * The files of a folder and of the folders in it whose names end as those of formats that are read, in the order of
 * their names; or why they cannot be had. What is hidden (".git") is left out, and no link is followed: what is read
 * lies in the folder. `hear` hears of each file.
 */
export async function readFolder(
  folder: string,
  hear?: HearStep,
): Promise<readonly ReadFile[] | { readonly reason: string }> {
  const found: string[] = [];
  const reason = await collect(folder, "", 0, found);
  if (reason !== undefined) return { reason };
  if (found.length === 0)
    return { reason: `this folder holds no file of a format that is read (.${FOREIGN_ENDINGS.join(", .")})` };
  const files: ReadFile[] = [];
  let left = MOST_BYTES;
  for (const [done, name] of found.entries()) {
    hear?.({ phase: "files", done, of: found.length });
    const limit = { bytes: left, reason: "with the files before it, it is larger than 256 MiB" };
    const bytes = await readRegularFile(path.join(folder, name), { limit, followLink: false });
    if (!("reason" in bytes)) left -= bytes.length;
    files.push({ name, bytes });
  }
  return files;
}

/**
 * Adds what is in a folder, in the order of names; why it cannot, where it cannot.
 *
 * @param within the folder's own name in the first one, with slashes: "" or "notes/"
 */
async function collect(folder: string, within: string, depth: number, found: string[]): Promise<string | undefined> {
  if (depth > DEEPEST) return `its folders lie more than ${String(DEEPEST)} deep; open one of them`;
  let entries;
  try {
    entries = await readdir(path.join(folder, within), { withFileTypes: true });
  } catch (error) {
    return ioReason(error);
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${within}${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith(".")) {
      const reason = await collect(folder, `${name}/`, depth + 1, found);
      if (reason !== undefined) return reason;
    } else if (entry.isFile() && isReadInFolder(entry.name)) found.push(name);
    if (found.length > MOST_FILES) return `it holds more than ${counted(MOST_FILES, "file")}; open a folder of fewer`;
  }
  return undefined;
}
