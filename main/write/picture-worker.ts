/** Draws pictures on a thread of its own, one after the other, so that nothing else waits; becomes dist/picture-worker.cjs. */
import type { PictureStep } from "../../data/ipc/channels.ts";
import { answerOrders } from "../threads/answer-orders.ts";
import { exportPicture, type Picture } from "./export-picture.ts";
import { DrawingCancelled, type DrawingOrder } from "./draw-apart.ts";

answerOrders<DrawingOrder, PictureStep, Picture>(
  ({ timeline, options, shipped, fonts }, tell) =>
    exportPicture(timeline, options, shipped, (step) => tell(step), fonts),
  () => new DrawingCancelled(),
);
