/** From data to picture, step by step: header, axis, lanes, legend. Pure: the same arguments give the same scene. */
import { conflictsOf } from "../../data/conflicts.ts";
import { formatBound } from "../../data/time.ts";
import type { Lane, Timeline, TimelineEvent } from "../../data/timeline.ts";
import { AXIS_HEIGHT, makeAxis } from "./axis.ts";
import { codedSources } from "./chip.ts";
import { blockOf } from "./block.ts";
import { draftEvent, draftReport, type Draft, type Drafting } from "./draft.ts";
import { isLined, placeGlyph, rowHeight, titleMiddle, type RowPlace } from "./glyph.ts";
import { makeLegend } from "./legend.ts";
import type { Measure } from "./measure.ts";
import { placeInRows, type Edges, type Placed } from "./rows.ts";
import type { Band, Glyph, Scene } from "./scene.ts";
import { baselineFor, textAt, wrap, type StyleName, type Text } from "./text.ts";
import { timeScale, timeToPx, viewOfExtent, type View } from "./view.ts";

/** Width of the picture in px; its height follows from what has to be drawn. */
export interface SceneSize {
  readonly width: number;
}

/** The lane in which the reports' own publication dates stand. No lane of a file can have this id. */
export const REPORTS_LANE: Lane = { id: "#reports", label: "Reports" };

const MARGIN = { wide: 40, narrow: 20 };
/** Below this width lane labels stand above their lane instead of beside it. */
const NARROW = 860;
const GUTTER = 116;
const LANE_HEAD = 22;
const LANE_PADDING = { top: 6, bottom: 10 };
const HEADER_TOP = 36;
const HEADER_GAP = 30;
const BOTTOM = 26;

interface Frame {
  readonly margin: number;
  readonly width: number;
  /** Where the plot begins and ends, px. */
  readonly x0: number;
  readonly x1: number;
  readonly labelsBeside: boolean;
}

/** Throws nothing: any parsed timeline, any view with `from < to` and any width from 320 px give a scene. */
export function makeScene(timeline: Timeline, view: View, size: SceneSize, measure: Measure): Scene {
  const frame = frameOf(size.width);
  const [header, axisTop] = makeHeader(timeline, frame, measure);
  const extent = viewOfExtent(timeline.extent);
  const scale = timeScale(view, frame.x0, frame.x1, extent);
  const drafting: Drafting = { scale, measure, coded: codedSources(timeline.sources) };
  const axis = makeAxis(scale, axisTop, measure);
  const plotTop = axisTop + AXIS_HEIGHT;
  const edges = {
    x0: frame.x0,
    x1: frame.x1,
    least: Math.min(frame.x0, timeToPx(scale, extent.from)),
    most: Math.max(frame.x1, timeToPx(scale, extent.to)),
  };
  const { bands, glyphs, bottom } = makeLanes(timeline, { frame, edges, drafting, top: plotTop });
  const legendAt = { x: frame.margin, y: bottom, width: frame.width - 2 * frame.margin, measure };
  const [legend, legendHeight] = makeLegend(drafting.coded, timeline.sources, legendAt);
  return {
    width: size.width,
    height: Math.ceil(bottom + legendHeight + BOTTOM),
    view,
    title: timeline.title,
    description: describe(timeline),
    header,
    plot: { x: frame.x0, y: plotTop, width: frame.x1 - frame.x0, height: bottom - plotTop },
    axis,
    lanes: bands,
    glyphs,
    legend,
  };
}

function frameOf(width: number): Frame {
  const labelsBeside = width >= NARROW;
  const margin = labelsBeside ? MARGIN.wide : MARGIN.narrow;
  return { margin, width, x0: margin + (labelsBeside ? GUTTER : 0), x1: width - margin, labelsBeside };
}

function makeHeader({ title, description }: Timeline, frame: Frame, measure: Measure): readonly [Text[], number] {
  const width = frame.width - 2 * frame.margin;
  const paragraph = (style: StyleName, text: string, top: number, lineHeight: number): Text[] =>
    wrap(measure, style, text, width).map((line, index) =>
      textAt(measure, style, line, frame.margin, baselineFor(style, top + lineHeight * (index + 0.5))),
    );
  const titleLines = paragraph("title", title, HEADER_TOP, 36);
  const subtitleTop = HEADER_TOP + titleLines.length * 36 + 4;
  const subtitleLines = paragraph("subtitle", description, subtitleTop, 22);
  return [[...titleLines, ...subtitleLines], subtitleTop + subtitleLines.length * 22 + HEADER_GAP];
}

interface LaneSetting {
  readonly frame: Frame;
  readonly edges: Edges;
  readonly drafting: Drafting;
  readonly top: number;
}

function makeLanes(timeline: Timeline, setting: LaneSetting) {
  const drafts = draftsByLane(timeline, setting.drafting);
  const bands: Band[] = [];
  const glyphs: Glyph[] = [];
  let y = setting.top;
  for (const lane of [...timeline.lanes, REPORTS_LANE]) {
    const members = drafts.get(lane.id) ?? [];
    const [band, placed] = makeLane(lane, members, y, setting);
    bands.push(band);
    glyphs.push(...placed);
    y += band.height;
  }
  return { bands, glyphs, bottom: y };
}

function draftsByLane(timeline: Timeline, drafting: Drafting): ReadonlyMap<string, Draft[]> {
  const lanes = new Map<string, Draft[]>();
  const add = (draft: Draft | undefined): void => {
    if (draft === undefined) return;
    const lane = lanes.get(draft.lane);
    if (lane) lane.push(draft);
    else lanes.set(draft.lane, [draft]);
  };
  for (const event of timeline.events) add(draftEvent(event, drafting));
  for (const source of drafting.coded.values()) add(draftReport(source, REPORTS_LANE.id, drafting));
  return lanes;
}

function makeLane(lane: Lane, drafts: readonly Draft[], y: number, setting: LaneSetting): readonly [Band, Glyph[]] {
  const { frame, edges, drafting } = setting;
  const blocks = new Map(drafts.map((draft) => [draft.id, draft]));
  const placed = placeInRows(
    drafts.map((draft) => blockOf(draft, drafting)),
    edges,
  );
  const head = frame.labelsBeside ? 0 : LANE_HEAD;
  const [rows, bottom] = setRows(placed, blocks, y + LANE_PADDING.top + head, drafting);
  const glyphs = placed.map(({ block, row, placement }) =>
    placeGlyph(blocks.get(block.id)!, placement, rows[row]!, drafting),
  );
  const height = bottom + LANE_PADDING.bottom - y;
  return [{ id: lane.id, y, height, labels: laneLabels(lane, y, rows[0]?.lined ?? false, setting) }, glyphs];
}

/** Rows from `top` down, and where the last one ends; an empty lane keeps the height of one row. */
function setRows(
  placed: readonly Placed[],
  drafts: ReadonlyMap<string, Draft>,
  top: number,
  drafting: Drafting,
): readonly [RowPlace[], bottom: number] {
  const count = placed.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const linedRows = new Set(
    placed.filter(({ block }) => isLined(drafts.get(block.id)!, drafting)).map(({ row }) => row),
  );
  let bottom = top;
  const rows = Array.from({ length: count }, (_, row): RowPlace => {
    const place = { top: bottom, lined: linedRows.has(row) };
    bottom += rowHeight(place.lined);
    return place;
  });
  return [rows, bottom];
}

/** Beside the title of the lane's first row, or above it where the picture is narrow. */
function laneLabels(lane: Lane, y: number, lined: boolean, { frame, drafting }: LaneSetting): Text[] {
  const { measure } = drafting;
  const width = frame.labelsBeside ? GUTTER - 12 : frame.width - 2 * frame.margin;
  const first = baselineFor("lane", y + LANE_PADDING.top + (frame.labelsBeside ? titleMiddle(lined) : 12));
  const lines = wrap(measure, "lane", lane.label, width).map((line, index) =>
    textAt(measure, "lane", line, frame.margin, first + index * 18),
  );
  if (lane.id !== REPORTS_LANE.id || !frame.labelsBeside) return lines;
  return [...lines, textAt(measure, "laneNote", "published", frame.margin, first + lines.length * 17)];
}

/** What the picture shows, in two sentences, for those who cannot see it. */
function describe({ events, sources, extent }: Timeline): string {
  const reports = sources.filter(({ custom }) => custom.code !== undefined).length;
  const differing = events.filter((event: TimelineEvent) => conflictsOf(event).length > 0).length;
  const period = `${formatBound(extent.from)} to ${formatBound(extent.to)}`;
  return (
    `Timeline from ${period}: ${String(events.length)} events from ${String(reports)} reports. ` +
    `Accounts differ on ${String(differing)} of them.`
  );
}
