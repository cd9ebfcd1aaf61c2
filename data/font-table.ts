/** What layout needs to know of a typeface, as plain data made from its files: small enough to ship or to send. */

/** CSS font weights that the program draws with. */
export const FONT_WEIGHTS = [400, 600, 700] as const;

export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** One typeface. All widths are in font units; `unitsPerEm` of them make one em. */
export interface FontTable {
  /** The family's name, as a picture names it. */
  readonly family: string;
  readonly unitsPerEm: number;
  /** Width of the box that stands for a missing glyph. */
  readonly missing: number;
  /** At least one; a weight that is absent is set in the nearest that is there. */
  readonly faces: Readonly<Partial<Record<`${FontWeight}`, FaceTable>>>;
  /** Whether it gives the width of words in all its scripts; false where it has single characters alone. True if absent. */
  readonly adds?: boolean;
  /** Whether it can draw several characters as one (a flag, a family), having rules for that. True if absent. */
  readonly joins?: boolean;
  /** Whether it has outlines; false where it has pictures in colour alone, which only some viewers draw. True if absent. */
  readonly outlined?: boolean;
}

/** One weight of a typeface. */
export interface FaceTable {
  /** Runs of neighbouring code points: the first one, then the width of each. */
  readonly advances?: readonly (readonly number[])[];
  /** Neighbouring code points of one width: the first, the last, that width. Ascending. */
  readonly spans?: readonly (readonly number[])[];
  /** Kerning by classes: `kerning[row of the left character][column of the right one]`; what a row has not is 0. */
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  readonly kerning?: readonly (readonly number[])[];
  readonly joining?: readonly JoiningClass[];
}

/**
 * Arabic letters that join alike (Unicode's Joining_Type: dual, right, causing, transparent) and are equally wide when
 * they do. `widths` of the final, the initial and the medial form; the isolated one stands in `advances`.
 */
export interface JoiningClass {
  readonly type: "D" | "R" | "C" | "T";
  readonly members: string;
  readonly widths: readonly number[];
}
