/**
 * Labels beside short bars, on one line with them, as they stand beside points. On a page where captions stand on the lines
 * of their titles, a row whose bars all stand so needs no line above its labels, and is a third lower.
 */
import type { Draft } from "./draft.ts";
import { cutMark, markExtent, markOf } from "./place-mark.ts";
import type { Placement, PxRange } from "./row-room.ts";
import type { TimeScale } from "../view.ts";

/** Between the end of a bar and its label, px. */
const GAP = 10;
/** A bar longer than this share of its label takes more of a page beside it than above it. */
const LONGEST = 0.5;

/** What is in view of a short bar, and the ways to set its label beside it: the one that begins at the bar's end first. */
export interface BarBeside {
  readonly bar: PxRange;
  readonly placements: readonly Placement[];
}

/**
 * Undefined for what stands otherwise: points, bars that are long or have ghosts, captions of lines of their own, and where
 * neither side has room between the view's left edge and `labelsTo`. `room` is kept free on both sides; both px.
 */
export function barBeside(
  draft: Draft,
  scale: TimeScale,
  { labelsTo, room }: { readonly labelsTo: number; readonly room: number },
): BarBeside | undefined {
  const { captionShift, elsewhere, width, when } = draft;
  if (captionShift === 0 || elsewhere.length > 0) return undefined;
  const mark = markOf(when, scale, 0);
  const seen = mark.kind === "point" ? undefined : cutMark(mark, scale.x0, scale.x1);
  if (!seen) return undefined;
  const [left, right] = markExtent(seen);
  if (right - left > width * LONGEST) return undefined;
  const labels: readonly PxRange[] = [
    { left: right + GAP, right: right + GAP + width },
    { left: left - GAP - width, right: left - GAP },
  ];
  const placements = labels
    .filter((label) => label.left >= scale.x0 && label.right <= labelsTo)
    .map((label): Placement => {
      const taken = { left: Math.min(left, label.left) - room, right: Math.max(right, label.right) + room };
      return { label, taken, shift: 0, isBeside: true };
    });
  return placements.length === 0 ? undefined : { bar: { left, right }, placements };
}
