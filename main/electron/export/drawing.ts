/** One picture at a time, drawn for whoever asks: to save, to copy or to print. Each can be watched and given up. */
import * as v from "valibot";
import type { PictureStep } from "../../../data/ipc/channels.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import type { ChosenFonts } from "../choose-fonts.ts";
import { createDrawingThread, DrawingCancelled } from "../../write/draw-apart.ts";
import { handle, notify } from "../ipc.ts";
import type { Picture } from "../../write/export-picture.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import type { TimelineFile } from "../opening/timeline-file.ts";

/** What somebody who wants a picture works with. */
export interface Job {
  /** The timeline that is open, and drawn. */
  readonly open: OpenTimeline;
  /** Throws what a drawing thread throws. */
  readonly draw: (options: PictureOptions) => Promise<Picture>;
  /** Tells the window which step begins; those of drawing are told already. */
  readonly step: (step: PictureStep) => void;
}

type Refused = { readonly outcome: "cancelled" } | { readonly outcome: "failed"; readonly reason: string };

export interface Drawing {
  /** Does the work, unless another picture is under way or no timeline is open. Cancelled when the user gives up. */
  run<T>(window: Electron.BrowserWindow, work: (job: Job) => Promise<T>): Promise<T | Refused>;
  /** Settles once what is being drawn, and then written, is done or given up; undefined when nothing is. */
  pending(): Promise<void> | undefined;
  /** Gives up what is being drawn. What is being written is written to the end. */
  cancel(): void;
}

/** Answers the page's "cancel-export" too. `shipped` is the folder with the program's fonts. */
export function setupDrawing(file: TimelineFile, shipped: string, fonts: ChosenFonts): Drawing {
  const thread = createDrawingThread(shipped);
  let running: AbortController | undefined;
  let pending: Promise<void> | undefined;
  const cancel = (): void => running?.abort();
  handle("cancel-export", v.strictTuple([]), () => {
    cancel();
    return Promise.resolve();
  });
  return {
    pending: () => pending,
    cancel,
    async run(window, work) {
      if (running) return { outcome: "failed", reason: "a picture is being drawn already; wait for it, or cancel it" };
      const open = file.current();
      if (!open) return { outcome: "failed", reason: "no timeline is open" };
      const { signal } = (running = new AbortController());
      const step = (begun: PictureStep): void => {
        if (!window.isDestroyed()) notify(window, "export-progress", begun);
      };
      let settle: () => void = () => undefined;
      try {
        const draw = async (options: PictureOptions): Promise<Picture> => {
          // Not before: while the user is asked for a name, there is nothing to lose.
          pending = new Promise((resolve) => (settle = resolve));
          return thread.draw({ timeline: open.timeline, options, shipped, fonts: await fonts() }, step, signal);
        };
        return await work({ open, draw, step });
      } catch (error) {
        if (error instanceof DrawingCancelled) return { outcome: "cancelled" };
        throw error;
      } finally {
        running = pending = undefined;
        settle();
      }
    },
  };
}
