/** A draft set in its row: every mark, line and box with its place in the picture. */
import { setCaption } from "./caption-line.ts";
import { chipAt, CHIP_GAP, CHIP_HEIGHT } from "./chip.ts";
import { CALLOUT_LINE } from "../callouts/callout-text.ts";
import { ringAt } from "../callouts/ordinals.ts";
import type { EventCallout } from "../callout.ts";
import { CALLOUT_INDENT, type Draft } from "./draft.ts";
import { GHOST_LINE, setGhosts, type SetGhost } from "./elsewhere.ts";
import { cutMark, markExtent, markOf, movedMark } from "./place-mark.ts";
import type { Measure } from "../text/measure.ts";
import type { Member } from "./member.ts";
import { glyphKey } from "./glyph-order.ts";
import type { Chip, Ghost, Glyph, GlyphBody } from "../scene.ts";
import type { Mark } from "../mark.ts";
import { baselineFor, textAt, type TextLine } from "../text/text.ts";
import { readsLeft } from "../text/visual-order.ts";
import type { TimeScale } from "../view.ts";
import type { Placement } from "./row-room.ts";

/** From the top of a row's lowest line of bars, whiskers and ghosts to their middle, px. */
const MARK_LINE = 9;
/** From the top of the labels: middle of the title, top of the chips. */
const TITLE_MIDDLE = 13;
const CHIP_TOP = 22;
/** What the lowest line takes up above the labels. */
const LINE_SPACE = 13;
/** Middle of that line, seen from the top of the labels. */
const LOWEST_LINE = MARK_LINE - LINE_SPACE;
const ROW_HEIGHT = { twoLines: 47, oneLine: 22 };
/** Top of the chips that stand on the line of their title. */
const CHIP_TOP_ON_LINE = TITLE_MIDDLE - CHIP_HEIGHT / 2;

/** From the top of the labels to what an editor writes under them, where captions have a line and where they do not, px. */
const CALLOUT_TOP = { twoLines: 41, oneLine: 23 };
/** Between the baselines of a title's two lines, px. */
const TITLE_LINE = 17;
/** Under what an editor writes, besides what every row keeps free, px. */
const CALLOUT_BELOW = 4;
/** From the middle of a point, or of a bar, to the rule that ties words to it, px. */
const RULE_FROM = { point: 10, bar: 4.5, beside: 6.5 };

/** Where a row begins, and how many lines of bars and ghosts stand above its labels. */
export interface RowGeometry {
  readonly top: number;
  readonly lines: number;
}

/** What glyphs are set with. */
export interface Setting {
  readonly scale: TimeScale;
  readonly measure: Measure;
  readonly bodies: BodyMemory;
}

/** The bodies of the scenes before, by the keys of their glyphs. */
export type BodyMemory = Map<string, Pick<Member, "draft"> & { readonly shape: string; readonly body: GlyphBody }>;

/** Height of a row, px. `isOneLine` where captions stand on the lines of their titles. */
export function rowHeight(lines: number, isOneLine = false): number {
  return (isOneLine ? ROW_HEIGHT.oneLine : ROW_HEIGHT.twoLines) + labelsTop(lines);
}

/** Middle of the titles in a row, px from its top. */
export function titleMiddle(lines: number): number {
  return labelsTop(lines) + TITLE_MIDDLE;
}

/** What a second line of its title, and the words that an editor writes on it, add to the height of a draft's row, px. */
export function heightUnder(draft: Pick<Draft, "callout" | "titleRest">): number {
  const { callout } = draft;
  return restHeight(draft) + (callout ? callout.lines.length * CALLOUT_LINE + CALLOUT_BELOW : 0);
}

function restHeight({ titleRest }: Pick<Draft, "titleRest">): number {
  return titleRest === undefined ? 0 : TITLE_LINE;
}

function labelsTop(lines: number): number {
  return lines === 0 ? 0 : LINE_SPACE + (lines - 1) * GHOST_LINE;
}

/** How many lines a draft takes up above its label, where it is placed so. */
export function barLinesOf({ when, elsewhere }: Draft, placement: Placement, { scale, measure }: Setting): number {
  if (placement.isBeside) return 0;
  const mark = markOf(when, scale, 0);
  const [left, right] = markExtent(mark);
  const ghosts = setGhosts(elsewhere, { left, right }, scale, measure);
  return ghosts.reduce((most, { line }) => Math.max(most, line + 1), mark.kind === "point" ? 0 : 1);
}

/** The glyph of a member in its row. */
export function placeGlyph(
  member: Member,
  lane: string,
  { label, shift, isBeside }: Placement,
  row: RowGeometry,
  setting: Setting,
): Glyph {
  const { scale, measure } = setting;
  const draft = member.draft();
  const mark = markOf(draft.when, scale, 0);
  const isOnTitle = mark.kind === "point" || isBeside === true;
  const whole = movedMark(mark, shift, isOnTitle ? TITLE_MIDDLE : LOWEST_LINE);
  const [x, right] = markExtent(whole);
  const cut = cutMark(whole, scale.x0, scale.x1);
  const own: Own = {
    x,
    whole,
    ...(cut && { mark: movedMark(cut, -x, cut.y) }),
    label: { left: label.left - x, right: label.right - x },
    isOnTitle,
  };
  const ghosts = setGhosts(draft.elsewhere, { left: x - shift, right: right - shift }, scale, measure);
  const key = glyphKey({ role: draft.role, lane, id: draft.id });
  const body =
    ghosts.length === 0 ? remembered(key, member, own, setting) : bodyOf(member, own, { ...setting, ghosts });
  return { id: draft.id, role: draft.role, lane, x, y: row.top + labelsTop(row.lines), body };
}

/** A glyph's own mark, as a whole and as much as is drawn of it; the second and the label from `x`. */
interface Own {
  readonly x: number;
  readonly whole: Mark;
  readonly mark?: Mark;
  readonly label: Placement["label"];
  /** Whether the mark stands on the line of its title, and the label on one side of it. */
  readonly isOnTitle: boolean;
}

/** The body that was made before if nothing in it changed, so that it need not be drawn again. */
function remembered(key: string, member: Member, own: Own, setting: Setting): GlyphBody {
  const shape = member.faint ? `${shapeOf(own)} faint` : shapeOf(own);
  const before = setting.bodies.get(key);
  const { draft } = member;
  if (before?.shape === shape && before.draft === draft) return before.body;
  const body = bodyOf(member, own, { ...setting, ghosts: [] });
  setting.bodies.set(key, { draft, shape, body });
  return body;
}

/** Tells bodies of one member apart, to a hundredth of a px: the sum of rounding is no change. */
function shapeOf({ mark, label }: Own): string {
  const at = (x: number): string => String(Math.round(x * 100));
  const end = at(label.left);
  if (!mark) return end;
  if (mark.kind === "point") return `${end} point ${at(mark.y)}`;
  const likely = (mark.likely ?? []).map(({ from, to }) => ` ${at(from)} ${at(to)}`).join("");
  const ends = `${end} ${mark.kind} ${at(mark.y)} ${at(mark.x1)} ${at(mark.x2)} ${mark.start} ${mark.end}${likely}`;
  if (mark.kind === "whisker") return ends;
  const { solid1, solid2, fadeIn, fadeOut } = mark;
  return [ends, ...[solid1, solid2, fadeIn.from, fadeIn.to, fadeOut.from, fadeOut.to].map(at)].join(" ");
}

function bodyOf(member: Member, own: Own, setting: Setting & { readonly ghosts: readonly SetGhost[] }): GlyphBody {
  const { measure, ghosts } = setting;
  const draft = member.draft();
  const { label } = own;
  const asides = [...draft.asides, ...(member.faint ? ["filtered out"] : [])];
  // Left of its mark a label ends beside it; any other begins at its left.
  const isLeftOfMark = own.isOnTitle && label.right < (own.mark ? markExtent(own.mark)[0] : 0);
  const indent = draft.callout && !isBesideMark(own) ? CALLOUT_INDENT : 0;
  const startOf = (width: number): number => (isLeftOfMark ? label.right - width : label.left + indent);
  const { captionShift, ordinalRoom, callout } = draft;
  const isOneLine = captionShift > 0;
  const titleX = startOf(isOneLine ? captionShift + draft.caption.width : draft.titleWidth);
  const caption = isOneLine
    ? { x: titleX + captionShift, top: CHIP_TOP_ON_LINE }
    : { x: startOf(draft.caption.width), top: CHIP_TOP + restHeight(draft) };
  const [title, ...rest] = titleAt(draft, { x: titleX, startOf, isLeftOfMark, measure });
  return {
    differs: draft.differs,
    ...(own.mark && { mark: own.mark }),
    title,
    ...(rest.length > 0 && { lines: rest }),
    ...(ordinalRoom > 0 && { ordinal: { box: ringAt(titleX, TITLE_MIDDLE, ordinalRoom) } }),
    ...(callout && { callout: calloutAt(callout, own, { startOf, isOneLine, lower: restHeight(draft), measure }) }),
    ...setCaption(draft.caption, caption, measure),
    ghosts: ghosts.map((ghost) => ghostAt(ghost, own, setting)),
    name: [draft.name, ...asides].join("; "),
    asides,
    faint: member.faint,
    ...(draft.coverage && { coverage: draft.coverage }),
    ...(draft.isChanged && { isChanged: true }),
  };
}

/** Where lines of a label begin, by their width, px. */
interface LabelPlace {
  readonly startOf: (width: number) => number;
  readonly measure: Measure;
}

/** The lines of the title at one edge: that of the mark, or the one that they are read from. `x` is where they begin, px. */
function titleAt(
  { title, titleRest, ordinalRoom }: Draft,
  { x, isLeftOfMark, startOf, measure }: LabelPlace & { readonly x: number; readonly isLeftOfMark: boolean },
): readonly [first: TextLine, ...rest: TextLine[]] {
  const first = textAt(measure, "event", title, x + ordinalRoom, baselineFor("event", TITLE_MIDDLE));
  if (titleRest === undefined) return [first];
  const rest = textAt(measure, "event", titleRest, x + ordinalRoom, baselineFor("event", TITLE_MIDDLE + TITLE_LINE));
  if (isLeftOfMark) return [first, { ...rest, x: startOf(rest.width) }];
  if (!readsLeft(title)) return [first, rest];
  const right = first.x + Math.max(first.width, rest.width);
  return [
    { ...first, x: right - first.width },
    { ...rest, x: right - rest.width },
  ];
}

/** Whether the label stands on the line of its mark, on one side of it. */
function isBesideMark({ mark, isOnTitle, label }: Own): boolean {
  if (!mark || !isOnTitle) return false;
  const [left, right] = markExtent(mark);
  return label.right < left || label.left > right;
}

/** Under the labels, each line where they begin or end; tied to the point, or to the bar if that reaches over the words. */
function calloutAt(
  { lines, width, isCut }: NonNullable<Draft["callout"]>,
  own: Own,
  { startOf, isOneLine, lower, measure }: LabelPlace & { readonly isOneLine: boolean; readonly lower: number },
): EventCallout {
  const top = (isOneLine ? CALLOUT_TOP.oneLine : CALLOUT_TOP.twoLines) + lower;
  const y2 = top + lines.length * CALLOUT_LINE - 2;
  const set = lines.map((line, index) => {
    const middle = top + (index + 0.5) * CALLOUT_LINE;
    const text = textAt(measure, "callout", line, 0, baselineFor("callout", middle));
    // What is read from right to left begins at one right edge.
    return { ...text, x: readsLeft(line) ? startOf(width) + width - text.width : startOf(text.width) };
  });
  const words = { lines: set, ...(isCut && { isCut: true as const }) };
  const { mark, label } = own;
  const [left, right] = mark ? markExtent(mark) : [NaN, NaN];
  if (isBesideMark(own)) {
    // Down from the point, or from the end of the bar that is next to the words.
    const x = label.left > right ? right : left;
    return { ...words, rule: { x, y1: TITLE_MIDDLE + RULE_FROM[mark?.kind === "point" ? "point" : "beside"], y2 } };
  }
  const isUnderBar = mark?.kind !== "point" && left <= label.left + 0.5 && right >= label.left;
  return {
    ...words,
    rule: { x: label.left + 0.5, y1: isUnderBar ? LOWEST_LINE + RULE_FROM.bar : top + 1, y2 },
  };
}

function ghostAt(ghost: SetGhost, { x: origin, whole, mark }: Own, { scale, measure }: Setting): Ghost {
  const y = LOWEST_LINE - ghost.line * GHOST_LINE;
  const [left, right] = markExtent(whole);
  const [ghostLeft, ghostRight] = markExtent(ghost.mark);
  const near = ghostLeft + ghostRight < left + right ? left : right;
  const x = Math.min(Math.max(whole.kind === "point" ? whole.x : near, scale.x0), scale.x1);
  let chipX = ghost.chipsX - origin;
  const chips: Chip[] = ghost.sources.map((source) => {
    const chip = chipAt(measure, source, chipX, y - CHIP_HEIGHT / 2);
    chipX += chip.box.width + CHIP_GAP;
    return { ...chip, name: `${chip.name} puts it here` };
  });
  const link = { x: x - origin, y: mark ? whole.y : y };
  return { key: ghost.key, mark: movedMark(ghost.mark, -origin, y), link, chips };
}
