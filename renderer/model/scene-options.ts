/** What a scene is made with, besides timeline, view and size. */
import type { Furniture } from "../../data/picture-options.ts";
import type { FactsOf } from "./facts.ts";
import type { Grouping } from "./lanes.ts";
import type { NoteNumbers } from "./note-numbers.ts";
import type { Planner } from "./plan.ts";
import type { Shown } from "./shown.ts";
import type { Look, Selection } from "./state.ts";

/** What of the timeline is drawn, and how; nothing given draws all of it in its own lanes. */
export interface SceneOptions {
  /** Ids of the events to draw. */
  readonly shown?: ReadonlySet<string>;
  /** Ids of events to draw faintly besides those. */
  readonly faint?: ReadonlySet<string>;
  readonly grouping?: Grouping;
  /** Words to mark in labels. */
  readonly match?: string;
  /** Ids of two or more sources that are compared. */
  readonly compared?: readonly string[];
  /** Id of the event whose predecessors and successors are joined to it by arcs. */
  readonly arcsOf?: string;
  /** What stands around the lanes of an exported picture; absent in the window. */
  readonly furniture?: Furniture;
  /** Numbers of the notes that say what accounts differ on; their marks refer to them. */
  readonly numbers?: NoteNumbers;
  /** Where facts of events are remembered from scene to scene. */
  readonly facts?: FactsOf;
  /** Leaves the description empty, which a window has no use for. */
  readonly isUntold?: boolean;
  /** Where what does not depend on the view is remembered from scene to scene. */
  readonly plan?: Planner;
}

/** The options of a look at a timeline: of the window as of an exported picture, so that both draw the same scene. */
export function sceneOptions(
  { passing, faint, grouping, facts, plan }: Shown,
  look: Look,
  selection?: Selection,
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
