/**
 * The part of time that is shown: an immutable interval with its algebra. Nothing here mutates; an operation that
 * changes nothing returns the same object, so `===` means unchanged.
 */
import { MINUTE, type Interval } from "../../data/time.ts";

/** Calendar ms, half-open `[from, to)`, `from < to`. */
export type View = Interval;

/** No closer than this: finer than a minute no report speaks. */
export const SHORTEST_VIEW = 10 * MINUTE;

/** How far beyond the extent one may look, as a share of its length: room at the ends, and never nothing but emptiness. */
const REACH = 0.25;

/** Moved by `delta` ms. */
export function pan(view: View, delta: number): View {
  return delta === 0 ? view : { from: view.from + delta, to: view.to + delta };
}

/** `factor` times as long (0.5 shows half as much), with the instant `center` staying where it is on the screen. */
export function zoom(view: View, factor: number, center: number): View {
  if (factor === 1) return view;
  const from = center - (center - view.from) * factor;
  return { from, to: from + (view.to - view.from) * factor };
}

/** The nearest view that is neither too short nor leaves the reach of its timeline, as `reachOf` gives it. */
export function clampView(view: View, reach: View): View {
  const longest = reach.to - reach.from;
  const wanted = view.to - view.from;
  const fitted = Math.min(Math.max(wanted, Math.min(SHORTEST_VIEW, longest)), longest);
  const sized = fitted === wanted ? view : zoom(view, fitted / wanted, (view.from + view.to) / 2);
  if (sized.from < reach.from) return pan(sized, reach.from - sized.from);
  if (sized.to > reach.to) return pan(sized, reach.to - sized.to);
  return sized;
}

/** As far as a view may go: all that is dated, and the extent with a quarter of its length on either side. */
export function reachOf({ from, to }: View, dated: View = { from, to }): View {
  const room = (to - from) * REACH;
  const margin = (dated.to - dated.from) / 20;
  return {
    from: Math.min(from - room, dated.from < from ? dated.from - margin : from),
    to: Math.max(to + room, dated.to > to ? dated.to + margin : to),
  };
}

/** Maps calendar time to px: `x0` is where the view begins, `x1` where it ends. */
export interface TimeScale {
  readonly view: View;
  readonly x0: number;
  readonly x1: number;
  readonly pxPerMs: number;
  /** The timeline's own period, whatever part of it is in view. */
  readonly extent: View;
}

/** The scale of a view that is drawn from `x0` to `x1` px; of the whole period where no other extent is given. */
export function timeScale(view: View, x0: number, x1: number, extent: View = view): TimeScale {
  return { view, x0, x1, pxPerMs: (x1 - x0) / (view.to - view.from), extent };
}

export function timeToPx(scale: TimeScale, time: number): number {
  return scale.x0 + (time - scale.view.from) * scale.pxPerMs;
}

export function pxToTime(scale: TimeScale, px: number): number {
  return scale.view.from + (px - scale.x0) / scale.pxPerMs;
}
