/** Copies the picture to the system's clipboard, as PNG or as SVG: drawn by the very code that writes files. */
import { ClipboardItem, clipboard } from "electron";
import * as v from "valibot";
import type { Copied, PictureRequest } from "../../../data/ipc/channels.ts";
import { pictureRequestSchema } from "../../../data/ipc/picture-schema.ts";
import { DrawingCancelled } from "../../write/draw-apart.ts";
import type { Drawing, Job } from "./drawing.ts";
import { handle } from "../ipc.ts";
import { messageFor } from "../../files/io-reason.ts";

const Copyable = v.pipe(
  pictureRequestSchema,
  v.check(({ format }) => format === "png" || format === "svg", "invalid format: a clipboard takes png or svg"),
);

/** Answers the page's "copy-picture". */
export function setupCopying(drawing: Drawing): void {
  handle("copy-picture", v.strictTuple([Copyable]), (window, picture) =>
    drawing.run(window, (job) => copy(picture, job)),
  );
}

async function copy(picture: PictureRequest, job: Job): Promise<Copied> {
  try {
    return await (picture.format === "svg" ? copySvg(picture, job) : copyPng(picture, job));
  } catch (error) {
    if (error instanceof DrawingCancelled) throw error;
    return { outcome: "failed", reason: `cannot copy the picture: ${messageFor(error)}` };
  }
}

/** A clipboard writes a PNG anew, and a timeline in it would be lost on the way: it stays behind from the start. */
async function copyPng(picture: PictureRequest, { draw }: Job): Promise<Copied> {
  const { bytes, remarks } = await draw({ ...picture, format: "png", embed: false });
  await clipboard.write([new ClipboardItem({ "image/png": new Blob([new Uint8Array(bytes)], { type: "image/png" }) })]);
  return copied("image/png", remarks);
}

/** For drawing programs as what it is, and for everything else as the text that it also is. */
async function copySvg(picture: PictureRequest, { draw }: Job): Promise<Copied> {
  const { bytes, remarks } = await draw({ ...withoutAsking(picture), format: "svg" });
  const text = new TextDecoder().decode(bytes);
  const asSvg = svgFormat(process.platform);
  await clipboard.write([new ClipboardItem({ "text/plain": text, [asSvg]: text })]);
  if (await clipboard.has(asSvg)) return copied("text/plain", remarks);
  return copied("text/plain", [...remarks, "the clipboard took it as text alone: paste it as text, or export it"]);
}

/** Says what is there, not what was handed over: a clipboard drops in silence what it does not take. */
async function copied(format: string, remarks: readonly string[]): Promise<Copied> {
  if (!(await clipboard.has(format)))
    return { outcome: "failed", reason: "the clipboard did not take the picture; export it instead" };
  return { outcome: "copied", ...(remarks.length > 0 && { remarks }) };
}

/**
 * What the system calls an SVG on its clipboard, in Electron's words. As plain "image/svg+xml" it would be taken for a
 * picture of pixels, decoded as one, and dropped.
 */
function svgFormat(platform: NodeJS.Platform): string {
  return `electron application/osclipboard;format="${platform === "darwin" ? "public.svg-image" : "image/svg+xml"}"`;
}

/** A large timeline stays behind, whatever was asked: what takes a picture from a clipboard hardly keeps it. */
function withoutAsking({ embed, ...picture }: PictureRequest): PictureRequest {
  return { ...picture, ...(embed === false && { embed }) };
}
