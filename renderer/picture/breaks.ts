/** Where an axis is broken: empty time that it draws short, as an immutable mapping between the calendar and the axis. */
import type { EmptyTime } from "../../data/empty/empty-time.ts";
import type { Interval } from "../../data/time.ts";

/** Time along an axis has the calendar's ms, but for the gaps, each of which takes `kept` of them. */
export interface Breaks {
  /** Calendar ms, half-open; in order, none touches another. */
  readonly gaps: readonly Interval[];
  /** Ms of the axis that each gap takes; a whole number. */
  readonly kept: number;
}

/** An axis on which every ms is as long as any other. */
export const UNBROKEN: Breaks = { gaps: [], kept: 0 };

/** Shares of what is told: what a gap still takes, and what stays free on either side of it, so that no mark touches it. */
const KEPT = 0.05;
const MARGIN = 0.02;

/** An axis that draws short what is empty. */
export function breaksAt({ gaps, told }: EmptyTime): Breaks {
  if (gaps.length === 0) return UNBROKEN;
  const margin = Math.ceil(told * MARGIN);
  return { gaps: gaps.map(({ from, to }) => ({ from: from + margin, to: to - margin })), kept: Math.ceil(told * KEPT) };
}

/** Where a moment of the calendar stands on the axis, ms. */
export function toAxis({ gaps, kept }: Breaks, time: number): number {
  let at = time;
  for (const { from, to } of gaps) {
    if (time <= from) break;
    at -= time < to ? (time - from) * (1 - kept / (to - from)) : to - from - kept;
  }
  return at;
}

/** The moment of the calendar at a place of the axis, ms. */
export function fromAxis({ gaps, kept }: Breaks, at: number): number {
  let time = at;
  for (const { from, to } of gaps) {
    if (time <= from) break;
    time = time < from + kept ? from + ((time - from) * (to - from)) / kept : time + (to - from - kept);
    if (time < to) break;
  }
  return time;
}

/** The parts of a period that lie between breaks, in order; a period within a gap has none. */
export function partsBetween({ gaps }: Breaks, { from, to }: Interval): readonly Interval[] {
  const ends = gaps.filter((gap) => gap.to > from && gap.from < to);
  const starts = [from, ...ends.map((gap) => gap.to)];
  return starts.flatMap((start, index) => {
    const end = Math.min(ends[index]?.from ?? to, to);
    return start < end ? [{ from: start, to: end }] : [];
  });
}
