/** The drawn language of time, as numbers: a point, a whisker for "some time between", a span with soft ends. */

/** A mark; in a glyph it is cut to the view, and nothing of it but half a point lies outside the plot. */
export type Mark = PointMark | WhiskerMark | SpanMark;

export interface PointMark {
  readonly kind: "point";
  readonly x: number;
  readonly y: number;
  /** It is known closer than to the day. */
  readonly isTime?: true;
}

/** "Some time between". */
export interface WhiskerMark {
  readonly kind: "whisker";
  /** Set where time runs down: what is called x is then how far down, and y how far to the right. */
  readonly isDown?: true;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly start: MarkEnd;
  readonly end: MarkEnd;
  /** Where it likely lies, px: within the mark, and drawn stronger. */
  readonly likely?: readonly Fade[];
}

/** How an end is drawn says whether it is a bound, nothing bounds it, or the view merely cuts it. */
export type MarkEnd = "bound" | "open" | "cut";

/** `x1 <= solid1 <= solid2 <= x2`: soft from x1 to solid1 and from solid2 to x2, faded as if it were not cut. */
export interface SpanMark {
  readonly kind: "span";
  /** See `WhiskerMark`. */
  readonly isDown?: true;
  readonly x1: number;
  readonly solid1: number;
  readonly solid2: number;
  readonly x2: number;
  readonly y: number;
  readonly fadeIn: Fade;
  readonly fadeOut: Fade;
  /** Drawn where that end is soft. */
  readonly start: MarkEnd;
  readonly end: MarkEnd;
  /** Where its start and its end likely lie, px: within what is soft, and drawn stronger. */
  readonly likely?: readonly Fade[];
}

/** Where a fade begins and ends, px, whatever part of it is in view. */
export interface Fade {
  readonly from: number;
  readonly to: number;
}
