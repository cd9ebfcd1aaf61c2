/** The drawn form of coverage, as numbers: sources against events, and at each crossing what the source did with the event. */
import type { TextLine } from "./text/text.ts";

/** Where time runs across, each source has a row and each event a column; otherwise the other way round. */
export interface Grid {
  readonly isAcross: boolean;
  readonly lines: readonly GridLine[];
  /** Between the events of one date and those of the next. */
  readonly rules: readonly GridRule[];
  /** Names, totals and labels, each group of which is read as one: first those of the rows of sources, where they have rows. */
  readonly texts: readonly (readonly TextLine[])[];
}

/** A source's row or column: a band from where the events begin to where it was published, or to the end. Px. */
export interface GridLine {
  readonly source: string;
  readonly series: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Whether the second end is its publication, after which it could tell nothing. */
  readonly isPublished: boolean;
}

/** A thin line through places, px. */
export interface GridRule {
  readonly key: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/**
 * What a source did with an event: it tells it, or passes on what others told of it, in agreement with all other accounts
 * or not; or it leaves it out. `differsOn` stands in the row of a matter on which accounts of the event differ.
 */
export type CrossingKind = "tells" | "tellsOtherwise" | "passesOn" | "passesOnOtherwise" | "leavesOut" | "differsOn";

/** A mark where a source and an event cross, px from the event's own place. */
export interface Crossing {
  /** Id of the source; of a matter that accounts differ on, its kind. */
  readonly of: string;
  readonly series: number;
  readonly kind: CrossingKind;
  readonly x: number;
  readonly y: number;
}
