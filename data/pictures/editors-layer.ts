/** What an editor adds to a picture of a timeline: words around it, notes in it, numbers on marks, events left out. */
import type { Interval } from "../time.ts";

/** What an editor adds to a picture of a timeline: words around it, notes in it, numbers on marks, events left out. */
export interface EditorsLayer {
  /** Instead of the timeline's own title. */
  readonly title?: string;
  /** One to three sentences under the title, instead of the timeline's subtitle. */
  readonly standfirst?: string;
  /** The one line that a reader should take away; stands under the picture. */
  readonly takeaway?: string;
  /** Ids of events that this picture leaves out. */
  readonly hidden: readonly string[];
  /** Set where the marks bear numbers that a text can refer to, from 1 in the order of time. */
  readonly numbered?: true;
  readonly callouts: readonly Callout[];
}

/** A note that an editor writes into a picture, and what it points to. */
export interface Callout {
  readonly text: string;
  readonly on: CalloutTarget;
}

export type CalloutTarget =
  | { readonly event: string }
  /** A day or a period. */
  | { readonly interval: Interval };

export const NO_LAYER: EditorsLayer = { hidden: [], callouts: [] };
