/** The one reader of documents: the window and the command line read a document here and nowhere else. */
import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import path from "node:path";
import { isBareName } from "../../data/file/schema/bare-name.ts";
import { ioReason } from "../files/io-reason.ts";
import { readRegularFile } from "../files/read-text.ts";
import type { ReadDocument } from "../../data/document/document-text.ts";
import type { ExtractDocument } from "./document-kind.ts";

/** Far above any article, and small enough to be read at a click. */
const LIMIT = { bytes: 16 * 1024 * 1024, reason: "it is larger than 16 MiB; save the text alone" };

/** A document, as far as claims are concerned. */
export interface DocumentText extends ReadDocument {
  /** SHA-256 of the file's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
}

/**
 * A document in a folder, or the reason why it is not read, with the way out. The name may come from anybody's timeline:
 * it has to name a regular file that lies in the folder itself, not one that a link or a junction there leads to.
 *
 * @param folder the user's own choice, which may itself be a link
 * @param name of the file, without a folder
 * @param extract takes it apart
 */
export async function readDocument(
  folder: string,
  name: string,
  extract: ExtractDocument,
): Promise<DocumentText | { readonly reason: string }> {
  if (!isBareName(name)) return { reason: "name a file of the folder, without its folder" };
  const file = await fileInside(folder, name);
  if (typeof file !== "string") return file;
  const bytes = await readRegularFile(file, { limit: LIMIT, followLink: false });
  if ("reason" in bytes) return { reason: bytes.reason };
  return documentOf(name, bytes, extract);
}

/** The same for bytes that lie in no folder: what was dropped on the window or pasted into it. */
export async function documentOf(
  name: string,
  bytes: Uint8Array,
  extract: ExtractDocument,
): Promise<DocumentText | { readonly reason: string }> {
  if (bytes.length > LIMIT.bytes) return { reason: LIMIT.reason };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const read = await extract(name, bytes);
  return "reason" in read ? read : { sha256, ...read };
}

/** Where the file really lies, when that is in the folder. */
async function fileInside(folder: string, name: string): Promise<string | { readonly reason: string }> {
  try {
    const home = await realpath(folder);
    const file = await realpath(path.join(home, name));
    return path.dirname(file) === home
      ? file
      : { reason: "it is a link to a file outside the folder; put a copy there" };
  } catch (error) {
    return { reason: ioReason(error) };
  }
}
