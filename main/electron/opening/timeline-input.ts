/** What a timeline is read from: a file on disk, or contents that came into the window otherwise. */
import path from "node:path";
import type { Contents } from "../../../data/ipc/channels.ts";
import { counted } from "../../../data/words.ts";
import { readRegularFile } from "../../files/read-text.ts";

/** Has the name that the user knows it by, without a folder. */
export type TimelineInput =
  { readonly kind: "file"; readonly name: string; readonly path: string; readonly isShipped: boolean } | ContentsInput;

/** Bytes that lie nowhere, or of several files as they were when they were read. */
export interface ContentsInput {
  readonly kind: "contents";
  readonly name: string;
  readonly contents: readonly Contents[];
  /** Where several files lie that were chosen together, as absolute paths. */
  readonly files?: readonly string[];
}

/** A file on disk. */
export function fileInput(file: string, shipped: string): TimelineInput {
  return { kind: "file", name: path.basename(file), path: file, isShipped: file === shipped };
}

/** What was chosen together: one file as it is, of several the bytes that they have now. */
export async function chosenInput(
  files: readonly string[],
  shipped: string,
): Promise<TimelineInput | { readonly name: string; readonly reason: string }> {
  const [only] = files;
  if (only !== undefined && files.length === 1) return fileInput(only, shipped);
  const contents: Contents[] = [];
  for (const file of files) {
    const name = path.basename(file);
    const bytes = await readRegularFile(file);
    if ("reason" in bytes) return { name, reason: bytes.reason };
    contents.push({ name, bytes });
  }
  return { kind: "contents", name: counted(files.length, "file"), contents, files };
}

/** What was dropped: a single file as the one on disk where it surely is that, see `droppedFile`. */
export async function droppedInput(dropped: ContentsInput, file: string, shipped: string): Promise<TimelineInput> {
  const [only] = dropped.contents;
  const place = dropped.contents.length === 1 && only ? await droppedFile(file, only.bytes) : undefined;
  return place === undefined ? dropped : fileInput(place, shipped);
}

/**
 * The file that was dropped, where the page holds exactly what is in it. The page names no file: only who has its
 * content already may have it opened, and so learns nothing new by it.
 *
 * @param file an absolute path, as the preload script had it from the system; "" for what is no file
 */
export async function droppedFile(file: string, bytes: Uint8Array): Promise<string | undefined> {
  if (!path.isAbsolute(file)) return undefined;
  const now = await readRegularFile(file);
  return !("reason" in now) && now.equals(bytes) ? file : undefined;
}
