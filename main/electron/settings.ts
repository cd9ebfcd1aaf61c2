/**
 * What the program remembers between two sessions, in one small file. The file is read once, changed in memory, and
 * written a moment later, whole or not at all. Nothing that is wrong with it ever stops the program.
 */
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import { savedLookSchema } from "../../data/look/look-schema.ts";
import type { SavedLook } from "../../data/look/look.ts";
import { readRegularFile } from "../files/read-text.ts";
import { writeFileAtomically } from "../files/write-file.ts";

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
  window(): WindowPlace | undefined;
  keepWindow(place: WindowPlace): void;
  /** Absolute paths of the fonts for other scripts, in order of preference. */
  fonts(): readonly string[];
  keepFonts(files: readonly string[]): void;
  /** Whether letters, digits and signs are keys anywhere in the window. */
  letterKeys(): boolean;
  keepLetterKeys(on: boolean): void;
  /** `key` is a timeline's: see `timeline-key.ts`. */
  timeline(key: string): TimelineMemory;
  /** Changes the given fields and leaves the others. */
  keepTimeline(key: string, change: TimelineMemory): void;
  /** Whether something is not on the disk yet. */
  isDirty(): boolean;
  /** Writes what is not on the disk yet. Never rejects: a full disk is no reason to keep a window open. */
  flush(): Promise<void>;
}

/** The form of the file; a program that finds a higher one leaves the file aside. */
const VERSION = 1;
/** Timelines that are remembered; the one that was changed longest ago goes first. */
const MOST_TIMELINES = 200;
/** Far above what all the scripts of a timeline need. */
const MOST_FONTS = 32;
/** Far above what that many timelines need. */
const MOST_BYTES = 16 * 1024 * 1024;
/** How long after a change the file is written, in ms: a gesture makes many changes. */
const DELAY = 500;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

const File = v.strictObject({
  version: v.literal(VERSION),
  window: v.exactOptional(
    v.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels, maximized: v.boolean() }),
  ),
  fonts: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(32_768))), v.maxLength(MOST_FONTS))),
  letterKeys: v.exactOptional(v.boolean()),
  /** The one that was changed last comes last. */
  timelines: v.pipe(
    v.array(
      v.strictObject({
        key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
        saved: v.exactOptional(savedLookSchema),
        documents: v.exactOptional(v.pipe(v.string(), v.maxLength(32_768))),
      }),
    ),
    v.maxLength(MOST_TIMELINES),
  ),
});

type Content = v.InferOutput<typeof File>;

const EMPTY: Content = { version: VERSION, timelines: [] };

/** The keeper of one settings file; its folder is made when something is written. */
export function createSettings(file: string): Settings {
  let content = EMPTY;
  let written = EMPTY;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const change = (next: Content): void => {
    content = next;
    timer ??= setTimeout(() => void flush(), DELAY);
  };
  /** One write after the other: the newest content is the one that stays. */
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      if (content === written) return;
      const current = content;
      await write(file, current);
      written = current;
    });
    return writing;
  };

  return {
    async load() {
      content = written = (await read(file)) ?? EMPTY;
    },
    window: () => content.window,
    keepWindow: (window) => change({ ...content, window }),
    fonts: () => content.fonts ?? [],
    keepFonts: (files) => change({ ...content, fonts: files.slice(0, MOST_FONTS) }),
    letterKeys: () => content.letterKeys ?? true,
    keepLetterKeys: (letterKeys) => change({ ...content, letterKeys }),
    timeline: (key) => content.timelines.find((timeline) => timeline.key === key) ?? {},
    keepTimeline(key, memory) {
      const known = content.timelines.find((timeline) => timeline.key === key);
      const others = content.timelines.filter((timeline) => timeline !== known);
      change({ ...content, timelines: [...others, { ...known, ...memory, key }].slice(-MOST_TIMELINES) });
    },
    isDirty: () => content !== written,
    flush,
  };
}

/** The file's content; undefined when there is none. A file that cannot be understood is put aside, for its owner to see. */
async function read(file: string): Promise<Content | undefined> {
  const bytes = await readRegularFile(file);
  if ("reason" in bytes) return undefined;
  const parsed = bytes.length > MOST_BYTES ? undefined : v.safeParse(File, jsonOf(bytes));
  if (parsed?.success) return parsed.output;
  await rename(file, path.join(path.dirname(file), "settings.broken.json")).catch(() => undefined);
  return undefined;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

async function write(file: string, content: Content): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFileAtomically(file, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`));
  } catch {
    // Nothing was promised to the user here; what they see stays as it is.
  }
}
