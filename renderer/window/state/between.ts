/** The way from one view to another, for the eye to follow. */
import type { View } from "../../picture/view.ts";

/** Lengths this close to each other are one: a pan, not a zoom. */
const SAME_LENGTH = 1e-6;

/**
 * The view at the share `t` (0 to 1) of the way from `a` to `b`; at 0 and 1 those very objects. The length changes by
 * equal factors in equal times, as it does for the wheel, and the instant that both views have at the same place of
 * the screen stays there.
 */
export function between(a: View, b: View, t: number): View {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const [first, last] = [a.to - a.from, b.to - b.from];
  const zoomed = Math.abs(last / first - 1) > SAME_LENGTH;
  const share = zoomed ? (first * (last / first) ** t - first) / (last - first) : t;
  return { from: a.from + (b.from - a.from) * share, to: a.to + (b.to - a.to) * share };
}

/** Slow at both ends. Takes and gives shares from 0 to 1. */
export function ease(t: number): number {
  const within = Math.min(Math.max(t, 0), 1);
  return within * within * (3 - 2 * within);
}
