/** Draws pictures on a thread of its own, one after the other, so that nothing else waits; becomes dist/picture-worker.cjs. */
import { parentPort } from "node:worker_threads";
import { codeOf } from "../files/io-reason.ts";
import { exportPicture } from "./export-picture.ts";
import { DrawingCancelled, type DrawingReport, type SentOrder } from "./draw-apart.ts";

parentPort?.on("message", ({ timeline, options, shipped, fonts, givenUp }: SentOrder) => {
  exportPicture(
    timeline,
    options,
    shipped,
    (step) => {
      if (Atomics.load(givenUp, 0) !== 0) throw new DrawingCancelled();
      report({ step });
    },
    fonts,
  ).then(
    (picture) => report({ picture }),
    // What kind of error it is would not survive the way to the other thread.
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      report({ failure: { name, message, code: codeOf(error) } });
    },
  );
});

function report(told: DrawingReport): void {
  parentPort?.postMessage(told);
}
