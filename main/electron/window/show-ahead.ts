/** Has the page work out what a large timeline's first frame asks of it before the timeline is opened. */
import * as v from "valibot";
import type { Loaded } from "../../../data/ipc/channels.ts";
import { writeLoaded } from "../../../data/ipc/loaded-text.ts";
import { handle } from "../ipc.ts";
import type { MainWindow } from "../window.ts";

/** Settles once the page has done so, once it is given up, and where there is no page. */
export type ShowAhead = (loaded: Extract<Loaded, { readonly ok: true }>, signal: AbortSignal) => Promise<void>;

export function setupShowAhead(window: Pick<MainWindow, "tell" | "current">): ShowAhead {
  let answered: (reading: number) => void = () => undefined;
  handle("timeline-ahead", v.strictTuple([v.pipe(v.number(), v.integer())]), (_window, reading) => {
    answered(reading);
    return Promise.resolve();
  });
  return (loaded, signal) => {
    const contents = window.current()?.webContents;
    if (!contents || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const settle = (): void => {
        signal.removeEventListener("abort", settle);
        contents.off("did-navigate", settle).off("render-process-gone", settle).off("destroyed", settle);
        resolve();
      };
      answered = (reading) => {
        if (reading === loaded.parts?.reading) settle();
      };
      signal.addEventListener("abort", settle);
      // A page that is there anew, or no more, has nothing to answer.
      contents.on("did-navigate", settle).on("render-process-gone", settle).on("destroyed", settle);
      window.tell("timeline-ahead", writeLoaded(loaded));
    });
  };
}
