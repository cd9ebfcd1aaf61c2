/** The part of a timeline that is shown. It is derived from the state, and never stored there. */
import { atOnce, type Steps } from "../../../data/memo.ts";
import { passingInSteps } from "../../../data/look/filter.ts";
import { setBack } from "../../../data/look/set-back.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { rememberedFacts, type FactsOf } from "../marks/facts.ts";
import { reachInSteps, type Reach } from "../axis/fit.ts";
import { UNBROKEN, type Breaks } from "../breaks.ts";
import { groupLanes, type Grouping } from "../lanes/grouping.ts";
import type { SceneOptions } from "./scene-options.ts";
import { rememberedPlan, type RememberedPlanner } from "./plan.ts";
import type { Look, SelectedItem } from "../../../data/look/look.ts";

/** With where the axis of the whole timeline can go. */
export interface Shown extends Reach {
  /** The timeline of the file, whatever was known of it, and the look at it. */
  readonly whole: Timeline;
  readonly look: Look;
  /** Facts of the whole timeline's events. */
  readonly wholeFacts: FactsOf;
  /** The whole timeline, or as it was known on the chosen date. */
  readonly timeline: Timeline;
  /** Ids of the events that pass the filter. */
  readonly passing: ReadonlySet<string>;
  /** The events that pass, in the order of the file. */
  readonly events: readonly TimelineEvent[];
  /** Ids of the events that do not pass and are drawn as faint ghosts. */
  readonly faint: ReadonlySet<string>;
  readonly grouping: Grouping;
  /** Both remember what they have worked out. */
  readonly facts: FactsOf;
  readonly plan: RememberedPlanner;
  /** What of it the look lets the axis draw short. */
  readonly breaks: Breaks;
}

/**
 * Everything that picture, table and panel have in common. Cost follows the events; call it when timeline or look change.
 * What the look before has in common with this one is taken over from `before`, so that a step of a filter costs what it
 * changes.
 */
export function shownOf(whole: Timeline, look: Look, before?: Shown): Shown {
  return atOnce(shownInSteps(whole, look, before));
}

/** The same in steps. */
export function* shownInSteps(whole: Timeline, look: Look, before?: Shown): Steps<Shown> {
  const isSameTimeline = before?.whole === whole;
  const ofTimeline = isSameTimeline ? before : keptOf(whole, before);
  const { reach, empty } = isSameTimeline ? before : yield* reachInSteps(whole);
  const known = knownOf(whole, look, ofTimeline);
  const { timeline } = known;
  const isSame = before?.timeline === timeline;
  const isFilteredAlike = isSame && before.look.filter === look.filter;
  const passed = isFilteredAlike ? before.passing : yield* passingInSteps(timeline, look.filter);
  const isWhole = passed.size === timeline.events.length;
  const events = isWhole ? timeline.events : timeline.events.filter(({ id }) => passed.has(id));
  const others = look.context ? timeline.events.filter(({ id }) => !passed.has(id)).map(({ id }) => id) : [];
  const isGroupedAlike = isSame && hasSame(LANE_LOOKS, before.look, look);
  return {
    ...known,
    reach,
    empty,
    breaks: look.toScale ? UNBROKEN : empty,
    look,
    passing: passed,
    events,
    faint: new Set(others),
    grouping: isGroupedAlike ? before.grouping : groupLanes(timeline, look),
  };
}

/** What an edit leaves as it was: most events are the same objects, and what is known of them rests on the sources besides. */
function keptOf({ sources }: Timeline, before: Shown | undefined): Pick<Shown, "wholeFacts"> & Partial<Shown> {
  if (before?.whole.sources !== sources) return { wholeFacts: rememberedFacts(sources) };
  const { wholeFacts, plan } = before;
  return { wholeFacts, plan };
}

type KnownPart = "whole" | "wholeFacts" | "timeline" | "facts" | "plan";

/** What depends on the day alone that a look sets the timeline back to. */
function knownOf(
  whole: Timeline,
  look: Look,
  before: Pick<Shown, "wholeFacts"> & Partial<Shown>,
): Pick<Shown, KnownPart> {
  const { wholeFacts, timeline: known, facts, plan } = before;
  if (known && facts && plan && before.look && hasSame(DAY_LOOKS, before.look, look))
    return { whole, wholeFacts, timeline: known, facts, plan };
  const timeline = setBack(whole, look);
  // As known on another day they are other events.
  const ownFacts = timeline === whole ? wholeFacts : rememberedFacts(timeline.sources);
  return { whole, wholeFacts, timeline, facts: ownFacts, plan: plan ?? rememberedPlan() };
}

/** What of a look decides which lanes there are, and which reports were out. */
const LANE_LOOKS = ["lanesBy", "laneOrder", "collapsed"] as const;
const DAY_LOOKS = ["knownOn", "undatedReports"] as const;

function hasSame(names: readonly (keyof Look)[], a: Look, b: Look): boolean {
  return names.every((name) => a[name] === b[name]);
}

/** The options of a look at a timeline: of the window as of an exported picture, so that both draw the same scene. */
export function sceneOptions(
  { passing, faint, grouping, facts, plan, breaks }: Shown,
  look: Look,
  selection?: SelectedItem,
): SceneOptions {
  return {
    shown: passing,
    faint,
    grouping,
    facts,
    plan,
    breaks,
    match: look.filter.text,
    compared: look.compared,
    ...(selection?.kind === "event" && { arcsOf: selection.id }),
  };
}
