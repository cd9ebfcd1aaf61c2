/** Saves what the window shows as a picture: asks where to, draws it, writes it. */
import { dialog } from "electron";
import { access } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import type { ChosenFonts } from "./choose-fonts.ts";
import type { Exported, PictureRequest, PictureStep } from "../data/ipc.ts";
import { pictureRequestSchema } from "../data/picture-schema.ts";
import type { PictureFormat } from "../data/picture-options.ts";
import { drawApart, DrawingCancelled } from "./draw-apart.ts";
import { codeOf, ioReason } from "./io-reason.ts";
import { handle, notify } from "./ipc.ts";
import type { Picture } from "./picture.ts";
import type { OpenTimeline, TimelineFile } from "./timeline-file.ts";
import { othersText, writeFiles } from "./write-files.ts";

/** Answers the page's "export-picture" with the timeline that is open, one picture at a time. */
export function setupExport(file: TimelineFile, shipped: string, fonts: ChosenFonts): void {
  let running: AbortController | undefined;
  handle("export-picture", v.strictTuple([pictureRequestSchema]), async (window, picture) => {
    if (running) return { outcome: "failed", reason: "a picture is being saved already; wait for it, or cancel it" };
    running = new AbortController();
    try {
      const subject = { open: file.current(), shipped, fonts, signal: running.signal };
      return await save(window, picture, subject);
    } finally {
      running = undefined;
    }
  });
  handle("cancel-export", v.strictTuple([]), () => {
    running?.abort();
    return Promise.resolve();
  });
}

interface Subject {
  readonly open: OpenTimeline | undefined;
  /** The folder with the program's fonts. */
  readonly shipped: string;
  readonly fonts: ChosenFonts;
  /** Aborted when the user gives up. */
  readonly signal: AbortSignal;
}

async function save(
  window: Electron.BrowserWindow,
  picture: PictureRequest,
  { open, shipped, fonts, signal }: Subject,
): Promise<Exported> {
  if (!open) return { outcome: "failed", reason: "no timeline is open" };
  const chosen = await choosePath(window, path.parse(open.name).name);
  if (chosen === undefined) return { outcome: "cancelled" };
  const target = await withFormat(chosen);
  if ("reason" in target) return { outcome: "failed", reason: target.reason };
  const { file, format } = target;
  const name = path.basename(file);
  const onStep = (step: PictureStep): void => {
    if (!window.isDestroyed()) notify(window, "export-progress", step);
  };
  try {
    const options = { format, ...picture };
    const order = { timeline: open.timeline, options, shipped, fonts: await fonts() };
    const drawn = await drawApart(order, onStep, signal);
    onStep("write");
    return await saveWith(file, drawn);
  } catch (error) {
    if (error instanceof DrawingCancelled) return { outcome: "cancelled" };
    return { outcome: "failed", reason: `cannot save ${name}: ${describe(error)}` };
  }
}

/** The picture and what stands beside it. The dialog asked about replacing the picture, and so about what goes with it. */
async function saveWith(file: string, { bytes, beside, remarks }: Picture): Promise<Exported> {
  const name = path.basename(file);
  const { dir, name: stem } = path.parse(file);
  const encoder = new TextEncoder();
  const others = beside.map(({ ending, text }) => ({ shown: stem + ending, bytes: encoder.encode(text) }));
  const files = [{ shown: name, bytes }, ...others].map((each) => ({ ...each, path: path.join(dir, each.shown) }));
  const isReplaced = await exists(file);
  for (const other of files.slice(1)) {
    if (!isReplaced && (await exists(other.path)))
      return { outcome: "failed", reason: `${other.shown} is there already; choose another name for the picture` };
  }
  const outcome = await writeFiles(files);
  if (!outcome.failed) {
    const besides = others.length > 0 && { beside: outcome.written.slice(1) };
    return { outcome: "saved", name, ...besides, ...(remarks.length > 0 && { remarks }) };
  }
  const told = othersText(outcome);
  const { shown, reason } = outcome.failed;
  return { outcome: "failed", reason: `cannot save ${shown}: ${reason}${told === "" ? "" : ` (${told})`}` };
}

async function choosePath(window: Electron.BrowserWindow, name: string): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Export picture",
    defaultPath: `${name}.svg`,
    properties: ["createDirectory", "showOverwriteConfirmation"],
    filters: [
      { name: "SVG picture", extensions: ["svg"] },
      { name: "PNG picture", extensions: ["png"] },
      { name: "PDF document", extensions: ["pdf"] },
      { name: "Interactive page", extensions: ["html"] },
    ],
  });
  return canceled || filePath === "" ? undefined : filePath;
}

type Target = { readonly file: string; readonly format: PictureFormat } | { readonly reason: string };

/** The ending says which format; dialogs on Linux leave it to the user, and a name without one becomes an SVG. */
async function withFormat(chosen: string): Promise<Target> {
  switch (path.extname(chosen).toLowerCase()) {
    case ".svg":
      return { file: chosen, format: "svg" };
    case ".png":
      return { file: chosen, format: "png" };
    case ".pdf":
      return { file: chosen, format: "pdf" };
    case ".html":
      return { file: chosen, format: "html" };
    case "": {
      const file = `${chosen}.svg`;
      // The dialog asked about overwriting the name without the ending, not about this one.
      if (await exists(file))
        return { reason: `${path.basename(file)} is there already; name it with its ending to replace it` };
      return { file, format: "svg" };
    }
    default:
      return { reason: `${path.basename(chosen)}: a picture's name ends in .svg, .png, .pdf or .html` };
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** The system's own messages carry the full path, which the page has no business to know. */
function describe(error: unknown): string {
  if (codeOf(error) !== "") return ioReason(error);
  return error instanceof Error ? error.message : String(error);
}
