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
  const listed = await listFolder(folder);
  if ("reason" in listed) return listed;
  const found = listed.files;
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

/** What of a folder is read, as names in it with slashes, and the folders in it that are looked into ("notes/"). */
export interface ListedFolder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Which files `readFolder` reads, in the order of their names; or why they cannot be listed. */
export async function listFolder(folder: string): Promise<ListedFolder | { readonly reason: string }> {
  const listed = { files: [], folders: [] };
  const reason = await collect(folder, "", 0, listed);
  return reason === undefined ? listed : { reason };
}

/**
 * Adds what is in a folder, in the order of names; why it cannot, where it cannot.
 *
 * @param within the folder's own name in the first one, with slashes: "" or "notes/"
 */
async function collect(
  folder: string,
  within: string,
  depth: number,
  listed: { readonly files: string[]; readonly folders: string[] },
): Promise<string | undefined> {
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
      listed.folders.push(`${name}/`);
      const reason = await collect(folder, `${name}/`, depth + 1, listed);
      if (reason !== undefined) return reason;
    } else if (entry.isFile() && isReadInFolder(entry.name)) listed.files.push(name);
    if (listed.files.length > MOST_FILES)
      return `it holds more than ${counted(MOST_FILES, "file")}; open a folder of fewer`;
  }
  return undefined;
}
