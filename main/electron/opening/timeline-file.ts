/** Which timeline is open. */
import type { Loaded, TimelinePart } from "../../../data/ipc/channels.ts";
import type { ImportChoices } from "../../../data/import/importer.ts";
import { withPictureKept } from "../../../data/export/keep-picture.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Written } from "../../../data/written.ts";
import { failed } from "../../files/read-text.ts";
import type { Settings } from "../settings.ts";
import { mappingFor } from "../memory/mapping-memory.ts";
import { updateFrom } from "./update-from.ts";
import type { OpenTimeline } from "./open-timeline.ts";
import type { ReadingThread } from "./read-apart.ts";
import { partsAhead, reader, tellSlowly, type ToldToPage, type WatchedReading, type WhatToRead } from "./read-one.ts";
import { takeTurns, type Turns } from "./take-turns.ts";
import { watchForSaves } from "./watch-file.ts";
import { chosenInput, droppedInput, fileInput, type ContentsInput, type TimelineInput } from "./timeline-input.ts";

/**
 * The file that is open. A file that cannot be read leaves the one before it open; one that is asked for while another is
 * read takes its place, and the other is given up.
 */
export interface TimelineFile {
  /** Undefined until a file could be read. */
  current(): OpenTimeline | undefined;
  /** What a window that starts shows: the file that was asked for last, else what is open, else the shipped timeline. */
  load(): Promise<Loaded>;
  open(file: string): Promise<Loaded>;
  /** Opens several files as one timeline; of one alone, as `open`. */
  openAll(files: readonly string[]): Promise<Loaded>;
  /** Opens what came into the window: as a file where it surely is `file`, see `droppedFile`. */
  openContents(dropped: ContentsInput, file: string): Promise<Loaded>;
  /**
   * Brings what the files say now into the open timeline, see `updateFrom`. From then on no save of the file that was
   * open is taken over, which would undo it. Undefined where nothing is open.
   */
  update(files: readonly string[]): Promise<Loaded | undefined>;
  /**
   * Puts a picture among those that the open timeline keeps; why not, where it cannot. From then on no save of the file
   * that was open is taken over.
   */
  keep(picture: Written<NamedPicture>): string | undefined;
  /** Gives up what is being read: its answer then says so, and what was open stays. */
  cancel(): void;
  /** Reads what was asked for last once more, with answers; those that were given before count too. */
  readWith(choices: ImportChoices): Promise<Loaded>;
  /** Names the file for the next `load`. */
  ask(file: string): void;
}

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
  /** Hears of the open file whenever another program has saved it: as it is now, or why it cannot be read. */
  readonly saved: (loaded: Loaded) => void;
  /** Hears the path of every file that could be read and does not ship with the program. */
  readonly opened: (file: string) => void;
  /** Remembers what the columns of tables are. */
  readonly mappings: Pick<Settings, "mappings" | "keepMapping">;
}

/** What is known of the open file, and of the one that comes next. */
interface Kept {
  current: (OpenTimeline & ToldToPage) | undefined;
  next: string | undefined;
  tried: { readonly input: TimelineInput; readonly choices: ImportChoices } | undefined;
  endWatch: () => void;
}

/** Makes the keeper of the open file; nothing is read before the first `load` or `open`. */
export function createTimelineFile(start: StartFiles): TimelineFile {
  const { shipped } = start;
  const kept: Kept = { current: undefined, next: start.asked, tried: undefined, endWatch: () => undefined };
  const turns = takeTurns();
  const read = readAndKeep(start, kept, turns);
  return {
    current: () => kept.current,
    open: (file) => turns.instead((signal) => read(fileInput(file, shipped), signal)),
    openAll: (files) =>
      turns.instead(async (signal) => {
        const input = await chosenInput(files, shipped);
        return "reason" in input ? unread(input) : read(input, signal);
      }),
    openContents: (dropped, place) =>
      turns.instead(async (signal) => read(await droppedInput(dropped, place, shipped), signal)),
    readWith: (choices) =>
      turns.instead((signal) =>
        read(kept.tried?.input ?? fileInput(shipped, shipped), signal, { ...kept.tried?.choices, ...choices }),
      ),
    update: (files) =>
      turns.instead(async () => {
        const { loaded, open } = await updatedAs(kept.current, files, start.mappings);
        if (open) kept.endWatch();
        kept.current = open ?? kept.current;
        return loaded;
      }),
    keep: (picture) => keepPicture(kept, picture),
    cancel: () => turns.cancel(),
    ask: (file) => void (kept.next = file),
    load: () =>
      turns.instead(async (signal) => {
        if (kept.next === undefined && kept.current) return tellAgain(kept.current, start.part, signal);
        const file = kept.next ?? shipped;
        kept.next = undefined;
        const loaded = await read(fileInput(file, shipped), signal);
        // A window that has nothing to show shows what it shows without a file.
        const isLeft = !loaded.ok && loaded.givenUp === "asked" && !kept.current;
        return isLeft ? read(fileInput(shipped, shipped), new AbortController().signal) : loaded;
      }),
  };
}

type Read = (input: TimelineInput, signal: AbortSignal, choices?: ImportChoices) => Promise<Loaded>;

/** Gives what reads a file, keeps it as the one that is open, and reads it again whenever it is saved. */
function readAndKeep(start: StartFiles, kept: Kept, turns: Turns): Read {
  const readOne = reader(start);

  /** What was read before stays open where this cannot be read. */
  async function take(what: WhatToRead, signal: AbortSignal): Promise<Loaded> {
    const { loaded, open } = await readOne(what, signal);
    kept.current = open ?? kept.current;
    const { mapping } = what.choices;
    if (loaded.ok && mapping && loaded.report?.columns)
      start.mappings.keepMapping(loaded.report.columns.headers, mapping);
    return loaded;
  }

  async function readAgain(input: TimelineInput, signal: AbortSignal): Promise<Loaded> {
    const loaded = await take({ input, choices: kept.current?.choices ?? {}, isAgain: true }, signal);
    // A picture's view is opened with it once: afterwards it is looked at as the user left it.
    return loaded.ok ? { ...withoutLink(loaded), again: true } : loaded;
  }

  /** Of several files the bytes are asked for anew. */
  async function readSaved(input: TimelineInput, signal: AbortSignal): Promise<Loaded> {
    if (input.kind === "file" || !input.files) return readAgain(input, signal);
    const now = await chosenInput(input.files, start.shipped);
    return "reason" in now ? unread(now) : readAgain(now, signal);
  }

  return async (input, signal, choices = {}) => {
    const before = kept.tried;
    kept.tried = { input, choices };
    const loaded = await take({ input, choices, isAgain: false }, signal);
    // An answer to what the file before has asked is still one.
    if (!loaded.ok && loaded.givenUp) kept.tried = before;
    if (!loaded.ok) return loaded;
    if (input.kind === "file" && !input.isShipped) start.opened(input.path);
    kept.endWatch();
    kept.endWatch = watchInput(input, () => void turns.wait((turn) => readSaved(input, turn)).then(start.saved));
    return loaded;
  };
}

/** To a page that is there anew. */
async function tellAgain(
  open: OpenTimeline & ToldToPage,
  part: StartFiles["part"],
  signal: AbortSignal,
): Promise<Loaded> {
  const told = tellSlowly(open.reading, part, signal);
  told.push(...open.parts);
  await told.done();
  return asOpen(open);
}

/** What ships does not change, and what is no file cannot. Gives a function that ends it. */
function watchInput(input: TimelineInput, changed: () => void): () => void {
  const files = input.kind === "contents" ? (input.files ?? []) : input.isShipped ? [] : [input.path];
  const ends = files.map((file) => watchForSaves(file, changed));
  return () => {
    for (const end of ends) end();
  };
}

/** Of what is open already, nothing is told again. */
function asOpen({ name, key, head, reading, parts }: OpenTimeline & ToldToPage): Loaded {
  return { ok: true, name, timeline: head, key, ...partsAhead(reading, parts) };
}

function unread({ name, reason }: { readonly name: string; readonly reason: string }): Loaded {
  return { name, ...failed({ file: name, reason }) };
}

/** The open timeline with what files say now, as the page is told of it, and what is then open. */
async function updatedAs(
  open: Kept["current"],
  files: readonly string[],
  mappings: StartFiles["mappings"],
): Promise<{ readonly loaded: Loaded | undefined; readonly open?: NonNullable<Kept["current"]> }> {
  if (!open) return { loaded: undefined };
  const knownMapping = (headers: readonly string[]) => mappingFor(mappings.mappings(), headers);
  const updated = await updateFrom(open, files, { ...open.choices, knownMapping });
  if (!updated.ok) return { loaded: updated };
  const { timeline, report } = updated;
  const { name, key, reading } = open;
  return {
    loaded: { ok: true, name, key, timeline, report },
    open: { ...open, timeline, head: timeline, reading, parts: [] },
  };
}

/** Of a large timeline the items of its lists stay as they are, and what the page is told of it first has the picture. */
function keepPicture(kept: Kept, picture: Written<NamedPicture>): string | undefined {
  const { current: open } = kept;
  if (!open) return "no timeline is open";
  const timeline = withPictureKept(open.timeline, picture);
  if ("problem" in timeline) return timeline.problem;
  const { version, pictures = [] } = timeline;
  kept.endWatch();
  kept.current = { ...open, timeline, head: { ...open.head, version, pictures } };
  return undefined;
}

function withoutLink(loaded: Extract<Loaded, { readonly ok: true }>): Extract<Loaded, { readonly ok: true }> {
  const { link, ...others } = loaded;
  return link === undefined ? loaded : others;
}
