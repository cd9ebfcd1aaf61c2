/** A lane folded to one row: its label, how many events it holds, and a tick for each that is in view. */
import type { Interval } from "../../../data/time.ts";
import { countText, LANE_HEAD, laneLabels, laneName } from "./lane-label.ts";
import { COUNTS, laneCounts } from "./lane-counts.ts";
import { cutMark, MARK_REACH, markExtent, markOf } from "../marks/place-mark.ts";
import type { Member } from "../marks/member.ts";
import type { LaneTick } from "../scene.ts";
import type { TimeScale } from "../view.ts";
import type { LaidLane, LaneSetting, PlannedLane } from "./laid-lane.ts";

const HEIGHT = 50;
/** For the second line of a label that needs one; a third is cut. */
const SECOND_LINE = 18;
/** From the top of a lane whose label stands beside it: the line of ticks. */
const TICK_LINE = 25;
/** More ticks than this are a grey band that says less than numbers do. */
const MOST_TICKS = 400;
/** From the top of the lane to its counts, where it has those instead of ticks. */
const COUNTS_TOP = 4;

/** The lane at any place: its height does not depend on what is in view. */
export function collapsedLane({ lane, index }: PlannedLane, { plan, scale, measure }: LaneSetting): LaidLane {
  const { sheet } = plan;
  const reach = MARK_REACH / scale.pxPerMs;
  const members = [...index.within({ from: scale.view.from - reach, to: scale.view.to + reach })];
  const hasCounts = members.length > MOST_TICKS;
  const placeAt = (y: number) => ({ y, height: HEIGHT + SECOND_LINE, lines: 0, note: countText(lane, index.count) });
  const head = sheet.labelsBeside ? 0 : LANE_HEAD;
  const labelled = HEIGHT + (laneLabels(lane, placeAt(0), sheet, measure).length > 2 ? SECOND_LINE : 0);
  const height = hasCounts ? Math.max(labelled, head + COUNTS_TOP + COUNTS.columns.height) : labelled;
  return {
    height,
    rows: 0,
    counts: false,
    waiting: -Infinity,
    at: (y) => {
      const line = y + (sheet.labelsBeside ? TICK_LINE : LANE_HEAD + TICK_LINE / 2);
      const band = {
        id: lane.id,
        name: laneName(lane, index.count),
        y,
        height,
        labels: laneLabels(lane, placeAt(y), sheet, measure),
        collapsed: true,
        ticks: hasCounts ? [] : members.flatMap((member) => tickOf(member, line, scale) ?? []),
        counts: hasCounts
          ? laneCounts({ label: lane.label, index, drawn: [], form: "columns" }, y + head + COUNTS_TOP, scale, measure)
          : [],
      };
      return [band, []];
    },
  };
}

/** A tick for each of these that is in view, on the line `y`; more than say anything side by side are left to numbers. */
export function ticksOn(index: PlannedLane["index"], y: number, scale: TimeScale): readonly LaneTick[] {
  const reach = MARK_REACH / scale.pxPerMs;
  const part = { from: scale.view.from - reach, to: scale.view.to + reach };
  const members = [...index.within(part)];
  // Of a crowd only the first are put in order.
  const ranked = members.length > MOST_TICKS ? firstOf(index, part) : index.ranked(members);
  return ranked.flatMap((member) => tickOf(member, y, scale) ?? []);
}

function firstOf({ byRank }: PlannedLane["index"], { from, to }: Interval): readonly Member[] {
  const found: Member[] = [];
  for (const member of byRank) {
    if (found.length >= MOST_TICKS) break;
    if (member.reach.from < to && member.reach.to > from) found.push(member);
  }
  return found;
}

/** Undefined for what lies out of view, as with any other mark. */
function tickOf({ id, role, when, differs, faint }: Member, y: number, scale: TimeScale): LaneTick | undefined {
  const mark = cutMark(markOf(when, scale, y), scale.x0, scale.x1);
  if (!mark) return undefined;
  const [x1, x2] = markExtent(mark);
  const likely = mark.kind === "point" ? undefined : mark.likely;
  return { id, role, x1, x2, y, differs, faint, ...(likely && { likely }) };
}
