/** How much room a draft takes in a row: what the packing works with. */
import { DAY } from "../../../data/time.ts";
import { isSpan, type When } from "../../../data/timeline.ts";
import { barBeside } from "./beside-bar.ts";
import type { Draft } from "./draft.ts";
import { setGhosts } from "./elsewhere.ts";
import { isInView, markExtent, markOf } from "./place-mark.ts";
import type { Measure } from "../text/measure.ts";
import type { TimeScale } from "../view.ts";
import type { Block, Placement, PxRange } from "./row-room.ts";

export const POINT_RADIUS = 5;
/** Between a point's middle and its label. */
const LABEL_OFFSET = 11;
/** Kept free at the ends of labels and bars, and around points: half of the least distance between neighbours. */
export const LABEL_ROOM = 8;
const POINT_ROOM = POINT_RADIUS + 3;
/** A day at least this wide holds two points side by side, each moved this far from its middle. */
const NARROWEST_SHARED_DAY = 34;
const SIDE_SHIFT = POINT_ROOM;

/** The block of a draft at a scale. Labels beside bars end at `labelsTo`, px: the right edge of the view or beyond it. */
export function blockOf(draft: Draft, scale: TimeScale, measure: Measure, labelsTo = scale.x1): Omit<Block, "order"> {
  const mark = markOf(draft.when, scale, 0);
  const [left, right] = markExtent(mark);
  const { width } = draft;
  const beside = barBeside(draft, scale, { labelsTo, room: LABEL_ROOM });
  if (beside) return { id: draft.id, ...beside.bar, inView: true, placements: beside.placements };
  const ghosts = setGhosts(draft.elsewhere, { left, right }, scale, measure);
  const shift = isDay(draft.when) && DAY * scale.pxPerMs >= NARROWEST_SHARED_DAY ? SIDE_SHIFT : 0;
  const own =
    mark.kind === "point"
      ? [rightOf(mark.x + shift, width, shift), leftOf(mark.x - shift, width, -shift)]
      : [left, right - width].map((start) => along({ left, right }, start, width));
  const placements =
    ghosts.length === 0
      ? own
      : own.map((placement) => ({
          ...placement,
          taken: around([placement.taken, ...ghosts.map(({ taken }) => taken)]),
        }));
  const inView = isInView(left, right, scale.x0, scale.x1) || ghosts.length > 0;
  return { id: draft.id, left, right, inView, placements };
}

/** A point at `x` with its label on the right. */
function rightOf(x: number, width: number, shift: number): Placement {
  const label = { left: x + LABEL_OFFSET, right: x + LABEL_OFFSET + width };
  return { label, taken: { left: x - POINT_ROOM, right: label.right + LABEL_ROOM }, shift };
}

/** A point at `x` with its label on the left. */
function leftOf(x: number, width: number, shift: number): Placement {
  const label = { left: x - LABEL_OFFSET - width, right: x - LABEL_OFFSET };
  return { label, taken: { left: label.left - LABEL_ROOM, right: x + POINT_ROOM }, shift };
}

/** A whisker or span with its label under it. */
function along(bar: PxRange, start: number, width: number): Placement {
  const label = { left: start, right: start + width };
  const { left, right } = around([bar, label]);
  return { label, taken: { left: left - LABEL_ROOM, right: right + LABEL_ROOM }, shift: 0 };
}

function around(ranges: readonly PxRange[]): PxRange {
  return {
    left: Math.min(...ranges.map(({ left }) => left)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

/** Whether no more than the day is known, so that a place within the day means nothing. */
function isDay(when: When): boolean {
  if (isSpan(when)) return false;
  const { from, to } = when.interval;
  return from !== undefined && to !== undefined && to - from === DAY;
}
