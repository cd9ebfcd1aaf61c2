/** Which timeline is open. */
import type { Loaded, TimelineName } from "../../../data/ipc/channels.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { ImportChoices } from "../../../data/import/importer.ts";
import { failed } from "../../files/read-text.ts";
import { NEW_KEY } from "../editing/new-timeline.ts";
import { copyAsMade, isCopy, leftCopy, openedCopy, openedLeftCopy } from "../editing/copy-timeline.ts";
import { asEdited, inFileOfItsOwn, openedNew, updated, withUnsaved } from "../editing/unsaved-work.ts";
import type { KeptTimeline, StartFiles } from "./kept-timeline.ts";
import type { OpenTimeline } from "./open-timeline.ts";
import { partsAhead, reader, tellSlowly, type ToldToPage, type WhatToRead } from "./read-one.ts";
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
  /** Opens a timeline without an event; the one that was begun before, where it was not saved. */
  openNew(): Promise<Loaded>;
  /** Opens the open timeline once more, as it is now, under another name; undefined where nothing is open. */
  duplicate(): Promise<Loaded | undefined>;
  /** Forgets what was done to the open timeline since it was saved, and reads its file again. Undefined where nothing is open. */
  revert(): Promise<Loaded | undefined>;
  /** `written` is in a file of its own, which is open from now on; what it is called then. */
  savedAs(file: string, written: Timeline): Promise<TimelineName | undefined>;
  /** While its own file is written, nothing is taken for a save by another program. */
  whileSaving<T>(write: () => Promise<T>): Promise<T>;
  /** Gives up what is being read: its answer then says so, and what was open stays. */
  cancel(): void;
  /** Reads what was asked for last once more, with answers; those that were given before count too. */
  readWith(choices: ImportChoices): Promise<Loaded>;
  /** Names the file for the next `load`. */
  ask(file: string): void;
}

/** Makes the keeper of the open file; nothing is read before the first `load` or `open`. */
export function createTimelineFile(start: StartFiles): TimelineFile {
  const kept: KeptTimeline = {
    current: undefined,
    input: undefined,
    next: start.asked,
    tried: undefined,
    endWatch: () => undefined,
  };
  const turns = takeTurns();
  const read = readAndKeep(start, kept, turns);
  return {
    current: () => asEdited(kept.current, start.edits),
    cancel: () => turns.cancel(),
    ask: (file) => void (kept.next = file),
    ...waysToRead(start, { kept, turns, read }),
    ...waysOfWriting(start, { kept, turns, read }),
  };
}

/** The open file, who may read next, and what reads. */
interface Keeping {
  readonly kept: KeptTimeline;
  readonly turns: Turns;
  readonly read: Read;
}

function waysToRead(
  start: StartFiles,
  { kept, turns, read }: Keeping,
): Pick<TimelineFile, "open" | "openAll" | "openContents" | "readWith" | "update" | "load"> {
  const { shipped, edits } = start;
  return {
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
    update: (files) => turns.instead(() => updated(kept, start, files)),
    load: () =>
      turns.instead(async (signal) => {
        if (kept.next === undefined && kept.current) return tellAgain(kept.current, start, signal);
        if (kept.next === undefined && (await edits.hasUnsaved(NEW_KEY))) return openedNew(kept, start);
        const copy = kept.next === undefined ? await leftCopy(edits) : undefined;
        if (copy !== undefined) return openedLeftCopy(kept, start, copy);
        const file = kept.next ?? shipped;
        kept.next = undefined;
        const loaded = await read(fileInput(file, shipped), signal);
        // A window that has nothing to show shows what it shows without a file.
        const isLeft = !loaded.ok && loaded.givenUp === "asked" && !kept.current;
        return isLeft ? read(fileInput(shipped, shipped), new AbortController().signal) : loaded;
      }),
  };
}

function waysOfWriting(
  start: StartFiles,
  { kept, turns, read }: Keeping,
): Pick<TimelineFile, "openNew" | "duplicate" | "revert" | "savedAs" | "whileSaving"> {
  const { shipped, edits } = start;
  const openNew = (): Promise<Loaded> => turns.instead(() => openedNew(kept, start));
  return {
    openNew,
    duplicate: () => turns.instead(() => openedCopy(kept, start)),
    revert: async () => {
      const { input, current } = kept;
      if (current && isCopy(current.key)) return copyAsMade(current, edits);
      await edits.forget();
      if (current?.key === NEW_KEY) return openNew();
      return input && turns.instead((signal) => read(input, signal, current?.choices));
    },
    savedAs: (file, written) =>
      turns.wait(async () => {
        const next = await inFileOfItsOwn(kept.current, file);
        if (!next) return undefined;
        const input = fileInput(file, shipped);
        kept.current = next;
        kept.input = input;
        read.watch(input);
        await edits.saved(next, written);
        start.opened(file);
        return { name: next.name, key: next.key };
      }),
    whileSaving: async (write) => {
      kept.endWatch();
      try {
        return await write();
      } finally {
        if (kept.input) read.watch(kept.input);
      }
    },
  };
}

/** Reads a file and keeps it as the one that is open; `watch` has it read again whenever it is saved. */
interface Read {
  (input: TimelineInput, signal: AbortSignal, choices?: ImportChoices): Promise<Loaded>;
  watch(input: TimelineInput): void;
}

function readAndKeep(start: StartFiles, kept: KeptTimeline, turns: Turns): Read {
  const { edits } = start;
  const readOne = reader(start);

  /** What was read before stays open where this cannot be read. */
  async function take(what: WhatToRead, signal: AbortSignal): Promise<Loaded> {
    const { loaded, open } = await readOne(what, signal);
    if (!open) return loaded;
    kept.current = open;
    kept.input = what.input;
    const { mapping } = what.choices;
    if (loaded.ok && mapping && loaded.report?.columns)
      start.mappings.keepMapping(loaded.report.columns.headers, mapping);
    return loaded.ok ? withUnsaved(loaded, open, start) : loaded;
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

  /** What somebody is working on is not taken away from them. */
  async function saveSeen(input: TimelineInput): Promise<void> {
    if (edits.isUnsaved()) start.changedElsewhere(input.name);
    else start.saved(await turns.wait((turn) => readSaved(input, turn)));
  }

  function watch(input: TimelineInput): void {
    kept.endWatch();
    kept.endWatch = watchInput(input, () => void saveSeen(input));
  }

  const read = async (input: TimelineInput, signal: AbortSignal, choices: ImportChoices = {}): Promise<Loaded> => {
    const before = kept.tried;
    kept.tried = { input, choices };
    const loaded = await take({ input, choices, isAgain: false }, signal);
    // An answer to what the file before has asked is still one.
    if (!loaded.ok && loaded.givenUp) kept.tried = before;
    if (!loaded.ok) return loaded;
    if (input.kind === "file" && !input.isShipped) start.opened(input.path);
    watch(input);
    return loaded;
  };
  return Object.assign(read, { watch });
}

/** To a page that is there anew. */
async function tellAgain(
  open: OpenTimeline & ToldToPage,
  { part, edits, ahead }: Pick<StartFiles, "part" | "edits" | "ahead">,
  signal: AbortSignal,
): Promise<Loaded> {
  const done = edits.told();
  if (done) return { ok: true, name: open.name, key: open.key, ...done };
  const told = tellSlowly(open.reading, part, signal);
  told.push(...open.parts);
  await told.done();
  const loaded = asOpen(open);
  if (open.parts.length > 0) await ahead(loaded, signal);
  return loaded;
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
function asOpen({
  name,
  key,
  head,
  reading,
  parts,
}: OpenTimeline & ToldToPage): Extract<Loaded, { readonly ok: true }> {
  return { ok: true, name, timeline: head, key, ...partsAhead(reading, parts) };
}

function unread({ name, reason }: { readonly name: string; readonly reason: string }): Loaded {
  return { name, ...failed({ file: name, reason }) };
}

function withoutLink(loaded: Extract<Loaded, { readonly ok: true }>): Extract<Loaded, { readonly ok: true }> {
  const { link, ...others } = loaded;
  return link === undefined ? loaded : others;
}
