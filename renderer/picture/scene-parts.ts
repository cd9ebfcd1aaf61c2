/** What several parts of a scene are made of. All of it is px. */
import type { WhiskerMark } from "./mark.ts";
import type { TextLine } from "./text/text.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The line of time of a picture in which time runs down, px. */
export interface Rail {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  /** Where time is passed over, since nothing is told of it: how much it is, and the middle of the break. */
  readonly gaps: readonly { readonly key: string; readonly y: number; readonly text: TextLine }[];
}

export interface AxisLabel {
  /** Stable between views: the unit's start and level. */
  readonly key: string;
  readonly text: TextLine;
  readonly faint: boolean;
}

/** One event or report of a collapsed lane, from `x1` to `x2` px; both are the same for a point. */
export interface LaneTick extends Pick<WhiskerMark, "likely"> {
  readonly id: string;
  readonly role: "event" | "report";
  readonly x1: number;
  readonly x2: number;
  /** Middle of the tick. */
  readonly y: number;
  readonly differs: boolean;
  readonly faint: boolean;
}

export interface Chip {
  readonly source: string;
  /** Position of the source in the timeline: which colour and pattern it has. */
  readonly series: number;
  readonly box: Box;
  readonly text: TextLine;
  /** What the chip stands for, in words. */
  readonly name: string;
  /** Where sources are compared: one of them, or one that steps back. */
  readonly voice?: "compared" | "aside";
  readonly isConcluded?: true; // An importer concluded that it tells the event; its file does not say so.
  readonly items?: readonly string[]; // Ids of all the sources that it is of, where these are several.
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the earlier of two events to the one that follows it: a quadratic curve, px, already short of both marks. */
export interface Arc {
  /** Ids of events. */
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  /** Which end is a mark out of view, so that the arc runs to the plot's edge there. */
  readonly leaves?: "from" | "to";
}
