/**
 * The part of a scene that does not depend on the time in view: who stands in which lane, and how wide its words are.
 * It is worked out once for a look at a timeline. A frame takes from it what is in view.
 */
import type { Furniture } from "../../../data/export/picture-options.ts";
import { calendarFields, type Extent } from "../../../data/time.ts";
import { inToldOrder } from "../../../data/lists/told-order.ts";
import type { Era, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { inEraOrder } from "../axis/era-bands.ts";
import { codedSources, outletChips } from "../marks/chip.ts";
import type { Drafting } from "../marks/draft.ts";
import { comparedFacts, factsFor, type FactsOf } from "../marks/facts.ts";
import type { Foot } from "../page/foot.ts";
import type { BodyMemory } from "../marks/glyph.ts";
import { makeHeader } from "../page/header.ts";
import type { LanesPlan, PlannedLane } from "../lanes/laid-lane.ts";
import { indexMembers } from "../lanes/lane-index.ts";
import { gutterFor } from "../lanes/lane-label.ts";
import { groupLanes, REPORTS_LANE, type Grouping } from "../lanes/grouping.ts";
import type { Measure } from "../text/measure.ts";
import { eventMember, reportMember, type Member } from "../marks/member.ts";
import type { NoteNumbers } from "../scene.ts";
import { sheetOf } from "../sheet.ts";
import type { RowMemory } from "../down/down-rows.ts";
import { DOWN_LANE } from "../down/lay-down.ts";
import { downSheet, MOST_TRACKS } from "../down/down-sheet.ts";
import { comparedSources, coverageKinds, voiced, type CoverageKind } from "../marks/coverage.ts";
import type { View } from "../view.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";

export interface Plan extends LanesPlan {
  readonly timeline: Timeline;
  /** The timeline's own period. */
  readonly extent: View;
  readonly drafting: Drafting;
  /** What marks mean where sources are compared. */
  readonly coverage: readonly CoverageKind[];
  /** What stands over the lanes, and where it ends, px. */
  readonly header: ReturnType<typeof makeHeader>;
  /** The events that are drawn, in or out of view; what is faint is not among them. */
  readonly drawn: readonly TimelineEvent[];
  readonly bodies: BodyMemory;
  /** What was measured where time runs down. */
  readonly rows: RowMemory;
  /** What stood under the lanes in the scene before, for the next in which it stands at the same place. */
  readonly feet: Map<string, Foot>;
  readonly eventOf: ReadonlyMap<string, TimelineEvent>;
  /** Background periods by their beginning. */
  readonly eras: readonly Era[];
  /** Labels of the lanes that an event is in; none where all events are in one. */
  readonly laneLabels: (event: TimelineEvent) => readonly string[];
}

/** What a plan is made with besides timeline and width; nothing given draws everything in its own lanes. */
export interface PlanOptions {
  /** Ids of the events to draw. */
  readonly shown?: ReadonlySet<string>;
  /** Ids of events to draw faintly besides those. */
  readonly faint?: ReadonlySet<string>;
  readonly grouping?: Grouping;
  /** Ids of two or more sources that are compared. */
  readonly compared?: readonly string[];
  /** What stands around the lanes of an exported picture; absent in the window. */
  readonly furniture?: Furniture;
  /** Numbers of the notes that say what accounts differ on; their marks refer to them. */
  readonly numbers?: NoteNumbers;
  /** Set where the picture begins with its axis: a window that is low says elsewhere what the timeline is called. */
  readonly isUntitled?: boolean;
  /** Where facts of events are remembered from scene to scene. */
  readonly facts?: FactsOf;
  /** Whether captions stand on the lines of their titles, where rows are scarce. */
  readonly isOneLine?: boolean;
  /** Whether time runs down the page: then one lane holds everything. */
  readonly isDown?: boolean;
}

/** Takes time in proportion to the events that are drawn, and measures no text but the words of lanes. `width` in px. */
export function makePlan(timeline: Timeline, width: number, measure: Measure, options: PlanOptions): Plan {
  const { grouping = groupLanes(timeline, FIRST_LOOK) } = options;
  const sheet = sheetOf(width, gutterFor(grouping.lanes, measure));
  const extent = timeline.extent.interval;
  const sources = codedSources(timeline.sources);
  const compared = comparedSources(sources, options.compared);
  const coded = voiced(sources, compared);
  const drafting: Drafting = {
    plot: options.isDown ? downSheet(sheet, MOST_TRACKS).pillWidth : sheet.x1 - sheet.x0,
    measure,
    coded,
    outlets: outletChips([...coded.values()]),
    facts: comparedFacts(options.facts ?? factsFor(timeline.sources), compared),
    compared,
    year: yearOf(timeline.extent),
    ...(options.numbers && { numbers: options.numbers }),
    ...(options.isOneLine && { isOneLine: true }),
    ...(options.isDown && { isDown: true }),
  };
  const drawn = timeline.events.filter(({ id }) => options.shown?.has(id) ?? true);
  return {
    timeline,
    sheet,
    extent,
    isOneLine: options.isOneLine ?? false,
    drafting,
    lanes: options.isDown
      ? [everything(timeline, extent, drafting, { ...options, grouping })]
      : plannedLanes(timeline, extent, drafting, { ...options, grouping }),
    laneLabels: (event) => laneLabelsOf(event, grouping),
    coverage: coverageKinds(drawn, compared),
    header: makeHeader(
      options.isUntitled ? { title: "", description: "" } : timeline,
      options.furniture,
      sheet,
      measure,
    ),
    drawn,
    bodies: new Map(),
    rows: new Map(),
    feet: new Map(),
    eras: inEraOrder(timeline.eras ?? []),
    eventOf: new Map(timeline.events.map((event) => [event.id, event])),
  };
}

function plannedLanes(
  timeline: Timeline,
  extent: View,
  drafting: Drafting,
  { grouping, shown, faint, furniture }: PlanOptions & { readonly grouping: Grouping },
): PlannedLane[] {
  const members = new Map<string, Member[]>();
  const add = (lane: string, member: Member): void => {
    const known = members.get(lane);
    if (known) known.push(member);
    else members.set(lane, [member]);
  };
  for (const [order, event] of inToldOrder(timeline.events).entries()) {
    const isFaint = faint?.has(event.id) ?? false;
    if (!isFaint && shown && !shown.has(event.id)) continue;
    const member = eventMember(event, { isFaint, order, extent }, drafting);
    for (const lane of grouping.lanesOf(event)) add(lane, member);
  }
  for (const [order, source] of [...drafting.coded.values()].entries()) {
    const member = reportMember(source, { order, extent }, drafting);
    if (member) add(REPORTS_LANE.id, member);
  }
  const lanes = grouping.lanes.filter(({ id }) => grouping.keepsEmpty || members.has(id));
  const reports = furniture?.reports === false ? [] : [REPORTS_LANE];
  return [...lanes, ...reports].map((lane) => ({
    lane,
    index: indexMembers(members.get(lane.id) ?? []),
    collapsed: grouping.collapsed.has(lane.id),
  }));
}

/** One lane with all that lanes hold, folded or not, each once: where time runs down there is nothing to unfold. */
function everything(
  timeline: Timeline,
  extent: View,
  drafting: Drafting,
  options: PlanOptions & { readonly grouping: Grouping },
): PlannedLane {
  const lanes = plannedLanes(timeline, extent, drafting, options);
  const members = new Set(lanes.flatMap(({ index }) => index.members));
  return { lane: { id: DOWN_LANE, label: "" }, index: indexMembers([...members]), collapsed: false };
}

function laneLabelsOf(event: TimelineEvent, { lanes, lanesOf }: Grouping): readonly string[] {
  if (lanes.length < 2) return [];
  return lanesOf(event).flatMap((id) => lanes.find((lane) => lane.id === id)?.label ?? []);
}

/** The year in which the whole extent lies: short dates leave it out, and no other. */
function yearOf({ interval: { from, to } }: Extent): number | undefined {
  const [first, last] = [from, to - 1].map((time) => calendarFields(time).year);
  return first === last ? first : undefined;
}

/** Makes plans, and gives back the last one while it is asked for the same again. */
export type Planner = typeof makePlan;

/** A planner that remembers its last plan; drop it to forget. */
export function rememberedPlan(): Planner {
  let last: { readonly plan: Plan; readonly measure: Measure; readonly options: PlanOptions } | undefined;
  return (timeline, width, measure, options) => {
    const same =
      last?.plan.timeline === timeline &&
      last.plan.sheet.width === width &&
      last.measure === measure &&
      isSame(last.options, options);
    if (!last || !same) last = { plan: makePlan(timeline, width, measure, options), measure, options };
    return last.plan;
  };
}

/** Whether both ask for the same plan; what only the view's own part of a scene takes from its options does not matter. */
function isSame(a: PlanOptions, b: PlanOptions): boolean {
  return (
    a.shown === b.shown &&
    a.faint === b.faint &&
    a.grouping === b.grouping &&
    a.compared === b.compared &&
    a.furniture === b.furniture &&
    a.facts === b.facts &&
    a.isUntitled === b.isUntitled &&
    a.numbers === b.numbers &&
    a.isOneLine === b.isOneLine &&
    a.isDown === b.isDown
  );
}
