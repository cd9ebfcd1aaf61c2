/** What "Duplicate" opens: the open timeline once more, as it is now, under another name and in no file yet. */
import { createHash } from "node:crypto";
import path from "node:path";
import type { Loaded } from "../../../data/ipc/channels.ts";
import { failed } from "../../files/read-text.ts";
import type { KeptTimeline, StartFiles } from "../opening/kept-timeline.ts";
import { newTimeline } from "./new-timeline.ts";
import type { OpenEdits } from "./open-edits.ts";
import { asEdited, withUnsaved } from "./unsaved-work.ts";

/** So many copies can be in no file at a time: each has a journal of its own. */
const MOST_COPIES = 50;

function keyOfCopy(number: number): string {
  return createHash("sha256")
    .update(`sourceline:copy:${String(number)}`)
    .digest("hex");
}

const KEYS: readonly string[] = Array.from({ length: MOST_COPIES }, (_, index) => keyOfCopy(index + 1));

/** What was done to the original stays with it. Undefined where nothing is open. */
export async function openedCopy(kept: KeptTimeline, start: Pick<StartFiles, "edits">): Promise<Loaded | undefined> {
  const { edits } = start;
  const open = asEdited(kept.current, edits);
  if (!open) return undefined;
  const { timeline } = open;
  const name = nameOfCopy(open.name);
  const key = await keyWhere(edits, (isUnsaved) => !isUnsaved);
  if (key === undefined) return { name, ...failed({ file: name, reason: TOO_MANY }) };
  await edits.begin(put(kept, name, key));
  await edits.replace(timeline);
  return { ok: true, name, key, timeline, remarks: [`This is a copy of ${open.name}, and not saved yet`] };
}

const TOO_MANY = `there are ${String(MOST_COPIES)} copies that were not saved; save one of them first`;

/** The key of a copy that was left before it was saved. */
export function leftCopy(edits: Pick<OpenEdits, "unsavedName">): Promise<string | undefined> {
  return keyWhere(edits, (isUnsaved) => isUnsaved);
}

/** Goes on with a copy that was left. */
export async function openedLeftCopy(
  kept: KeptTimeline,
  start: Pick<StartFiles, "edits" | "goOnOutdated">,
  key: string,
): Promise<Loaded> {
  const name = (await start.edits.unsavedName(key)) ?? nameOfCopy("Untitled");
  const open = put(kept, name, key);
  return withUnsaved({ ok: true, name, key, timeline: open.timeline }, open, start);
}

/** The copy that is open as it was made; it is in no file still. */
export async function copyAsMade(
  { name, key }: { readonly name: string; readonly key: string },
  edits: Pick<OpenEdits, "told" | "replace">,
): Promise<Loaded | undefined> {
  const timeline = edits.told()?.timeline;
  if (!timeline) return undefined;
  await edits.replace(timeline);
  return { ok: true, name, key, timeline };
}

/** Whether a key is that of a copy in no file. */
export function isCopy(key: string): boolean {
  return KEYS.includes(key);
}

async function keyWhere(
  edits: Pick<OpenEdits, "unsavedName">,
  isWanted: (isUnsaved: boolean) => boolean,
): Promise<string | undefined> {
  for (const key of KEYS) if (isWanted((await edits.unsavedName(key)) !== undefined)) return key;
  return undefined;
}

/** @example "harbour copy.sourceline" */
function nameOfCopy(name: string): string {
  const { name: stem } = path.parse(name);
  return `${stem} copy.sourceline`;
}

/** To what is saved there is nothing yet but a timeline without an event. */
function put(kept: KeptTimeline, name: string, key: string) {
  const open = { ...newTimeline(), name, key };
  kept.endWatch();
  kept.endWatch = () => undefined;
  kept.current = open;
  kept.input = undefined;
  return open;
}
