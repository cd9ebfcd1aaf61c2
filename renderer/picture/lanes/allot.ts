import type { LaidLane } from "./laid-lane.ts";

/** Lays a lane in at most so many rows; with 0 it has its counts alone. */
export type LayLane = (most: number) => LaidLane;
/** Rows for lanes that share a fixed height. */

interface Share {
  readonly now: LaidLane;
  /** How many rows it was given: it need not have used them all. */
  readonly given: number;
  /** With one more row; undefined when it has all that it can use. */
  readonly next: LaidLane | undefined;
}

/**
 * The lanes in no more than `height` px: all of their rows where that is enough, else rows in turn to those that have
 * fewest, so that a crowded lane does not take the place of the others. Lanes that do not fit even as bare counts are
 * higher than that.
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
    const poorest = poorestOf(shares, room);
    const { now, next, given } = shares[poorest] ?? {};
    if (!now || !next || given === undefined) return shares.map((share) => share.now);
    room -= next.height - now.height;
    shares[poorest] = shareOf(poorest, next, given + 1);
  }
}

/** Which lane has fewest rows among those that can use one more and have room for it; -1 when none has. */
function poorestOf(shares: readonly Share[], room: number): number {
  return shares.reduce((poorest, { now, next }, index) => {
    if (!next || next.height - now.height > room) return poorest;
    const { now: fewest } = shares[poorest] ?? {};
    return fewest && fewest.rows <= now.rows ? poorest : index;
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
