/** Has a picture drawn on another thread: it can be watched, and given up at any moment. */
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { PictureStep } from "../../data/ipc/channels.ts";
import type { PictureOptions } from "../../data/export/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { UserFont } from "../fonts/fonts.ts";
import { codeOf } from "../files/io-reason.ts";
import { ownFileError } from "../files/program-error.ts";
import type { Picture } from "./export-picture.ts";

/** What the thread is given, and what it tells. */
export interface DrawingOrder {
  readonly timeline: Timeline;
  readonly options: PictureOptions;
  /** The folder with the program's fonts, its rasteriser and the thread's own script. */
  readonly shipped: string;
  /** Fonts for what the program's own ones lack, in order of preference. */
  readonly fonts?: readonly UserFont[];
}

export type DrawingReport =
  | { readonly step: PictureStep }
  | { readonly picture: Picture }
  | { readonly failure: { readonly name: string; readonly message: string; readonly code: string } };

/** The thread's own script, among the program's files. */
const THREAD = "picture-worker.cjs";

/** Nobody wants the picture any more. */
export class DrawingCancelled extends Error {
  override readonly name = "DrawingCancelled";
}

/**
 * The same picture as `exportPicture` draws. `onStep` hears when each step begins.
 *
 * @throws DrawingCancelled once `signal` is aborted; otherwise what `exportPicture` throws, by name, message and code
 */
export async function drawApart(
  order: DrawingOrder,
  onStep: (step: PictureStep) => void,
  signal: AbortSignal,
): Promise<Picture> {
  if (signal.aborted) throw new DrawingCancelled();
  const worker = new Worker(path.join(order.shipped, THREAD), { workerData: order });
  const stop = (): void => void worker.terminate();
  signal.addEventListener("abort", stop);
  try {
    return await new Promise((resolve, reject) => {
      worker.on("message", (told: DrawingReport) => {
        if ("step" in told) onStep(told.step);
        else if ("picture" in told) resolve(told.picture);
        else reject(Object.assign(new Error(told.failure.message), told.failure));
      });
      worker.on("error", (error) => {
        reject(codeOf(error) === "MODULE_NOT_FOUND" ? ownFileError(THREAD, error) : error);
      });
      worker.on("exit", () => {
        reject(signal.aborted ? new DrawingCancelled() : new Error("the thread that draws ended early"));
      });
    });
  } finally {
    signal.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
