/** A draft set in its row: every mark, line and box with its place in the picture. */
import { captionWidth, ghostChipX, ITEM_GAP, PILL_PADDING, pillWidth } from "./block.ts";
import { chipAt, CHIP_GAP, CHIP_HEIGHT } from "./chip.ts";
import type { Draft, Drafting, Elsewhere } from "./draft.ts";
import { cutMark, markExtent, markOf } from "./mark.ts";
import type { Measure } from "./measure.ts";
import type { Placement } from "./rows.ts";
import type { Chip, Ghost, Glyph, Mark } from "./scene.ts";
import { baselineFor, STYLES, textAt } from "./text.ts";

/** From the top of a row: the line of bars, whiskers and ghosts, for rows that have any. */
const MARK_LINE = 9;
/** From the top of a row, or from 13 px lower where there is such a line: middle of the title, top of the chips. */
const TITLE_MIDDLE = 13;
const CHIP_TOP = 22;
const LINE_SPACE = 13;
const ROW_HEIGHT = 47;

/** Where a row begins, and whether it has a line of bars above its labels. */
export interface RowPlace {
  readonly top: number;
  readonly lined: boolean;
}

/** Height of a row, px. */
export function rowHeight(lined: boolean): number {
  return lined ? ROW_HEIGHT + LINE_SPACE : ROW_HEIGHT;
}

/** Middle of the titles in a row, px from its top. */
export function titleMiddle(lined: boolean): number {
  return lined ? TITLE_MIDDLE + LINE_SPACE : TITLE_MIDDLE;
}

/** Whether a draft draws anything on the line above its label. */
export function isLined({ when, elsewhere }: Draft, { scale }: Drafting): boolean {
  return elsewhere.length > 0 || markOf(when, scale, 0).kind !== "point";
}

/** The glyph in its row. */
export function placeGlyph(draft: Draft, { label, shift }: Placement, row: RowPlace, drafting: Drafting): Glyph {
  const { measure, scale } = drafting;
  const top = row.top + (row.lined ? LINE_SPACE : 0);
  const whole = markOf(draft.when, scale, 0);
  const mark = shifted(cutMark(whole, scale.x0, scale.x1) ?? whole, shift, row.top + MARK_LINE, top + TITLE_MIDDLE);
  // A label left of its point ends beside it; any other begins at its left.
  const leftOfPoint = mark.kind === "point" && label.right < mark.x;
  const startOf = (width: number): number => (leftOfPoint ? label.right - width : label.left);
  const titleX = startOf(measure(draft.title, STYLES.event));
  return {
    id: draft.id,
    role: draft.role,
    lane: draft.lane,
    differs: draft.differs,
    mark,
    title: textAt(measure, "event", draft.title, titleX, baselineFor("event", top + TITLE_MIDDLE)),
    ...setCaption(draft, startOf(captionWidth(draft, measure)), top + CHIP_TOP, measure),
    ghosts: draft.elsewhere
      .filter(({ x }) => x >= scale.x0 && x <= scale.x1)
      .map((place) => ghostAt(place, mark, row.top + MARK_LINE, measure)),
    name: draft.name,
  };
}

function shifted(mark: Mark, shift: number, line: number, middle: number): Mark {
  return mark.kind === "point" ? { ...mark, x: mark.x + shift, y: middle } : { ...mark, y: line };
}

function setCaption({ sources, note, pill }: Draft, start: number, top: number, measure: Measure) {
  const baseline = baselineFor("note", top + CHIP_HEIGHT / 2);
  let x = start;
  const chips: Chip[] = sources.map((source) => {
    const chip = chipAt(measure, source, x, top);
    x += chip.box.width + CHIP_GAP;
    return chip;
  });
  x += ITEM_GAP - CHIP_GAP;
  const noteLine = note === undefined ? undefined : textAt(measure, "note", note, x, baseline);
  x += noteLine === undefined ? 0 : noteLine.width + ITEM_GAP;
  return {
    chips,
    ...(noteLine && { note: noteLine }),
    ...(pill !== undefined && {
      pill: {
        box: { x, y: top, width: pillWidth(pill, measure), height: CHIP_HEIGHT },
        text: textAt(measure, "differs", `≠ ${pill}`, x + PILL_PADDING, baseline),
      },
    }),
  };
}

function ghostAt(place: Elsewhere, mark: Mark, y: number, measure: Measure): Ghost {
  const { key, source, x1, x, x2 } = place;
  const [left, right] = markExtent(mark);
  const from = mark.kind === "point" ? mark.x : x < left ? left : right;
  const chip = chipAt(measure, source, ghostChipX(place, (left + right) / 2, measure), y - CHIP_HEIGHT / 2);
  return { key, x1, x, x2, y, link: { x: from, y: mark.y }, chip: { ...chip, name: `${chip.name} puts it here` } };
}
