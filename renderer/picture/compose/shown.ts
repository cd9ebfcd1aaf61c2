/** The part of a timeline that is shown. It is derived from the state, and never stored there. */
import { passing } from "../../../data/look/filter.ts";
import { setBack } from "../../../data/look/set-back.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { rememberedFacts, type FactsOf } from "../marks/facts.ts";
import { groupLanes, type Grouping } from "../lanes/grouping.ts";
import type { SceneOptions } from "./scene-options.ts";
import { rememberedPlan, type Planner } from "./plan.ts";
import type { Look, SelectedItem } from "../../../data/look/look.ts";

export interface Shown {
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
  readonly plan: Planner;
}

/**
 * Everything that picture, table and panel have in common. Cost follows the events; call it when timeline or look change.
 * `facts` are those of the whole timeline's events, if they are remembered from look to look.
 */
export function shownOf(whole: Timeline, look: Look, facts: FactsOf = rememberedFacts(whole.sources)): Shown {
  const timeline = setBack(whole, look);
  const passed = passing(timeline, look.filter);
  const events = timeline.events.filter(({ id }) => passed.has(id));
  const others = timeline.events.filter(({ id }) => !passed.has(id)).map(({ id }) => id);
  return {
    timeline,
    passing: passed,
    events,
    faint: new Set(look.context ? others : []),
    grouping: groupLanes(timeline, look),
    // As known on another day they are other events.
    facts: timeline === whole ? facts : rememberedFacts(timeline.sources),
    plan: rememberedPlan(),
  };
}

/** The options of a look at a timeline: of the window as of an exported picture, so that both draw the same scene. */
export function sceneOptions(
  { passing, faint, grouping, facts, plan }: Shown,
  look: Look,
  selection?: SelectedItem,
): SceneOptions {
  return {
    shown: passing,
    faint,
    grouping,
    facts,
    plan,
    match: look.filter.text,
    compared: look.compared,
    ...(selection?.kind === "event" && { arcsOf: selection.id }),
  };
}
