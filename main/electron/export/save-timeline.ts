/**
 * Saves the open timeline: as a timeline file, which is how what was made of a file of another format, or travels in a
 * picture, is kept; or for another program.
 */
import { dialog } from "electron";
import path from "node:path";
import * as v from "valibot";
import type { Exported } from "../../../data/ipc/channels.ts";
import type { ImportNote } from "../../../data/import/import-draft.ts";
import type { InterchangeFormat } from "../../../data/interchange/interchange-format.ts";
import { FORMATS_BY_ENDING, INTERCHANGE_FORMATS, OWN_ENDINGS } from "../../../data/interchange/interchange-formats.ts";
import { lossSummary } from "../../../data/interchange/loss-report.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { writtenJson } from "../../../data/written.ts";
import { writeFiles } from "../../files/write-files.ts";
import { handle } from "../ipc.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import type { TimelineFile } from "../opening/timeline-file.ts";

/** Kinds of files, for the dialog. Formats whose names end as the program's own have a dialog each: see `saveTimelineFor`. */
const FILTERS = [
  { name: "Timelines", extensions: OWN_ENDINGS.map((ending) => ending.slice(1)) },
  ...[...FORMATS_BY_ENDING].map(([ending, { name }]) => ({
    name: kindName(name),
    extensions: [ending.slice(1)],
  })),
];

/** "a TimelineJS timeline (JSON)" as a kind of file: "TimelineJS timeline (JSON)". */
function kindName(name: string): string {
  return name.replace(/^an? (?<first>.)/u, (_, first: string) => first.toUpperCase());
}

/** Every format for other programs, as a menu has it. */
export const SAVED_FORMATS: readonly { readonly id: string; readonly kind: string }[] = INTERCHANGE_FORMATS.map(
  ({ id, name }) => ({ id, kind: kindName(name) }),
);

/**
 * Saves the open timeline in a format that was chosen beforehand: a dialog does not tell which kind of file was chosen in
 * it, and the names of several kinds end in .json.
 *
 * @param id of the format, as `convert --to` has it
 * @param tell hears what became of it, a sentence; nothing where the user gave up
 */
export async function saveTimelineFor(
  id: string,
  file: Pick<TimelineFile, "current">,
  window: Electron.BrowserWindow | undefined,
  tell: (what: string) => void,
): Promise<void> {
  const [open, format] = [file.current(), INTERCHANGE_FORMATS.find((each) => each.id === id)];
  if (!open || !format || !window) return;
  const { name } = open;
  const [first] = format.endings;
  const isOwnEnding = OWN_ENDINGS.some((own) => own === first);
  const saved = await save(window, open, {
    // Another file than the timeline itself, which has the same ending.
    defaultPath: `${path.parse(name).name}${isOwnEnding ? `.${format.id.replace(/-json$/u, "")}` : ""}${first}`,
    filters: [{ name: kindName(format.name), extensions: format.endings.map((ending) => ending.slice(1)) }],
    formatOf: (ending) => (format.endings.includes(ending) ? format : undefined),
    expected: `the name of ${format.name} ends in ${format.endings.join(" or ")}`,
  });
  if (saved.outcome === "saved") tell(`Saved ${saved.name}`);
  if (saved.outcome === "failed") tell(saved.reason);
}

/** Answers the page's "save-timeline". */
export function setupSavingTimelines(
  file: Pick<TimelineFile, "current">,
  saveAs: (window: Electron.BrowserWindow, open: OpenTimeline) => Promise<Exported>,
): void {
  handle("save-timeline", v.strictTuple([]), async (window) => {
    const open = file.current();
    return open ? saveAs(window, open) : { outcome: "failed", reason: "no timeline is open" };
  });
}

/**
 * Asks for a place, and writes the timeline there; the ending of the name says the format.
 *
 * @param savedAs hears the path of a timeline file, which is what is open from then on
 */
export function saveTimelineAs(
  window: Electron.BrowserWindow,
  open: OpenTimeline,
  savedAs: (file: string) => Promise<void>,
): Promise<Exported> {
  return save(window, open, { ...asNamed(open), savedAs });
}

/** What a dialog offers, and what a chosen name means. */
interface Saving {
  readonly defaultPath: string;
  readonly filters: Electron.FileFilter[];
  /** The format of a name with that ending, "own" for the program's own; undefined where it fits none. */
  readonly formatOf: (ending: string) => InterchangeFormat | "own" | undefined;
  /** What a name has to end in, as the end of a sentence. */
  readonly expected: string;
  /** Hears the path of a timeline file that was written. */
  readonly savedAs?: (file: string) => Promise<void>;
}

/** The ending of the name says the format. */
function asNamed({ name }: OpenTimeline): Saving {
  const others = [...FORMATS_BY_ENDING.keys()].join(", ");
  return {
    defaultPath: `${path.parse(name).name}${OWN_ENDINGS[0]}`,
    filters: FILTERS,
    formatOf: (ending) =>
      FORMATS_BY_ENDING.get(ending) ?? (OWN_ENDINGS.some((own) => own === ending) ? "own" : undefined),
    expected: `a timeline's name ends in ${OWN_ENDINGS.join(" or ")}, and for other programs in ${others}`,
  };
}

async function save(
  window: Electron.BrowserWindow,
  { name, path: from, timeline, isOwn }: OpenTimeline,
  { defaultPath, filters, formatOf, expected, savedAs }: Saving,
): Promise<Exported> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Save timeline as",
    defaultPath,
    properties: ["createDirectory", "showOverwriteConfirmation"],
    filters,
  });
  if (canceled || filePath === "") return { outcome: "cancelled" };
  const [shown, ending] = [path.basename(filePath), path.extname(filePath).toLowerCase()];
  const format = formatOf(ending);
  // The dialog asked about overwriting the name as it was chosen, so none is made of it.
  if (!format) return { outcome: "failed", reason: `${shown}: ${expected}` };
  const { text, notes } = format !== "own" ? format.write(timeline) : { text: ownText(timeline), notes: [] };
  // A timeline file may be saved over itself; what was converted may not take the place of what it was made of.
  const inputs =
    from === undefined || (isOwn && format === "own")
      ? []
      : [{ path: from, shown: name, role: "the file that is open" }];
  const { failed } = await writeFiles([{ path: filePath, shown, bytes: new TextEncoder().encode(text) }], inputs);
  if (failed) return { outcome: "failed", reason: `cannot save ${shown}: ${failed.reason}` };
  if (notes.length > 0) void tellLosses(window, shown, notes);
  if (format === "own") await savedAs?.(filePath);
  return { outcome: "saved", name: shown };
}

function ownText(timeline: Timeline): string {
  return `${JSON.stringify(JSON.parse(writtenJson(timeline)), undefined, 2)}\n`;
}

/** What the file does not hold, a line a kind: nobody should learn it from the program that opens it. */
async function tellLosses(window: Electron.BrowserWindow, shown: string, notes: readonly ImportNote[]): Promise<void> {
  await dialog.showMessageBox(window, {
    type: "info",
    message: `${shown} does not hold all of the timeline`,
    detail: lossSummary(notes).join("\n"),
    buttons: ["OK"],
  });
}
