/** Marks of a page on which time runs down: points on the rail, bars beside it. All px from the rail and the row's top. */
import { isOneDay } from "../marks/place-mark.ts";
import type { Mark, MarkEnd, PointMark, SpanMark, WhiskerMark } from "../mark.ts";
import { isSpan, type Span, type When } from "../../../data/timeline.ts";
import { DAY, type OpenInterval } from "../../../data/time.ts";
import { trackX } from "./down-sheet.ts";
import { FIRST_MIDDLE } from "./down-words.ts";

/** Above the middle of a row's first line a bar begins so many px. */
const BAR_ABOVE = 7;
const SHORTEST_BAR = 18;

/** Where in the rows times lie. */
export interface DownPlace {
  /** Where the row ends without the gap under it, from its top. */
  readonly bottom: number;
  /** Where an instant lies, from the row's top. */
  readonly yOf: (time: number) => number;
  /** The track of a bar that runs beside other rows; absent for one that is as long as its own row. */
  readonly track?: number;
}

/** The mark of a date in its row. */
export function downMark(when: When, place: DownPlace): Mark {
  if (isSpan(when)) return spanMark(when, place);
  return placeMark(when.interval, place, when.likely !== undefined);
}

/** The mark of an interval: a point where it is known to the day, else a bar as long as the row. */
export function placeMark(
  interval: OpenInterval,
  { bottom }: Pick<DownPlace, "bottom">,
  isLikely = false,
): PointMark | WhiskerMark {
  const { from = NaN, to = NaN } = interval;
  if (isOneDay(interval)) return { kind: "point", x: 0, y: FIRST_MIDDLE, ...(to - from < DAY && { isTime: true }) };
  const x1 = FIRST_MIDDLE - BAR_ABOVE;
  const x2 = Math.max(x1 + SHORTEST_BAR, bottom);
  const third = (x2 - x1) / 3;
  return {
    kind: "whisker",
    isDown: true,
    x1,
    x2,
    y: trackX(0),
    start: endOf(interval.from),
    end: endOf(interval.to),
    // Rows are no scale: that something is likely shows, and the words of the date say what.
    ...(isLikely && { likely: [{ from: x1 + third, to: x2 - third }] }),
  };
}

/** From its row down to what comes after its end; soft where an end is not known to the day. */
function spanMark({ start, end }: Span, { bottom, yOf, track }: DownPlace): SpanMark {
  const [starts, ends] = [start.interval, end.interval];
  const x1 = FIRST_MIDDLE - BAR_ABOVE;
  const latest = ends.to ?? Infinity;
  const x2 = Math.max(x1 + SHORTEST_BAR, track === undefined ? bottom : Math.max(bottom, yOf(latest)));
  const within = (y: number): number => Math.min(Math.max(y, x1), x2);
  const isLocal = track === undefined;
  const third = (x2 - x1) / 3;
  const solid1 = isOneDay(starts) ? x1 : isLocal || starts.to === undefined ? x1 + third : within(yOf(starts.to));
  const solid2 = isOneDay(ends) ? x2 : isLocal || ends.from === undefined ? x2 - third : within(yOf(ends.from));
  // Where the bounds of start and end overlap, both fades meet in the middle.
  const middle = (solid1 + solid2) / 2;
  const [from, to] = [Math.min(solid1, middle), Math.max(solid2, middle)];
  return {
    kind: "span",
    isDown: true,
    x1,
    solid1: from,
    solid2: to,
    x2,
    y: trackX(isLocal ? 0 : track + 1),
    fadeIn: { from: x1, to: from },
    fadeOut: { from: to, to: x2 },
    start: endOf(starts.from),
    end: endOf(ends.to),
  };
}

function endOf(bound: number | undefined): MarkEnd {
  return bound === undefined ? "open" : "bound";
}
