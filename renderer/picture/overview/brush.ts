/** The brush of the overview: the current view as a part of the whole extent, and what dragging it means. */
import type { Overview } from "./overview.ts";
import { fromAxis, toAxis, UNBROKEN, type Breaks } from "../breaks.ts";
import { lengthOn, middleOf, pan, pxToTime, SHORTEST_VIEW, timeToPx, type TimeScale, type View } from "../view.ts";

/** Where the brush stands, px; always within the strip, and wide enough to be seen and held. */
export interface Brush {
  readonly left: number;
  readonly right: number;
  /** Whether the view goes on beyond the strip's edge on that side. */
  readonly before: boolean;
  readonly after: boolean;
  /** Whether nothing of the view lies inside the extent. */
  readonly outside: boolean;
}

/** Narrower than this it could not be seen. */
const NARROWEST = 6;
/** How far from an edge it can still be held, px. */
const GRIP = 6;
/** A brush narrower than this is held by its edges only from outside, so that its middle can still be dragged. */
const NARROW = 4 * GRIP;

/** The brush of a view. */
export function brushOf(view: View, { scale }: Pick<Overview, "scale">): Brush {
  const { x0, x1 } = scale;
  const [from, to] = [timeToPx(scale, view.from), timeToPx(scale, view.to)];
  const widen = Math.max(0, NARROWEST - (to - from)) / 2;
  const left = Math.min(Math.max(from - widen, x0), x1 - NARROWEST);
  const right = Math.max(Math.min(to + widen, x1), x0 + NARROWEST);
  // Where the fractions of a px end, so do the doubts.
  return { left, right, before: from < x0 - 0.5, after: to > x1 + 0.5, outside: to <= x0 || from >= x1 };
}

export type BrushPart = "from" | "to" | "inside" | "elsewhere";

/** What is held at `x` px: an edge, the brush itself, or the strip beside it. */
export function brushPartAt(x: number, { left, right, outside }: Brush): BrushPart {
  if (!outside) {
    const inner = right - left < NARROW ? 0 : GRIP;
    if (x >= left - GRIP && x <= left + inner) return "from";
    if (x >= right - inner && x <= right + GRIP) return "to";
  }
  return x > left && x < right ? "inside" : "elsewhere";
}

/** The view after its part was dragged by `px` from where the drag began. An edge never passes the other. */
export function dragged(view: View, part: BrushPart, px: number, { pxPerMs, breaks }: TimeScale): View {
  const delta = px / pxPerMs;
  switch (part) {
    case "from":
      return resize(view, delta, 0, breaks);
    case "to":
      return resize(view, 0, delta, breaks);
    case "inside":
      return pan(view, delta, breaks);
    case "elsewhere":
      return view;
  }
}

/** Both ends moved by their own distance, ms of the axis; the moved end stops where the view would become too short. */
export function resize({ from, to }: View, fromDelta: number, toDelta: number, breaks: Breaks = UNBROKEN): View {
  const [start, end] = [toAxis(breaks, from), toAxis(breaks, to)];
  const first = Math.min(start + fromDelta, end - SHORTEST_VIEW);
  const last = Math.max(end + toDelta, (fromDelta === 0 ? start : first) + SHORTEST_VIEW);
  return {
    from: fromDelta === 0 ? from : fromAxis(breaks, first),
    to: toDelta === 0 ? to : fromAxis(breaks, last),
  };
}

/** The view of the same length with its middle at `x` px of the strip. */
export function centred(view: View, x: number, scale: TimeScale): View {
  const { breaks } = scale;
  return pan(view, lengthOn(breaks, { from: middleOf(view, breaks), to: pxToTime(scale, x) }), breaks);
}
