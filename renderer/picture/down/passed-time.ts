/** Time that is passed over: rows are no scale of time, so a page on which it runs down says where much of it lies between two. */
import { DAY, MINUTE, type Interval } from "../../../data/time.ts";
import type { InTime } from "./down-order.ts";

/** Less than this part of what is shown is no break. */
const LEAST_SHARE = 1 / 12;
/** Between two that are told one after the other, ms; 0 where it is not worth a break. Whole days where days are told. */
export function passedOver(before: InTime, after: InTime, { from, to }: Interval): number {
  const unit = to - from > 3 * DAY ? DAY : MINUTE;
  // What began before what is shown has a place at its edge.
  const [first, last] = [before.at, after.at].map((time) => Math.floor(Math.max(time, from) / unit) * unit);
  const passed = last! - first! - unit;
  return Number.isFinite(passed) && passed >= Math.max(unit, (to - from) * LEAST_SHARE) ? passed : 0;
}
