/**
 * What the program remembers between two sessions, in one small file. The file is read once, changed in memory, and
 * written a moment later, whole or not at all. Nothing that is wrong with it ever stops the program,
 * or is lost.
 */
import type { SavedLook } from "../../data/look/look.ts";
import { withMapping, type KeptMappings } from "./memory/mapping-memory.ts";
import {
  MOST_FONTS,
  MOST_TIMELINES,
  readSettings,
  writeSettings,
  type SettingsContent,
} from "./memory/settings-file.ts";

/** Where a window stood: outer bounds in px of the whole desktop, as they are when it is not maximised. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** What is remembered of one timeline. */
export interface TimelineMemory {
  readonly saved?: SavedLook;
  /** Absolute path of the folder with the user's copies of the documents. */
  readonly documents?: string;
}

export interface Settings {
  /** Reads the file. Before that, and when it cannot be read, nothing is remembered. Never rejects. */
  load(): Promise<void>;
  /** What the user should know about the file: a sentence each. */
  remarks(): readonly string[];
  window(): WindowPlace | undefined;
  keepWindow(place: WindowPlace): void;
  /** Absolute paths of the fonts for other scripts, in order of preference. */
  fonts(): readonly string[];
  keepFonts(files: readonly string[]): void;
  /** Whether letters, digits and signs are keys anywhere in the window. */
  letterKeys(): boolean;
  keepLetterKeys(on: boolean): void;
  /** Absolute paths of the files that were opened last, the last one first. */
  recent(): readonly string[];
  keepRecent(files: readonly string[]): void;
  /** What the columns of tables are, as it was said before: for `mappingFor`. */
  mappings(): KeptMappings;
  keepMapping(headers: readonly string[], mapping: Readonly<Record<string, string>>): void;
  /** `key` is a timeline's: see `timeline-key.ts`. */
  timeline(key: string): TimelineMemory;
  /** Changes the given fields and leaves the others. */
  keepTimeline(key: string, change: TimelineMemory): void;
  /** Whether something is not on the disk yet. */
  isDirty(): boolean;
  /**
   * Writes what is not on the disk yet, and says whether all of it is there now. Never rejects: a full disk is no reason
   * to keep a window open.
   */
  flush(): Promise<boolean>;
}

/** How long after a change the file is written, in ms: a gesture makes many changes. */
const DELAY = 500;

const notWritten = (): boolean => false;

/**
 * The keeper of one settings file; its folder is made when something is written.
 *
 * @param shared why the file may not be written, where another program may be writing it
 */
export function createSettings(file: string, shared?: string): Settings {
  let content: SettingsContent = { timelines: [] };
  let written: SettingsContent | undefined = content;
  let replaceable = true;
  let remarks: readonly string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<boolean> = Promise.resolve(true);

  const change = (next: SettingsContent): void => {
    content = next;
    timer ??= setTimeout(() => void flush(), DELAY);
  };
  /** One write after the other: the newest content is the one that stays. */
  const flush = (): Promise<boolean> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async (isSaved) => {
      if (content === written) return isSaved;
      const current = content;
      // Nothing was promised to the user here: where it cannot be written, what they see stays as it is.
      const isWritten = replaceable && (await writeSettings(file, current).then(() => true, notWritten));
      written = current;
      return isWritten;
    });
    return writing;
  };

  return {
    async load() {
      const read = await readSettings(file);
      ({ content, replaceable, remarks } = read);
      written = read.isPart ? undefined : content;
      if (shared === undefined) return;
      replaceable = false;
      remarks = [...remarks, shared];
    },
    remarks: () => remarks,
    window: () => content.window,
    keepWindow: (window) => change({ ...content, window }),
    fonts: () => content.fonts ?? [],
    keepFonts: (files) => change({ ...content, fonts: files.slice(0, MOST_FONTS) }),
    letterKeys: () => content.letterKeys ?? true,
    keepLetterKeys: (letterKeys) => change({ ...content, letterKeys }),
    recent: () => content.recent ?? [],
    keepRecent: (recent) => change({ ...content, recent }),
    mappings: () => content.mappings ?? [],
    keepMapping: (...told) => change({ ...content, mappings: withMapping(content.mappings, ...told) }),
    timeline: (key) => content.timelines.find((timeline) => timeline.key === key) ?? {},
    keepTimeline: (key, memory) => change(withTimeline(content, key, memory)),
    isDirty: () => content !== written,
    flush,
  };
}

function withTimeline(content: SettingsContent, key: string, memory: TimelineMemory): SettingsContent {
  const known = content.timelines.find((timeline) => timeline.key === key);
  const others = content.timelines.filter((timeline) => timeline !== known);
  return { ...content, timelines: [...others, { ...known, ...memory, key }].slice(-MOST_TIMELINES) };
}
