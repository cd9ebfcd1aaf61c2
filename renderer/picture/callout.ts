/** What an editor writes into a picture, where it stands. */
import type { TextLine } from "./text/text.ts";

/** Parts of a scene that are there where an editor adds them. */
export interface EditorsParts {
  /** What is written at days and periods. */
  readonly callouts?: readonly PlacedCallout[];
  /** What a reader should take away, in lines under the lanes. */
  readonly takeaway?: readonly TextLine[];
  /** All that the layer says in this picture. */
  readonly told?: ToldLayer;
}

/** What an editor adds to the mark of an event. */
export interface EditorsMarks {
  /** Its number, before its title: the ring, and the figures as soon as they are known. */
  readonly ordinal?: { readonly box: OrdinalRing; readonly text?: TextLine };
  readonly callout?: EventCallout;
}

/** Around the figures of a number, px. */
export interface OrdinalRing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What an editor writes at a day or a period, with the hairlines that say where that is. */
export interface PlacedCallout {
  /** Its place among the callouts of its layer. */
  readonly key: string;
  readonly lines: readonly TextLine[];
  readonly rules: readonly CalloutRule[];
  /** For a screen reader: which time it is about, and what it says. */
  readonly name: string;
}

/** A straight hairline, px; one that is under the marks runs through the lanes. */
export interface CalloutRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly isUnderMarks?: true;
}

/** What an editor writes on an event. Its lines stand under the event's words, and the rule ties them to its mark. */
export interface EventCallout {
  readonly lines: readonly TextLine[];
  readonly rule: { readonly x: number; readonly y1: number; readonly y2: number };
  /** Set where not all of its words have room. */
  readonly isCut?: true;
}

/** An editor's layer in words, for those who do not see the picture, and for messages. */
export interface ToldLayer {
  readonly standfirst?: string;
  readonly takeaway?: string;
  /** Ids of the events that are left out. */
  readonly hidden: readonly string[];
  /** How many of those would be in view. */
  readonly leftOut: number;
  /** Callouts on days and periods that are drawn, each with the time that it is about. */
  readonly notes: readonly string[];
  /** What is written on events that are drawn, by their ids. */
  readonly onEvents: readonly (readonly [id: string, text: string])[];
  /** Numbers of events by their ids, in their order. */
  readonly ordinals: readonly (readonly [id: string, number: number])[];
  /** Callouts that are not drawn, or not whole, each with the reason; and whether a larger page would mend it. */
  readonly unplaced: readonly { readonly message: string; readonly lacksRoom: boolean }[];
}
