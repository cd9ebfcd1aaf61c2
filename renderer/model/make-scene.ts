/** From data to picture, step by step: header, axis, lanes, legend. Pure: the same arguments give the same scene. */
import type { Timeline } from "../../data/timeline.ts";
import { makeArcs } from "./arcs.ts";
import { AXIS_HEIGHT, makeAxis } from "./axis.ts";
import { describeMarks } from "./drawn.ts";
import { layLanes } from "./lane-layout.ts";
import { makeLegend } from "./legend.ts";
import { markMatches } from "./match.ts";
import type { Measure } from "./measure.ts";
import { makePlan } from "./plan.ts";
import type { Edges } from "./rows.ts";
import type { SceneOptions } from "./scene-options.ts";
import type { Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { baselineFor, textAt, wrap, type StyleName, type Text } from "./text.ts";
import { timeScale, timeToPx, type TimeScale, type View } from "./view.ts";

/** How large the picture is, px. */
export interface SceneSize {
  readonly width: number;
  /** Absent for as high as it takes. What a given height has no room for is counted in the picture. */
  readonly height?: number;
  /** Most rows of all lanes together, where the height is not given; absent for as many as it takes. */
  readonly rows?: number;
}

const HEADER_TOP = 36;
const HEADER_GAP = 30;
const BOTTOM = 26;

/** Throws nothing: any parsed timeline, any view with `from < to` and any width from 320 px give a scene. */
export function makeScene(
  timeline: Timeline,
  view: View,
  size: SceneSize,
  measure: Measure,
  options: SceneOptions = {},
): Scene {
  const plan = (options.plan ?? makePlan)(timeline, size.width, measure, options);
  const { sheet, drafting } = plan;
  const [header, axisTop] = makeHeader(timeline, sheet, measure);
  const scale = timeScale(view, sheet.x0, sheet.x1, plan.extent);
  const axis = makeAxis(scale, axisTop, measure);
  const plotTop = axisTop + AXIS_HEIGHT;
  const legendAt = (y: number) => ({ x: sheet.margin, y, width: sheet.width - 2 * sheet.margin, measure });
  const [, legendHeight] = makeLegend(drafting, timeline.sources, plan.told, legendAt(0));
  const { bands, glyphs, bottom } = layLanes({
    plan,
    scale,
    measure,
    bodies: plan.bodies,
    edges: edgesOf(scale),
    top: plotTop,
    ...(options.arcsOf !== undefined && { chosen: options.arcsOf }),
    ...(size.rows !== undefined && { rows: size.rows }),
    ...(size.height !== undefined && { height: size.height - plotTop - legendHeight - BOTTOM }),
  });
  const [legend] = makeLegend(drafting, timeline.sources, plan.told, legendAt(bottom));
  return {
    width: size.width,
    height: Math.max(size.height ?? 0, Math.ceil(bottom + legendHeight + BOTTOM)),
    view,
    title: timeline.title,
    description: describeMarks(plan, { view, glyphs, lanes: bands }),
    header,
    plot: { x: sheet.x0, y: plotTop, width: sheet.x1 - sheet.x0, height: bottom - plotTop },
    axis,
    lanes: bands,
    glyphs: markMatches(glyphs, plan.eventOf, options.match ?? "", measure),
    arcs: makeArcs(timeline, options.arcsOf, { glyphs, bands, scale }),
    compared: drafting.compared.map(({ series }) => series),
    legend,
  };
}

/** What labels are kept within: the view, and how far they may reach at this scale wherever it stands. */
function edgesOf(scale: TimeScale): Edges {
  const { x0, x1, extent } = scale;
  return {
    x0,
    x1,
    least: Math.min(x0, timeToPx(scale, extent.from)),
    most: Math.max(x1, timeToPx(scale, extent.to)),
  };
}

function makeHeader({ title, description }: Timeline, frame: Sheet, measure: Measure): readonly [Text[], number] {
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
