/** How much room a draft takes in a row: what the packing works with. */
import { DAY, momentInterval } from "../../data/time.ts";
import { isSpan, type When } from "../../data/timeline.ts";
import { CHIP_GAP, chipWidth } from "./chip.ts";
import type { Draft, Drafting, Elsewhere } from "./draft.ts";
import { markExtent, markOf } from "./mark.ts";
import type { Measure } from "./measure.ts";
import type { Block, Placement, Range } from "./rows.ts";
import { STYLES } from "./text.ts";

export const POINT_RADIUS = 5;
export const PILL_PADDING = 7;
/** Between chips, note and pill. */
export const ITEM_GAP = 7;
/** Between a point's middle and its label. */
const LABEL_OFFSET = 11;
/** Kept free at the ends of labels and bars, and around points: half of the least distance between neighbours. */
const ROOM = 8;
const POINT_ROOM = POINT_RADIUS + 3;
/** A day at least this wide holds two points side by side, each moved this far from its middle. */
const NARROWEST_SHARED_DAY = 34;
const SIDE_SHIFT = POINT_ROOM;

/** The block of a draft at the scale of its drafting. */
export function blockOf(draft: Draft, { scale, measure }: Drafting): Block {
  const mark = markOf(draft.when, scale, 0);
  const [left, right] = markExtent(mark);
  const width = Math.max(measure(draft.title, STYLES.event), captionWidth(draft, measure));
  const ghosts = draft.elsewhere.map((place) => ghostRange(place, (left + right) / 2, measure));
  const shift = isDay(draft.when) && DAY * scale.pxPerMs >= NARROWEST_SHARED_DAY ? SIDE_SHIFT : 0;
  const own =
    mark.kind === "point"
      ? [rightOf(mark.x + shift, width, shift), leftOf(mark.x - shift, width, -shift)]
      : [left, right - width].map((start) => along({ left, right }, start, width));
  const placements = own.map((placement) => ({ ...placement, taken: around([placement.taken, ...ghosts]) }));
  return { id: draft.id, left, right, placements };
}

/** A point at `x` with its label on the right. */
function rightOf(x: number, width: number, shift: number): Placement {
  const label = { left: x + LABEL_OFFSET, right: x + LABEL_OFFSET + width };
  return { label, taken: { left: x - POINT_ROOM, right: label.right + ROOM }, shift };
}

/** A point at `x` with its label on the left. */
function leftOf(x: number, width: number, shift: number): Placement {
  const label = { left: x - LABEL_OFFSET - width, right: x - LABEL_OFFSET };
  return { label, taken: { left: label.left - ROOM, right: x + POINT_ROOM }, shift };
}

/** A whisker or span with its label under it. */
function along(bar: Range, start: number, width: number): Placement {
  const label = { left: start, right: start + width };
  const { left, right } = around([bar, label]);
  return { label, taken: { left: left - ROOM, right: right + ROOM }, shift: 0 };
}

function around(ranges: readonly Range[]): Range {
  return {
    left: Math.min(...ranges.map(({ left }) => left)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

/** Whether no more than the day is known, so that a place within the day means nothing. */
function isDay(when: When): boolean {
  if (isSpan(when)) return false;
  const { from, to } = momentInterval(when);
  return from !== undefined && to !== undefined && to - from === DAY;
}

/** Left end of a ghost's chip, which stands on the far side of the event's own mark (at `from` px). */
export function ghostChipX({ x, x1, x2, source }: Elsewhere, from: number, measure: Measure): number {
  return x < from ? x1 - ITEM_GAP - chipWidth(measure, source.code) : x2 + ITEM_GAP;
}

function ghostRange(place: Elsewhere, from: number, measure: Measure): Range {
  const chip = ghostChipX(place, from, measure);
  const end = chip + chipWidth(measure, place.source.code);
  return { left: Math.min(place.x1, chip) - ROOM, right: Math.max(place.x2, end) + ROOM };
}

/** Width of chips, note and pill together, px. */
export function captionWidth({ sources, note, pill }: Draft, measure: Measure): number {
  const chips = sources.reduce((sum, { code }) => sum + chipWidth(measure, code) + CHIP_GAP, -CHIP_GAP);
  const noteWidth = note === undefined ? 0 : ITEM_GAP + measure(note, STYLES.note);
  return chips + noteWidth + (pill === undefined ? 0 : ITEM_GAP + pillWidth(pill, measure));
}

/** Width of a pill with its padding, px. */
export function pillWidth(pill: string, measure: Measure): number {
  return measure(`≠ ${pill}`, STYLES.differs) + 2 * PILL_PADDING;
}
