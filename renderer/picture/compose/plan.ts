/**
 * The part of a scene that does not depend on the time in view: who stands in which lane, and how wide its words are.
 * It is worked out once for a look at a timeline. A frame takes from it what is in view.
 */
import { append } from "../../../data/grouped.ts";
import { atOnce, inSteps, type Steps } from "../../../data/memo.ts";
import { isSpan, type Timeline, type TimelineEvent } from "../../../data/timeline.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { groupLanes, REPORTS_LANE, type Grouping } from "../lanes/grouping.ts";
import type { LanesPlan, PlannedLane } from "../lanes/laid-lane.ts";
import { indexInSteps, indexMembers, type LaneIndex } from "../lanes/lane-index.ts";
import { gutterFor } from "../lanes/lane-label.ts";
import type { PanelForm, PanelPlan } from "../became-known/panel-setting.ts";
import { eventsInView } from "../coverage/grid-events.ts";
import { inViewOf, type InView } from "../coverage/grid-setting.ts";
import { coverageKinds, type CoverageKind } from "../marks/coverage.ts";
import type { Member } from "../marks/member.ts";
import { marksOfLanes } from "../page/met-marks.ts";
import type { SampleKind } from "../scene.ts";
import { sheetOf } from "../sheet.ts";
import type { RowMemory } from "../down/down-rows.ts";
import { DOWN_LANE } from "../down/lay-down.ts";
import type { Measure } from "../text/measure.ts";
import type { View } from "../view.ts";
import { panelPlans } from "./panel-plans.ts";
import { withoutHidden } from "../callouts/without-hidden.ts";
import {
  draftsAlike,
  isListed,
  isSameBasis,
  makeBasis,
  type AskedBasis,
  type BasisOptions,
  type PlanBasis,
} from "./plan-basis.ts";

export interface Plan extends LanesPlan, PlanBasis {
  /** What marks mean where sources are compared. */
  readonly coverage: readonly CoverageKind[];
  /** The events that are drawn, in or out of view; what is faint is not among them. */
  readonly drawn: readonly TimelineEvent[];
  /** The events that an editor leaves out of the picture, and that it would have without that. */
  readonly hidden: readonly TimelineEvent[];
  /** Whether anything lasts, where time runs down; there bars run beside rows. */
  readonly hasSpans: boolean;
  /** Where sources are set against events, what is told in a view: the very same while the view stays. */
  readonly inView: (view: View) => InView;
  /** Where the picture is of what became known when, its panels in a form: see `panelPlans`. */
  readonly panels: (form: PanelForm) => readonly PanelPlan[];
  /** What was measured where time runs down. */
  readonly rows: RowMemory;
  /** Labels of the lanes that an event is in; none where all events are in one. */
  readonly laneLabels: (event: TimelineEvent) => readonly string[];
  /** Kinds of marks that are met in some view, in one in which days are wide or not: see `marksOfLanes`. */
  readonly marksOfViews: (areDaysWide: boolean) => ReadonlySet<SampleKind>;
  /** Those that are found out already. */
  readonly marksKnown: Map<boolean, ReadonlySet<SampleKind>>;
}

/** What a plan is made with besides timeline and width; nothing given draws everything in its own lanes. */
export interface PlanOptions extends BasisOptions {
  /** Ids of the events to draw. */
  readonly shown?: ReadonlySet<string>;
  /** Ids of events to draw faintly besides those. */
  readonly faint?: ReadonlySet<string>;
  readonly grouping?: Grouping;
}

/** Makes plans, and gives back the last one while it is asked for the same again. */
export type Planner = (timeline: Timeline, width: number, measure: Measure, options: PlanOptions) => Plan;

/** One that can make a plan ahead, too: in steps, after which the same is asked for at no cost. */
export interface RememberedPlanner extends Planner {
  readonly ahead: (...asked: Parameters<Planner>) => Steps<Plan>;
}

/** Takes time in proportion to the events that are drawn, and measures no text but the words of lanes. `width` in px. */
export function makePlan(timeline: Timeline, width: number, measure: Measure, options: PlanOptions): Plan {
  const asked = askedFor(timeline, width, measure, options);
  return atOnce(planOn(makeBasis(asked), asked));
}

/** What a plan is made for: its timeline is the whole one without what an editor leaves out. */
interface Asked extends AskedBasis {
  readonly whole: Timeline;
  readonly hidden: readonly TimelineEvent[];
  readonly options: PlanOptions;
  readonly grouping: Grouping;
}

function askedFor(whole: Timeline, width: number, measure: Measure, options: PlanOptions, before?: Asked): Asked {
  const isSameLayer = before?.whole === whole && before.options.layer === options.layer;
  const { timeline, hidden } = isSameLayer ? before : withoutHidden(whole, options.layer);
  const { grouping = groupLanes(timeline, FIRST_LOOK) } = options;
  const sheet = sheetOf(width, gutterFor(grouping.lanes, measure));
  return { whole, timeline, hidden, sheet, measure, options, grouping };
}

/** @param before lanes of another plan: the indices of those that hold the same are taken over */
function* planOn(basis: PlanBasis, asked: Asked, before: readonly PlannedLane[] = []): Steps<Plan> {
  const indices = new Map(before.map(({ lane, index }) => [lane.id, index]));
  const { options, grouping, hidden } = asked;
  const { timeline, drafting } = basis;
  const lanes = yield* plannedLanes(basis, { ...options, grouping }, indices);
  const isShown = ({ id }: TimelineEvent): boolean => options.shown?.has(id) ?? true;
  const drawn = timeline.events.filter(isShown);
  const marksKnown: Plan["marksKnown"] = new Map();
  const marksOf = (areDaysWide: boolean): ReadonlySet<SampleKind> => {
    const marks = atOnce(marksOfLanes(lanes, areDaysWide));
    marksKnown.set(areDaysWide, marks);
    return marks;
  };
  const planned = isListed(options) ? [everything(lanes)] : lanes;
  return {
    ...basis,
    isOneLine: options.isOneLine ?? false,
    lanes: planned,
    panels: panelPlans({
      ...{ basis, measure: asked.measure, options, grouping, days: basis.becameKnown },
      planFor: (known, sheet, own, lanes) => {
        const ofDay = { whole: known.timeline, timeline: known.timeline, hidden: [] };
        const panel: Asked = { ...ofDay, sheet, measure: asked.measure, options: own, grouping: lanes };
        return atOnce(planOn(makeBasis(panel), panel));
      },
    }),
    inView: rememberedInView(planned, basis),
    hasSpans: (options.isDown ?? false) && drawn.some(({ when }) => isSpan(when)),
    rows: new Map(),
    laneLabels: (event) => laneLabelsOf(event, grouping),
    coverage: coverageKinds(drawn, drafting.compared),
    drawn,
    hidden: hidden.filter(isShown),
    marksKnown,
    marksOfViews: (areDaysWide) => marksKnown.get(areDaysWide) ?? marksOf(areDaysWide),
  };
}

function rememberedInView(lanes: readonly PlannedLane[], { eventOf, coverageFacts }: PlanBasis): Plan["inView"] {
  let last: { readonly view: View; readonly told: InView } | undefined;
  return (view) => {
    if (last?.view.from === view.from && last.view.to === view.to) return last.told;
    const ranked = lanes.flatMap(({ index }) => eventsInView(index, view, eventOf));
    last = { view, told: inViewOf(ranked, coverageFacts()) };
    return last.told;
  };
}

function* plannedLanes(
  basis: PlanBasis,
  { grouping, shown, faint, furniture }: PlanOptions & { readonly grouping: Grouping },
  before: ReadonlyMap<string, LaneIndex>,
): Steps<PlannedLane[]> {
  const { collapsed } = grouping;
  const members = new Map<string, Member[]>();
  yield* inSteps(basis.told, (event, order) => {
    const isFaint = faint?.has(event.id) ?? false;
    if (!isFaint && shown && !shown.has(event.id)) return;
    const member = basis.memberOf(event, { order, isFaint });
    for (const lane of grouping.lanesOf(event)) append(members, lane, member);
  });
  const lanes: PlannedLane[] = [];
  for (const lane of grouping.lanes) {
    const own = members.get(lane.id);
    if (!own && !grouping.keepsEmpty) continue;
    const kept = before.get(lane.id);
    const index = kept && isOf(kept, own ?? []) ? kept : yield* indexInSteps(own ?? []);
    lanes.push({ lane, index, collapsed: collapsed.has(lane.id) });
  }
  if (furniture?.reports === false) return lanes;
  return [...lanes, { lane: REPORTS_LANE, index: basis.reports(), collapsed: collapsed.has(REPORTS_LANE.id) }];
}

/** Whether an index has these members, whatever their order. */
function isOf({ members }: LaneIndex, others: readonly Member[]): boolean {
  const own = new Set(others);
  return members.length === own.size && members.every((one) => own.has(one));
}

/** One lane with all that lanes hold, folded or not, each once: where time runs down there is nothing to unfold. */
function everything(lanes: readonly PlannedLane[]): PlannedLane {
  const members = new Set(lanes.flatMap(({ index }) => index.members));
  return { lane: { id: DOWN_LANE, label: "" }, index: indexMembers([...members]), collapsed: false };
}

function laneLabelsOf(event: TimelineEvent, { lanes, lanesOf }: Grouping): readonly string[] {
  if (lanes.length < 2) return [];
  return lanesOf(event).flatMap((id) => lanes.find((lane) => lane.id === id)?.label ?? []);
}

/**
 * A planner that remembers its last plan; drop it to forget. Where only who is drawn is another, as with each change of a
 * filter, what the plan before had worked out of events and reports is taken over.
 */
export function rememberedPlan(): RememberedPlanner {
  let last:
    { readonly plan: Plan; readonly basis: PlanBasis; readonly asked: Asked; readonly width: number } | undefined;
  function* ahead(...[timeline, width, measure, options]: Parameters<Planner>): Steps<Plan> {
    if (last?.width === width && isSame(last.asked, { whole: timeline, measure, options })) return last.plan;
    const asked = askedFor(timeline, width, measure, options, last?.asked);
    const before = last && draftsAlike(last.asked, asked) ? last.basis : undefined;
    const basis = before?.timeline === asked.timeline ? before : makeBasis(asked, before);
    yield;
    const plan = yield* planOn(basis, asked, last?.plan.lanes);
    last = { plan, basis, asked, width };
    return plan;
  }
  return Object.assign((...asked: Parameters<Planner>) => atOnce(ahead(...asked)), { ahead });
}

/** Whether both ask for the same plan; what only the view's own part of a scene takes from its options does not matter. */
function isSame(before: Asked, { whole, measure, options }: Pick<Asked, "whole" | "measure" | "options">): boolean {
  const { shown, faint, grouping } = before.options;
  if (whole !== before.whole) return false;
  const isSameLook = shown === options.shown && faint === options.faint && grouping === options.grouping;
  return isSameLook && isSameBasis(before, { timeline: before.timeline, measure, options, sheet: before.sheet });
}
