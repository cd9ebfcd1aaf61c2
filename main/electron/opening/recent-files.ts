/** The files that were opened last: in the menu, and in the system's own list where it has one. */
import { app } from "electron";
import { MOST_RECENT } from "../memory/settings-file.ts";
import type { Settings } from "../settings.ts";

/** Absolute paths, the one that was opened last first. */
export interface RecentFiles {
  readonly list: () => readonly string[];
  readonly add: (file: string) => void;
  readonly clear: () => void;
}

/** @param changed hears that the list is another one */
export function createRecentFiles(settings: Pick<Settings, "recent" | "keepRecent">, changed: () => void): RecentFiles {
  const keep = (files: readonly string[]): void => {
    settings.keepRecent(files);
    changed();
  };
  // Linux has no such list.
  const hasList = process.platform !== "linux";
  return {
    list: settings.recent,
    add(file) {
      if (settings.recent()[0] === file) return;
      keep([file, ...settings.recent().filter((other) => other !== file)].slice(0, MOST_RECENT));
      if (hasList) app.addRecentDocument(file);
    },
    clear() {
      keep([]);
      if (hasList) app.clearRecentDocuments();
    },
  };
}
