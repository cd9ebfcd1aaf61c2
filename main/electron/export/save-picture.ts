/** Saves what the window shows as a picture: asks where to, draws it, writes it. */
import { dialog } from "electron";
import { access } from "node:fs/promises";
import path from "node:path";
import * as v from "valibot";
import type { Exported, PictureRequest } from "../../../data/ipc/channels.ts";
import { pictureRequestSchema } from "../../../data/ipc/picture-schema.ts";
import { PICTURE_FORMATS, type PictureFormat } from "../../../data/export/picture-options.ts";
import { DrawingCancelled } from "../../write/draw-apart.ts";
import type { Drawing, Job } from "./drawing.ts";
import { isBareName } from "../../../data/file/schema/bare-name.ts";
import { sidecarEndings } from "../../../data/lists/sidecars.ts";
import { messageFor } from "../../files/io-reason.ts";
import { type InputPlace, placeConflicts } from "../../files/output-places.ts";
import { besidePicture, staleRemark } from "../../files/stale-files.ts";
import { handle } from "../ipc.ts";
import type { Settings } from "../settings.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import type { Picture } from "../../write/export-picture.ts";
import { othersText, writeFiles } from "../../files/write-files.ts";

/** Answers the page's "export-picture". */
export function setupSaving(drawing: Drawing, settings: Pick<Settings, "fonts" | "timeline">): void {
  handle("export-picture", v.strictTuple([pictureRequestSchema]), (window, picture) =>
    drawing.run(window, (job) => save(window, picture, job, inputsOf(job.open, settings))),
  );
}

/** Everything that the picture tells of: nothing of it is ever overwritten by a picture. */
function inputsOf(
  { path: file, name, timeline, key }: OpenTimeline,
  settings: Pick<Settings, "fonts" | "timeline">,
): readonly InputPlace[] {
  const { documents: folder } = settings.timeline(key);
  const documents = timeline.sources.flatMap(({ custom }) => custom.document?.file ?? []).filter(isBareName);
  const inFolder = folder === undefined ? [] : documents.map((document) => path.join(folder, document));
  const input = (role: string) => (each: string) => ({ path: each, shown: path.basename(each), role });
  return [
    ...(file === undefined ? [] : [{ path: file, shown: name, role: "the timeline that is open" }]),
    ...inFolder.map(input("a document of the timeline")),
    ...settings.fonts().map(input("a font that is chosen")),
  ];
}

async function save(
  window: Electron.BrowserWindow,
  picture: PictureRequest,
  { open, draw, step }: Job,
  inputs: readonly InputPlace[],
): Promise<Exported> {
  const { format: usual = "svg" } = picture;
  const chosen = await choosePath(window, path.parse(open.name).name, usual);
  if (chosen === undefined) return { outcome: "cancelled" };
  const target = await withFormat(chosen, usual);
  if ("reason" in target) return { outcome: "failed", reason: target.reason };
  const { file, format } = target;
  const refused = await refusal(file, picture, inputs);
  if (refused !== undefined) return { outcome: "failed", reason: refused };
  try {
    const drawn = await draw({ ...picture, format });
    step("write");
    return await saveWith(file, drawn, inputs);
  } catch (error) {
    if (error instanceof DrawingCancelled) throw error;
    return { outcome: "failed", reason: `cannot save ${path.basename(file)}: ${messageFor(error)}` };
  }
}

/**
 * Why the picture and what goes with it must not be written there, before anything is drawn. The dialog asked about
 * replacing the picture, and so about what goes with it.
 */
async function refusal(
  file: string,
  { sidecars = {} }: PictureRequest,
  inputs: readonly InputPlace[],
): Promise<string | undefined> {
  const beside = sidecarEndings(sidecars).map(({ ending }) => besidePicture(file, ending));
  const outputs = [file, ...beside].map((each) => ({ path: each, shown: path.basename(each) }));
  const conflicts = await placeConflicts(outputs, inputs);
  if (conflicts.length > 0) return conflicts.map(({ shown, what }) => `${shown} ${what}`).join("; ");
  if (await exists(file)) return undefined;
  for (const other of beside) {
    if (await exists(other)) return `${path.basename(other)} is there already; choose another name for the picture`;
  }
  return undefined;
}

/** The picture and what stands beside it. */
async function saveWith(
  file: string,
  { bytes, sidecars, remarks: drawn }: Picture,
  inputs: readonly InputPlace[],
): Promise<Exported> {
  const name = path.basename(file);
  const encoder = new TextEncoder();
  const others = sidecars.map(({ ending, text }) => ({
    path: besidePicture(file, ending),
    bytes: encoder.encode(text),
  }));
  const files = [{ path: file, bytes }, ...others].map((each) => ({ ...each, shown: path.basename(each.path) }));
  const outcome = await writeFiles(files, inputs);
  if (!outcome.failed) {
    const more = outcome.written.slice(1);
    const remarks = [...drawn, ...(await staleRemark({ path: file, shown: name }, files, inputs))];
    return {
      outcome: "saved",
      name,
      ...(more.length > 0 && { sidecars: more }),
      ...(remarks.length > 0 && { remarks }),
    };
  }
  const told = othersText(outcome);
  const { shown, reason } = outcome.failed;
  return { outcome: "failed", reason: `cannot save ${shown}: ${reason}${told === "" ? "" : ` (${told})`}` };
}

const KINDS: Readonly<Record<PictureFormat, string>> = {
  svg: "SVG picture",
  png: "PNG picture",
  pdf: "PDF document",
  html: "Interactive page",
};

async function choosePath(
  window: Electron.BrowserWindow,
  name: string,
  format: PictureFormat,
): Promise<string | undefined> {
  const others = PICTURE_FORMATS.filter((other) => other !== format);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Export",
    defaultPath: `${name}.${format}`,
    properties: ["createDirectory", "showOverwriteConfirmation"],
    filters: [format, ...others].map((each) => ({ name: KINDS[each], extensions: [each] })),
  });
  return canceled || filePath === "" ? undefined : filePath;
}

type Target = { readonly file: string; readonly format: PictureFormat } | { readonly reason: string };

/** The ending says which format; dialogs on Linux leave it to the user, and a name without one gets that of the usual. */
async function withFormat(chosen: string, usual: PictureFormat): Promise<Target> {
  const ending = path.extname(chosen).toLowerCase();
  const format = PICTURE_FORMATS.find((name) => ending === `.${name}`);
  if (format) return { file: chosen, format };
  if (ending !== "") {
    const endings = PICTURE_FORMATS.map((name) => `.${name}`);
    const any = `${endings.slice(0, -1).join(", ")} or ${endings.at(-1) ?? ""}`;
    return { reason: `${path.basename(chosen)}: a picture's name ends in ${any}` };
  }
  const file = `${chosen}.${usual}`;
  // The dialog asked about overwriting the name without the ending, not about this one.
  if (await exists(file))
    return { reason: `${path.basename(file)} is there already; name it with its ending to replace it` };
  return { file, format: usual };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
