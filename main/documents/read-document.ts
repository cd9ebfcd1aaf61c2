import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { paragraphsOf } from "./verify-documents";
import { ioReason } from "../files/io-reason.ts";
import { readRegularFile } from "../files/read-text.ts";

/** Far above any article, and small enough to be read at a click. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The paragraphs of a document in a folder, or the reason why there are none. The name comes from a timeline, which may
 * be anybody's: it has to name a file that lies in the folder itself, not one that a link there leads to.
 */
export async function readDocument(
  folder: string,
  name: string,
): Promise<readonly string[] | { readonly reason: string }> {
  if (!isBareName(name)) return { reason: "the timeline names it with a folder; only file names are read" };
  try {
    const home = await realpath(folder);
    const file = await realpath(path.join(home, name));
    if (path.dirname(file) !== home) return { reason: "it is a link to a file outside the folder; put a copy there" };
    if ((await stat(file)).size > MAX_BYTES) return { reason: "it is larger than 16 MiB; save the text alone" };
    const bytes = await readRegularFile(file);
    if ("reason" in bytes) return bytes;
    if (bytes.includes(0)) return { reason: "it is not a text file; save the document as plain text" };
    return paragraphsOf(bytes);
  } catch (error) {
    return { reason: ioReason(error) };
  }
}

/** On every system the separators of all of them count: a timeline travels. */
function isBareName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !/[/\\:]/.test(name);
}
