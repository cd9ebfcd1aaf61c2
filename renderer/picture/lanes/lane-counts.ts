/** What a lane has no room for: counted by units of the calendar, so that no event is lost without being told of. */
import { DAY, formatTime, type Interval } from "../../../data/time.ts";
import type { LaneIndex } from "./lane-index.ts";
import type { Measure } from "../text/measure.ts";
import type { Member } from "../marks/member.ts";
import type { LaneCount } from "../scene.ts";
import { STYLES, textAt } from "../text/text.ts";
import { unitsOf } from "../axis/ticks.ts";
import { partsBetween } from "../breaks.ts";
import { lengthOn, timeToPx, type TimeScale } from "../view.ts";

/** Columns that grow with the number, or a line under each number where room is scarce. */
export type CountsForm = "columns" | "slim";

/** Height of counts with their numbers; lowest, highest and bottom of their columns, px. */
export const COUNTS: Readonly<
  Record<
    CountsForm,
    { readonly height: number; readonly lowest: number; readonly highest: number; readonly bottom: number }
  >
> = {
  columns: { height: 38, lowest: 3, highest: 18, bottom: 4 },
  slim: { height: 19, lowest: 2.5, highest: 2.5, bottom: 1 },
};
/** Wide enough for "+1,234". */
const NARROWEST_UNIT = 44;
const GAP = 1.5;
const TEXT_GAP = 4;

export interface CountedLane {
  readonly label: string;
  readonly index: LaneIndex;
  /** Those that have a mark of their own. */
  readonly drawn: readonly Member[];
  readonly form: CountsForm;
}

/** Whether there is anything to count, which costs less than to count it: a lane is laid again and again. */
export function hasLaneCounts({ index, drawn }: Pick<CountedLane, "index" | "drawn">, { view }: TimeScale): boolean {
  const marked = drawn.filter(({ faint, spot }) => !faint && spot.from < view.to && spot.to > view.from).length;
  return index.begunBefore(view.to) - index.endedBy(view.from) > marked;
}

/** The counts of a lane along a line that begins `top` px from above. Cost follows the units in view, and what is drawn. */
export function laneCounts(
  { label, index, drawn, form }: CountedLane,
  top: number,
  scale: TimeScale,
  measure: Measure,
): LaneCount[] {
  const units = unitsInView(scale);
  const counts = units.map(({ from, to }) => index.begunBefore(to) - index.begunBefore(from));
  const { view } = scale;
  // What began before the view and is not over yet stands at its edge.
  counts[0]! += index.begunBefore(view.from) - index.endedBy(view.from);
  for (const { faint, spot } of drawn) {
    if (faint || spot.from >= view.to || spot.to <= view.from) continue;
    const at = Math.max(spot.from, view.from);
    counts[units.findIndex(({ to }) => at < to)]! -= 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return units.flatMap((unit, number) => {
    const count = counts[number]!;
    return count > 0 ? [countAt({ ...unit, count, most, label, form }, top, scale, measure)] : [];
  });
}

/** Units, cut to the view. A unit joins its neighbour when too little of it is in view for a number. */
function unitsInView(scale: TimeScale): readonly Interval[] {
  const { view, pxPerMs, breaks } = scale;
  const room = NARROWEST_UNIT / pxPerMs;
  const inner: number[] = [];
  for (const [index, part] of partsBetween(breaks, view).entries()) {
    const units = unitsOf(part, lengthOn(breaks, part) * pxPerMs, NARROWEST_UNIT).map(({ from }) => from);
    // Nothing lies in a gap: what stands after it is counted from its end, and not with what stands before it.
    const starts = index === 0 ? units.slice(1) : [part.from, ...units.slice(1)];
    const isClear = (start: number, before: number): boolean => lengthOn(breaks, { from: before, to: start }) >= room;
    for (const start of starts) {
      const isInside = isClear(start, view.from) && isClear(view.to, start);
      if (isInside && (index === 0 || isClear(start, inner.at(-1) ?? view.from))) inner.push(start);
    }
  }
  const ends = [...inner, view.to];
  return ends.map((to, index) => ({ from: ends[index - 1] ?? view.from, to }));
}

interface Counted extends Interval {
  readonly count: number;
  readonly most: number;
  readonly label: string;
  readonly form: CountsForm;
}

function countAt(
  { from, to, count, most, label, form }: Counted,
  top: number,
  scale: TimeScale,
  measure: Measure,
): LaneCount {
  const [x1, x2] = [timeToPx(scale, from) + GAP, timeToPx(scale, to) - GAP];
  const { lowest, highest, bottom, height: whole } = COUNTS[form];
  const height = lowest + (highest - lowest) * (count / most);
  const y = top + whole - bottom - height;
  const words = `+${grouped(count)}`;
  const middle = (x1 + x2 - measure(words, STYLES.laneCount)) / 2;
  return {
    // An edge of the view is no place in time: the unit at it keeps its element while it is cut further.
    key: from === scale.view.from ? `to ${String(to)}` : `from ${String(from)}`,
    from,
    to,
    count,
    column: { x: x1, y, width: x2 - x1, height },
    text: textAt(measure, "laneCount", words, middle, y - TEXT_GAP),
    name: `${grouped(count)} more in ${label}, ${periodText(from, to)}`,
  };
}

/** Whole days by their dates alone. */
function periodText(from: number, to: number): string {
  const length = from % DAY === 0 && to % DAY === 0 ? Infinity : to - from;
  const [first, last] = [formatTime(from, length), formatTime(to - 1, length)];
  return first === last ? first : `${first} to ${last}`;
}

/** With a comma after every third digit, whatever the machine's habits are. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ",");
}
