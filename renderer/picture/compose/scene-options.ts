/** What a scene is made with, besides timeline, view and size. */
import type { EditorsLayer } from "../../../data/pictures/editors-layer.ts";
import type { Breaks } from "../breaks.ts";
import type { PlanOptions, Planner } from "./plan.ts";

/** Which part of the timeline is drawn, and how. Without any option all of it is drawn, in its own lanes. */
export interface SceneOptions extends PlanOptions {
  /** Words to mark in labels. */
  readonly match?: string;
  /** Id of the event whose predecessors and successors are joined to it by arcs. */
  readonly arcsOf?: string;
  /** Leaves the description empty, which a window has no use for. */
  readonly isUntold?: boolean;
  /** Empty time that the axis draws short; absent for an axis that is true to scale. */
  readonly breaks?: Breaks;
  /** What an editor adds; nothing when absent. */
  readonly layer?: EditorsLayer;
  /** Where what does not depend on the view is remembered from scene to scene. */
  readonly plan?: Planner;
}
