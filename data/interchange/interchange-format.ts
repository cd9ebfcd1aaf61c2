/** What a format for other programs is: pure, from a timeline to a text and a list of what the text does not hold. */
import type { ImportNote } from "../import/import-draft.ts";
import type { Timeline } from "../timeline.ts";

/** A timeline as a text of another format. */
export interface InterchangeText {
  /** The whole file. */
  readonly text: string;
  /**
   * What the format has no room for (`dropped`), and what it tells in another form (`changed`). Notes of one loss have the
   * same words, and differ in their place.
   */
  readonly notes: readonly ImportNote[];
}

/** A format that is written for other programs. */
export interface InterchangeFormat {
  /** Short name, for the command line: "timelinejs-json". */
  readonly id: string;
  /** What a file of it is, with its article: "a TimelineJS timeline (JSON)". */
  readonly name: string;
  /** Endings that its files can have, the usual one first: ".ics". */
  readonly endings: readonly [string, ...string[]];
  /** Never throws; the same timeline gives the same text. */
  readonly write: (timeline: Timeline) => InterchangeText;
}

/** Where an event stands, as notes name it. */
export function placeOfEvent({ id }: { readonly id: string }): string {
  return `event "${id}"`;
}

/** Where a source stands, as notes name it. */
export function placeOfSource({ id }: { readonly id: string }): string {
  return `source "${id}"`;
}
