/** Lanes one under another, and the glyphs of each in its rows. */
import type { Lane, Timeline } from "../../data/timeline.ts";
import { blockOf } from "./block.ts";
import { collapsedLane } from "./collapsed-lane.ts";
import { draftEvent, draftReport, type Draft, type Drafting } from "./draft.ts";
import { linesOf, placeGlyph, rowHeight, type RowPlace } from "./glyph.ts";
import { LANE_HEAD, LANE_PADDING, laneLabels, laneName } from "./lane-label.ts";
import { groupLanes, REPORTS_LANE, type Grouping } from "./lanes.ts";
import { placeInRows, type Edges, type Placed } from "./rows.ts";
import type { SceneOptions } from "./scene-options.ts";
import type { Band, Glyph } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { FIRST_LOOK } from "./state.ts";

interface LaneSetting {
  readonly frame: Sheet;
  readonly edges: Edges;
  readonly drafting: Drafting;
  readonly options: SceneOptions;
  /** Where the first lane begins, px. */
  readonly top: number;
}

/** The lanes of the grouping and that of the reports, with their glyphs, and where the last lane ends. */
export function layLanes(timeline: Timeline, setting: LaneSetting) {
  const { options, drafting } = setting;
  const grouping = options.grouping ?? groupLanes(timeline, FIRST_LOOK);
  const drafts = draftsByLane(timeline, grouping, drafting, options);
  const bands: Band[] = [];
  const glyphs: Glyph[] = [];
  let y = setting.top;
  const drawn = grouping.lanes.filter(({ id }) => grouping.keepsEmpty || drafts.has(id));
  for (const lane of [...drawn, REPORTS_LANE]) {
    const members = drafts.get(lane.id) ?? [];
    const [band, placed] = grouping.collapsed.has(lane.id)
      ? [collapsedLane(lane, members, y, setting), []]
      : makeLane(lane, members, y, setting);
    bands.push(band);
    glyphs.push(...placed);
    y += band.height;
  }
  return { bands, glyphs, bottom: y };
}

function draftsByLane(
  timeline: Timeline,
  { lanesOf }: Grouping,
  drafting: Drafting,
  { shown, faint }: SceneOptions,
): ReadonlyMap<string, Draft[]> {
  const lanes = new Map<string, Draft[]>();
  const add = (draft: Draft): void => {
    const lane = lanes.get(draft.lane);
    if (lane) lane.push(draft);
    else lanes.set(draft.lane, [draft]);
  };
  for (const event of timeline.events) {
    const isFaint = faint?.has(event.id) ?? false;
    if (!isFaint && shown && !shown.has(event.id)) continue;
    const draft = draftEvent(event, drafting);
    for (const lane of lanesOf(event)) {
      // Most are drawn as they are: a copy of each event in each frame would be most of the garbage.
      add(isFaint || lane !== draft.lane ? { ...draft, faint: isFaint, lane } : draft);
    }
  }
  for (const source of drafting.coded.values()) {
    const report = draftReport(source, REPORTS_LANE.id, drafting);
    if (report) add(report);
  }
  return lanes;
}

function makeLane(lane: Lane, drafts: readonly Draft[], y: number, setting: LaneSetting): readonly [Band, Glyph[]] {
  const { frame, edges, drafting } = setting;
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const placed = placeInRows(
    drafts.map((draft) => blockOf(draft, drafting)),
    edges,
  );
  const head = frame.labelsBeside ? 0 : LANE_HEAD;
  const [rows, bottom] = setRows(placed, byId, y + LANE_PADDING.top + head, drafting);
  const glyphs = placed.map(({ block, row, placement }) =>
    placeGlyph(byId.get(block.id)!, placement, rows[row]!, drafting),
  );
  const height = bottom + LANE_PADDING.bottom - y;
  const note = lane.id === REPORTS_LANE.id && frame.labelsBeside ? "published" : undefined;
  const place = { y, height, lines: rows[0]?.lines ?? 0, ...(note !== undefined && { note }) };
  const labels = laneLabels(lane, place, frame, drafting.measure);
  const name = laneName(lane, drafts, note);
  return [{ id: lane.id, name, y, height, labels, collapsed: false, ticks: [] }, glyphs];
}

/** Rows from `top` down, and where the last one ends; an empty lane keeps the height of one row. */
function setRows(
  placed: readonly Placed[],
  drafts: ReadonlyMap<string, Draft>,
  top: number,
  drafting: Drafting,
): readonly [RowPlace[], bottom: number] {
  const lines = [0];
  for (const { block, row } of placed) {
    lines[row] = Math.max(lines[row] ?? 0, linesOf(drafts.get(block.id)!, drafting));
  }
  let bottom = top;
  const rows = lines.map((count): RowPlace => {
    const place = { top: bottom, lines: count };
    bottom += rowHeight(count);
    return place;
  });
  return [rows, bottom];
}
