/** Draws for the command line: at once where nobody watches, with a line of progress on a terminal. */
import type { PictureStep } from "../../../data/ipc/channels.ts";
import { refusalText } from "../../../data/export/picture-bounds.ts";
import { pixelWidth } from "../../../data/export/picture-options.ts";
import { CallError, type CommandIo } from "../command.ts";
import type { DrawingOrder } from "../../write/draw-apart.ts";
import { codeOf } from "../../files/io-reason.ts";
import type { Picture } from "../../write/export-picture.ts";
import { terminalProgress } from "../terminal-progress.ts";

/**
 * The picture.
 *
 * @throws CallError when it asks for more than a picture may have, or for more memory than there is
 */
export async function draw(order: DrawingOrder, io: CommandIo): Promise<Picture> {
  const { timeline, options, shipped, fonts } = order;
  try {
    if (io.terminal) return await drawWatched(order, io.terminal);
    const { exportPicture } = await import("../../write/export-picture.ts");
    return await exportPicture(timeline, options, shipped, () => undefined, fonts);
  } catch (error) {
    const refused = refusalText(error, "call");
    if (refused !== undefined) throw new CallError(refused, { cause: error });
    if (options.format !== "png" || !isOutOfMemory(error)) throw error;
    const asked = `a PNG ${String(pixelWidth(options.page))} pixels wide`;
    const way = "choose a smaller --width, --dpi or --scale, or an SVG";
    throw new CallError(`there is not enough memory for ${asked}; ${way}`, { cause: error });
  }
}

const WORDS: Readonly<Record<PictureStep, string>> = { "lay-out": "laying out", draw: "drawing", write: "writing" };

/** On a thread of its own: the thread that draws could not say anything meanwhile. */
async function drawWatched(order: DrawingOrder, terminal: (text: string) => void): Promise<Picture> {
  const { drawApart } = await import("../../write/draw-apart.ts");
  const progress = terminalProgress(terminal);
  try {
    const never = new AbortController().signal;
    return await drawApart(order, (step) => progress.say(WORDS[step]), never);
  } finally {
    progress.end();
  }
}

/** WebAssembly that finds no memory traps, JavaScript that finds none throws a RangeError, a thread ends with a code. */
function isOutOfMemory(error: unknown): boolean {
  if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") return true;
  return error instanceof Error && (error.name === "RuntimeError" || error.name === "RangeError");
}
