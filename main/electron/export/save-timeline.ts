/**
 * Saves the open timeline: as a timeline file, which is how what was made of a file of another format, or travels in a
 * picture, is kept; or for another program.
 */
import { dialog } from "electron";
import path from "node:path";
import * as v from "valibot";
import type { Exported } from "../../../data/ipc/channels.ts";
import type { ImportNote } from "../../../data/import/import-draft.ts";
import { FORMATS_BY_ENDING, OWN_ENDINGS } from "../../../data/interchange/interchange-formats.ts";
import { lossSummary } from "../../../data/interchange/loss-report.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { writtenJson } from "../../../data/written.ts";
import { writeFiles } from "../../files/write-files.ts";
import { handle } from "../ipc.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import type { TimelineFile } from "../opening/timeline-file.ts";

/** Kinds of files, for the dialog. Formats in JSON are told apart by nothing but a word: they are for the command line. */
const FILTERS = [
  { name: "Timelines", extensions: OWN_ENDINGS.map((ending) => ending.slice(1)) },
  ...[...FORMATS_BY_ENDING].map(([ending, { name }]) => ({
    name: name.replace(/^an? (?<first>.)/u, (_, first: string) => first.toUpperCase()),
    extensions: [ending.slice(1)],
  })),
];

/** Answers the page's "save-timeline". */
export function setupSavingTimelines(file: Pick<TimelineFile, "current">): void {
  handle("save-timeline", v.strictTuple([]), async (window) => {
    const open = file.current();
    return open ? save(window, open) : { outcome: "failed", reason: "no timeline is open" };
  });
}

async function save(window: Electron.BrowserWindow, { name, path: from, timeline }: OpenTimeline): Promise<Exported> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Save timeline as",
    defaultPath: `${path.parse(name).name}${OWN_ENDINGS[0]}`,
    properties: ["createDirectory", "showOverwriteConfirmation"],
    filters: FILTERS,
  });
  if (canceled || filePath === "") return { outcome: "cancelled" };
  const [shown, ending] = [path.basename(filePath), path.extname(filePath).toLowerCase()];
  const format = FORMATS_BY_ENDING.get(ending);
  // The dialog asked about overwriting the name as it was chosen, so none is made of it.
  if (!format && !OWN_ENDINGS.some((own) => own === ending)) {
    const others = [...FORMATS_BY_ENDING.keys()].join(", ");
    return {
      outcome: "failed",
      reason: `${shown}: a timeline's name ends in ${OWN_ENDINGS.join(" or ")}, and for other programs in ${others}`,
    };
  }
  const { text, notes } = format ? format.write(timeline) : { text: ownText(timeline), notes: [] };
  const inputs = from === undefined ? [] : [{ path: from, shown: name, role: "the file that is open" }];
  const { failed } = await writeFiles([{ path: filePath, shown, bytes: new TextEncoder().encode(text) }], inputs);
  if (failed) return { outcome: "failed", reason: `cannot save ${shown}: ${failed.reason}` };
  if (notes.length > 0) void tellLosses(window, shown, notes);
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
