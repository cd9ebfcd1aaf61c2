/** What a lane is laid from, and what comes of it. */
import type { NestedLane } from "./grouping.ts";
import type { Setting } from "../marks/glyph.ts";
import type { LaneIndex } from "./lane-index.ts";
import type { Edges } from "./rows.ts";
import type { Band, Glyph } from "../scene.ts";
import type { Sheet } from "../sheet.ts";

/** A lane with its members, before anything is known of the part of time in view. */
export interface PlannedLane {
  readonly lane: NestedLane;
  readonly index: LaneIndex;
  readonly collapsed: boolean;
  /** In a panel: what was known before, which has ticks over the rows. */
  readonly before?: LaneIndex;
}

/** Lanes as they are planned for a width, before anything is known of the part of time in view. */
export interface LanesPlan {
  readonly sheet: Sheet;
  readonly lanes: readonly PlannedLane[];
  /** Whether captions stand on the lines of their titles. */
  readonly isOneLine: boolean;
}

/** What lanes are laid with, besides their plan. */
export interface LaneSetting extends Setting {
  readonly plan: LanesPlan;
  readonly edges: Edges;
  /** Where the first lane begins, px. */
  readonly top: number;
  /** Id of an event that is drawn whatever else is not. */
  readonly chosen?: string;
  /** Most rows of all lanes together; absent for as many as it takes. */
  readonly rows?: number;
  /** What all lanes together may take, px; absent for as much as it takes. */
  readonly height?: number;
}

/** A lane whose height is known before its place is. */
export interface LaidLane {
  readonly height: number;
  /** Rows that it has. */
  readonly rows: number;
  /** Whether it has counts instead of some of its events. */
  readonly counts: boolean;
  /** On a page, the rank of what matters most of that which is in view and not drawn; -Infinity when nothing is. */
  readonly waiting: number;
  readonly at: (y: number) => readonly [Band, readonly Glyph[]];
}
