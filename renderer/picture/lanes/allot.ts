/** Rows for lanes that share a fixed height. */
import type { LaidLane } from "./laid-lane.ts";

/** Lays a lane in at most so many rows; with 0 it has its counts alone. */
export type LayLane = (most: number) => LaidLane;

interface Share {
  readonly now: LaidLane;
  /** How many rows it was given: it need not have used them all. */
  readonly given: number;
  /** With one more row; undefined when it has all that it can use. */
  readonly next: LaidLane | undefined;
}

/**
 * The lanes in no more than `height` px: all of their rows where that is enough, else one row after the other for the lane
 * in which the most important of all that is not drawn yet waits. It ends with the first that has no room: nothing is given
 * a row of its own while something that matters more is left without a place. Lanes that do not fit even as bare counts
 * are higher than `height`.
 */
export function allot(lanes: readonly LayLane[], height: number): readonly LaidLane[] {
  const whole = lanes.map((lay) => lay(Infinity));
  if (sum(whole) <= height) return whole;
  const shareOf = (index: number, now: LaidLane, given: number): Share => {
    return { now, given, next: nextOf(lanes[index]!, now, given, whole[index]!) };
  };
  const shares = lanes.map((lay, index) => shareOf(index, lay(0), 0));
  let room = height - sum(shares.map(({ now }) => now));
  for (;;) {
    const first = firstToWait(shares);
    const { now, next, given } = shares[first] ?? {};
    if (!now || !next || given === undefined || next.height - now.height > room)
      return shares.map((share) => share.now);
    room -= next.height - now.height;
    shares[first] = shareOf(first, next, given + 1);
  }
}

/** Where what matters most waits for a row; among equals the lane that has fewest; -1 when nothing waits. */
function firstToWait(shares: readonly Share[]): number {
  return shares.reduce((first, { now, next }, index) => {
    if (!next) return first;
    const { now: best } = shares[first] ?? {};
    if (!best || now.waiting > best.waiting) return index;
    return now.waiting === best.waiting && now.rows < best.rows ? index : first;
  }, -1);
}

function nextOf(lay: LayLane, now: LaidLane, given: number, whole: LaidLane): LaidLane | undefined {
  if (!now.counts || given >= whole.rows) return undefined;
  const isLast = given + 1 >= whole.rows;
  return isLast && !whole.counts ? whole : lay(given + 1);
}

function sum(lanes: readonly LaidLane[]): number {
  return lanes.reduce((total, { height }) => total + height, 0);
}
