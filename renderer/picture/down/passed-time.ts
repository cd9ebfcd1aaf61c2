/** Time that is passed over: rows are no scale of time, so a page on which it runs down says where much of it lies between two. */
import { DAY, HOUR, MINUTE, type Interval } from "../../../data/time.ts";
import { counted } from "../../../data/words.ts";
import type { InTime } from "./down-order.ts";

/** Less than this part of what is shown is no break. */
const LEAST_SHARE = 1 / 12;
const YEAR = 365.2425 * DAY;

const UNITS = [
  [2 * YEAR, YEAR, "year"],
  [2 * DAY, DAY, "day"],
  [2 * HOUR, HOUR, "hour"],
  [0, MINUTE, "minute"],
] as const;

/** Between two that are told one after the other, ms; 0 where it is not worth a break. Whole days where days are told. */
export function passedOver(before: InTime, after: InTime, { from, to }: Interval): number {
  const unit = to - from > 3 * DAY ? DAY : MINUTE;
  // What began before what is shown has a place at its edge.
  const [first, last] = [before.at, after.at].map((time) => Math.floor(Math.max(time, from) / unit) * unit);
  const passed = last! - first! - unit;
  return Number.isFinite(passed) && passed >= Math.max(unit, (to - from) * LEAST_SHARE) ? passed : 0;
}

/** @example passedText(12 * DAY) // "12 days" */
export function passedText(passed: number): string {
  const [, unit, name] = UNITS.find(([least]) => passed >= least)!;
  return counted(Math.round(passed / unit), name);
}
