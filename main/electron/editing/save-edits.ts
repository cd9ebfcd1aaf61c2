/** Saves the open timeline into its own file; one that has none is asked for a place. */
import { dialog } from "electron";
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { versionDifferences } from "../../../data/versions/version-differences.ts";
import { savedText } from "../../../data/edit/layout/saved-text.ts";
import { editStepSchema } from "../../../data/edit/edit-schema.ts";
import type { Exported } from "../../../data/ipc/channels.ts";
import { printable } from "../../../data/printable.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { readTimeline } from "../../files/read-timeline.ts";
import { WriteError, writeFileAtomically } from "../../files/write-file.ts";
import { handle } from "../ipc.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import type { TimelineFile } from "../opening/timeline-file.ts";
import { fileHash } from "./journal.ts";
import type { OpenEdits } from "./open-edits.ts";

/** What saving has to do with. */
export interface Saving {
  readonly file: Pick<TimelineFile, "current" | "whileSaving">;
  readonly edits: Pick<OpenEdits, "isUnsaved" | "fileHash" | "saved">;
  /** Asks for a place, and saves there. */
  readonly saveAs: (window: Electron.BrowserWindow, open: OpenTimeline) => Promise<Exported>;
}

/** Saves what was done into the file that is open. */
export type SaveEdits = (window: Electron.BrowserWindow) => Promise<Exported>;

/** Answers the page's "edit-timeline" and "save-edits". Gives what saves. */
export function setupEditing(saving: Saving & { readonly edits: Pick<OpenEdits, "take"> }): SaveEdits {
  // One after the other: the second would take what the first has written for another program's.
  let last: Promise<unknown> = Promise.resolve();
  const save: SaveEdits = (window) => {
    const saved = last.then(() => saveEdits(window, saving));
    last = saved.catch(() => undefined);
    return saved;
  };
  handle("edit-timeline", v.strictTuple([editStepSchema]), (_window, step) => saving.edits.take(step));
  handle("save-edits", v.strictTuple([]), save);
  return save;
}

/** Writes what was done; where another program has saved the file meanwhile, only once that was asked. */
async function saveEdits(window: Electron.BrowserWindow, saving: Saving): Promise<Exported> {
  const { file, edits, saveAs } = saving;
  const open = file.current();
  if (!open) return { outcome: "failed", reason: "no timeline is open" };
  const { path: place, name, isOwn } = open;
  if (!isOwn || place === undefined) return saveAs(window, open);
  if (!edits.isUnsaved()) return { outcome: "saved", name };
  const [began, now] = [await edits.fileHash(), await fileHash(place)];
  if (now !== undefined && now !== began) {
    const answer = await askToOverwrite(window, { name, place, timeline: open.timeline });
    if (answer === "save-as") return saveAs(window, open);
    if (answer === "cancel") return { outcome: "cancelled" };
  }
  return file.whileSaving(async () => {
    const before = await readFile(place, "utf8").catch(() => "");
    const bytes = new TextEncoder().encode(savedText(before, open.timeline));
    const reason = await writeOver(place, bytes, now);
    if (reason !== undefined) return { outcome: "failed", reason: `cannot save ${name}: ${reason}` };
    await edits.saved(open, open.timeline);
    return { outcome: "saved", name };
  });
}

/** Writes over the file that has a hash, or over none; gives why not. Two programs may save it at the same moment. */
async function writeOver(place: string, bytes: Uint8Array, hash: string | undefined): Promise<string | undefined> {
  const mayReplace = async (): Promise<string | undefined> =>
    (await fileHash(place)) === hash ? undefined : "another program has just saved it; save again to compare both";
  try {
    await writeFileAtomically(place, bytes, undefined, mayReplace);
    return undefined;
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}

const ANSWERS = ["save-as", "overwrite", "cancel"] as const;

/** What is asked about: the version that is open, and the file that holds another. */
interface TwoVersions {
  readonly name: string;
  readonly place: string;
  readonly timeline: Timeline;
}

async function askToOverwrite(
  window: Electron.BrowserWindow,
  { name, place, timeline }: TwoVersions,
): Promise<(typeof ANSWERS)[number]> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: "Sourceline",
    message: `${name} was changed by another program.`,
    detail: [
      "Saving would overwrite what it says now. Your changes can be saved under another name, and then both are there.",
      ...(await versionLines(timeline, place)),
    ].join("\n"),
    buttons: ["Save As…", "Overwrite", "Cancel"],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return ANSWERS[response] ?? "cancel";
}

/** As many differences as a dialog bears. */
const MOST_LINES = 12;

async function versionLines(timeline: Timeline, place: string): Promise<readonly string[]> {
  const now = await readTimeline(place);
  if (!now.ok) return ["", "As it is now, it cannot be read as a timeline."];
  const all = versionDifferences(timeline, now.value);
  const lines = all.slice(0, MOST_LINES).map(({ where, words }) => printable(`${WHERE[where]}: ${words}`));
  const more = all.length > MOST_LINES ? [`and ${String(all.length - MOST_LINES)} more`] : [];
  return ["", ...(all.length === 0 ? ["Both say the same."] : lines), ...more];
}

const WHERE = { first: "Only in yours", second: "Only in the file", both: "Told differently" } as const;
