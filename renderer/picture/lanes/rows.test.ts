import { expect, test } from "vitest";
import type { Block, Placement } from "../marks/row-room.ts";
import { byTime, placeAll, placeFirst, placeOnPage, type BlockSlot, type Edges } from "./rows.ts";

/** The view, 600 px wide, in a timeline that goes on at both sides. */
const EDGES: Edges = { x0: 0, x1: 600, least: -1000, most: 1600 };
const GAP = 5;

function placed(mark: number, from: number, width: number): Placement {
  const [left, right] = [Math.min(mark, from), Math.max(mark, from + width)];
  return { label: { left: from, right: from + width }, taken: { left: left - GAP, right: right + GAP }, shift: 0 };
}

/** A point with its label to the right or, second best, to the left. */
function point(id: string, x: number, width = 80, order = 0): Block {
  const placements = [placed(x, x + 10, width), placed(x, x - 10 - width, width)];
  return { id, order, left: x, right: x, inView: x >= EDGES.x0 && x <= EDGES.x1, placements };
}

/** A bar with its label over it, from its left end on. */
function bar(id: string, left: number, right: number, width = 80): Block {
  const taken = { left: left - GAP, right: Math.max(right, left + width) + GAP };
  const placements = [{ label: { left, right: left + width }, taken, shift: 0 }];
  return { id, order: 0, left, right, inView: right > EDGES.x0 && left < EDGES.x1, placements };
}

const labels = (slots: readonly BlockSlot[] | undefined): Record<string, [row: number, left: number, right: number]> =>
  Object.fromEntries(
    (slots ?? []).map(({ block, row, placement }) => [block.id, [row, placement.label.left, placement.label.right]]),
  );

test("a label stands to the right of its point, and to the left where the view ends there", () => {
  expect(labels(placeAll([point("inside", 100), point("last", 590)], EDGES))).toEqual({
    inside: [0, 110, 190],
    last: [0, 500, 580],
  });
});

test("the label of a bar that begins before the view stands where the view begins", () => {
  expect(labels(placeAll([bar("long", -200, 300)], EDGES))).toEqual({ long: [0, 0, 80] });
});

test("the label of a bar that ends after the view ends where the view does", () => {
  expect(labels(placeAll([bar("long", 560, 900)], EDGES))).toEqual({ long: [0, 520, 600] });
});

test("the label of a bar that is all in view is not moved", () => {
  expect(labels(placeAll([bar("short", 300, 310)], EDGES))).toEqual({ short: [0, 300, 380] });
});

test("a label that fits on neither side of its point is moved into the view, and one wider than the view begins with it", () => {
  const narrow = { ...EDGES, x1: 100 };
  expect(labels(placeAll([point("right", 90, 95)], narrow))).toEqual({ right: [0, 5, 100] });
  expect(labels(placeAll([point("wide", 50, 180)], narrow))).toEqual({ wide: [0, 0, 180] });
});

test("a label at an edge takes the room that it has there: what stands there goes to another row", () => {
  expect(labels(placeAll([bar("long", -200, 20), point("near", 60)], EDGES))).toEqual({
    long: [1, 0, 80],
    near: [0, 70, 150],
  });
  // With the distance that is kept between two.
  expect(labels(placeAll([bar("long", -200, 20), point("near", 88)], EDGES))).toEqual({
    long: [1, 0, 80],
    near: [0, 98, 178],
  });
  expect(labels(placeAll([bar("long", -200, 20), point("apart", 90)], EDGES))).toEqual({
    long: [0, 0, 80],
    apart: [0, 100, 180],
  });
});

test("at the right edge, too, a label keeps its distance from what stands there", () => {
  // Its label ends at 520, at 512 and at 510: the moved one begins at 520, and 5 px are kept on both sides.
  expect(labels(placeAll([point("under", 430), bar("long", 560, 900)], EDGES))).toMatchObject({ long: [1, 520, 600] });
  expect(labels(placeAll([point("near", 422), bar("long", 560, 900)], EDGES))).toMatchObject({ long: [1, 520, 600] });
  expect(labels(placeAll([point("apart", 420), bar("long", 560, 900)], EDGES))).toMatchObject({ long: [0, 520, 600] });
});

test("where the view cuts a bar, its label at the edge comes before any other way to set it", () => {
  const cut = bar("cut", 560, 900);
  const before: Placement = { label: { left: 475, right: 555 }, taken: { left: 470, right: 905 }, shift: 0 };
  expect(labels(placeAll([{ ...cut, placements: [...cut.placements, before] }], EDGES))).toEqual({
    cut: [0, 520, 600],
  });
  const first = bar("cut", -300, 40);
  const after: Placement = { label: { left: 45, right: 125 }, taken: { left: -305, right: 130 }, shift: 0 };
  expect(labels(placeAll([{ ...first, placements: [...first.placements, after] }], EDGES))).toEqual({
    cut: [0, 0, 80],
  });
});

test("rows keep their order when those that hold nothing in view are closed up", () => {
  const blocks = [bar("over", -60, -10, 100), bar("under", 10, 200), bar("later", 300, 400)];
  expect(labels(placeAll(blocks, EDGES))).toEqual({ under: [1, 10, 90], later: [0, 300, 380] });
});

test("what has no room in a row goes to the next, and rows that only hold what is out of view are closed up", () => {
  expect(labels(placeAll([point("first", 100), point("second", 110), point("third", 300)], EDGES))).toEqual({
    first: [0, 110, 190],
    second: [1, 120, 200],
    third: [0, 310, 390],
  });
  expect(labels(placeAll([bar("over", -60, -10, 100), bar("in", -20, 200)], EDGES))).toEqual({ in: [0, 0, 80] });
});

test("with fewer rows than needed nothing is placed, or the first that find room", () => {
  const three = [bar("a", 100, 300), bar("b", 200, 400), bar("c", 350, 500)];
  expect(placeAll(three, EDGES, 1)).toBeUndefined();
  expect(labels(placeAll(three, EDGES, 2))).toEqual({ a: [0, 100, 180], b: [1, 200, 280], c: [0, 350, 430] });
  expect(labels(placeFirst(three, EDGES, 1))).toEqual({ a: [0, 100, 180], c: [0, 350, 430] });
});

test("a point moved within its day goes back to the middle where it shares day and row with no other", () => {
  const moved: Block = {
    ...point("moved", 100),
    placements: [{ label: { left: 118, right: 198 }, taken: { left: 95, right: 203 }, shift: 8 }],
  };
  expect(placeAll([moved], EDGES)![0]!.placement).toEqual({
    label: { left: 110, right: 190 },
    // What it took is kept with what it takes now: another may have been put beside it.
    taken: { left: 87, right: 203 },
    shift: 0,
  });
  const other: Block = { ...point("other", 100), placements: [placed(60, 20, 40)] };
  expect(labels(placeAll([other, moved], EDGES))).toEqual({ other: [0, 20, 60], moved: [0, 118, 198] });
});

test("blocks come by where their marks begin, and as they are told where they begin together", () => {
  const sorted = [point("b", 10, 80, 3), point("a", 10, 80, 2), point("c", 5, 80, 4)].sort(byTime);
  expect(sorted.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

test("a gap between two that stand in a row already is taken, and one that is too narrow is not", () => {
  const [left, right] = [bar("left", 100, 180), bar("right", 300, 380)];
  // 5 px are kept on both sides of each.
  expect(labels(placeFirst([left, right, bar("between", 190, 290)], EDGES, 2))).toMatchObject({
    between: [0, 190, 270],
  });
  expect(labels(placeFirst([left, right, bar("near", 189, 280)], EDGES, 2))).toMatchObject({ near: [1, 189, 269] });
  expect(labels(placeFirst([left, right, bar("late", 200, 291)], EDGES, 2))).toMatchObject({ late: [1, 200, 280] });
  expect(labels(placeFirst([right, bar("before", 200, 290)], EDGES, 2))).toMatchObject({ before: [0, 200, 280] });
});

test("two labels that are moved into the view take their room there", () => {
  const narrow = { ...EDGES, x1: 100 };
  expect(labels(placeAll([point("one", 90, 95), point("other", 92, 95)], narrow))).toEqual({
    one: [0, 5, 100],
    other: [1, 5, 100],
  });
});

/** A point of a day that may stand on either side of the middle of it, with a label that is as wide. */
function sided(id: string, order: number, width = 40): Block {
  const right: Placement = {
    label: { left: 211, right: 211 + width },
    taken: { left: 200, right: 216 + width },
    shift: 8,
  };
  const left: Placement = {
    label: { left: 189 - width, right: 189 },
    taken: { left: 184 - width, right: 200 },
    shift: -8,
  };
  return { id, order, left: 200, right: 200, inView: true, placements: [right, left] };
}

test("two of one day stand as they are told, the first on the left", () => {
  const told = { first: [0, 149, 189], second: [0, 211, 251] };
  expect(labels(placeAll([sided("first", 1), sided("second", 2)], EDGES))).toEqual(told);
  expect(labels(placeAll([sided("second", 2), sided("first", 1)], EDGES))).toEqual(told);
  expect(labels(placeOnPage([sided("first", 1), sided("second", 2)], EDGES, 3))).toEqual(told);
});

test("they stay as they were put where one of them would have no room on the other side", () => {
  const wide = [sided("first", 1, 60), sided("second", 2, 40)];
  const kept = { first: [0, 211, 271], second: [0, 149, 189] };
  const turned = { first: [0, 129, 189], second: [0, 211, 251] };
  expect(labels(placeAll(wide, EDGES))).toEqual(turned);
  // The label of the first would begin at 129 px, and what it takes at 124.
  expect(labels(placeAll([bar("before", 30, 119), ...wide], EDGES))).toMatchObject(turned);
  expect(labels(placeAll([bar("before", 30, 120), ...wide], EDGES))).toMatchObject(kept);
  expect(labels(placeAll(wide, { ...EDGES, least: 129 }))).toEqual(turned);
  expect(labels(placeAll(wide, { ...EDGES, least: 130 }))).toEqual(kept);
  const late = [sided("first", 1, 40), sided("second", 2, 60)];
  expect(labels(placeAll(late, { ...EDGES, most: 271 }))).toEqual({ first: [0, 149, 189], second: [0, 211, 271] });
});

test("on a page what comes first has its place, and what has none is left out", () => {
  const asked = [bar("a", 100, 300), bar("b", 200, 400), bar("c", 350, 500)];
  expect(labels(placeOnPage(asked, EDGES, 1))).toEqual({ a: [0, 100, 180], c: [0, 350, 430] });
  expect(labels(placeOnPage([bar("out", -300, -100), ...asked], EDGES, 2))).toEqual({
    a: [0, 100, 180],
    b: [1, 200, 280],
    c: [0, 350, 430],
  });
  expect(labels(placeOnPage([point("wide", 50, 180)], { ...EDGES, x1: 100 }, 1))).toEqual({ wide: [0, 0, 180] });
});
