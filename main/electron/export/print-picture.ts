/**
 * Prints the picture: drawn as PDF and handed to the system's own PDF program, whose print dialog knows its printers and
 * papers. `webContents.print` prints pages; of a window that shows a PDF it prints nothing (electron/electron#26448).
 */
import { app, shell } from "electron";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import type { PictureRequest, Printed } from "../../../data/ipc/channels.ts";
import { pictureRequestSchema } from "../../../data/ipc/picture-schema.ts";
import { DrawingCancelled } from "../../write/draw-apart.ts";
import type { Drawing, Job } from "./drawing.ts";
import { messageFor } from "../../files/io-reason.ts";
import { handle } from "../ipc.ts";

/** How long is waited for a PDF program to refuse, ms. One that opens may answer only when it is closed again. */
const OPENS = 3000;

/**
 * Answers the page's "print-picture". What it writes goes when the program ends.
 *
 * @param say tells the page what is found out after its answer
 */
export function setupPrinting(drawing: Drawing, say: (remark: string) => void): void {
  const folders: string[] = [];
  handle("print-picture", v.strictTuple([pictureRequestSchema]), async (window, picture) => {
    const written = await drawing.run(window, (job) => write(picture, job, (folder) => folders.push(folder)));
    // The picture is done: while it is open elsewhere, others can be drawn.
    return written.outcome === "written" ? open(written, say) : written;
  });
  app.on("quit", () => {
    // A PDF program that still holds its file open keeps it on some systems; the temporary folder is cleared by them.
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

interface Written {
  readonly outcome: "written";
  readonly file: string;
  readonly remarks: readonly string[];
}

async function write(
  picture: PictureRequest,
  { open: timeline, draw }: Job,
  made: (folder: string) => void,
): Promise<Written | Extract<Printed, { outcome: "failed" }>> {
  try {
    // What is printed is not opened again, so the timeline need not travel in it.
    const { bytes, remarks } = await draw({ ...picture, format: "pdf", embed: false, sidecars: {} });
    const folder = await mkdtemp(path.join(app.getPath("temp"), "sourceline-print-"));
    made(folder);
    const file = path.join(folder, `${path.parse(timeline.name).name}.pdf`);
    await writeFile(file, bytes, { mode: 0o600 });
    return { outcome: "written", file, remarks };
  } catch (error) {
    if (error instanceof DrawingCancelled) throw error;
    return { outcome: "failed", reason: `cannot print: ${messageFor(error)}` };
  }
}

async function open({ file, remarks }: Written, say: (remark: string) => void): Promise<Printed> {
  const name = path.basename(file);
  const failed = (problem: string): string => `no program opens the PDF: ${problem}; export it instead`;
  const opened = shell.openPath(file).catch(messageFor);
  const problem = await Promise.race([opened, setTimeout(OPENS, undefined, { ref: false })]);
  if (problem === undefined) void opened.then((late) => late !== "" && say(failed(late)));
  else if (problem !== "") return { outcome: "failed", reason: failed(problem) };
  return { outcome: "opened", name, ...(remarks.length > 0 && { remarks }) };
}
