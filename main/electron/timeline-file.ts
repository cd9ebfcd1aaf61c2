/** Which timeline is open, and the ways to open another one. */
import { app, dialog } from "electron";
import type { OpenDialogOptions } from "electron";
import path from "node:path";
import * as v from "valibot";
import type { Loaded, Recalled } from "../../data/ipc/channels.ts";
import { writeLoaded } from "../../data/ipc/loaded-text.ts";
import type { ImportChoices } from "../../data/import/importer.ts";
import { FOREIGN_ENDINGS } from "../../data/import/foreign-endings.ts";
import { PICTURE_FORMATS } from "../../data/export/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import { handle } from "./ipc.ts";
import { readTimelineAndView } from "../files/read-timeline.ts";
import { onSecondInstance, type Asked } from "./single-instance.ts";
import { watchForSaves } from "./watch-file.ts";
import { timelineKey } from "./timeline-key.ts";
import type { MainWindow } from "./window.ts";

/** A timeline that could be read. */
export interface OpenTimeline {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly timeline: Timeline;
  /** Under which it is remembered. */
  readonly key: string;
  /** Where it lies, which the page has no business to know. */
  readonly path: string;
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
  /** Reads the file that was asked for last once more, with an answer to what it asks. */
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
}

/** What goes with a timeline that is opened. */
export interface Memory {
  readonly recall: (loaded: Loaded) => Recalled;
  /** The link that the program was started with: for the first timeline that can be read. */
  readonly link: string | undefined;
}

/** Makes the keeper of the open file; nothing is read before the first `load` or `open`. */
export function createTimelineFile({ shipped, asked, reading, saved }: StartFiles): TimelineFile {
  let current: OpenTimeline | undefined;
  let next = asked;
  let turn: Promise<unknown> = Promise.resolve();
  let endWatch = (): void => undefined;
  let tried: string | undefined;

  /** One file after the other: the one asked for last is the one that stays open, however long each takes. */
  function inTurn(work: () => Promise<Loaded>): Promise<Loaded> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  /** What was read before stays open where this cannot be read. */
  async function take(file: string, choices: ImportChoices): Promise<Loaded> {
    const { loaded, open } = await readAs(file, choices, file === shipped);
    current = open ?? current;
    return loaded;
  }

  async function read(file: string, choices: ImportChoices = {}): Promise<Loaded> {
    reading(path.basename(file));
    tried = file;
    const loaded = await take(file, choices);
    if (!loaded.ok) return loaded;
    endWatch();
    endWatch =
      file === shipped ? () => undefined : watchForSaves(file, () => void inTurn(() => readAgain(file)).then(saved));
    return loaded;
  }

  async function readAgain(file: string): Promise<Loaded> {
    const loaded = await take(file, current?.choices ?? {});
    // A picture's view is opened with it once: afterwards it is looked at as the user left it.
    return loaded.ok ? { ...withoutLink(loaded), again: true } : loaded;
  }

  return {
    current: () => current,
    open: (file) => inTurn(() => read(file)),
    readWith: (choices) => inTurn(() => read(tried ?? shipped, choices)),
    ask(file) {
      next = file;
    },
    load: () =>
      inTurn(async () => {
        if (next === undefined && current) {
          const { name, timeline, key } = current;
          return { ok: true, name, timeline, key };
        }
        const file = next ?? shipped;
        next = undefined;
        return read(file);
      }),
  };
}

/** A file as what the page is told of it, and what is then open. */
async function readAs(
  file: string,
  choices: ImportChoices,
  isOwn: boolean,
): Promise<{ readonly loaded: Loaded; readonly open?: OpenTimeline }> {
  const name = path.basename(file);
  const result = await readTimelineAndView(file, name, { isOwn, choices });
  if (!result.ok) return { loaded: { name, ...result } };
  const { timeline } = result.value;
  const key = await timelineKey(file, isOwn);
  return { loaded: { name, key, ...result.value, ok: true }, open: { name, timeline, key, path: file, choices } };
}

function withoutLink(loaded: Extract<Loaded, { readonly ok: true }>): Extract<Loaded, { readonly ok: true }> {
  const { link, ...others } = loaded;
  return link === undefined ? loaded : others;
}

/** Opens files from the page, from the system and for a second instance. Returns the menu's way to open one. */
export function setupOpening(file: TimelineFile, window: MainWindow, memory: Memory): () => Promise<void> {
  let { link } = memory;
  const opened = (loaded: Loaded): Loaded => {
    if (!loaded.ok) return loaded;
    window.setSubject(loaded.timeline.title);
    const asked = link;
    link = undefined;
    return { ...loaded, ...memory.recall(loaded), ...(asked !== undefined && { link: asked }) };
  };
  const choose = async (): Promise<Loaded | null> => {
    const chosen = await chooseFile(window);
    return chosen === undefined ? null : opened(await file.open(chosen));
  };
  const openAndTell = async (chosen: string): Promise<void> => {
    if (!window.current()) {
      file.ask(chosen);
      return app.isReady() ? window.open() : undefined;
    }
    await window.open();
    window.tell("timeline-loaded", writeLoaded(opened(await file.open(chosen))));
  };

  handle("load-timeline", v.strictTuple([]), async () => writeLoaded(opened(await file.load())));
  handle("open-timeline", v.strictTuple([]), async () => {
    const loaded = await choose();
    return loaded && writeLoaded(loaded);
  });
  answerAsks(file, opened);
  app.on("open-file", (event, chosen) => {
    event.preventDefault();
    void openAndTell(chosen);
  });
  const openAsked = async ({ file: chosen, link: asked }: Asked): Promise<void> => {
    const isOpen = window.current() !== undefined;
    if (!isOpen || chosen !== undefined) link = asked ?? link;
    if (chosen !== undefined) await openAndTell(chosen);
    // Before that there can be no window, and the first one takes what was asked.
    else if (app.isReady()) await window.open();
    if (isOpen && chosen === undefined && asked !== undefined) window.tell("view-link", asked);
  };
  onSecondInstance((asked) => void openAsked(asked));
  // macOS names a link that is clicked in no other way, also the one that the program is started by.
  app.on("open-url", (event, asked) => {
    event.preventDefault();
    void openAsked({ file: undefined, link: asked });
  });

  return async () => {
    await window.open();
    const loaded = await choose();
    if (loaded) window.tell("timeline-loaded", writeLoaded(loaded));
  };
}

/** Reads a file that asked something with what the user answered. */
function answerAsks(file: TimelineFile, opened: (loaded: Loaded) => Loaded): void {
  handle("read-with", v.strictTuple([v.picklist(["day-first", "month-first"])]), async (_window, dateOrder) =>
    writeLoaded(opened(await file.readWith({ dateOrder }))),
  );
}

async function chooseFile(window: MainWindow): Promise<string | undefined> {
  const options: OpenDialogOptions = {
    title: "Open timeline",
    properties: ["openFile"],
    filters: [
      { name: "Timelines and pictures of them", extensions: ["sourceline", "json", ...PICTURE_FORMATS] },
      { name: "Tables and timelines of other programs", extensions: [...FOREIGN_ENDINGS] },
      { name: "All files", extensions: ["*"] },
    ],
  };
  const parent = window.current();
  const { canceled, filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return canceled ? undefined : filePaths[0];
}
