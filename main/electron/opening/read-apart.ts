/** Has files read on a thread of their own, so that window and menu do not wait for a large or hostile one. */
import type { ImportChoices } from "../../../data/import/importer.ts";
import type { ReadingStep } from "../../../data/file/parsing/reading-step.ts";
import type { OpenedTimeline, Unopened } from "../../files/read-timeline.ts";
import { createThread, type WorkerThread } from "../../threads/worker-thread.ts";
import type { KeptMappings } from "../memory/mapping-memory.ts";
import type { TimelineInput } from "./timeline-input.ts";

/** What the thread is given. */
export interface FileOrder {
  readonly input: TimelineInput;
  readonly choices: Omit<ImportChoices, "knownMapping" | "hear">;
  /** What was said before of tables. */
  readonly mappings: KeptMappings;
}

/** What the thread tells meanwhile: how far it is, and parts of a large timeline (UTF-8 of `partsOf`) in their order. */
export type ReadingTold = { readonly step: ReadingStep } | { readonly part: Uint8Array };

/** What was read: of a large timeline, its head, whose parts were told. Or why it was not. */
export type ReadApart =
  | {
      readonly ok: true;
      readonly value: OpenedTimeline;
      readonly isParted: boolean;
      /** Under which name its look is remembered. */
      readonly key: string;
    }
  | Unopened;

/** Nobody wants the file any more. */
export class ReadingCancelled extends Error {
  override readonly name = "ReadingCancelled";
}

/** One thread that reads one file after the other. */
export type ReadingThread = WorkerThread<FileOrder, ReadingTold, ReadApart>;

/** Above what the largest file that is read needs, and below what all of Electron's threads share, MB. */
const HEAP = 3072;
/** What is read dies young or not at all: room for it saves a third of the time, MB. */
const YOUNG = 96;

/**
 * A thread that is started with the first file that is not the program's own.
 *
 * @param shipped the folder with the thread's script
 */
export function createReadingThread(shipped: string): ReadingThread {
  return createThread<FileOrder, ReadingTold, ReadApart>({
    shipped,
    script: "reading-worker.cjs",
    does: "reads",
    cancelled: () => new ReadingCancelled(),
    isLast: (read) => read.ok && read.isParted,
    limits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
  });
}
