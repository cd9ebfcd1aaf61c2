import { expect, test } from "vitest";
import { allot, wholeHeightOf, type SharingLane } from "./allot.ts";

const COUNTS = 38;

interface LaneFacts {
  readonly rowHeight?: number;
  /** The rank of what waits when so many rows are drawn; all the same when absent. */
  readonly waits?: readonly number[];
}

/** A lane of so many rows, px high each; with fewer than all of them it also has its counts. */
function lane(all: number, { rowHeight = 20, waits }: LaneFacts = {}): SharingLane {
  const lay = (most: number) => {
    const rows = Math.min(most, all);
    const counts = rows < all;
    const at = () => {
      throw new Error("not placed");
    };
    const waiting = counts ? (waits?.[rows] ?? 1) : -Infinity;
    return { height: rows * rowHeight + (counts ? COUNTS : 0), rows, counts, waiting, at };
  };
  return { lay, whole: () => lay(Infinity) };
}

/** A lane with more rows than the page, which are not laid. */
function crowd(facts?: LaneFacts): SharingLane {
  return { lay: lane(1000, facts).lay, whole: () => undefined };
}

const rowsIn = (lanes: readonly SharingLane[], height: number): number[] =>
  allot(lanes, height).map(({ rows }) => rows);

test("lanes have all of their rows where that is enough", () => {
  expect(rowsIn([lane(3), lane(5)], 8 * 20)).toEqual([3, 5]);
});

test("rows go where what matters most waits, whatever the others have", () => {
  const lanes = [lane(10), lane(10, { waits: [9, 9, 9] })];
  expect(rowsIn(lanes, 2 * COUNTS + 2 * 20)).toEqual([0, 2]);
  expect(rowsIn(lanes, 2 * COUNTS + 5 * 20)).toEqual([2, 3]);
});

test("among equals, rows go to who has fewest, from the top", () => {
  const lanes = [lane(10), lane(10)];
  expect(rowsIn(lanes, 2 * COUNTS + 8 * 20)).toEqual([4, 4]);
  expect(rowsIn(lanes, 2 * COUNTS + 9 * 20)).toEqual([5, 4]);
});

test("a crowded lane does not take the place of a small one, which needs no counts when it has all its rows", () => {
  const [small, crowd] = allot([lane(2), lane(50)], 2 * 20 + COUNTS + 6 * 20);
  expect([small!.rows, small!.counts]).toEqual([2, false]);
  expect([crowd!.rows, crowd!.counts]).toEqual([6, true]);
});

test("a lane that keeps its counts with all the rows that it may have leaves the rest to others", () => {
  const lay = (most: number) => lane(50).lay(Math.min(most, 4));
  expect(rowsIn([{ lay, whole: () => lay(Infinity) }, lane(50)], 2 * COUNTS + 10 * 20)).toEqual([4, 6]);
});

test("nothing is given a row while what matters more has none for lack of room", () => {
  const lanes = [lane(5, { rowHeight: 100, waits: [9] }), lane(5)];
  expect(rowsIn(lanes, 2 * COUNTS + 60)).toEqual([0, 0]);
  expect(rowsIn(lanes, 2 * COUNTS + 120)).toEqual([1, 1]);
});

test("what is bare counts and still too high stays that", () => {
  expect(rowsIn([lane(5), lane(5)], COUNTS)).toEqual([0, 0]);
});

test.each([2 * COUNTS, 100, 150, 233, 300, 340])("%i px are never exceeded, and the next row has no room", (height) => {
  const lanes = [lane(9), lane(7, { rowHeight: 30 })];
  const laid = allot(lanes, height);
  const used = laid.reduce((sum, one) => sum + one.height, 0);
  expect(used).toBeLessThanOrEqual(height);
  const poorest = laid.findIndex(({ rows }) => rows === Math.min(...laid.map((one) => one.rows)));
  expect(used - laid[poorest]!.height + lanes[poorest]!.lay(laid[poorest]!.rows + 1).height).toBeGreaterThan(height);
});

test("a row more is laid for the lane whose turn it is, and for no other", () => {
  const laid: string[] = [];
  const heard = (name: string, { lay, whole }: SharingLane): SharingLane => ({
    lay: (most) => {
      laid.push(`${name} ${String(most)}`);
      return lay(most);
    },
    whole,
  });
  const lanes = [heard("a", lane(10)), heard("b", lane(10, { waits: [9, 9, 9] }))];
  expect(rowsIn(lanes, 2 * COUNTS + 2 * 20)).toEqual([0, 2]);
  expect(laid).toEqual(["a 0", "b 0", "b 1", "b 2", "b 3"]);
});

test("a lane with more rows than the page has as many as there is room for, and takes none from one that fits", () => {
  expect(rowsIn([lane(2), crowd()], 2 * 20 + COUNTS + 6 * 20)).toEqual([2, 6]);
  expect(rowsIn([crowd(), crowd({ waits: [9, 9, 1] })], 2 * COUNTS + 3 * 20)).toEqual([1, 2]);
});

test("all lanes take what each takes, and without end where one has more rows than the page", () => {
  expect(wholeHeightOf([lane(2), lane(3)])).toBe(5 * 20);
  expect(wholeHeightOf([lane(2), crowd()])).toBe(Infinity);
});
