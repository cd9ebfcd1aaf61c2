/** Rows for lanes that share a fixed height. */
import type { LaidLane } from "./laid-lane.ts";

/** A lane that has as many rows as it is given. */
export interface SharingLane {
  /** In at most so many rows; with 0 it has its counts alone. */
  readonly lay: (most: number) => LaidLane;
  /** With all of its rows; undefined where these are more than the page has room for. */
  readonly whole: () => LaidLane | undefined;
}

interface Share extends SharingLane {
  readonly now: LaidLane;
  /** How many rows it was given: it need not have used them all. */
  readonly given: number;
}

/**
 * The lanes in no more than `height` px: all of their rows where that is enough, else one row after the other for the lane
 * in which the most important of all that is not drawn yet waits. It ends with the first that has no room: nothing is given
 * a row of its own while something that matters more is left without a place. Lanes that do not fit even as bare counts
 * are higher than `height`.
 */
export function allot(lanes: readonly SharingLane[], height: number): readonly LaidLane[] {
  const whole = lanes.flatMap((lane) => lane.whole() ?? []);
  if (whole.length === lanes.length && sum(whole) <= height) return whole;
  const shares = lanes.map((lane): Share => ({ ...lane, now: lane.lay(0), given: 0 }));
  let room = height - sum(shares.map(({ now }) => now));
  for (;;) {
    const first = firstToWait(shares);
    const share = shares[first];
    // A row more is only found out for the lane whose turn it is.
    const next = share && withOneMore(share);
    if (!next || next.height - share.now.height > room) return shares.map(({ now }) => now);
    room -= next.height - share.now.height;
    shares[first] = { ...share, now: next, given: share.given + 1 };
  }
}

/** Where what matters most waits for a row; among equals the lane that has fewest; -1 when nothing waits. */
function firstToWait(shares: readonly Share[]): number {
  return shares.reduce((first, share, index) => {
    if (!canUseMore(share)) return first;
    const { now } = share;
    const { now: best } = shares[first] ?? {};
    if (!best || now.waiting > best.waiting) return index;
    return now.waiting === best.waiting && now.rows < best.rows ? index : first;
  }, -1);
}

function canUseMore({ now, given, whole }: Share): boolean {
  return now.counts && given < (whole()?.rows ?? Infinity);
}

function withOneMore({ lay, given, whole }: Share): LaidLane {
  const all = whole();
  const isLast = all !== undefined && given + 1 >= all.rows;
  return isLast && !all.counts ? all : lay(given + 1);
}

/** What lanes take with all of their rows, px; Infinity where these are more than the page has room for. */
export function wholeHeightOf(lanes: readonly SharingLane[]): number {
  return lanes.reduce((total, { whole }) => total + (whole()?.height ?? Infinity), 0);
}

function sum(lanes: readonly LaidLane[]): number {
  return lanes.reduce((total, { height }) => total + height, 0);
}
