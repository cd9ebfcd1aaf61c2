/** Which timeline is open. */
import type { Loaded } from "../../../data/ipc/channels.ts";
import type { ImportChoices } from "../../../data/import/importer.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { failed } from "../../files/read-text.ts";
import type { Settings } from "../settings.ts";
import { updateFrom } from "./update-from.ts";
import { watchForSaves } from "./watch-file.ts";
import {
  chosenInput,
  droppedInput,
  fileInput,
  inputKey,
  readTimelineInput,
  type ContentsInput,
  type TimelineInput,
} from "./timeline-input.ts";

/** A timeline that could be read. */
export interface OpenTimeline {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly timeline: Timeline;
  /** Under which it is remembered. */
  readonly key: string;
  /** Where it lies, which the page has no business to know; absent where it is no file. */
  readonly path?: string;
  /** How a file of another format was read. */
  readonly choices: ImportChoices;
}

/** The file that is open. A file that cannot be read leaves the one before it open. */
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
  /** Reads what was asked for last once more, with answers; those that were given before count too. */
  readWith(choices: ImportChoices): Promise<Loaded>;
  /** Names the file for the next `load`. */
  ask(file: string): void;
}

/** What the program was started with: its own timeline, and the file on the command line if there is one. */
export interface StartFiles {
  readonly shipped: string;
  readonly asked: string | undefined;
  /** Hears the name of every file that is about to be read. */
  readonly reading: (name: string) => void;
  /** Hears of the open file whenever another program has saved it: as it is now, or why it cannot be read. */
  readonly saved: (loaded: Loaded) => void;
  /** Hears the path of every file that could be read and does not ship with the program. */
  readonly opened: (file: string) => void;
  /** Remembers what the columns of tables are. */
  readonly mappings: Pick<Settings, "mapping" | "keepMapping">;
}

/** Makes the keeper of the open file; nothing is read before the first `load` or `open`. */
export function createTimelineFile({ shipped, asked, reading, saved, opened, mappings }: StartFiles): TimelineFile {
  let current: OpenTimeline | undefined;
  let next = asked;
  let endWatch = (): void => undefined;
  // The one asked for last is the one that stays open, however long each takes.
  const inTurn = queue();
  let tried: { readonly input: TimelineInput; readonly choices: ImportChoices } | undefined;

  /** What was read before stays open where this cannot be read. */
  async function take(input: TimelineInput, choices: ImportChoices): Promise<Loaded> {
    const { loaded, open } = await readAs(input, choices, mappings.mapping);
    current = open ?? current;
    keepColumns(loaded, choices, mappings);
    return loaded;
  }

  async function read(input: TimelineInput, choices: ImportChoices = {}): Promise<Loaded> {
    reading(input.name);
    tried = { input, choices };
    const loaded = await take(input, choices);
    if (!loaded.ok) return loaded;
    if (input.kind === "file" && !input.isShipped) opened(input.path);
    endWatch();
    endWatch = watchInput(input, () => void inTurn(() => asSaved(input, shipped, readAgain)).then(saved));
    return loaded;
  }

  async function readAgain(input: TimelineInput): Promise<Loaded> {
    const loaded = await take(input, current?.choices ?? {});
    // A picture's view is opened with it once: afterwards it is looked at as the user left it.
    return loaded.ok ? { ...withoutLink(loaded), again: true } : loaded;
  }

  return {
    current: () => current,
    open: (file) => inTurn(() => read(fileInput(file, shipped))),
    openAll: (files) => inTurn(() => readChosen(files, shipped, read)),
    openContents: (dropped, place) => inTurn(async () => read(await droppedInput(dropped, place, shipped))),
    update: (files) =>
      inTurn(async () => {
        const { loaded, open } = await updatedAs(current, files, mappings.mapping);
        if (open) endWatch();
        current = open ?? current;
        return loaded;
      }),
    readWith: (choices) =>
      inTurn(() => read(tried?.input ?? fileInput(shipped, shipped), { ...tried?.choices, ...choices })),
    ask: (file) => void (next = file),
    load: () =>
      inTurn(async () => {
        if (next === undefined && current) return asOpen(current);
        const file = next ?? shipped;
        next = undefined;
        return read(fileInput(file, shipped));
      }),
  };
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
function asOpen({ name, timeline, key }: OpenTimeline): Loaded {
  return { ok: true, name, timeline, key };
}

/** Does one thing after the other, in the order in which they are asked for. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
}

function unread({ name, reason }: { readonly name: string; readonly reason: string }): Loaded {
  return { name, ...failed({ file: name, reason }) };
}

/** Remembers what somebody said of the columns of a table that could be read so. */
function keepColumns(loaded: Loaded, { mapping }: ImportChoices, mappings: StartFiles["mappings"]): void {
  if (loaded.ok && mapping && loaded.report?.columns) mappings.keepMapping(loaded.report.columns.headers, mapping);
}

type ReadInput = (input: TimelineInput) => Promise<Loaded>;

/** What was chosen together, as it is now. */
async function readChosen(files: readonly string[], shipped: string, read: ReadInput): Promise<Loaded> {
  const input = await chosenInput(files, shipped);
  return "reason" in input ? unread(input) : read(input);
}

/** What was read before; of several files the bytes are asked for anew. */
function asSaved(input: TimelineInput, shipped: string, read: ReadInput): Promise<Loaded> {
  return input.kind === "contents" && input.files ? readChosen(input.files, shipped, read) : read(input);
}

/** The open timeline with what files say now, as the page is told of it, and what is then open. */
async function updatedAs(
  open: OpenTimeline | undefined,
  files: readonly string[],
  knownMapping: NonNullable<ImportChoices["knownMapping"]>,
): Promise<{ readonly loaded: Loaded | undefined; readonly open?: OpenTimeline }> {
  if (!open) return { loaded: undefined };
  const updated = await updateFrom(open, files, { ...open.choices, knownMapping });
  if (!updated.ok) return { loaded: updated };
  const { timeline, report } = updated;
  return { loaded: { ok: true, name: open.name, key: open.key, timeline, report }, open: { ...open, timeline } };
}

/** As what the page is told of it, and what is then open. */
async function readAs(
  input: TimelineInput,
  choices: ImportChoices,
  knownMapping: NonNullable<ImportChoices["knownMapping"]>,
): Promise<{ readonly loaded: Loaded; readonly open?: OpenTimeline }> {
  const { name } = input;
  const result = await readTimelineInput(input, { ...choices, knownMapping });
  if (!result.ok) return { loaded: { name, ...result } };
  const { timeline } = result.value;
  const key = await inputKey(input);
  const place = input.kind === "file" ? { path: input.path } : {};
  return { loaded: { name, key, ...result.value, ok: true }, open: { name, timeline, key, choices, ...place } };
}

function withoutLink(loaded: Extract<Loaded, { readonly ok: true }>): Extract<Loaded, { readonly ok: true }> {
  const { link, ...others } = loaded;
  return link === undefined ? loaded : others;
}
