/**
 * A picture of a timeline that its editor keeps under a name. Its fields are called as the options of `export` are, and hold
 * what those take; `export/kept-picture.ts` makes of them what is drawn.
 */
export interface NamedPicture {
  /** No two pictures of a timeline share one. */
  readonly name: string;
  /** A link to a view: period, filters, lanes, layout, theme. Absent for the timeline as it is opened first. */
  readonly view?: string;
  /** Name of a size to begin with. */
  readonly preset?: string;
  /** A length: "180mm". */
  readonly width?: string;
  /** A length, or "auto" for as high as what has to be drawn. */
  readonly height?: string;
  /** How many times their usual size type and marks are. */
  readonly "type-scale"?: number;
  /** Pixels per inch of a PNG. */
  readonly dpi?: number;
  /** Instead of the timeline's own title; empty for none. */
  readonly title?: string;
  /** Under the title, instead of the timeline's description; empty for none. */
  readonly standfirst?: string;
  /** The one line that a reader should take away. */
  readonly takeaway?: string;
  readonly credit?: string;
  /** A calendar date; empty for none. */
  readonly "as-of"?: string;
  readonly legend?: "full" | "sources" | "none";
  readonly notes?: boolean;
  readonly "source-list"?: boolean;
  /** Whether the reports' own publication has a lane; it has where this is absent. */
  readonly reports?: boolean;
  /** Ids of the events that it leaves out. */
  readonly hidden?: readonly string[];
  /** Whether marks bear numbers, from 1 in the order of time. */
  readonly numbered?: boolean;
  readonly callouts?: readonly WrittenCallout[];
}

/** A note in a picture, and what it points to: an event; or a day or a period, both of whose bounds are inside. */
export interface WrittenCallout {
  readonly text: string;
  /** Id of an event; absent where there is a `from`. */
  readonly event?: string;
  readonly from?: string;
  /** Absent where `from` says all of it. */
  readonly to?: string;
  /** Calendar ms, half-open; there where `from` is. */
  readonly interval?: { readonly from: number; readonly to: number };
}
