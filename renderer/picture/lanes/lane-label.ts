/** The words beside a lane: its label, broken into as many lines as its height holds. */
import type { Lane } from "../../../data/timeline.ts";
import { titleMiddle } from "../marks/glyph.ts";
import { type NestedLane, REPORTS_LANE } from "./grouping.ts";
import type { Measure } from "../text/measure.ts";
import type { Sheet } from "../sheet.ts";
import { baselineFor, ellipsize, STYLES, textAt, type TextLine } from "../text/text.ts";
import { unbroken, wrap } from "../text/wrap.ts";
import { counted } from "../../../data/words.ts";

/** Room for a label that stands above its lane, px. */
export const LANE_HEAD = 22;
/** Kept free above and below the rows of a lane, px. */
export const LANE_PADDING = { top: 6, bottom: 10 };
/** Between a label and the plot, px. */
const LABEL_GAP = 12;
const LINE_HEIGHT = 18;
const INDENT = 14;
const DEEPEST = 3;
const NOTE_HEIGHT = 17;

/** Where a lane stands, px, and what its label has to do with. */
export interface LanePlace {
  readonly y: number;
  readonly height: number;
  /** How many lines of bars and ghosts its first row has above its labels. */
  readonly lines: number;
  /** Set under the label, or after it where the label stands above the lane. */
  readonly note?: string;
}

/** Beside the title of the lane's first row, or above it where the picture is narrow. */
export function laneLabels(lane: NestedLane, place: LanePlace, whole: Sheet, measure: Measure): TextLine[] {
  const { y, height, lines: above, note } = place;
  const indent = indentOf(lane);
  const sheet = { ...whole, margin: whole.margin + indent, gutter: whole.gutter - indent };
  const { labelsBeside, margin, width } = sheet;
  const first = baselineFor("lane", y + LANE_PADDING.top + (labelsBeside ? titleMiddle(above) : 12));
  if (!labelsBeside) return besideNote(lane.label, note, first, sheet, measure);
  const room = y + height - LANE_PADDING.bottom / 2 - first - (note === undefined ? 0 : NOTE_HEIGHT);
  const most = Math.max(1, 1 + Math.floor(room / LINE_HEIGHT));
  const lines = lineUp(measure, lane.label, Math.min(sheet.gutter - LABEL_GAP, width), most);
  const texts = lines.map((line, index) => textAt(measure, "lane", line, margin, first + index * LINE_HEIGHT));
  if (note === undefined) return texts;
  return [...texts, textAt(measure, "laneNote", note, margin, first + (lines.length - 1) * LINE_HEIGHT + NOTE_HEIGHT)];
}

/** How wide a gutter must be for every word of these lanes' labels to stay whole, px. */
export function gutterFor(lanes: readonly NestedLane[], measure: Measure): number {
  const widths = lanes.flatMap((lane) =>
    unbroken(lane.label).map((word) => indentOf(lane) + measure(word, STYLES.lane)),
  );
  return Math.ceil(widths.reduce((widest, width) => Math.max(widest, width), 0)) + LABEL_GAP;
}

/** How far right the label of a lane under another begins, px; the deepest leave room for words. */
function indentOf({ depth = 0 }: NestedLane): number {
  return Math.min(depth, DEEPEST) * INDENT;
}

/** How high a lane must be for its whole label, px. */
export function labelHeight(
  lane: NestedLane,
  { lines: above, note }: Omit<LanePlace, "y" | "height">,
  sheet: Sheet,
  measure: Measure,
): number {
  if (!sheet.labelsBeside) return 0;
  const lines = wrap(measure, "lane", lane.label, sheet.gutter - indentOf(lane) - LABEL_GAP).length;
  const first = baselineFor("lane", LANE_PADDING.top + titleMiddle(above));
  return first + (lines - 1) * LINE_HEIGHT + (note === undefined ? 0 : NOTE_HEIGHT) + LANE_PADDING.bottom / 2;
}

/** What a lane is and holds, for a screen reader; it has all words that are drawn. @example "Diplomacy, 13 events" */
export function laneName(lane: Lane, count: number, note?: string): string {
  return `${[lane.label, note].join(" ").trimEnd()}, ${countText(lane, count)}`;
}

/** How many are in the lane, wherever the view stands; what is filtered out does not count. */
export function countText({ id }: Lane, count: number): string {
  return counted(count, id === REPORTS_LANE.id ? "report" : "event");
}

function besideNote(label: string, note: string | undefined, y: number, sheet: Sheet, measure: Measure): TextLine[] {
  const { margin, width } = sheet;
  const text = textAt(measure, "lane", ellipsize(measure, "lane", label, width - 2 * margin - 90), margin, y);
  return note === undefined ? [text] : [text, textAt(measure, "laneNote", note, margin + text.width + 8, y)];
}

/** At most so many lines; what does not fit them, or a word that is too long for one, ends in an ellipsis. */
function lineUp(measure: Measure, label: string, width: number, most: number): string[] {
  const lines = wrap(measure, "lane", label, width);
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")];
  return kept.map((line) => ellipsize(measure, "lane", line, width));
}
