/**
 * Tells when what is open was saved by another program: a file in place, or by renaming another one over it; a folder by
 * any file in it that is read.
 */
import { watch, type FSWatcher, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { listFolder } from "../../files/read-folder.ts";

/** How long a file has to rest before it is looked at, ms: an editor saves in several steps. */
const REST = 150;
/** How often a file is looked at where the system tells nothing, ms. */
const POLL = 2000;

/**
 * Calls `changed` whenever the file is another one than before, or has other bytes, and is there. Its folder is watched
 * and not the file itself, which an editor may replace; and the folder that a link leads to. Of a folder all folders in it
 * are watched whose files are read. Gives a function that ends it.
 */
export function watchForSaves(file: string, changed: () => void): () => void {
  let seen: string | undefined;
  let [timer, polling]: (NodeJS.Timeout | undefined)[] = [];
  let isOver = false;
  const watchers = new Map<string, FSWatcher>();
  const look = async (): Promise<void> => {
    const now = await stateOf(file);
    if (isOver || now === undefined) return;
    for (const folder of now.folders) follow(folder);
    if (now.signature === seen) return;
    const isNews = seen !== undefined;
    seen = now.signature;
    if (isNews) changed();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), REST);
  };
  /** For a file system that tells nothing, or a system that has no watcher left. */
  const poll = (): void => {
    if (!isOver) polling ??= setInterval(soon, POLL).unref();
  };
  /** @param only the name of the file that is meant; absent for all of the folder */
  const follow = (folder: string, only?: string): void => {
    if (isOver || watchers.has(folder)) return;
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        if (name === null || only === undefined || name === only) soon();
      });
      watchers.set(folder, watcher);
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(folder);
        poll();
      });
    } catch {
      poll();
    }
  };
  follow(path.dirname(file), path.basename(file));
  void look();
  void realpath(file).then(
    (real) => follow(path.dirname(real), path.basename(real)),
    () => undefined,
  );
  return () => {
    isOver = true;
    clearTimeout(timer);
    clearInterval(polling);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** What tells one state of a file or folder from another, and which folders have to be watched for the next. */
interface SavedState {
  readonly signature: string;
  readonly folders: readonly string[];
}

/** Undefined while there is none, as between two steps of a save. */
async function stateOf(file: string): Promise<SavedState | undefined> {
  try {
    const found = await stat(file);
    if (!found.isDirectory()) return { signature: signatureOf(found), folders: [] };
    const listed = await listFolder(file);
    if ("reason" in listed) return { signature: listed.reason, folders: [file] };
    const files = await Promise.all(
      listed.files.map(async (name) => `${name} ${signatureOf(await stat(path.join(file, name)))}`),
    );
    return { signature: files.join("\n"), folders: [file, ...listed.folders.map((name) => path.join(file, name))] };
  } catch {
    return undefined;
  }
}

/** What tells one state of a file from another without reading it; undefined where there is none. */
export function fileSignature(file: string): Promise<string | undefined> {
  return stat(file).then(signatureOf, () => undefined);
}

function signatureOf({ mtimeMs, size, ino, dev }: Stats): string {
  return [mtimeMs, size, ino, dev].join(" ");
}
