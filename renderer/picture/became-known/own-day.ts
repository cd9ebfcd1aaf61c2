/** Where on its axis a panel's own day lies. */
import { hasNoDay, type ReportPeriod } from "../../../data/became-known/report-days.ts";
import { parseBound } from "../../../data/time.ts";
import type { OwnDay } from "../panels.ts";
import { timeToPx, type TimeScale } from "../view.ts";

/** Less than this is nothing to shade, px. */
const NOTHING = 1;

/** Undefined where the day is out of view, and for what nobody can date. */
export function ownDayOf(period: ReportPeriod, scale: TimeScale, dx: number): OwnDay | undefined {
  if (hasNoDay(period)) return undefined;
  const { view, x0, x1 } = scale;
  const [first, last] = [period.first, period.last].map(parseBound);
  if (!first || !last) return undefined;
  // A day is drawn as a point in its middle, and so is what is told of it.
  const [begin, end] = [first, last].map(({ from, to }) => (from + to) / 2);
  if (end! < view.from || begin! > view.to) return undefined;
  const within = (x: number): number => Math.min(Math.max(x, x0), x1) + dx;
  const [from, to] = [within(timeToPx(scale, begin!)), within(timeToPx(scale, end!))];
  const rest = x1 + dx - to;
  return { x1: from, x2: to, ...(rest > NOTHING && { later: { x: to, width: rest } }) };
}
