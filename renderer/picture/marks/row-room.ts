/** The room that a mark and its label take in a row. */

/** A mark with the label that belongs to it, all in px of the current scale. */
export interface Block {
  readonly id: string;
  /** Its place in the order in which events are told: what decides between two of one day. */
  readonly order: number;
  /** Where the mark lies, whichever placement is taken: what decides the order and whether it is in view. */
  readonly left: number;
  readonly right: number;
  /** Whether its mark, or a ghost of it, is in view. */
  readonly inView: boolean;
  /** Ways to set it, the best first; never empty. */
  readonly placements: readonly Placement[];
}

/** One way to set a mark and its label. */
export interface Placement {
  /** Everything that is taken up in the row, with the distance to be kept from neighbours. */
  readonly taken: PxRange;
  /** Ends of the label itself: what an edge must not cut. */
  readonly label: PxRange;
  /** Moves a point within its day, so that two of one day can stand side by side; px. */
  readonly shift: number;
  /** Set for a bar whose label stands beside it, on its line. */
  readonly isBeside?: true;
}

/** Closed: both ends belong to it, px. */
export interface PxRange {
  readonly left: number;
  readonly right: number;
}
