/** Draws one picture on a thread of its own, so that nothing else waits; becomes dist/picture-worker.cjs. */
import { parentPort, workerData } from "node:worker_threads";
import { codeOf } from "../files/io-reason.ts";
import { exportPicture } from "./export-picture.ts";
import type { DrawingOrder, DrawingReport } from "./draw-apart.ts";

const { timeline, options, shipped, fonts } = workerData as DrawingOrder;

exportPicture(timeline, options, shipped, (step) => report({ step }), fonts).then(
  (picture) => report({ picture }),
  // What kind of error it is would not survive the way to the other thread.
  (error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    report({ failure: { name, message, code: codeOf(error) } });
  },
);

function report(told: DrawingReport): void {
  parentPort?.postMessage(told);
}
