/** Saves the open timeline as a timeline file: what was made of a file of another format, or travels in a picture. */
import { dialog } from "electron";
import path from "node:path";
import * as v from "valibot";
import type { Exported } from "../../../data/ipc/channels.ts";
import { writtenJson } from "../../../data/written.ts";
import { writeFiles } from "../../files/write-files.ts";
import { handle } from "../ipc.ts";
import type { OpenTimeline, TimelineFile } from "../opening/timeline-file.ts";

const ENDINGS = ["sourceline", "json"] as const;

/** Answers the page's "save-timeline". */
export function setupSavingTimelines(file: Pick<TimelineFile, "current">): void {
  handle("save-timeline", v.strictTuple([]), async (window) => {
    const open = file.current();
    return open ? save(window, open) : { outcome: "failed", reason: "no timeline is open" };
  });
}

async function save(window: Electron.BrowserWindow, { name, path: from, timeline }: OpenTimeline): Promise<Exported> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Save as timeline",
    defaultPath: `${path.parse(name).name}.${ENDINGS[0]}`,
    properties: ["createDirectory", "showOverwriteConfirmation"],
    filters: [{ name: "Timelines", extensions: [...ENDINGS] }],
  });
  if (canceled || filePath === "") return { outcome: "cancelled" };
  // The dialog asked about overwriting the name as it was chosen, so none is made of it.
  if (!ENDINGS.some((ending) => path.extname(filePath).toLowerCase() === `.${ending}`))
    return {
      outcome: "failed",
      reason: `${path.basename(filePath)}: a timeline's name ends in .${ENDINGS.join(" or .")}`,
    };
  const shown = path.basename(filePath);
  const text = `${JSON.stringify(JSON.parse(writtenJson(timeline)), undefined, 2)}\n`;
  const inputs = from === undefined ? [] : [{ path: from, shown: name, role: "the file that is open" }];
  const { failed } = await writeFiles([{ path: filePath, shown, bytes: new TextEncoder().encode(text) }], inputs);
  return failed
    ? { outcome: "failed", reason: `cannot save ${shown}: ${failed.reason}` }
    : { outcome: "saved", name: shown };
}
