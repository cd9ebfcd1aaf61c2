/** What the keeper of the open file is made with, and what it keeps. */
import type { Loaded, TimelinePart } from "../../../data/ipc/channels.ts";
import type { ImportChoices } from "../../../data/import/importer.ts";
import type { OpenEdits } from "../editing/open-edits.ts";
import type { Settings } from "../settings.ts";
import type { OpenTimeline } from "./open-timeline.ts";
import type { ShowAhead } from "../window/show-ahead.ts";
import type { ReadingThread } from "./read-apart.ts";
import type { ToldToPage, WatchedReading } from "./read-one.ts";
import type { TimelineInput } from "./timeline-input.ts";

/** What the program was started with: its own timeline, and the file on the command line if there is one. */
export interface StartFiles {
  readonly shipped: string;
  readonly asked: string | undefined;
  /** Reads every file but the shipped one. */
  readonly thread: ReadingThread;
  /** Hears the name of every file that is about to be read, and whether it is one that was saved elsewhere; gives what hears how far that comes, and that it is over. */
  readonly reading: (name: string, isAgain: boolean) => WatchedReading;
  /** Hears of the parts of a large timeline, before its `Loaded`. */
  readonly part: (part: TimelinePart) => void;
  /** Settles once the page is ready to show a large timeline, whose parts it was told. */
  readonly ahead: ShowAhead;
  /** Hears of the open file whenever another program has saved it: as it is now, or why it cannot be read. */
  readonly saved: (loaded: Loaded) => void;
  /** Hears the path of every file that could be read and does not ship with the program. */
  readonly opened: (file: string) => void;
  /** What is done to the timeline that is open. */
  readonly edits: OpenEdits;
  /** Hears that the file of unsaved work was saved by another program: it is not taken over. */
  readonly changedElsewhere: (name: string) => void;
  /** Whether unsaved work is gone on with whose file was saved by another program since. */
  readonly goOnOutdated: (name: string) => Promise<boolean>;
  /** Remembers what the columns of tables are. */
  readonly mappings: Pick<Settings, "mappings" | "keepMapping">;
}

/** What is known of the open file, and of the one that comes next. */
export interface KeptTimeline {
  current: (OpenTimeline & ToldToPage) | undefined;
  /** What it was read from; undefined of a new one. */
  input: TimelineInput | undefined;
  next: string | undefined;
  tried: { readonly input: TimelineInput; readonly choices: ImportChoices } | undefined;
  endWatch: () => void;
}
