/** The documents of a folder, by their names. */
import { readdir } from "node:fs/promises";
import { ioReason } from "../files/io-reason.ts";

/** Endings of what is read. */
const READ = /\.(?:txt|md|markdown|html?|xhtml|pdf|docx)$/iu;
/** More is no folder of documents that somebody looks through. */
const MOST = 5000;

/** Names of the files of a folder that may be documents, in order, at most 5,000; or why they cannot be told. */
export async function listDocuments(folder: string): Promise<readonly string[] | { readonly reason: string }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter(
      (entry) => !entry.isDirectory() && READ.test(entry.name) && !entry.name.startsWith("."),
    );
    return names
      .map(({ name }) => name)
      .sort()
      .slice(0, MOST);
  } catch (error) {
    return { reason: ioReason(error) };
  }
}
