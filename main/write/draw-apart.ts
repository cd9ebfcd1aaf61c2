/** Has pictures drawn on another thread: each can be watched, and given up at any moment. */
import type { PictureStep } from "../../data/ipc/channels.ts";
import type { PictureOptions } from "../../data/export/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { UserFont } from "../fonts/fonts.ts";
import { createThread } from "../threads/worker-thread.ts";
import type { Picture } from "./export-picture.ts";

/** What the thread is given. */
export interface DrawingOrder {
  readonly timeline: Timeline;
  readonly options: PictureOptions;
  /** The folder with the program's fonts, its rasteriser and the thread's own script. */
  readonly shipped: string;
  /** Fonts for what the program's own ones lack, in order of preference. */
  readonly fonts?: readonly UserFont[];
}

/** What WebAssembly and JavaScript throw when there is not enough memory; what has trapped is not to be trusted again. */
const TRAPS: ReadonlySet<string> = new Set(["RuntimeError", "RangeError"]);

/** Nobody wants the picture any more. */
export class DrawingCancelled extends Error {
  override readonly name = "DrawingCancelled";
}

/** One thread that draws one picture after the other. */
export interface DrawingThread {
  /**
   * The same picture as `exportPicture` draws. `onStep` hears when each step begins. One at a time.
   *
   * @throws DrawingCancelled as soon as `signal` is aborted; otherwise what `exportPicture` throws, by name, message and
   *   code; or an error when the thread itself has ended
   */
  draw(order: DrawingOrder, onStep: (step: PictureStep) => void, signal: AbortSignal): Promise<Picture>;
  end(): Promise<void>;
}

/**
 * A thread that is started with the first picture and lives as long as the program, see `createThread`.
 *
 * @param shipped the folder with the thread's script
 */
export function createDrawingThread(shipped: string): DrawingThread {
  const { run, end } = createThread<DrawingOrder, PictureStep, Picture>({
    shipped,
    script: "picture-worker.cjs",
    does: "draws",
    cancelled: () => new DrawingCancelled(),
    fatal: TRAPS,
  });
  return { draw: run, end };
}

/** As one thread draws one picture and ends; see `DrawingThread`. */
export async function drawApart(
  order: DrawingOrder,
  onStep: (step: PictureStep) => void,
  signal: AbortSignal,
): Promise<Picture> {
  const thread = createDrawingThread(order.shipped);
  try {
    return await thread.draw(order, onStep, signal);
  } finally {
    await thread.end();
  }
}
