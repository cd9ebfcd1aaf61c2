/** A draft set in its row: every mark, line and box with its place in the picture. */
import { captionWidth, setCaption } from "./caption-line.ts";
import { chipAt, CHIP_GAP, CHIP_HEIGHT } from "./chip.ts";
import type { Draft, Drafting } from "./draft.ts";
import { GHOST_LINE, setGhosts, type SetGhost } from "./elsewhere.ts";
import { cutMark, markExtent, markOf } from "./mark.ts";
import type { Measure } from "./measure.ts";
import type { Placement } from "./rows.ts";
import type { Chip, Ghost, Glyph, Mark } from "./scene.ts";
import { baselineFor, STYLES, textAt } from "./text.ts";
import type { TimeScale } from "./view.ts";

/** From the top of a row's lowest line of bars, whiskers and ghosts to their middle, px. */
const MARK_LINE = 9;
/** From the top of the labels: middle of the title, top of the chips. */
const TITLE_MIDDLE = 13;
const CHIP_TOP = 22;
/** What the lowest line takes up above the labels. */
const LINE_SPACE = 13;
const ROW_HEIGHT = 47;

/** Where a row begins, and how many lines of bars and ghosts stand above its labels. */
export interface RowPlace {
  readonly top: number;
  readonly lines: number;
}

/** Height of a row, px. */
export function rowHeight(lines: number): number {
  return ROW_HEIGHT + labelsTop(lines);
}

/** Middle of the titles in a row, px from its top. */
export function titleMiddle(lines: number): number {
  return labelsTop(lines) + TITLE_MIDDLE;
}

function labelsTop(lines: number): number {
  return lines === 0 ? 0 : LINE_SPACE + (lines - 1) * GHOST_LINE;
}

/** How many lines a draft takes up above its label. */
export function linesOf({ when, elsewhere }: Draft, { scale, measure }: Drafting): number {
  const mark = markOf(when, scale, 0);
  const [left, right] = markExtent(mark);
  const ghosts = setGhosts(elsewhere, { left, right }, scale, measure);
  return ghosts.reduce((most, { line }) => Math.max(most, line + 1), mark.kind === "point" ? 0 : 1);
}

/** The glyph in its row. */
export function placeGlyph(draft: Draft, { label, shift }: Placement, row: RowPlace, drafting: Drafting): Glyph {
  const { measure, scale } = drafting;
  const top = row.top + labelsTop(row.lines);
  const line = top - LINE_SPACE + MARK_LINE;
  const whole = shifted(markOf(draft.when, scale, 0), shift, line, top + TITLE_MIDDLE);
  const mark = cutMark(whole, scale.x0, scale.x1);
  // A label left of its point ends beside it; any other begins at its left.
  const leftOfPoint = whole.kind === "point" && label.right < whole.x;
  const startOf = (width: number): number => (leftOfPoint ? label.right - width : label.left);
  const titleX = startOf(measure(draft.title, STYLES.event));
  const captionX = startOf(captionWidth(draft, scale, measure));
  const [left, right] = markExtent(whole);
  return {
    id: draft.id,
    role: draft.role,
    lane: draft.lane,
    differs: draft.differs,
    ...(mark && { mark }),
    title: textAt(measure, "event", draft.title, titleX, baselineFor("event", top + TITLE_MIDDLE)),
    ...setCaption(draft, { x: captionX, top: top + CHIP_TOP }, scale, measure),
    ghosts: setGhosts(draft.elsewhere, { left, right }, scale, measure).map((ghost) =>
      ghostAt(ghost, { whole, isDrawn: mark !== undefined, line }, scale, measure),
    ),
    name: draft.name,
    faint: draft.faint,
    ...(draft.told && { told: draft.told }),
  };
}

function shifted(mark: Mark, shift: number, line: number, middle: number): Mark {
  return mark.kind === "point" ? { ...mark, x: mark.x + shift, y: middle } : { ...mark, y: line };
}

interface Own {
  readonly whole: Mark;
  /** Whether anything of it is in view. */
  readonly isDrawn: boolean;
  readonly line: number;
}

function ghostAt(ghost: SetGhost, { whole, isDrawn, line }: Own, scale: TimeScale, measure: Measure): Ghost {
  const y = line - ghost.line * GHOST_LINE;
  const [left, right] = markExtent(whole);
  const [ghostLeft, ghostRight] = markExtent(ghost.mark);
  const near = ghostLeft + ghostRight < left + right ? left : right;
  const x = Math.min(Math.max(whole.kind === "point" ? whole.x : near, scale.x0), scale.x1);
  let chipX = ghost.chipsX;
  const chips: Chip[] = ghost.sources.map((source) => {
    const chip = chipAt(measure, source, chipX, y - CHIP_HEIGHT / 2);
    chipX += chip.box.width + CHIP_GAP;
    return { ...chip, name: `${chip.name} puts it here` };
  });
  return { key: ghost.key, mark: { ...ghost.mark, y }, link: { x, y: isDrawn ? whole.y : y }, chips };
}
