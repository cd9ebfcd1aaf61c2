/** What panels are laid from, and what comes of it. */
import type { BecameKnown } from "../../../data/became-known/became-known.ts";
import type { Interval } from "../../../data/time.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import type { Breaks } from "../breaks.ts";
import type { RowMemory } from "../down/down-rows.ts";
import type { LaneIndex } from "../lanes/lane-index.ts";
import type { LanesPlan } from "../lanes/laid-lane.ts";
import type { Drafting } from "../marks/draft.ts";
import type { BodyMemory } from "../marks/glyph.ts";
import type { Panel } from "../panels.ts";
import type { Axis, Band, Glyph } from "../scene.ts";
import type { Sheet } from "../sheet.ts";
import type { Measure } from "../text/measure.ts";
import type { TextLine } from "../text/text.ts";

/**
 * How the events of panels stand: in their lanes, in one lane for all where lanes have no room, or where panels are narrow
 * as a list under a strip.
 */
export type PanelKind = "lanes" | "lane" | "list";

/** How wide panels are, px, and how their events stand. */
export interface PanelForm {
  readonly kind: PanelKind;
  readonly width: number;
  /** Whether captions stand on the lines of their titles, and not under them. */
  readonly isOneLine: boolean;
}

/** How many events a panel is about, of those that pass the filters. */
export interface PanelNumbers {
  readonly fresh: number;
  readonly changed: number;
  /** Of those that changed: on which accounts differ since then. */
  readonly disputed: number;
  /** Known by the end of the day, and how many there are of them in the end. */
  readonly known: number;
  readonly all: number;
}

/** A day, planned for panels of a form. */
export interface PanelPlan {
  readonly known: BecameKnown;
  readonly numbers: PanelNumbers;
  /** New and changed events in their lanes, with the others as what was known before. The sheet begins at 0. */
  readonly plan: LanesPlan;
  /** In a list, and in strips: all that is new or changed, and all that was known before. */
  readonly fresh: LaneIndex;
  readonly before: LaneIndex;
  readonly drafting: Drafting;
  readonly bodies: BodyMemory;
  readonly rows: RowMemory;
  readonly hasSpans: boolean;
  readonly labelOf: (item: { readonly id: string; readonly role: "event" | "report" }) => string | undefined;
  readonly eventOf: ReadonlyMap<string, TimelineEvent>;
}

/** What all panels have in common. */
export interface PanelsSetting {
  /** In the order of time; the same each time it is asked for the same form. */
  readonly plansOf: (form: PanelForm) => readonly PanelPlan[];
  readonly view: Interval;
  readonly extent: Interval;
  readonly breaks: Breaks;
  readonly page: Sheet;
  readonly measure: Measure;
  /** The year that dates leave out. */
  readonly year: number | undefined;
  /** Px from the top of the picture. */
  readonly top: number;
  /** What a page has for panels, px; absent for as much as they take. */
  readonly height?: number;
  /** What they may take at the most where nothing else limits them, px. */
  readonly most: number;
  /** Most rows of all panels together, where no height is given; absent for as many as it takes. */
  readonly rows?: number;
  /** Whether it is an exported picture, in which nothing can be moved. */
  readonly isPage: boolean;
  /** Id of an event that is drawn whatever else is not. */
  readonly chosen?: string;
  /** How high panels of lists are with all that they have, px, where they were laid before; Infinity beyond `most`. */
  readonly wholes: Map<PanelPlan, number>;
}

export interface PanelsLaid {
  readonly panels: readonly Panel[];
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly glyphs: readonly Glyph[];
  readonly bottom: number;
  /** Days that have no room, in words. */
  readonly leftOut: readonly string[];
  /** What stands between panels and under them, each read as one. */
  readonly notes: readonly (readonly TextLine[])[];
}

/** One panel where it stands. */
export interface PanelLaid {
  readonly panel: Panel;
  readonly bands: readonly Band[];
  readonly glyphs: readonly Glyph[];
  readonly bottom: number;
}
