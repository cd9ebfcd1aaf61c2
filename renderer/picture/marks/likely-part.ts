/** The part of a mark in which its date likely lies: drawn stronger within the whole, which stays as it is. */
import type { OpenInterval } from "../../../data/time.ts";
import type { Fade, MarkEnd, WhiskerMark } from "../mark.ts";
import { timeToPx, type TimeScale } from "../view.ts";

/** Shorter, it could not be told from the dashes around it, px. */
const SHORTEST = 5;

/** The mark in which it lies, px; ends that are left out are bounds. */
interface Whole {
  readonly x1: number;
  readonly x2: number;
  readonly start?: MarkEnd;
  readonly end?: MarkEnd;
}

/**
 * Where a moment likely lies on its mark, px. A side without a likely bound reaches to the mark's own bound, or half way
 * to an end that nothing bounds. Undefined for nothing, and for a mark without room.
 *
 * @param likely calendar ms, half-open; within the dates of the mark
 */
export function likelyPart(likely: OpenInterval | undefined, whole: Whole, scale: TimeScale): Fade | undefined {
  const { x1, x2, start, end } = whole;
  if (!likely || x2 - x1 < SHORTEST) return undefined;
  const [from, to] = [likely.from, likely.to].map((time) => (time === undefined ? undefined : timeToPx(scale, time)));
  const low = from ?? (start === "open" ? ((to ?? x2) + x1) / 2 : x1);
  const high = to ?? (end === "open" ? ((from ?? x1) + x2) / 2 : x2);
  const half = Math.max(SHORTEST, high - low) / 2;
  const middle = Math.min(Math.max((low + high) / 2, x1 + half), x2 - half);
  return { from: Math.max(x1, middle - half), to: Math.min(x2, middle + half) };
}

/** As much of a mark's likely parts as lies between `x0` and `x1`; nothing of a mark that has none. */
export function cutLikely(
  { likely }: Pick<WhiskerMark, "likely">,
  x0: number,
  x1: number,
): Pick<WhiskerMark, "likely"> {
  if (!likely) return {};
  const parts = likely.map(({ from, to }) => ({ from: Math.max(from, x0), to: Math.min(to, x1) }));
  return { likely: parts.filter(({ from, to }) => to > from) };
}
