/** Copies the picture to the system's clipboard, as PNG or as SVG: drawn by the very code that writes files. */
import { ClipboardItem, clipboard } from "electron";
import * as v from "valibot";
import type { Copied, PictureRequest } from "../../../data/ipc/channels.ts";
import { pictureRequestSchema } from "../../../data/ipc/picture-schema.ts";
import { DrawingCancelled } from "../../write/draw-apart.ts";
import type { Drawing, Job } from "./drawing.ts";
import { handle } from "../ipc.ts";
import { isTimelineRefused } from "../../../data/export/picture-bounds.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import type { Picture } from "../../write/export-picture.ts";
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

async function copy(picture: PictureRequest, { draw }: Job): Promise<Copied> {
  const format = picture.format === "svg" ? "svg" : "png";
  try {
    const { bytes, remarks } = await drawSmall({ ...picture, format }, draw);
    await clipboard.write([new ClipboardItem(format === "svg" ? svgItem(bytes) : pngItem(bytes))]);
    return { outcome: "copied", ...(remarks.length > 0 && { remarks }) };
  } catch (error) {
    if (error instanceof DrawingCancelled) throw error;
    return { outcome: "failed", reason: `cannot copy the picture: ${messageFor(error)}` };
  }
}

/** What is too large to travel stays behind, and that is said: what takes a picture from a clipboard hardly keeps it. */
async function drawSmall(picture: PictureOptions, draw: Job["draw"]): Promise<Picture> {
  try {
    return await draw(picture);
  } catch (error) {
    if (picture.embed === false || !isTimelineRefused(error)) throw error;
    const drawn = await draw({ ...picture, embed: false });
    return { ...drawn, remarks: [...drawn.remarks, `${error.message}: it was left out`] };
  }
}

function pngItem(bytes: Uint8Array): Record<string, Blob> {
  return { "image/png": new Blob([new Uint8Array(bytes)], { type: "image/png" }) };
}

/** For drawing programs as what it is, and for everything else as the text that it also is. */
function svgItem(bytes: Uint8Array): Record<string, string> {
  const text = new TextDecoder().decode(bytes);
  return { "image/svg+xml": text, "text/plain": text };
}
