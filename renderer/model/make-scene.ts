/** From data to picture, step by step: header, axis, lanes, legend. Pure: the same arguments give the same scene. */
import { calendarFields, parseBound } from "../../data/time.ts";
import type { Extent, Timeline } from "../../data/timeline.ts";
import { makeArcs } from "./arcs.ts";
import { AXIS_HEIGHT, makeAxis } from "./axis.ts";
import { codedSources } from "./chip.ts";
import type { Drafting } from "./draft.ts";
import { describeMarks } from "./drawn.ts";
import { factsOf } from "./facts.ts";
import { layLanes } from "./lane-layout.ts";
import { makeLegend } from "./legend.ts";
import { markMatches } from "./match.ts";
import type { Measure } from "./measure.ts";
import type { SceneOptions } from "./scene-options.ts";
import type { Scene } from "./scene.ts";
import { sheetOf, type Sheet } from "./sheet.ts";
import { baselineFor, textAt, wrap, type StyleName, type Text } from "./text.ts";
import { comparedSources, toldKinds, voiced } from "./told.ts";
import { timeScale, timeToPx, viewOfExtent, type View } from "./view.ts";

/** Size of the picture in px; without a height, it is as high as what has to be drawn. */
export interface SceneSize {
  readonly width: number;
  readonly height?: number;
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
  const frame = sheetOf(size.width);
  const [header, axisTop] = makeHeader(timeline, frame, measure);
  const extent = viewOfExtent(timeline.extent);
  const scale = timeScale(view, frame.x0, frame.x1, extent);
  const sources = codedSources(timeline.sources);
  const compared = comparedSources(sources, options.compared);
  const { facts = factsOf } = options;
  const drafting: Drafting = {
    scale,
    measure,
    coded: voiced(sources, compared),
    facts,
    compared,
    year: yearOf(timeline.extent),
  };
  const axis = makeAxis(scale, axisTop, measure);
  const plotTop = axisTop + AXIS_HEIGHT;
  const edges = {
    x0: frame.x0,
    x1: frame.x1,
    least: Math.min(frame.x0, timeToPx(scale, extent.from)),
    most: Math.max(frame.x1, timeToPx(scale, extent.to)),
  };
  const { bands, glyphs, bottom } = layLanes(timeline, { frame, edges, drafting, options, top: plotTop });
  const legendAt = { x: frame.margin, y: bottom, width: frame.width - 2 * frame.margin, measure };
  const drawn = timeline.events.filter(({ id }) => options.shown?.has(id) ?? true);
  const [legend, legendHeight] = makeLegend(drafting, timeline.sources, toldKinds(drawn, compared), legendAt);
  return {
    width: size.width,
    height: Math.max(size.height ?? 0, Math.ceil(bottom + legendHeight + BOTTOM)),
    view,
    title: timeline.title,
    description: describeMarks(timeline, { view, glyphs, lanes: bands }, facts),
    header,
    plot: { x: frame.x0, y: plotTop, width: frame.x1 - frame.x0, height: bottom - plotTop },
    axis,
    lanes: bands,
    glyphs: markMatches(glyphs, timeline, options.match ?? "", measure),
    arcs: makeArcs(timeline, options.arcsOf, { glyphs, bands, scale }),
    compared: compared.map(({ series }) => series),
    legend,
  };
}

/** The year in which the whole extent lies: short dates leave it out, and no other. */
function yearOf({ from, to }: Extent): number | undefined {
  const [first, last] = [from, to].map((bound) => calendarFields(parseBound(bound)?.from ?? 0).year);
  return first === last ? first : undefined;
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
