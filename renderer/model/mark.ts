/** Where a date lies on the axis, and which mark says how much is known of it. */
import { momentInterval, DAY, type OpenInterval } from "../../data/time.ts";
import { isSpan, type Moment, type Span, type When } from "../../data/timeline.ts";
import type { Mark } from "./scene.ts";
import { timeToPx, type TimeScale } from "./view.ts";

/** A day is drawn as a point while the axis tells no hours; wider than this, px, a point would claim one. */
const WIDEST_POINT = 104;
/** An end that nothing bounds fades out over this many px. */
const OPEN_FADE = 72;
const SHORTEST_WHISKER = 12;

/** The mark of a date, on the line `y`. */
export function markOf(when: When, scale: TimeScale, y: number): Mark {
  return isSpan(when) ? spanMark(when, scale, y) : momentMark(when, scale, y);
}

function momentMark(moment: Moment, scale: TimeScale, y: number): Mark {
  const { from, to } = momentInterval(moment);
  if (from !== undefined && to !== undefined) {
    const [x1, x2] = [timeToPx(scale, from), timeToPx(scale, to)];
    const exact = to - from <= DAY;
    if (exact && x2 - x1 <= WIDEST_POINT) return { kind: "point", x: (x1 + x2) / 2, y };
    const widen = Math.max(0, SHORTEST_WHISKER - (x2 - x1)) / 2;
    return { kind: "whisker", x1: x1 - widen, x2: x2 + widen, y, start: "bound", end: "bound" };
  }
  const [x1, x2] = openEnds({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, scale);
  return {
    kind: "whisker",
    x1,
    x2,
    y,
    start: from === undefined ? "open" : "bound",
    end: to === undefined ? "open" : "bound",
  };
}

/**
 * An end that nothing bounds stands a fade away from the end that is known. Where that end lies beyond the timeline's
 * own period, the date may well lie in it, so the fade stands at that period's edge and the mark is not lost.
 */
function openEnds({ from, to }: OpenInterval, scale: TimeScale): [number, number] {
  if (to !== undefined) return [openLow(timeToPx(scale, to), scale), timeToPx(scale, to)];
  if (from !== undefined) return [timeToPx(scale, from), openHigh(timeToPx(scale, from), scale)];
  return [scale.x0, scale.x0 + 2 * OPEN_FADE];
}

function openLow(known: number, scale: TimeScale): number {
  return Math.min(known, timeToPx(scale, scale.extent.to)) - OPEN_FADE;
}

function openHigh(known: number, scale: TimeScale): number {
  return Math.max(known, timeToPx(scale, scale.extent.from)) + OPEN_FADE;
}

function spanMark({ start, end }: Span, scale: TimeScale, y: number): Mark {
  const starts = softEdge(momentInterval(start), scale, "start");
  const ends = softEdge(momentInterval(end), scale, "end");
  // A start that is known to the day begins the bar at the day's beginning; an end likewise closes it at the day's end.
  const solid1 = starts.exact ? starts.low : starts.high;
  const solid2 = ends.exact ? ends.high : ends.low;
  const x1 = starts.low;
  const x2 = Math.max(ends.high, x1 + SHORTEST_WHISKER);
  if (solid1 <= solid2) return { kind: "span", x1, solid1, solid2: Math.min(solid2, x2), x2, y };
  // The bounds of start and end overlap: no instant is sure to be inside, so both fades meet in the middle.
  const middle = Math.min(Math.max((solid1 + solid2) / 2, x1), x2);
  return { kind: "span", x1, solid1: middle, solid2: middle, x2, y };
}

/** Where an end of a span begins and ceases to be possible. Only the outer side of an end can be open. */
function softEdge({ from, to }: OpenInterval, scale: TimeScale, side: "start" | "end") {
  const known = timeToPx(scale, from ?? to ?? scale.view.from);
  const openOut = side === "start" ? openLow(known, scale) : openHigh(known, scale);
  const low = from !== undefined ? timeToPx(scale, from) : side === "start" ? openOut : known;
  const high = to !== undefined ? timeToPx(scale, to) : side === "end" ? openOut : known;
  return { low, high, exact: from !== undefined && to !== undefined && to - from <= DAY };
}

/** Left and right end of a mark, in px. */
export function markExtent(mark: Mark): readonly [number, number] {
  return mark.kind === "point" ? [mark.x, mark.x] : [mark.x1, mark.x2];
}

/** The part of a mark between `x0` and `x1`; undefined when it has none. */
export function cutMark(mark: Mark, x0: number, x1: number): Mark | undefined {
  const [left, right] = markExtent(mark);
  if (right < x0 || left > x1) return undefined;
  if (mark.kind === "point") return mark;
  const within = (x: number): number => Math.min(Math.max(x, x0), x1);
  if (mark.kind === "span") {
    const { solid1, solid2 } = mark;
    return { ...mark, x1: within(left), solid1: within(solid1), solid2: within(solid2), x2: within(right) };
  }
  const start = left < x0 ? "cut" : mark.start;
  const end = right > x1 ? "cut" : mark.end;
  return { ...mark, x1: within(left), x2: within(right), start, end };
}
