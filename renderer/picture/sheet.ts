/** Where the picture's margins are, and where its plot begins and ends. */

const MARGIN = { wide: 40, narrow: 20 };
/** Below this width lane labels stand above their lane instead of beside it. */
const NARROW = 860;
/** Room for lane labels left of the plot, px. */
export const GUTTER = 116;

/** All in px. */
export interface Sheet {
  readonly margin: number;
  readonly width: number;
  /** Where the plot begins and ends, px. */
  readonly x0: number;
  readonly x1: number;
  readonly labelsBeside: boolean;
}

/** The sheet of a picture `width` px wide. */
export function sheetOf(width: number): Sheet {
  const labelsBeside = width >= NARROW;
  const margin = labelsBeside ? MARGIN.wide : MARGIN.narrow;
  return { margin, width, x0: margin + (labelsBeside ? GUTTER : 0), x1: width - margin, labelsBeside };
}
