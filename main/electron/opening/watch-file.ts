/** Tells when a file that is open was saved by another program: in place, or by renaming another file over it. */
import { watch, watchFile, unwatchFile, type FSWatcher, type StatsListener } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";

/** How long a file has to rest before it is looked at, ms: an editor saves in several steps. */
const REST = 150;
/** How often a file is looked at where the system tells nothing, ms. */
const POLL = 2000;

/**
 * Calls `changed` whenever the file is another one than before, or has other bytes, and is there. Its folder is watched
 * and not the file itself, which an editor may replace; and the folder that a link leads to. Gives a function that ends it.
 */
export function watchForSaves(file: string, changed: () => void): () => void {
  let seen: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const watchers: FSWatcher[] = [];
  const look = async (): Promise<void> => {
    const now = await signature(file);
    if (isOver || now === undefined || now === seen) return;
    const isNews = seen !== undefined;
    seen = now;
    if (isNews) changed();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), REST);
  };
  const poll: StatsListener = () => soon();
  const follow = (place: string): void => {
    try {
      const watcher = watch(path.dirname(place), { persistent: false }, (_event, name) => {
        if (name === null || name === path.basename(place)) soon();
      });
      watcher.on("error", () => watchFile(file, { persistent: false, interval: POLL }, poll));
      watchers.push(watcher);
    } catch {
      // A file system that tells nothing, or a system that has no watcher left.
      watchFile(file, { persistent: false, interval: POLL }, poll);
    }
  };
  follow(file);
  void look();
  void realpath(file).then(
    (real) => {
      if (!isOver && path.dirname(real) !== path.dirname(file)) follow(real);
    },
    () => undefined,
  );
  return () => {
    isOver = true;
    clearTimeout(timer);
    unwatchFile(file, poll);
    for (const watcher of watchers) watcher.close();
  };
}

/** What differs between two states of a file; undefined while there is none, as between two steps of a save. */
async function signature(file: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size, ino, dev } = await stat(file);
    return [mtimeMs, size, ino, dev].join(" ");
  } catch {
    return undefined;
  }
}
