/** The drawn form of what became known when, as numbers: a small timeline for each day on which something was reported. */
import type { AxisLabel, Box, Chip, LaneTick, Rail } from "./scene-parts.ts";
import type { TextLine } from "./text/text.ts";

/** All panels of a picture, in the order of their days. */
export interface Panels {
  readonly list: readonly Panel[];
  /** What stands under them, each read as one: of days without room. */
  readonly notes: readonly (readonly TextLine[])[];
  /** Days that have no room, in words. */
  readonly leftOut: readonly string[];
}

/** A small timeline: what was known by the end of one day. */
export interface Panel {
  /** Stable, and unique in the picture: the last of its days as ISO 8601 writes it, or "undated". */
  readonly key: string;
  /** For a screen reader: its day, who reported, and how much of it was new. */
  readonly name: string;
  /** Ground of its lanes and strips, under its head; px. */
  readonly body: Box;
  /** Its day, its outlets by name, and numbers; each group is read as one. */
  readonly texts: readonly (readonly TextLine[])[];
  readonly chips: readonly Chip[];
  /** Where on the axis its own day lies; absent where that is out of view, and where nobody knows the day. */
  readonly own?: OwnDay;
  /** Vertical lines through its body, at the starts of major units, px. */
  readonly lines: readonly { readonly key: string; readonly x: number }[];
  /** An axis of its own, where the picture's is not in sight. */
  readonly axis?: {
    readonly y: number;
    readonly x1: number;
    readonly x2: number;
    readonly labels: readonly AxisLabel[];
  };
  /** In a narrow picture: where time runs down, the line of its new events. */
  readonly rail?: Rail;
  /** In a narrow picture: all that is known by that day, on a scale of time across. */
  readonly strip?: Strip;
}

/** The day of a panel, or the days of one that has several, px. */
export interface OwnDay {
  /** From the first of its days to the last; equal for one day. */
  readonly x1: number;
  /** The end of what its reports could tell of: in the middle of the last day. */
  readonly x2: number;
  /** What lies beyond was still to come: from there to the end of the axis. Absent where nothing of it is in view. */
  readonly later?: { readonly x: number; readonly width: number };
}

/** Ticks of one panel: what is new that day, and what was known before. */
export interface Strip {
  readonly fresh: readonly LaneTick[];
  readonly before: readonly LaneTick[];
}

/** The lane of a panel: no two lanes of a picture have the same id, nor has a file's lane one that begins so. */
export function panelLane({ key }: Pick<Panel, "key">, lane: string): string {
  return `${LANE_PREFIX}${key} ${lane}`;
}

/** Whether a lane, by its id, is one of a panel. */
export function isLaneOfPanel(id: string, { key }: Pick<Panel, "key">): boolean {
  return id.startsWith(`${LANE_PREFIX}${key} `);
}

const LANE_PREFIX = "#known ";
