/** A lane folded to one row: its label, how many events it holds, and a tick for each that is in view. */
import type { Lane } from "../../data/timeline.ts";
import type { Draft, Drafting } from "./draft.ts";
import { countText, LANE_HEAD, laneLabels, laneName } from "./lane-label.ts";
import { cutMark, markExtent, markOf } from "./mark.ts";
import type { Band, LaneTick } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

const HEIGHT = 50;
/** For the second line of a label that needs one; a third is cut. */
const SECOND_LINE = 18;
/** From the top of a lane whose label stands beside it: the line of ticks. */
const TICK_LINE = 25;

/** The lane with its top at `y` px. */
export function collapsedLane(
  lane: Lane,
  drafts: readonly Draft[],
  y: number,
  { frame, drafting }: { readonly frame: Sheet; readonly drafting: Drafting },
): Band {
  const line = y + (frame.labelsBeside ? TICK_LINE : LANE_HEAD + TICK_LINE / 2);
  const place = { y, height: HEIGHT + SECOND_LINE, lines: 0, note: countText(lane, drafts) };
  const labels = laneLabels(lane, place, frame, drafting.measure);
  return {
    id: lane.id,
    name: laneName(lane, drafts),
    y,
    height: HEIGHT + (labels.length > 2 ? SECOND_LINE : 0),
    labels,
    ticks: drafts.flatMap((draft) => tickOf(draft, line, drafting) ?? []),
    collapsed: true,
  };
}

/** Undefined for what lies out of view, as with any other mark. */
function tickOf({ id, role, when, differs, faint }: Draft, y: number, { scale }: Drafting): LaneTick | undefined {
  const mark = cutMark(markOf(when, scale, y), scale.x0, scale.x1);
  if (!mark) return undefined;
  const [x1, x2] = markExtent(mark);
  return { id, role, x1, x2, y, differs: differs.length > 0, faint };
}
