import type { ImportChoices } from "../../../data/import/importer.ts";
import type { Timeline } from "../../../data/timeline.ts";

/** A timeline that could be read. */
export interface OpenTimeline {
  /** The file's name, without its folder. */
  readonly name: string;
  /** Of a large one it is put together when it is first asked for, which may take seconds. */
  readonly timeline: Timeline;
  /** Under which it is remembered. */
  readonly key: string;
  /** Where it lies, which the page has no business to know; absent where it is no file. */
  readonly path?: string;
  /** Whether it is written back where it was read from: a timeline file, and no table, picture or example. */
  readonly isOwn: boolean;
  /** How a file of another format was read. */
  readonly choices: ImportChoices;
}
