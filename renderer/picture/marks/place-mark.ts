/** Where a date lies on the axis, and which mark says how much is known of it. */
import { DAY, type OpenInterval } from "../../../data/time.ts";
import { isSpan, type Moment, type When } from "../../../data/timeline.ts";
import type { Fade, Mark, MarkEnd, PointMark, SpanMark, WhiskerMark } from "../mark.ts";
import { cutLikely, likelyPart } from "./likely-part.ts";
import { timeToPx, type TimeScale } from "../view.ts";

/** A day is drawn as a point while the axis tells no hours; wider than this, px, a point would claim one. */
const WIDEST_POINT = 104;
/** An end that nothing bounds fades out over this many px. */
const OPEN_FADE = 72;
/** Shorter, a bar or whisker could not be told from a tick. */
const SHORTEST_BAR = 12;
/** No mark reaches further out of its dates than this, px. */
export const MARK_REACH = OPEN_FADE + SHORTEST_BAR;
/** Less than this is no part of a view: rounding, px. */
const NOTHING = 0.01;

/** Whether the axis is so long that a day is a bar on it, and no point. */
export function areDaysWide({ pxPerMs }: Pick<TimeScale, "pxPerMs">): boolean {
  return DAY * pxPerMs > WIDEST_POINT;
}

/** The mark of a date, on the line `y`, wherever the view stands. */
export function markOf(when: When, scale: TimeScale, y: number): Mark {
  return isSpan(when)
    ? spanMark(when.start, when.end, scale, y)
    : momentMark(when.interval, scale, y, when.likely?.interval);
}

/** The mark of an interval that may be open on either side; `likely` is drawn within it, unless it is a point. */
export function momentMark(
  { from, to }: OpenInterval,
  scale: TimeScale,
  y: number,
  likely?: OpenInterval,
): PointMark | WhiskerMark {
  if (from !== undefined && to !== undefined) {
    const [x1, x2] = [timeToPx(scale, from), timeToPx(scale, to)];
    if (isOneDay({ from, to }) && x2 - x1 <= WIDEST_POINT)
      return { kind: "point", x: (x1 + x2) / 2, y, ...(to - from < DAY && { isTime: true }) };
    const widen = Math.max(0, SHORTEST_BAR - (x2 - x1)) / 2;
    const whole = { x1: x1 - widen, x2: x2 + widen };
    return {
      kind: "whisker",
      ...whole,
      y,
      start: "bound",
      end: "bound",
      ...likelyOf([likelyPart(likely, whole, scale)]),
    };
  }
  const [x1, x2] = openEnds({ from, to }, scale, likely);
  const ends = { start: endOf(from), end: endOf(to) };
  return { kind: "whisker", x1, x2, y, ...ends, ...likelyOf([likelyPart(likely, { x1, x2, ...ends }, scale)]) };
}

function likelyOf(parts: readonly (Fade | undefined)[]): Pick<WhiskerMark, "likely"> {
  const likely = parts.filter((part) => part !== undefined);
  return likely.length === 0 ? {} : { likely };
}

/** Whether an interval lies within one calendar day, so that it is known to the day or better. */
export function isOneDay({ from = NaN, to = NaN }: OpenInterval): boolean {
  // The day of an open end is no number, which is equal to nothing.
  return Math.floor(from / DAY) === Math.floor((to - 1) / DAY);
}

/**
 * An end that nothing bounds stands a fade away from the end that is known. Where that end lies beyond the timeline's
 * own period, the date may well lie in it, so the fade stands at that period's edge and the mark is not lost.
 */
function openEnds({ from, to }: Bounds, scale: TimeScale, likely: OpenInterval = {}): [number, number] {
  // What is likely has its place within the mark, however far it lies from a bound.
  const first = from ?? likely.from ?? likely.to ?? to;
  const last = to ?? likely.to ?? likely.from ?? from;
  if (first === undefined || last === undefined) return [scale.x0, scale.x0 + 2 * OPEN_FADE];
  const [x1, x2] = [timeToPx(scale, first), timeToPx(scale, last)];
  return [from === undefined ? openLow(x1, scale) : x1, to === undefined ? openHigh(x2, scale) : x2];
}

/** Either may be missing, or undefined. */
interface Bounds {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

function openLow(known: number, scale: TimeScale): number {
  return Math.min(known, timeToPx(scale, scale.extent.to)) - OPEN_FADE;
}

function openHigh(known: number, scale: TimeScale): number {
  return Math.max(known, timeToPx(scale, scale.extent.from)) + OPEN_FADE;
}

/**
 * Solid from the latest possible start to the earliest possible end, soft from the earliest start and to the latest
 * end. A start that nothing bounds from above may be as late as the end, an end that nothing bounds from below as early
 * as the start: then nothing is solid.
 */
function spanMark(start: Moment, end: Moment, scale: TimeScale, y: number): SpanMark {
  const [starts, ends] = [start.interval, end.interval];
  const latestStart = starts.to ?? ends.from ?? ends.to ?? starts.from;
  const earliestEnd = ends.from ?? starts.to ?? starts.from ?? ends.to;
  if (latestStart === undefined || earliestEnd === undefined) {
    const [x1, x2] = openEnds({ from: undefined, to: undefined }, scale);
    return softSpan([x1, (x1 + x2) / 2, (x1 + x2) / 2, x2], { y, start: "open", end: "open" });
  }
  const known1 = timeToPx(scale, latestStart);
  const known2 = timeToPx(scale, earliestEnd);
  const [x1] = openEnds({ from: starts.from, to: latestStart }, scale, start.likely?.interval);
  const [, x2] = openEnds({ from: earliestEnd, to: ends.to }, scale, end.likely?.interval);
  // What is known to the day begins with that day and ends with it: no softness is drawn within a day.
  const solid1 = isOneDay(starts) ? x1 : known1;
  const solid2 = isOneDay(ends) ? x2 : known2;
  // The bounds of start and end overlap: no instant is sure to be inside, so both fades meet in the middle.
  const middle = (solid1 + solid2) / 2;
  const outermost = widened(solid1 <= solid2 ? [x1, solid1, solid2, x2] : [x1, middle, middle, x2]);
  const mark = softSpan(outermost, { y, start: endOf(starts.from), end: endOf(ends.to) });
  const parts = [
    likelyPart(start.likely?.interval, { x1, x2: Math.max(solid1, x1), start: mark.start, end: "bound" }, scale),
    likelyPart(end.likely?.interval, { x1: Math.min(solid2, x2), x2, start: "bound", end: mark.end }, scale),
  ];
  // A bar that had to be made longer has no room for more than its ends.
  return x2 - x1 < SHORTEST_BAR ? mark : { ...mark, ...likelyOf(parts) };
}

type SpanEnds = readonly [x1: number, solid1: number, solid2: number, x2: number];

/** At least as long as the shortest bar, in the same proportions. */
function widened([x1, solid1, solid2, x2]: SpanEnds): SpanEnds {
  const length = x2 - x1;
  if (length >= SHORTEST_BAR || length <= 0) return [x1, solid1, solid2, x2];
  const center = (x1 + x2) / 2;
  const move = (x: number): number => center + ((x - center) * SHORTEST_BAR) / length;
  return [move(x1), move(solid1), move(solid2), move(x2)];
}

function endOf(bound: number | undefined): MarkEnd {
  return bound === undefined ? "open" : "bound";
}

function softSpan(
  [x1, solid1, solid2, x2]: SpanEnds,
  { y, start, end }: Pick<SpanMark, "y" | "start" | "end">,
): SpanMark {
  return {
    kind: "span",
    x1,
    solid1,
    solid2,
    x2,
    y,
    fadeIn: { from: x1, to: solid1 },
    fadeOut: { from: solid2, to: x2 },
    start,
    end,
  };
}

/** Left and right end of a mark, in px. */
export function markExtent(mark: Mark): readonly [number, number] {
  return mark.kind === "point" ? [mark.x, mark.x] : [mark.x1, mark.x2];
}

/** The same mark, so many px further to the right and on the line `y`. */
export function movedMark<M extends Mark>(mark: M, by: number, y: number): M {
  switch (mark.kind) {
    case "point":
      return { ...mark, x: mark.x + by, y };
    case "whisker":
      return { ...mark, x1: mark.x1 + by, x2: mark.x2 + by, y, ...movedLikely(mark, by) };
    case "span":
      return {
        ...mark,
        ...movedLikely(mark, by),
        x1: mark.x1 + by,
        solid1: mark.solid1 + by,
        solid2: mark.solid2 + by,
        x2: mark.x2 + by,
        y,
        fadeIn: moved(mark.fadeIn, by),
        fadeOut: moved(mark.fadeOut, by),
      };
  }
}

function movedLikely({ likely }: WhiskerMark | SpanMark, by: number): Pick<WhiskerMark, "likely"> {
  return likely ? { likely: likely.map((part) => moved(part, by)) } : {};
}

function moved({ from, to }: Fade, by: number): Fade {
  return { from: from + by, to: to + by };
}

/** Whether something of `left` to `right` lies between `x0` and `x1`. What only touches an edge does not. */
export function isInView(left: number, right: number, x0: number, x1: number): boolean {
  if (right - left < NOTHING) return left >= x0 && left <= x1;
  return right > x0 + NOTHING && left < x1 - NOTHING;
}

/** The part of a mark between `x0` and `x1`; undefined when it has none. Fades keep the lengths that they have uncut. */
export function cutMark<M extends Mark>(mark: M, x0: number, x1: number): M | undefined {
  const [left, right] = markExtent(mark);
  if (!isInView(left, right, x0, x1)) return undefined;
  const within = (x: number): number => Math.min(Math.max(x, x0), x1);
  const ends = (start: MarkEnd, end: MarkEnd): { start: MarkEnd; end: MarkEnd } => ({
    start: left < x0 - NOTHING ? "cut" : start,
    end: right > x1 + NOTHING ? "cut" : end,
  });
  switch (mark.kind) {
    case "point":
      return mark;
    case "span":
      return {
        ...mark,
        ...cutLikely(mark, x0, x1),
        x1: within(left),
        solid1: within(mark.solid1),
        solid2: within(mark.solid2),
        x2: within(right),
        ...ends(mark.start, mark.end),
      };
    case "whisker":
      return {
        ...mark,
        ...cutLikely(mark, x0, x1),
        x1: within(left),
        x2: within(right),
        ...ends(mark.start, mark.end),
      };
  }
}
