/** Where the picture's margins are, and where its plot begins and ends. */

const MARGIN = { wide: 40, narrow: 20 };
/** Below this width lane labels stand above their lane instead of beside it. */
const NARROW = 860;
/** Room for lane labels left of the plot, px: the least, and the most as a part of the picture's width. */
export const GUTTER = 116;
const WIDEST_GUTTER = 0.2;

/** All in px. */
export interface Sheet {
  readonly margin: number;
  readonly width: number;
  /** Where the plot begins and ends, px. */
  readonly x0: number;
  readonly x1: number;
  readonly labelsBeside: boolean;
  /** Room for lane labels left of the plot, px; 0 where they stand above their lanes. */
  readonly gutter: number;
}

/** The sheet of a picture `width` px wide, whose lane labels need so many px beside the plot. */
export function sheetOf(width: number, labels = 0): Sheet {
  const labelsBeside = width >= NARROW;
  const margin = labelsBeside ? MARGIN.wide : MARGIN.narrow;
  const gutter = labelsBeside ? Math.max(GUTTER, Math.min(labels, width * WIDEST_GUTTER)) : 0;
  return { margin, width, x0: margin + gutter, x1: width - margin, labelsBeside, gutter };
}
