/** Has pictures drawn on another thread: each can be watched, and given up at any moment. */
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { PictureStep } from "../../data/ipc/channels.ts";
import type { PictureOptions } from "../../data/export/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import type { UserFont } from "../fonts/fonts.ts";
import { codeOf } from "../files/io-reason.ts";
import { ownFileError } from "../files/program-error.ts";
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

/** An order as it travels. The thread looks at `givenUp[0]` between two steps: what is set there ends the picture. */
export interface SentOrder extends DrawingOrder {
  readonly givenUp: Int32Array;
}

/** What the thread tells of the order that it has. */
export type DrawingReport =
  | { readonly step: PictureStep }
  | { readonly picture: Picture }
  | { readonly failure: { readonly name: string; readonly message: string; readonly code: string } };

/** The thread's own script, among the program's files. */
const THREAD = "picture-worker.cjs";

/** How long a picture that was given up may go on until its next step, ms. After that the thread is ended. */
const LONGEST = 1000;

/** What WebAssembly and JavaScript throw when there is not enough memory. */
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
 * A thread that is started with the first picture and lives as long as the program: many threads that were ended have
 * crashed Electron (electron/electron#47986). Another takes its place only when it has crashed, or when a picture that
 * was given up does not come to its next step in time.
 *
 * @param shipped the folder with the thread's script
 */
export function createDrawingThread(shipped: string): DrawingThread {
  let worker: Worker | undefined;
  /** Settles once the thread has nothing to do: at once, after the picture that was given up, or with its end. */
  let free: Promise<void> = Promise.resolve();

  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const current = (): Worker => {
    if (worker) return worker;
    const started = (worker = new Worker(path.join(shipped, THREAD)));
    // A crash is told to whoever waits for a picture, see `reported`; the next picture has a thread of its own.
    const gone = (): void => {
      if (worker === started) worker = undefined;
    };
    started.on("error", gone).on("exit", gone);
    // The program may end while the thread waits for work.
    started.unref();
    return started;
  };

  return {
    async draw(order, onStep, signal) {
      await free;
      if (signal.aborted) throw new DrawingCancelled();
      const givenUp = new Int32Array(new SharedArrayBuffer(4));
      const thread = current();
      thread.ref();
      const picture = reported(thread, onStep, signal).catch((error: unknown) => {
        // WebAssembly that has trapped is not to be trusted with the next picture.
        if (error instanceof Error && TRAPS.has(error.name)) void end();
        throw error;
      });
      free = settled(picture).then(() => thread.unref());
      thread.postMessage({ ...order, givenUp } satisfies SentOrder);
      const cancelled = new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          Atomics.store(givenUp, 0, 1);
          const timer = setTimeout(() => void (worker === thread ? end() : thread.terminate()), LONGEST);
          void settled(picture).then(() => clearTimeout(timer));
          reject(new DrawingCancelled());
        });
      });
      return Promise.race([picture, cancelled]);
    },
    end,
  };
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

/** What the thread tells of the order that it is given next. Steps of what was given up are not told. */
function reported(thread: Worker, onStep: (step: PictureStep) => void, signal: AbortSignal): Promise<Picture> {
  return new Promise<Picture>((resolve, reject) => {
    const hear = (told: DrawingReport): void => {
      if ("step" in told) {
        if (!signal.aborted) onStep(told.step);
        return;
      }
      if ("picture" in told) resolve(told.picture);
      else reject(Object.assign(new Error(told.failure.message), told.failure));
      leave();
    };
    const fail = (error: Error): void => {
      reject(codeOf(error) === "MODULE_NOT_FOUND" ? ownFileError(THREAD, error) : error);
      leave();
    };
    const exit = (): void => {
      fail(new Error("the thread that draws ended early"));
    };
    const leave = (): void => {
      thread.off("message", hear).off("error", fail).off("exit", exit);
    };
    thread.on("message", hear).on("error", fail).on("exit", exit);
  });
}

async function settled(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}
