/**
 * What is done to the timeline that is open: the main process takes the same steps as the page, so that what is saved,
 * exported and printed is what the window shows, and notes each in a journal.
 */
import path from "node:path";
import { beginHistory, isUnsaved, takeStep, type EditHistory } from "../../../data/edit/edit-history.ts";
import type { EditStep } from "../../../data/edit/edit.ts";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import type { StepTaken } from "../../../data/ipc/channels.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { writtenJson } from "../../../data/written.ts";
import { allTaken, toldOf, historyWords, type ToldEdits } from "./told-edits.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import { fileSignature } from "../opening/watch-file.ts";
import { hasDrafts } from "./kept-drafts.ts";
import { createJournal, fileHash, readJournal, type FoundJournal, type Journal, type JournalHead } from "./journal.ts";

/** Unsaved work on a timeline that was found when it was opened. */
export interface FoundEdits extends ToldEdits {
  /** Whether its file was saved by another program since. */
  readonly isOutdated: boolean;
  /** SHA-256 of the file that it began with. */
  readonly hash: string | undefined;
}

export interface OpenEdits {
  /** Another timeline is open now. Gives the unsaved work on it, as it was left; it is not taken up before `takeUp`. */
  begin(open: OpenTimeline): Promise<FoundEdits | undefined>;
  /** Goes on with what was found. */
  takeUp(found: FoundEdits): Promise<void>;
  take(step: EditStep): Promise<StepTaken>;
  /** Puts another timeline in its place, which no undo takes back. */
  replace(timeline: Timeline): Promise<void>;
  /** Whether there is unsaved work on a timeline that is not open. */
  hasUnsaved(key: string): Promise<boolean>;
  /** What a timeline is called that is not open, and on which there is unsaved work; undefined where there is none. */
  unsavedName(key: string): Promise<string | undefined>;
  /** The timeline as it is now; undefined where nothing was done to it. */
  timeline(): Timeline | undefined;
  isUnsaved(): boolean;
  /** What an undo and a redo would do, as a menu says it. */
  words(): { readonly undo?: string; readonly redo?: string };
  /** What a page that begins anew is told; undefined where nothing was done. */
  told(): ToldEdits | undefined;
  /** SHA-256 of the file that the work began with; undefined where there is none. */
  fileHash(): Promise<string | undefined>;
  /**
   * A file holds `written` now; what was done while it was written is still unsaved, and noted. `open` is what is open from
   * now on.
   */
  saved(open: OpenTimeline, written: Timeline): Promise<void>;
  /** What is unsaved is to be forgotten. */
  forget(): Promise<void>;
  /** Settles once all is noted; nothing is done any more. */
  leave(): Promise<void>;
}

/** The work on one timeline. */
interface Work {
  readonly open: OpenTimeline;
  readonly journal: Journal | undefined;
  /** Asked for with the first step: the file as it was read or written. */
  hash: Promise<string | undefined> | undefined;
  /** What told the file from others when the work on it began; undefined where there is none. */
  readonly began: Promise<string | undefined>;
  history: EditHistory | undefined;
  /** How many edits the journal holds that are not undone; undefined before it is begun. */
  noted: number | undefined;
  /** One step is noted after the other. */
  noting: Promise<string | undefined>;
}

/**
 * @param folder of the journals; absent where another program may write them too
 * @param changed called when what is unsaved, or what an undo would do, may be something else
 */
export function createOpenEdits(folder: string | undefined, changed: () => void): OpenEdits {
  const desk: Desk = { work: undefined, folder, changed };
  const history = (): EditHistory | undefined => desk.work?.history;
  return {
    begin: (open) => begin(desk, open),
    takeUp: (found) => takeUp(desk, found),
    async take(step) {
      if (!desk.work) return { outcome: "failed", reason: "no timeline is open" };
      const taken = takenBy(desk.work, step);
      changed();
      return taken;
    },
    replace: (timeline) => replace(desk, timeline),
    async hasUnsaved(key) {
      if (folder === undefined) return false;
      return (await unsavedName(desk, key)) !== undefined || hasDrafts(folder, key);
    },
    unsavedName: (key) => unsavedName(desk, key),
    timeline: () => history()?.timeline,
    isUnsaved() {
      const now = history();
      return now !== undefined && isUnsaved(now);
    },
    words: () => historyWords(history()),
    told() {
      const now = history();
      return now && toldOf(now);
    },
    fileHash: () => desk.work?.hash ?? NOTHING,
    saved: (open, written) => markSaved(desk, open, written),
    async forget() {
      if (!desk.work) return;
      desk.work = anew(desk, desk.work.open);
      changed();
      await desk.work.noting;
    },
    leave: () => leave(desk.work),
  };
}

async function unsavedName(desk: Desk, key: string): Promise<string | undefined> {
  const file = fileOf(desk, { key });
  return file === undefined ? undefined : (await readJournal(file))?.name;
}

/** What is worked on now, and where its journal lies. */
interface Desk {
  work: Work | undefined;
  readonly folder: string | undefined;
  readonly changed: () => void;
}

function fileOf({ folder }: Desk, { key }: Pick<OpenTimeline, "key">): string | undefined {
  return folder && path.join(folder, `${key}.ndjson`);
}

function begun(desk: Desk, open: OpenTimeline): Work {
  const file = fileOf(desk, open);
  const journal = file === undefined ? undefined : createJournal(file);
  const began = open.path === undefined ? NOTHING : fileSignature(open.path);
  return { open, journal, began, hash: undefined, history: undefined, noted: undefined, noting: NOTHING };
}

/** Work on what is open from now on, noted after what the journal before it holds is forgotten. */
function anew(desk: Desk, open: OpenTimeline): Work {
  const { work: before } = desk;
  const next = begun(desk, open);
  if (!before) return next;
  const noting = before.noting.then(async () => {
    await before.journal?.drop();
    return undefined;
  });
  return { ...next, noting, journal: before.open.key === open.key ? before.journal : next.journal };
}

async function leave(work: Work | undefined): Promise<void> {
  if (!work) return;
  const { journal, noting, history } = work;
  await noting;
  // What was taken back as a whole is nothing to come back to.
  await (history && !isUnsaved(history) ? journal?.drop() : journal?.close());
}

async function begin(desk: Desk, open: OpenTimeline): Promise<FoundEdits | undefined> {
  await leave(desk.work);
  desk.work = begun(desk, open);
  desk.changed();
  const file = fileOf(desk, open);
  const found = file === undefined ? undefined : await readJournal(file);
  return found && foundEdits(found, open);
}

async function takeUp({ work, changed }: Desk, { timeline, steps, hash }: FoundEdits): Promise<void> {
  if (!work) return;
  const { open, journal } = work;
  const isOfFile = writtenJson(timeline) === writtenJson(open.timeline);
  work.hash = Promise.resolve(hash);
  work.history = allTaken({ ...beginHistory(timeline), saved: isOfFile ? timeline : open.timeline }, steps);
  work.noted = work.history.past.length;
  changed();
  // A line that was not written to its end would spoil the next one.
  await journal?.begin(await headOf(work), writtenJson(timeline), steps);
}

async function markSaved(desk: Desk, open: OpenTimeline, written: Timeline): Promise<void> {
  const before = desk.work?.history;
  const work = anew(desk, open);
  desk.work = work;
  if (before) work.history = { ...before, saved: written };
  desk.changed();
  const timeline = before?.timeline;
  if (timeline !== undefined && timeline !== written) {
    // Steps that came while it was written: their journal is forgotten with the one before.
    work.noted = 0;
    work.hash = hashOf(work);
    work.noting = work.noting.then(async () => work.journal?.begin(await headOf(work), writtenJson(timeline)));
  }
  await work.noting;
}

async function replace({ work, changed }: Desk, timeline: Timeline): Promise<void> {
  if (!work) return;
  const { journal, open, history } = work;
  work.hash ??= hashOf(work);
  work.history = { ...beginHistory(timeline), saved: history?.saved ?? open.timeline };
  work.noted = 0;
  changed();
  await journal?.begin(await headOf(work), writtenJson(timeline));
}

const NOTHING = Promise.resolve(undefined);

/** Of no file: what another program has saved before the first step was taken is not what the work began with. */
const OF_ANOTHER = "0".repeat(64);

async function hashOf({ open, began }: Pick<Work, "open" | "began">): Promise<string | undefined> {
  const { path: file } = open;
  if (file === undefined) return undefined;
  const [hash, first] = [await fileHash(file), await began];
  return first === (await fileSignature(file)) ? hash : OF_ANOTHER;
}

/** Takes a step and notes it. What cannot be noted is taken all the same, and told. */
async function takenBy(work: Work, step: EditStep): Promise<StepTaken> {
  const before = work.history ?? beginHistory(work.open.timeline);
  const taken = takeStep(before, step);
  if (!taken.ok) return { outcome: "failed", reason: taken.problems.map(({ reason }) => reason).join("; ") };
  work.hash ??= hashOf(work);
  const { history } = taken;
  work.history = history;
  work.noting = work.noting.then(() => noted(work, step, { before, after: history }));
  const reason = await work.noting;
  return reason === undefined
    ? { outcome: "taken" }
    : { outcome: "taken", remark: `A crash of the program would lose what is not saved: ${reason}` };
}

/** Where the journal does not lead to the step, it begins anew with what there is. */
async function noted(
  work: Work,
  step: EditStep,
  { before, after }: { readonly before: EditHistory; readonly after: EditHistory },
): Promise<string | undefined> {
  const reason = await noteStep(work, step, { before, after });
  // The journal lacks the step, and may end in half a line: it begins anew with the next one.
  if (reason !== undefined) work.noted = undefined;
  return reason;
}

async function noteStep(
  work: Work,
  step: EditStep,
  { before, after }: { readonly before: EditHistory; readonly after: EditHistory },
): Promise<string | undefined> {
  const { journal } = work;
  if (!journal) return undefined;
  const isBack = step.type === "undo";
  const next = (work.noted ?? -1) + (isBack ? -1 : 1);
  if (work.noted !== undefined && next >= 0) {
    work.noted = next;
    return journal.note(asEdit(step, after));
  }
  // The first step; or one that goes back behind what was saved, from where this journal has no steps.
  const base = writtenJson(isBack ? after.timeline : before.timeline);
  work.noted = isBack ? 0 : 1;
  const reason = await journal.begin(await headOf(work), base);
  return reason ?? (isBack ? undefined : journal.note(asEdit(step, after)));
}

async function headOf({ open, hash: asked }: Work): Promise<JournalHead> {
  const hash = await asked;
  return { name: open.name, ...(hash !== undefined && { file: hash }) };
}

/** A redo as the edit that it does again: the journal may begin after that edit was undone. */
function asEdit(step: EditStep, { past }: EditHistory): EditStep {
  const edit = past.at(-1)?.edit;
  return step.type === "redo" && edit ? { type: "edit", edit } : step;
}

async function foundEdits(found: FoundJournal, open: OpenTimeline): Promise<FoundEdits | undefined> {
  const base = parseTimeline(found.base, found.name);
  if (!base.ok) return undefined;
  const now = open.path === undefined ? undefined : await fileHash(open.path);
  return { timeline: base.value, steps: found.steps, isOutdated: now !== found.file, hash: found.file };
}
