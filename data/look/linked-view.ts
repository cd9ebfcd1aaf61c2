/** A view as a link tells it, read or to be written. */
import type { Look, SelectedItem } from "./look.ts";
import type { Interval } from "../time.ts";

/** What a link says. What it does not say is as it is at the start. */
export interface ViewLink {
  /** Name of a picture that the timeline keeps: what its editor adds to it is shown. */
  readonly picture?: string;
  /** Name of the timeline's file, without folder. */
  readonly timeline?: string;
  /** Calendar ms; `from` inclusive, `to` not. An absent end is that of the timeline. */
  readonly from?: number;
  readonly to?: number;
  readonly look: Look;
  readonly selection?: SelectedItem;
}

/** What a link is made of. */
export interface LinkedView {
  /** Name of the picture that is shown; absent where none is. */
  readonly picture?: string;
  /** Name of the timeline's file, without folder; absent in a picture that holds the timeline itself. */
  readonly timeline?: string;
  /** Absent for the whole timeline. */
  readonly view?: Interval;
  readonly look: Look;
  readonly selection?: SelectedItem;
}
