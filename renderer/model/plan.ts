/**
 * What of a scene does not depend on the part of time in view: who stands in which lane, and how wide its words are.
 * It is worked out once for a look at a timeline; a frame takes from it what is in view.
 */
import { calendarFields, parseBound } from "../../data/time.ts";
import type { Extent, Lane, Timeline, TimelineEvent } from "../../data/timeline.ts";
import { codedSources } from "./chip.ts";
import type { Drafting } from "./draft.ts";
import { factsOf } from "./facts.ts";
import type { Foot } from "./foot.ts";
import type { BodyMemory } from "./glyph.ts";
import { makeHeader } from "./header.ts";
import { indexMembers, type LaneIndex } from "./lane-index.ts";
import { groupLanes, REPORTS_LANE } from "./lanes.ts";
import type { Measure } from "./measure.ts";
import { eventMember, reportMember, type Member } from "./member.ts";
import type { SceneOptions } from "./scene-options.ts";
import { sheetOf, type Sheet } from "./sheet.ts";
import { FIRST_LOOK } from "./state.ts";
import { comparedSources, toldKinds, voiced, type ToldKind } from "./told.ts";
import { viewOfExtent, type View } from "./view.ts";

export interface Plan {
  readonly timeline: Timeline;
  readonly sheet: Sheet;
  /** The timeline's own period. */
  readonly extent: View;
  readonly drafting: Drafting;
  readonly lanes: readonly PlannedLane[];
  /** What marks mean where sources are compared. */
  readonly told: readonly ToldKind[];
  /** What stands over the lanes, and where it ends, px. */
  readonly header: ReturnType<typeof makeHeader>;
  /** The events that are drawn, in or out of view; what is faint is not among them. */
  readonly drawn: readonly TimelineEvent[];
  readonly bodies: BodyMemory;
  /** What stood under the lanes in the scene before, for the next in which it stands at the same place. */
  readonly feet: Map<string, Foot>;
  readonly eventOf: ReadonlyMap<string, TimelineEvent>;
}

export interface PlannedLane {
  readonly lane: Lane;
  readonly index: LaneIndex;
  readonly collapsed: boolean;
}

/** Takes time in proportion to the events that are drawn, and measures no text. `width` in px. */
export function makePlan(timeline: Timeline, width: number, measure: Measure, options: SceneOptions): Plan {
  const sheet = sheetOf(width);
  const extent = viewOfExtent(timeline.extent);
  const sources = codedSources(timeline.sources);
  const compared = comparedSources(sources, options.compared);
  const drafting: Drafting = {
    plot: sheet.x1 - sheet.x0,
    measure,
    coded: voiced(sources, compared),
    facts: options.facts ?? factsOf,
    compared,
    year: yearOf(timeline.extent),
    ...(options.numbers && { numbers: options.numbers }),
  };
  const drawn = timeline.events.filter(({ id }) => options.shown?.has(id) ?? true);
  return {
    timeline,
    sheet,
    extent,
    drafting,
    lanes: plannedLanes(timeline, extent, drafting, options),
    told: toldKinds(drawn, compared),
    header: makeHeader(timeline, options.furniture, sheet, measure),
    drawn,
    bodies: new Map(),
    feet: new Map(),
    eventOf: new Map(timeline.events.map((event) => [event.id, event])),
  };
}

function plannedLanes(
  timeline: Timeline,
  extent: View,
  drafting: Drafting,
  { grouping = groupLanes(timeline, FIRST_LOOK), shown, faint, furniture }: SceneOptions,
): PlannedLane[] {
  const members = new Map<string, Member[]>();
  const add = (lane: string, member: Member): void => {
    const known = members.get(lane);
    if (known) known.push(member);
    else members.set(lane, [member]);
  };
  for (const event of timeline.events) {
    const isFaint = faint?.has(event.id) ?? false;
    if (!isFaint && shown && !shown.has(event.id)) continue;
    const member = eventMember(event, isFaint, extent, drafting);
    for (const lane of grouping.lanesOf(event)) add(lane, member);
  }
  for (const source of drafting.coded.values()) {
    const member = reportMember(source, extent, drafting);
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

/** The year in which the whole extent lies: short dates leave it out, and no other. */
function yearOf({ from, to }: Extent): number | undefined {
  const [first, last] = [from, to].map((bound) => calendarFields(parseBound(bound)?.from ?? 0).year);
  return first === last ? first : undefined;
}

/** Makes plans, and gives back the last one while it is asked for the same again. */
export type Planner = typeof makePlan;

/** A planner that remembers its last plan; drop it to forget. */
export function rememberedPlan(): Planner {
  let last: { readonly plan: Plan; readonly measure: Measure; readonly options: SceneOptions } | undefined;
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
function isSame(a: SceneOptions, b: SceneOptions): boolean {
  return (
    a.shown === b.shown &&
    a.faint === b.faint &&
    a.grouping === b.grouping &&
    a.compared === b.compared &&
    a.furniture === b.furniture &&
    a.facts === b.facts &&
    a.furniture?.reports === b.furniture?.reports &&
    a.numbers === b.numbers
  );
}
