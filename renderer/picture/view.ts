/**
 * The part of time that is shown: an immutable interval with its algebra. Nothing here mutates; an operation that
 * changes nothing returns the same object, so `===` means unchanged.
 */
import { MINUTE, type Interval } from "../../data/time.ts";
import { fromAxis, toAxis, UNBROKEN, type Breaks } from "./breaks.ts";

/** Calendar ms, half-open `[from, to)`, `from < to`. */
export type View = Interval;

/** No closer than this: finer than a minute no report speaks. */
export const SHORTEST_VIEW = 10 * MINUTE;

/** How far beyond the extent one may look, as a share of its length: room at the ends, and never nothing but emptiness. */
const REACH = 0.25;

/** Moved by `delta` ms of the axis. */
export function pan(view: View, delta: number, breaks: Breaks = UNBROKEN): View {
  return delta === 0 ? view : { from: moved(view.from, delta, breaks), to: moved(view.to, delta, breaks) };
}

/** The moment that is `delta` ms of the axis later. */
function moved(time: number, delta: number, breaks: Breaks): number {
  return fromAxis(breaks, toAxis(breaks, time) + delta);
}

/** `factor` times as long (0.5 shows half as much), with the instant `center` staying where it is on the screen. */
export function zoom(view: View, factor: number, center: number, breaks: Breaks = UNBROKEN): View {
  if (factor === 1) return view;
  const middle = toAxis(breaks, center);
  const from = middle - (middle - toAxis(breaks, view.from)) * factor;
  return { from: fromAxis(breaks, from), to: fromAxis(breaks, from + lengthOn(breaks, view) * factor) };
}

/** How long a view is on the axis, ms. */
export function lengthOn(breaks: Breaks, { from, to }: View): number {
  return toAxis(breaks, to) - toAxis(breaks, from);
}

/** The instant in the middle of the screen. */
export function middleOf({ from, to }: View, breaks: Breaks = UNBROKEN): number {
  return fromAxis(breaks, (toAxis(breaks, from) + toAxis(breaks, to)) / 2);
}

/** The nearest view that is neither too short nor leaves the reach of its timeline, as `reachOf` gives it. */
export function clampView(view: View, reach: View, breaks: Breaks = UNBROKEN): View {
  const longest = lengthOn(breaks, reach);
  const wanted = lengthOn(breaks, view);
  const fitted = Math.min(Math.max(wanted, Math.min(SHORTEST_VIEW, longest)), longest);
  const sized = fitted === wanted ? view : zoom(view, fitted / wanted, middleOf(view, breaks), breaks);
  const [before, after] = [lengthTo(breaks, sized.from, reach.from), lengthTo(breaks, sized.to, reach.to)];
  if (before > 0) return pan(sized, before, breaks);
  if (after < 0) return pan(sized, after, breaks);
  return sized;
}

/** Ms of the axis from one moment to another. */
function lengthTo(breaks: Breaks, from: number, to: number): number {
  return toAxis(breaks, to) - toAxis(breaks, from);
}

/** As far as a view may go: all that is dated, and the extent with a quarter of its length on either side. */
export function reachOf(extent: View, dated: View = extent, breaks: Breaks = UNBROKEN): View {
  const { from, to } = extent;
  const room = lengthOn(breaks, extent) * REACH;
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
  /** Outside of gaps that the axis draws short. */
  readonly pxPerMs: number;
  /** The timeline's own period, whatever part of it is in view. */
  readonly extent: View;
  readonly breaks: Breaks;
}

/** The scale of a view that is drawn from `x0` to `x1` px; of the whole period where no other extent is given. */
export function timeScale(view: View, x0: number, x1: number, extent: View = view, breaks = UNBROKEN): TimeScale {
  return { view, x0, x1, pxPerMs: (x1 - x0) / lengthOn(breaks, view), extent, breaks };
}

export function timeToPx({ view, x0, pxPerMs, breaks }: TimeScale, time: number): number {
  return x0 + (toAxis(breaks, time) - toAxis(breaks, view.from)) * pxPerMs;
}

export function pxToTime({ view, x0, pxPerMs, breaks }: TimeScale, px: number): number {
  return fromAxis(breaks, toAxis(breaks, view.from) + (px - x0) / pxPerMs);
}

/** The view with `px` more on either side. */
export function widened(scale: TimeScale, px: number): Interval {
  return { from: pxToTime(scale, scale.x0 - px), to: pxToTime(scale, scale.x1 + px) };
}
