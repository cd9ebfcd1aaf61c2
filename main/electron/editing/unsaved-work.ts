/** What opening a timeline has to do with work on it that is not saved. */
import path from "node:path";
import type { Loaded } from "../../../data/ipc/channels.ts";
import { mappingFor } from "../memory/mapping-memory.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import type { ToldToPage } from "../opening/read-one.ts";
import type { KeptTimeline, StartFiles } from "../opening/kept-timeline.ts";
import { timelineKey } from "../opening/timeline-key.ts";
import { updateFrom } from "../opening/update-from.ts";
import { newTimeline } from "./new-timeline.ts";
import type { OpenEdits } from "./open-edits.ts";

type Opened = Extract<Loaded, { readonly ok: true }>;

/** What is open, with what was done to it. */
export function asEdited(open: OpenTimeline | undefined, edits: Pick<OpenEdits, "timeline">): OpenTimeline | undefined {
  const timeline = edits.timeline();
  // Its own timeline may not be put together yet, so it is not copied.
  return open && timeline ? { ...identity(open), timeline } : open;
}

function identity({ name, key, path: file, isOwn, choices }: OpenTimeline): Omit<OpenTimeline, "timeline"> {
  return { name, key, isOwn, choices, ...(file !== undefined && { path: file }) };
}

/** A timeline that was read, with the unsaved work on it that was left there. */
export async function withUnsaved(
  loaded: Opened,
  open: OpenTimeline,
  { edits, goOnOutdated }: Pick<StartFiles, "edits" | "goOnOutdated">,
): Promise<Opened> {
  const found = await edits.begin(open);
  if (!found) return loaded;
  if (found.isOutdated && !(await goOnOutdated(open.name))) {
    await edits.forget();
    return loaded;
  }
  await edits.takeUp(found);
  return { ...whole(loaded), timeline: found.timeline, steps: found.steps };
}

/** What is told whole comes in no parts, and nothing of it is converted now. */
function whole(loaded: Opened): Opened {
  const { parts, report, ...others } = loaded;
  return parts || report ? others : loaded;
}

export async function openedNew(kept: KeptTimeline, start: StartFiles): Promise<Loaded> {
  const open = newTimeline();
  kept.endWatch();
  kept.endWatch = () => undefined;
  kept.current = open;
  kept.input = undefined;
  const { name, key, timeline } = open;
  return withUnsaved({ ok: true, name, key, timeline }, open, start);
}

/** What is open, as it is from the moment that it lies in a file of its own. */
export async function inFileOfItsOwn(
  open: (OpenTimeline & ToldToPage) | undefined,
  file: string,
): Promise<(OpenTimeline & ToldToPage) | undefined> {
  if (!open) return undefined;
  const { head, reading, parts } = open;
  return {
    name: path.basename(file),
    path: file,
    key: await timelineKey(file, false),
    isOwn: true,
    choices: {},
    head,
    reading,
    parts,
    get timeline() {
      return open.timeline;
    },
  };
}

/** The open timeline with what files say now, as the page is told of it: work that is not saved. */
export async function updated(
  kept: KeptTimeline,
  { edits, mappings }: Pick<StartFiles, "edits" | "mappings">,
  files: readonly string[],
): Promise<Loaded | undefined> {
  const open = asEdited(kept.current, edits);
  if (!open || !kept.current) return undefined;
  const knownMapping = (headers: readonly string[]) => mappingFor(mappings.mappings(), headers);
  const read = await updateFrom(open, files, { ...open.choices, knownMapping });
  if (!read.ok) return read;
  const { timeline, report } = read;
  await edits.replace(timeline);
  return { ok: true, name: open.name, key: open.key, timeline, report };
}
