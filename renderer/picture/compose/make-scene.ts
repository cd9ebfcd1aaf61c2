/** From data to picture, step by step: header, axis, lanes, legend. Pure: the same arguments give the same scene. */
import type { Timeline } from "../../../data/timeline.ts";
import { calloutsInView } from "../callouts/callouts-of.ts";
import { layStrip } from "../callouts/callout-strip.ts";
import { wordsIn } from "../marks/arc-route.ts";
import { makeArcs } from "../marks/arcs.ts";
import { POINT_RADIUS } from "../marks/block.ts";
import { makeEras } from "../axis/era-bands.ts";
import { AXIS_HEIGHT, makeAxis } from "../axis/axis.ts";
import { describeMarks } from "./visible.ts";
import { layPage } from "../page/lay-page.ts";
import { markMatches } from "../marks/match.ts";
import type { Measure } from "../text/measure.ts";
import { coverageParts, describeCoverage } from "./coverage-scene.ts";
import { describeKnown, knownParts } from "./known-scene.ts";
import { downParts } from "./down-scene.ts";
import { editorsParts, leftOutOf, leftOutText, NO_CALLOUTS, numberedGlyphs, type LaidCallouts } from "./edited.ts";
import { makePlan, type Plan } from "./plan.ts";
import type { Edges } from "../lanes/rows.ts";
import { numberedNotes } from "../page/note-numbers.ts";
import type { SceneOptions } from "./scene-options.ts";
import type { Glyph, Scene } from "../scene.ts";
import type { BelowLanesContents } from "../page/below-lanes.ts";
import { timeScale, timeToPx, type TimeScale, type View } from "../view.ts";

/** Shares of the plot that are tried as room for the labels of late events, on the right of all that time is drawn in. */
const GUTTERS = [0, 0.3] as const;

/** How large the picture is, px. */
export interface SceneSize {
  readonly width: number;
  /** Absent for as high as it takes. What a given height has no room for is counted in the picture. */
  readonly height?: number;
  /** Most rows of all lanes together, where the height is not given; absent for as many as it takes. */
  readonly rows?: number;
}

/** Throws nothing: any parsed timeline, any view with `from < to` and any width from 320 px give a scene. */
export function makeScene(
  timeline: Timeline,
  view: View,
  size: SceneSize,
  measure: Measure,
  options: SceneOptions = {},
): Scene {
  if (options.isCoverage) return coverageScene(timeline, view, size, measure, options);
  if (options.isKnown) return knownScene(timeline, view, size, measure, options);
  if (options.isDown) return downScene(timeline, view, size, measure, options);
  const made = sceneOf(timeline, view, size, measure, options);
  if (size.height === undefined || options.isOneLine || !made.lanes.some(({ counts }) => counts.length > 0))
    return made;
  const others = denseScenes(timeline, view, size, measure, options);
  return others.reduce((best, scene) => (saysMore(scene, best) ? scene : best), made);
}

/** More of what an editor writes on events comes before more events. */
function saysMore(scene: Scene, than: Scene): boolean {
  const [written, before] = [scene, than].map(({ told }) => told?.onEvents.length ?? 0);
  return written === before ? scene.glyphs.length > than.glyphs.length : written! > before!;
}

/**
 * A page without room for all. With captions on the lines of their titles twice as many rows are found; where most happened
 * late, a gutter has room for labels that would stand in each other's way on the left of their marks.
 */
function denseScenes(
  timeline: Timeline,
  view: View,
  size: SceneSize,
  measure: Measure,
  options: SceneOptions,
): readonly Scene[] {
  const dense = { ...options, isOneLine: true };
  const plan = (options.plan ?? makePlan)(timeline, size.width, measure, dense);
  const [whole, ...narrower] = GUTTERS.map((gutter) =>
    sceneOf(timeline, view, size, measure, { ...dense, plan: () => plan, gutter }),
  );
  return [whole!, ...narrower.filter(({ glyphs }) => !glyphs.some(isCovered))];
}

/** Whether a label had no place but over its own mark. */
function isCovered({ body: { mark, title, ordinal } }: Glyph): boolean {
  if (mark?.kind !== "point") return false;
  const left = ordinal?.box.x ?? title.x;
  return left < mark.x + POINT_RADIUS && title.x + title.width > mark.x - POINT_RADIUS;
}

/** `gutter` is the share of the width on the right that no time is drawn in, only labels. */
function sceneOf(
  timeline: Timeline,
  view: View,
  size: SceneSize,
  measure: Measure,
  options: SceneOptions & { readonly gutter?: number },
): Scene {
  const plan = (options.plan ?? makePlan)(timeline, size.width, measure, options);
  const { sheet } = plan;
  const { furniture } = options;
  const [, axisTop] = plan.header;
  const { gutter = 0 } = options;
  const plot = { x: sheet.x0, width: (sheet.x1 - sheet.x0) * (1 - gutter) };
  const scale = timeScale(view, plot.x, plot.x + plot.width, plan.extent, options.breaks);
  const axis = makeAxis(scale, axisTop, measure);
  const plotTop = axisTop + AXIS_HEIGHT;
  const [eras, eraStrip] = makeEras(plan.eras, { scale, top: plotTop, measure, isPage: furniture !== undefined });
  const strip = layStrip(calloutsInView(plan.callouts, view), {
    ...{ scale, measure, top: plotTop + eraStrip, memory: plan.calloutTexts },
    room: size.height === undefined ? Infinity : (size.height - axisTop) * STRIP_SHARE,
    ...(furniture === undefined && { all: plan.callouts.onTime }),
  });
  const contents = underContents(plan, view, options, axis);
  const { bands, glyphs, bottom, scene } = layPage({
    contents,
    furniture,
    height: size.height,
    lanes: {
      plan,
      scale,
      measure,
      bodies: plan.bodies,
      edges: edgesOf(scale, sheet.x1),
      top: plotTop + eraStrip + strip.height,
      ...(options.arcsOf !== undefined && { chosen: options.arcsOf }),
      ...(size.rows !== undefined && { rows: size.rows }),
    },
  });
  const placed = strip.placed(bottom, () => wordsIn({ glyphs, lanes: bands }));
  return {
    ...framed(plan, view, { glyphs, lanes: bands, axis }, options),
    plot: { ...plot, y: plotTop, height: bottom - plotTop },
    axis,
    ...(eras.length > 0 && { eras }),
    lanes: bands,
    ...finished(plan, view, { glyphs, lanes: bands }, { ...strip, placed }, options),
    arcs: makeArcs(plan.timeline, options.arcsOf, { glyphs, bands, scale }),
    ...scene,
  };
}

/** Of a page, what callouts on days and periods may take from the lanes. */
const STRIP_SHARE = 0.25;

/** The glyphs with numbers and with what a search found, and what else an editor adds. */
function finished(
  plan: Plan,
  view: View,
  { glyphs: laid, lanes }: Pick<Scene, "glyphs" | "lanes">,
  callouts: LaidCallouts,
  { match = "" }: SceneOptions,
): Pick<Scene, "glyphs" | "callouts" | "told"> {
  const { measure } = plan.drafting;
  const { glyphs, ordinals } = numberedGlyphs(plan, laid, measure);
  return {
    glyphs: markMatches(glyphs, plan.eventOf, match, measure),
    ...editorsParts(plan, view, { glyphs, lanes, ordinals }, callouts),
  };
}

function downScene(timeline: Timeline, view: View, size: SceneSize, measure: Measure, options: SceneOptions): Scene {
  // On a page of a given height a line for what accounts differ on leaves room for more events.
  const asked = size.height === undefined ? options : { ...options, isOneLine: true };
  const plan = (options.plan ?? makePlan)(timeline, size.width, measure, asked);
  const page = { measure, ...(size.height !== undefined && { height: size.height }) };
  const [parts, callouts] = downParts(plan, view, page, underContents(plan, view, options, { shades: [] }), options);
  return {
    ...framed(plan, view, parts, options),
    ...parts,
    ...finished(plan, view, parts, callouts, options),
    arcs: [],
  };
}

/** Sources against events: who tells which of them. */
function coverageScene(
  timeline: Timeline,
  view: View,
  size: SceneSize,
  measure: Measure,
  options: SceneOptions,
): Scene {
  const plan = (options.plan ?? makePlan)(timeline, size.width, measure, options);
  const page = { measure, ...(size.height !== undefined && { height: size.height }) };
  const parts = coverageParts(plan, view, page, underContents(plan, view, options, { shades: [] }), options);
  const { description, ...frame } = framed(plan, view, parts, options);
  return {
    ...frame,
    ...parts,
    description: [description, ...(options.isUntold ? [] : [describeCoverage(plan, parts)])].join(" ").trim(),
    ...finished(plan, view, parts, NO_CALLOUTS, options),
    arcs: [],
  };
}

/** A small timeline for each day on which something was reported. */
function knownScene(timeline: Timeline, view: View, size: SceneSize, measure: Measure, options: SceneOptions): Scene {
  const plan = (options.plan ?? makePlan)(timeline, size.width, measure, options);
  const { height, rows } = size;
  const page = { measure, ...(height !== undefined && { height }), ...(rows !== undefined && { rows }) };
  const contents = underContents(plan, view, options, { shades: [] });
  const parts = knownParts(plan, view, page, contents, options);
  const { description, ...frame } = framed(plan, view, parts, options);
  return {
    ...frame,
    ...parts,
    description: [description, ...(options.isUntold ? [] : [describeKnown(parts)])].join(" ").trim(),
    glyphs: markMatches(parts.glyphs, plan.eventOf, options.match ?? "", measure),
    // An event may stand on several days: it has neither words of an editor nor a number there.
    ...editorsParts(plan, view, { ...parts, ordinals: new Map() }, NO_CALLOUTS),
    arcs: [],
  };
}

/** What a scene has whichever way its time runs. */
function framed(
  plan: Plan,
  view: View,
  { glyphs, lanes, axis }: Pick<Scene, "glyphs" | "lanes" | "axis">,
  options: SceneOptions,
) {
  const { timeline, sheet, header, drafting, layer } = plan;
  const described = options.isUntold ? "" : describeMarks(plan, { view, glyphs, lanes, axis });
  return {
    width: sheet.width,
    view,
    title: (options.furniture?.title ?? layer.title) || timeline.title,
    description: described && [described, leftOutText(leftOutOf(plan, view))].join(" ").trimEnd(),
    ...(timeline.language !== undefined && { language: timeline.language }),
    header: header[0],
    compared: drafting.compared.map(({ series }) => series),
  };
}

function underContents(
  plan: Plan,
  view: View,
  { numbers }: SceneOptions,
  { shades, breaks = [] }: Pick<Scene["axis"], "shades" | "breaks">,
): BelowLanesContents {
  const { drafting, timeline, coverage, drawn, eventOf, marksOfViews } = plan;
  const notes = numbers ? numberedNotes(numbers, eventOf, drafting.facts) : [];
  const met = { isShaded: shades.length > 0, isBroken: breaks.length > 0 };
  const { takeaway = "" } = plan.layer;
  const edited = { takeaway, leftOut: leftOutText(leftOutOf(plan, view)) };
  return { drafting, sources: timeline.sources, events: drawn, coverage, notes, ...met, marksOfViews, ...edited };
}

/** What labels are kept within: the view, and how far they may reach at this scale wherever it stands. */
function edgesOf(scale: TimeScale, x1: number): Edges {
  const { x0, extent } = scale;
  return {
    x0,
    x1,
    least: Math.min(x0, timeToPx(scale, extent.from)),
    most: Math.max(x1, timeToPx(scale, extent.to)),
  };
}
