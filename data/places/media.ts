/** What goes with an event and lies elsewhere. */

/** Something to look at elsewhere. */
export interface Media {
  /** https or http. */
  readonly URL: string;
  readonly title?: string;
  /** Whose work it is. */
  readonly credit?: string;
}
