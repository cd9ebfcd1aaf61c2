/**
 * Prints the picture: drawn as PDF and handed to the system's own PDF program, whose print dialog knows its printers and
 * papers. `webContents.print` prints pages; of a window that shows a PDF it prints nothing (electron/electron#26448).
 */
import { app, shell } from "electron";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import type { PictureRequest, Printed } from "../../../data/ipc/channels.ts";
import { pictureRequestSchema } from "../../../data/ipc/picture-schema.ts";
import { DrawingCancelled } from "../../write/draw-apart.ts";
import type { Drawing, Job } from "./drawing.ts";
import { messageFor } from "../../files/io-reason.ts";
import { handle } from "../ipc.ts";

/** Answers the page's "print-picture". What it writes goes when the program ends. */
export function setupPrinting(drawing: Drawing): void {
  const folders: string[] = [];
  handle("print-picture", v.strictTuple([pictureRequestSchema]), (window, picture) =>
    drawing.run(window, (job) => print(picture, job, (folder) => folders.push(folder))),
  );
  app.on("quit", () => {
    // A PDF program that still holds its file open keeps it on some systems; the temporary folder is cleared by them.
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

async function print(picture: PictureRequest, { open, draw }: Job, made: (folder: string) => void): Promise<Printed> {
  try {
    // What is printed is not opened again, so the timeline need not travel in it.
    const { bytes, remarks } = await draw({ ...picture, format: "pdf", embed: false, sidecars: {} });
    const folder = await mkdtemp(path.join(app.getPath("temp"), "sourceline-print-"));
    made(folder);
    const name = `${path.parse(open.name).name}.pdf`;
    const file = path.join(folder, name);
    await writeFile(file, bytes, { mode: 0o600 });
    const problem = await shell.openPath(file);
    if (problem !== "") return { outcome: "failed", reason: `no program opens the PDF: ${problem}; export it instead` };
    return { outcome: "opened", name, ...(remarks.length > 0 && { remarks }) };
  } catch (error) {
    if (error instanceof DrawingCancelled) throw error;
    return { outcome: "failed", reason: `cannot print: ${messageFor(error)}` };
  }
}
