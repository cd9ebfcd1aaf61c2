/** The files of what was dropped: also those of folders, with the folders in them. */
import { DEEPEST, isReadInFolder, MOST_BYTES, MOST_FILES } from "../../../data/import/foreign-endings.ts";
import type { DroppedFile } from "../../../data/ipc/channels.ts";
import { counted } from "../../../data/words.ts";

/** What was dropped, or why it is not opened: a sentence without a full stop. */
export type Dropped =
  | {
      /** What they are called together. */
      readonly name: string;
      readonly files: readonly DroppedFile[];
    }
  | { readonly reason: string };

/** A file or folder, as browsers hand it over (https://wicg.github.io/entries-api). */
type Entry = Pick<FileSystemEntry, "name" | "isDirectory">;

/**
 * The files of a drop, in the order of their names within each folder. A single file is taken whatever it is called; of a
 * folder, or among several, only those whose names end as those of formats that are read.
 *
 * @param entries has to be read while the drop is told; it is empty afterwards
 */
export async function droppedFiles(entries: readonly Entry[]): Promise<Dropped> {
  const files: DroppedFile[] = [];
  const [only] = entries;
  if (only && entries.length === 1 && !only.isDirectory) files.push(await fileOf(only));
  else {
    for (const entry of inOrder(entries)) {
      const reason = await collect(entry, { within: "", depth: 0, isOnly: entries.length === 1 }, files);
      if (reason !== undefined) return { reason };
    }
  }
  return withinBounds(files, entries.length === 1 ? only?.name : undefined);
}

/** Files that are opened together, unless they are too large. @param name what they are called; their number, if absent */
export function withinBounds(files: readonly DroppedFile[], name = counted(files.length, "file")): Dropped {
  if (files.length === 0) return { reason: "nothing in it is a file of a format that is read" };
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  return bytes > MOST_BYTES ? { reason: "larger than 256 MiB; split it" } : { name, files };
}

interface Place {
  /** The folders that it lies in, with slashes: "" or "notes/". */
  readonly within: string;
  readonly depth: number;
  /** Whether nothing else was dropped. */
  readonly isOnly: boolean;
}

async function collect(
  entry: Entry,
  { within, depth, isOnly }: Place,
  files: DroppedFile[],
): Promise<string | undefined> {
  const name = `${within}${entry.name}`;
  if (!entry.isDirectory) {
    if (isReadInFolder(entry.name)) files.push({ ...(await fileOf(entry)), name });
    return files.length > MOST_FILES
      ? `it holds more than ${String(MOST_FILES)} files; open a folder of fewer`
      : undefined;
  }
  if (entry.name.startsWith(".")) return undefined;
  if (depth > DEEPEST) return `its folders lie more than ${String(DEEPEST)} deep; open one of them`;
  for (const inside of inOrder(await entriesIn(entry as FileSystemDirectoryEntry))) {
    // The only folder that was dropped names the whole, and not each file; of several, each names its own.
    const place = { within: depth === 0 && isOnly ? within : `${name}/`, depth: depth + 1, isOnly };
    const reason = await collect(inside, place, files);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** A reader gives a hundred at a time, and none at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly Entry[]> {
  const reader = folder.createReader();
  const all: Entry[] = [];
  for (;;) {
    const some = await new Promise<readonly Entry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

async function fileOf(entry: Entry): Promise<DroppedFile> {
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return { name: entry.name, file };
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}
