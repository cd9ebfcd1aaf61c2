/** The ways to open a timeline: from the page, from the menu, from the system and for a second instance. */
import { app } from "electron";
import * as v from "valibot";
import type { Loaded, Recalled } from "../../../data/ipc/channels.ts";
import { writeLoaded } from "../../../data/ipc/loaded-text.ts";
import { MOST_FILES } from "../../../data/import/foreign-endings.ts";
import { chooseFolderOfFiles, chooseTimelines, chooseUpdates } from "./choose-timeline.ts";
import { mayRevert } from "../editing/may-revert.ts";
import { handle } from "../ipc.ts";
import { onSecondInstance, type Asked } from "../single-instance.ts";
import type { MainWindow } from "../window.ts";
import { mappingSchema } from "../memory/mapping-memory.ts";
import type { TimelineFile } from "./timeline-file.ts";

/** What goes with a timeline that is opened. */
export interface Memory {
  readonly recall: (loaded: Loaded) => Recalled;
  /** The link that the program was started with: for the first timeline that can be read. */
  readonly link: string | undefined;
}

/** The menu's ways to open a timeline: each asks for it and shows it. */
export interface WaysToOpen {
  /** Opens a timeline without an event. */
  readonly create: () => Promise<void>;
  /** Opens the open timeline once more, under another name and not saved. */
  readonly duplicate: () => Promise<void>;
  /** Reads the file of the open timeline again, once it was asked whether what is not saved may go. */
  readonly revert: () => Promise<void>;
  readonly open: () => Promise<void>;
  /** A folder's files make one timeline. */
  readonly openFolder: () => Promise<void>;
  /** Brings what files say now into the open timeline; nothing is written. */
  readonly update: () => Promise<void>;
  /** @param file absolute path */
  readonly openFile: (file: string) => Promise<void>;
}

/** Opens files from the page, from the system and for a second instance. */
export function setupOpening(file: TimelineFile, window: MainWindow, memory: Memory): WaysToOpen {
  let { link } = memory;
  const opened = (loaded: Loaded): Loaded => {
    if (!loaded.ok) return loaded;
    window.setSubject(loaded.timeline.title);
    const asked = link;
    link = undefined;
    const recalled = memory.recall(loaded);
    const remarks = [...(loaded.remarks ?? []), ...(recalled.remarks ?? [])];
    const told = { ...loaded, ...recalled, ...(remarks.length > 0 && { remarks }) };
    return asked === undefined ? told : { ...told, link: asked };
  };
  const choose = async (dialog = chooseTimelines): Promise<Loaded | null> => {
    const chosen = await dialog(window.current());
    return chosen.length === 0 ? null : opened(await file.openAll(chosen));
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
  handle("new-timeline", v.strictTuple([]), async () => writeLoaded(opened(await file.openNew())));
  takeContents(file, opened);
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

  return { ...waysOfMenu(file, window, { choose, opened }), openFile: openAndTell };
}

/** The ways to open that begin with a dialog. */
function waysOfMenu(
  file: TimelineFile,
  window: MainWindow,
  done: {
    readonly choose: (dialog: typeof chooseTimelines) => Promise<Loaded | null>;
    readonly opened: (loaded: Loaded) => Loaded;
  },
): Omit<WaysToOpen, "openFile"> {
  const chosenWith = (dialog: typeof chooseTimelines) => async (): Promise<void> => {
    await window.open();
    const loaded = await done.choose(dialog);
    if (loaded) window.tell("timeline-loaded", writeLoaded(loaded));
  };
  const update = async (): Promise<void> => {
    await window.open();
    const chosen = await chooseUpdates(window.current());
    const loaded = chosen.length === 0 ? undefined : await file.update(chosen);
    if (loaded) window.tell("timeline-loaded", writeLoaded(done.opened(loaded)));
  };
  const show = async (opening: () => Promise<Loaded | undefined>): Promise<void> => {
    await window.open();
    const loaded = await opening();
    if (loaded) window.tell("timeline-loaded", writeLoaded(done.opened(loaded)));
  };
  return {
    create: () => show(() => file.openNew()),
    duplicate: () => show(() => file.duplicate()),
    revert: () => show(async () => ((await mayRevert(window.current(), file.current())) ? file.revert() : undefined)),
    open: chosenWith(chooseTimelines),
    openFolder: chosenWith(chooseFolderOfFiles),
    update,
  };
}

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

const ContentsSchema = v.pipe(
  v.array(v.strictObject({ name: Name, bytes: v.instance(Uint8Array) })),
  v.minLength(1),
  v.maxLength(MOST_FILES),
);

/** Opens what came into the window, gives up what is read, and reads again what asked something. */
function takeContents(file: TimelineFile, opened: (loaded: Loaded) => Loaded): void {
  handle(
    "open-contents",
    v.strictTuple([Name, ContentsSchema, v.pipe(v.string(), v.maxLength(40_000))]),
    async (...args) => {
      const [, name, contents, place] = args;
      return writeLoaded(opened(await file.openContents({ kind: "contents", name, contents }, place)));
    },
  );
  handle("cancel-reading", v.strictTuple([]), () => {
    file.cancel();
    return Promise.resolve();
  });
  const Answers = v.strictObject({
    dateOrder: v.exactOptional(v.picklist(["day-first", "month-first"])),
    century: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9900))),
    mapping: v.exactOptional(mappingSchema),
  });
  handle("read-with", v.strictTuple([Answers]), async (_window, answers) =>
    writeLoaded(opened(await file.readWith(answers))),
  );
}
