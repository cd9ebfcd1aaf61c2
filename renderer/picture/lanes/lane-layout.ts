/** Lanes one under another, and the glyphs of each in its rows. */
import { memo, once } from "../../../data/memo.ts";
import { allot, type SharingLane } from "./allot.ts";
import { collapsedLane, ticksOn } from "./collapsed-lane.ts";
import { barLinesOf, heightUnder, placeGlyph, rowHeight, type RowGeometry } from "../marks/glyph.ts";
import { COUNTS, hasLaneCounts, laneCounts, type CountsForm } from "./lane-counts.ts";
import { LANE_HEAD, LANE_PADDING, labelHeight, laneLabels, laneName } from "./lane-label.ts";
import { findRoom, PACKED_WHOLE, placeMembers, type MemberSlot, type LaneSlots, type RowLimit } from "./lane-rows.ts";
import { REPORTS_LANE } from "./grouping.ts";
import type { Member } from "../marks/member.ts";
import { withWholeTitles } from "./whole-titles.ts";
import type { Block } from "../marks/row-room.ts";
import type { Band, Glyph } from "../scene.ts";
import type { View } from "../view.ts";
import type { LaidLane, LanesPlan, LaneSetting, PlannedLane } from "./laid-lane.ts";

/** Where all of its events fit, a lane may have this many times the rows that it has where they do not. */
const ROOMY = 3;
/** Fewer rows than this say less of a lane than its counts do. */
const FEWEST_ROWS = 2;

/** The line of ticks of what was known before, in a panel: its height and middle, px. */
const BEFORE = { height: 20, middle: 11 };

/** Lanes one under another, with their glyphs, and where the last one ends, px. */
export interface LanesLaid {
  readonly bands: readonly Band[];
  readonly glyphs: readonly Glyph[];
  readonly bottom: number;
}

/** The lanes at their full height, or as `rows` of the setting allows. */
export function layLanes(setting: LaneSetting): LanesLaid {
  return oneUnderAnother(layFreely(setting), setting.top);
}

function oneUnderAnother(laid: readonly LaidLane[], top: number): LanesLaid {
  const bands: Band[] = [];
  const glyphs: Glyph[] = [];
  let y = top;
  for (const lane of laid) {
    const [band, placed] = lane.at(y);
    bands.push(band);
    for (const glyph of placed) glyphs.push(glyph);
    y += lane.height;
  }
  return { bands, glyphs, bottom: y };
}

/** Each lane at its full height, or as `rows` of the setting allows: for who places lanes of several plans. */
export function layFreely(setting: LaneSetting): readonly LaidLane[] {
  const { plan, rows } = setting;
  const open = plan.lanes.filter(({ collapsed }) => !collapsed).length;
  const most = rows === undefined ? Infinity : Math.max(FEWEST_ROWS, Math.floor(rows / Math.max(1, open)));
  return plan.lanes.map((lane) => layLane(lane, { most, mostForAll: most * ROOMY }, setting));
}

/** Lanes of a page while it is found out what they may take of it: each number of rows is laid once. */
export interface LanesOnPage {
  /** Each in as many rows as it is given, to share a height with lanes of other plans or alone. */
  readonly lanes: readonly SharingLane[];
  /** As many rows for each as `height` px have room for. */
  readonly within: (height: number) => LanesLaid;
}

/** Nothing is laid before it is asked for. @param room the most that all lanes of the page may take, px */
export function lanesOnPage(setting: LaneSetting, room: number): LanesOnPage {
  const { plan, top } = setting;
  // What lanes hold is measured once for all numbers of rows.
  const measured = { ...setting, blocks: new Map<Member, Block>() };
  // In a lane of thousands, rows beyond the page are not worth finding out.
  const useful = Math.ceil(room / rowHeight(0, plan.isOneLine));
  const lanes = plan.lanes.map((planned): SharingLane => {
    const { index, collapsed } = planned;
    const lay = memo((most: number) => layLane(planned, { most, mostForAll: most }, measured));
    const isCrowd = !collapsed && index.members.length > PACKED_WHOLE;
    const whole = (): LaidLane | undefined =>
      isCrowd ? (findRoom(index, useful, measured) ? lay(useful) : undefined) : lay(Infinity);
    return { lay, whole: once(whole) };
  });
  return { lanes, within: (height) => oneUnderAnother(allotted(plan, lanes, height), top) };
}

function allotted(plan: LanesPlan, lanes: readonly SharingLane[], height: number): readonly LaidLane[] {
  const laid = allot(lanes, height);
  const reports = plan.lanes.findIndex(({ lane }) => lane.id === REPORTS_LANE.id);
  // Where none of the reports has a mark, their dates stand with the sources, and the lane is room for events.
  if (laid[reports]?.rows !== 0 || !laid[reports].counts) return laid;
  return allot(
    lanes.filter((_, index) => index !== reports),
    height,
  );
}

/** What lanes take when all that they have is counted, and when each has one row besides; px. */
export function leastHeights({ plan, measure }: LaneSetting): { readonly bare: number; readonly oneRow: number } {
  const { lanes, sheet, isOneLine } = plan;
  const around = LANE_PADDING.top + (sheet.labelsBeside ? 0 : LANE_HEAD) + LANE_PADDING.bottom;
  const bare = lanes
    .filter(({ lane }) => lane.id !== REPORTS_LANE.id)
    .map(({ lane }) => Math.max(around + COUNTS.slim.height, labelHeight(lane, { lines: 0 }, sheet, measure)))
    .reduce((sum, height) => sum + height, 0);
  return { bare, oneRow: bare + lanes.length * rowHeight(0, isOneLine) };
}

function layLane(planned: PlannedLane, rows: RowLimit, setting: LaneSetting): LaidLane {
  if (planned.collapsed) return collapsedLane(planned, setting);
  return openLane(planned, placeMembers(planned.index, rows, setting), setting);
}

function openLane({ lane, index, before }: PlannedLane, members: LaneSlots, setting: LaneSetting): LaidLane {
  const { placed, areAll } = members;
  const { plan, scale, measure } = setting;
  const { sheet } = plan;
  const over = LANE_PADDING.top + (sheet.labelsBeside ? 0 : LANE_HEAD);
  const head = over + (before ? BEFORE.height : 0);
  // A page has one height for everything, and rows say more than columns do.
  const form: CountsForm = setting.height === undefined ? "columns" : "slim";
  const counted = { label: lane.label, index, drawn: placed.map(({ member }) => member), form };
  const hasCounts = !areAll && hasLaneCounts(counted, scale);
  // Bare counts need no row above them; an empty lane keeps one, so that it does not jump when something comes into view.
  const [rows, rowsHeight] = placed.length === 0 && (hasCounts || before) ? [[], 0] : setRows(placed, setting);
  const note = lane.id === REPORTS_LANE.id && sheet.labelsBeside ? "published" : undefined;
  const labelled = { lines: before ? 0 : (rows[0]?.lines ?? 0), ...(note !== undefined && { note }) };
  const needed = head + rowsHeight + (hasCounts ? COUNTS[form].height : 0) + LANE_PADDING.bottom;
  const height = Math.max(needed, labelHeight(lane, labelled, sheet, measure));
  // In the window titles stay as they are while it is panned.
  const shown = once(() => (setting.height === undefined ? placed : withWholeTitles(placed, setting)));
  const at = (y: number): readonly [Band, readonly Glyph[]] => {
    const top = y + head;
    const glyphs = shown().map(({ member, row, placement }) => {
      const place = rows[row]!;
      return placeGlyph(member, lane.id, placement, { ...place, top: top + place.top }, setting);
    });
    const counts = hasCounts ? laneCounts(counted, top + rowsHeight, scale, measure) : [];
    const labels = laneLabels(lane, { y, height, ...labelled }, sheet, measure);
    const name = laneName(lane, index.count, note);
    const ticks = before && { before: ticksOn(before, y + over + BEFORE.middle, scale) };
    return [{ id: lane.id, name, y, height, labels, collapsed: false, ticks: [], counts, ...ticks }, glyphs];
  };
  // Only a page shares its rows by what waits. In the window it would be looked for in every frame.
  const isShared = hasCounts && setting.height !== undefined;
  const waiting = isShared ? waitingRank(index, new Set(counted.drawn), scale.view) : -Infinity;
  return { height, rows: placed.length === 0 ? 0 : rows.length, counts: hasCounts, waiting, at };
}

/** The rank of what matters most of that which is counted. Takes time in proportion to the lane at most. */
function waitingRank({ byRank }: PlannedLane["index"], drawn: ReadonlySet<Member>, view: View): number {
  const first = byRank.find(
    (member) => !member.faint && !drawn.has(member) && member.spot.from < view.to && member.spot.to > view.from,
  );
  return first?.rank ?? -Infinity;
}

/** Rows from 0 down, and where the last one ends; an empty lane keeps the height of one row. */
function setRows(placed: readonly MemberSlot[], setting: LaneSetting): readonly [RowGeometry[], bottom: number] {
  const lines = [0];
  const under: number[] = [];
  for (const { member, row, placement } of placed) {
    const draft = member.draft();
    lines[row] = Math.max(lines[row] ?? 0, barLinesOf(draft, placement, setting));
    under[row] = Math.max(under[row] ?? 0, heightUnder(draft));
  }
  let bottom = 0;
  const rows = lines.map((count, row): RowGeometry => {
    const place = { top: bottom, lines: count };
    bottom += rowHeight(count, setting.plan.isOneLine) + (under[row] ?? 0);
    return place;
  });
  return [rows, bottom];
}
