/** From data to picture, step by step: header, axis, lanes, legend. Pure: the same arguments give the same scene. */
import { calendarFields, formatTime, parseBound } from "../../data/time.ts";
import type { Extent, Lane, Timeline } from "../../data/timeline.ts";
import { AXIS_HEIGHT, makeAxis } from "./axis.ts";
import { codedSources } from "./chip.ts";
import { blockOf } from "./block.ts";
import { draftEvent, draftReport, type Draft, type Drafting } from "./draft.ts";
import { linesOf, placeGlyph, rowHeight, titleMiddle, type RowPlace } from "./glyph.ts";
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
const LABEL_DESCENT = 6;
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
  const drafting: Drafting = { scale, measure, coded: codedSources(timeline.sources), year: yearOf(timeline.extent) };
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
  const [legend, legendHeight] = makeLegend(drafting, timeline.sources, legendAt);
  return {
    width: size.width,
    height: Math.ceil(bottom + legendHeight + BOTTOM),
    view,
    title: timeline.title,
    description: describe(timeline, view, glyphs),
    header,
    plot: { x: frame.x0, y: plotTop, width: frame.x1 - frame.x0, height: bottom - plotTop },
    axis,
    lanes: bands,
    glyphs,
    legend,
  };
}

/** The year in which the whole extent lies: short dates leave it out, and no other. */
function yearOf({ from, to }: Extent): number | undefined {
  const [first, last] = [from, to].map((bound) => calendarFields(parseBound(bound)?.from ?? 0).year);
  return first === last ? first : undefined;
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
  const labels = laneLabels(lane, y, rows[0]?.lines ?? 0, setting);
  const labelsEnd = Math.max(...labels.map((label) => label.y + LABEL_DESCENT));
  const height = Math.max(bottom, frame.labelsBeside ? labelsEnd : 0) + LANE_PADDING.bottom - y;
  return [{ id: lane.id, y, height, labels }, glyphs];
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

/** Beside the title of the lane's first row, or above it where the picture is narrow. */
function laneLabels(lane: Lane, y: number, lines: number, { frame, drafting }: LaneSetting): Text[] {
  const { measure } = drafting;
  const width = frame.labelsBeside ? GUTTER - 12 : frame.width - 2 * frame.margin;
  const first = baselineFor("lane", y + LANE_PADDING.top + (frame.labelsBeside ? titleMiddle(lines) : 12));
  const words = wrap(measure, "lane", lane.label, width);
  const shown = frame.labelsBeside ? words : words.slice(0, 1);
  const labels = shown.map((line, index) => textAt(measure, "lane", line, frame.margin, first + index * 18));
  if (lane.id !== REPORTS_LANE.id || !frame.labelsBeside) return labels;
  return [...labels, textAt(measure, "laneNote", "published", frame.margin, first + labels.length * 17)];
}

/** What the picture shows, in two sentences, for those who cannot see it. */
function describe({ events, sources }: Timeline, view: View, glyphs: readonly Glyph[]): string {
  const reports = sources.filter(({ custom }) => custom.code !== undefined).length;
  const drawn = glyphs.filter(({ role }) => role === "event");
  const differing = drawn.filter(({ differs }) => differs.length > 0).length;
  const last = view.to - 1;
  const period = `${formatTime(view.from, view.to - view.from)} to ${formatTime(last, view.to - view.from)}`;
  const shown = drawn.length === events.length ? "" : `${String(drawn.length)} of `;
  return (
    `Timeline from ${period}: ${shown}${count(events.length, "event")} from ${count(reports, "report")}. ` +
    `Accounts differ on ${String(differing)} of ${drawn.length === 1 ? "it" : "them"}.`
  );
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
