/**
 * Puts marks with their labels into rows so that nothing overlaps.
 *
 * Two passes keep the picture calm while it is panned: the first packs every block of a lane by its place in time
 * alone, so rows do not depend on where the view stands; the second mends only the labels that the view's edges cut.
 */
import { grouped } from "../../../data/grouped.ts";
import type { Block, Placement, PxRange } from "../marks/row-room.ts";

export interface BlockSlot {
  readonly block: Block;
  readonly row: number;
  readonly placement: Placement;
}

/** What labels are kept within. */
export interface Edges {
  /** The view's edges. */
  readonly x0: number;
  readonly x1: number;
  /** How far labels may reach at this scale, wherever the view stands: the view and the timeline's extent together. */
  readonly least: number;
  readonly most: number;
}

/**
 * All blocks with their rows (0 is the top) and placements; those outside the view are left out, empty rows closed up.
 * Undefined when they need more than `most` rows. Blocks come in the order of time.
 */
export function placeAll(blocks: Iterable<Block>, edges: Edges, most = Infinity): BlockSlot[] | undefined {
  const rows: Row[] = [];
  const packed: BlockSlot[] = [];
  for (const block of blocks) {
    const place = pack(block, rows, edges, most);
    if (!place) return undefined;
    packed.push(place);
  }
  return inView(asTold(packed, edges), edges, Infinity);
}

/** As many of the blocks as find a place in so many rows: the first come first. */
export function placeFirst(blocks: Iterable<Block>, edges: Edges, most: number): BlockSlot[] {
  const rows: Row[] = [];
  const packed: BlockSlot[] = [];
  for (const block of blocks) {
    const place = pack(block, rows, edges, most);
    if (place) packed.push(place);
  }
  return inView(asTold(packed, edges), edges, most);
}

/**
 * As many of the blocks in view as find a place in so many rows of a page, the first come first: nothing takes the place of
 * what comes before it, at an edge of the view neither.
 */
export function placeOnPage(blocks: Iterable<Block>, edges: Edges, most: number): BlockSlot[] {
  const rows: Row[] = [];
  const placed: BlockSlot[] = [];
  for (const block of blocks) {
    if (!block.inView) continue;
    const candidates = candidatesInView(block, edges);
    const wanted = candidates.length > 0 ? candidates : [pushedInside(block.placements[0]!, edges)];
    const found = takePlace(rows, rows.keys(), wanted, most);
    if (found) placed.push({ block, ...found });
  }
  const within = { ...edges, least: edges.x0, most: edges.x1 };
  return closeUp(asTold(placed, within).map(unshiftedIfAlone(placed)));
}

/** By where their marks begin, and then as they are told. */
export function byTime(a: Block, b: Block): number {
  return a.left - b.left || a.order - b.order;
}

/** A row while it is filled: what it holds, and how far right that reaches. */
interface Row {
  readonly ranges: PxRange[];
  end: number;
}

/** First fit; undefined when none of so many rows has room. */
function pack(block: Block, rows: Row[], edges: Edges, mostRows: number): BlockSlot | undefined {
  const fitting = block.placements.filter(({ label }) => label.left >= edges.least && label.right <= edges.most);
  const found = takePlace(rows, rows.keys(), fitting.length > 0 ? fitting : block.placements.slice(0, 1), mostRows);
  return found && { block, ...found };
}

function inView(packed: readonly BlockSlot[], edges: Edges, most: number): BlockSlot[] {
  const seen = packed.filter(({ block }) => block.inView);
  return closeUp(mend(seen.map(unshiftedIfAlone(seen)), edges, most));
}

interface Slot {
  readonly row: number;
  readonly placement: Placement;
}

/** Takes the first of the rows in which one of the placements is free, or a new row while there are fewer than `most`. */
function takePlace(
  rows: Row[],
  order: Iterable<number>,
  placements: readonly Placement[],
  most: number,
): Slot | undefined {
  for (const row of order) {
    const placement = placements.find(({ taken }) => isFree(rows[row], taken));
    if (placement) return put(rows, row, placement);
  }
  return rows.length < most ? put(rows, rows.length, placements[0]!) : undefined;
}

function put(rows: Row[], row: number, placement: Placement): Slot {
  const { ranges, end } = (rows[row] ??= { ranges: [], end: -Infinity });
  ranges.push(placement.taken);
  rows[row].end = Math.max(end, placement.taken.right);
  return { row, placement };
}

/** Blocks come in the order of time, so most find the end of a row free without a look at what it holds. */
function isFree(row: Row | undefined, wanted: PxRange): boolean {
  if (!row || row.end <= wanted.left) return true;
  return !row.ranges.some((range) => range.left < wanted.right && wanted.left < range.right);
}

/**
 * Two points of one day that share a row stand as they are told, the first on the left, where their labels have room on
 * the other side. Takes time in proportion to the blocks and the logarithm of their number.
 */
function asTold(packed: readonly BlockSlot[], { least, most }: Edges): readonly BlockSlot[] {
  const told = new Map<Block, Placement>();
  for (const unordered of grouped(packed, (slot) => slot.row).values()) {
    const row = [...unordered].sort((a, b) => a.placement.taken.left - b.placement.taken.left);
    row.forEach((left, index) => {
      const right = row[index + 1];
      if (right?.block.left !== left.block.left || right.block.order > left.block.order) return;
      const first = right.block.placements.find(({ shift }) => shift < 0);
      const second = left.block.placements.find(({ shift }) => shift > 0);
      if (!first || !second || left.placement.shift >= 0 || right.placement.shift <= 0) return;
      const from = row[index - 1]?.placement.taken.right ?? -Infinity;
      const to = row[index + 2]?.placement.taken.left ?? Infinity;
      const isFree = first.taken.left >= from && second.taken.right <= to;
      if (!isFree || first.label.left < least || second.label.right > most) return;
      row[index] = { ...right, placement: first };
      row[index + 1] = { ...left, placement: second };
      told.set(right.block, first).set(left.block, second);
    });
  }
  return told.size === 0
    ? packed
    : packed.map((slot) => ({ ...slot, placement: told.get(slot.block) ?? slot.placement }));
}

/** A point stands in the middle of its day unless it shares day and row with another. */
function unshiftedIfAlone(placed: readonly BlockSlot[]): (item: BlockSlot) => BlockSlot {
  const place = ({ row, block }: BlockSlot): string => `${String(row)} ${String(block.left)}`;
  const counts = new Map<string, number>();
  for (const item of placed) counts.set(place(item), (counts.get(place(item)) ?? 0) + 1);
  return (item) => {
    const { shift, label, taken } = item.placement;
    if (shift === 0 || counts.get(place(item)) !== 1) return item;
    const move = ({ left, right }: PxRange): PxRange => ({ left: left - shift, right: right - shift });
    return { ...item, placement: { taken: hull(taken, move(taken)), label: move(label), shift: 0 } };
  };
}

/** Labels cut by an edge of the view change sides, or rows, where there is room; the rest stay as they are. */
function mend(placed: readonly BlockSlot[], edges: Edges, most: number): BlockSlot[] {
  const isWhole = ({ placement }: BlockSlot): boolean => fits(placement, edges);
  const rows: Row[] = [];
  const whole = placed.filter(isWhole);
  for (const { row, placement } of whole) put(rows, row, placement);
  const cut = placed.filter((item) => !isWhole(item));
  const mended = cut.flatMap(({ block, row, placement }) => {
    const candidates = candidatesInView(block, edges);
    const order = [row, ...Array.from(rows.keys())];
    const wanted = candidates.length > 0 ? candidates : [pushedInside(placement, edges)];
    const place = takePlace(rows, order, wanted, most);
    return place ? [{ block, ...place }] : [];
  });
  return [...whole, ...mended];
}

/** The last resort: a label that has no good place is moved into the plot, over its own mark if need be. */
function pushedInside(placement: Placement, { x0, x1 }: Edges): Placement {
  const { left, right } = placement.label;
  return slide(placement, Math.max(x0, Math.min(left, x1 - (right - left))) - left);
}

function fits({ label }: Placement, { x0, x1 }: Edges): boolean {
  return label.left >= x0 && label.right <= x1;
}

/** Placements whose label is in view; where the view cuts a long mark, the label also stands at the edge. */
function candidatesInView(block: Block, edges: Edges): Placement[] {
  const first = block.placements[0]!;
  const width = first.label.right - first.label.left;
  const cut = block.left < edges.x0 || block.right > edges.x1;
  const atEdge = Math.max(edges.x0, Math.min(first.label.left, edges.x1 - width));
  const slid = cut ? [slide(first, atEdge - first.label.left, block)] : [];
  return [...slid, ...block.placements].filter((placement) => fits(placement, edges));
}

/** The label moved along the row; `bar` is what it belongs to, where that stays and takes its own room. */
function slide({ taken, label, shift }: Placement, by: number, bar?: PxRange): Placement {
  const moved = { left: label.left + by, right: label.right + by };
  const room = bar && roomAround(taken, hull(bar, label));
  const around =
    bar && room !== undefined ? hull(bar, moved) : hull(taken, { left: taken.left + by, right: taken.right + by });
  const kept = room ?? 0;
  return { taken: { left: around.left - kept, right: around.right + kept }, label: moved, shift };
}

/** What is kept free on both sides; undefined where more than that is taken up, as by ghosts. */
function roomAround(taken: PxRange, own: PxRange): number | undefined {
  const [left, right] = [own.left - taken.left, taken.right - own.right];
  return Math.abs(left - right) < 0.01 ? left : undefined;
}

function hull(a: PxRange, b: PxRange): PxRange {
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

function closeUp(placed: readonly BlockSlot[]): BlockSlot[] {
  const used = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  const closed = new Map(used.map((row, index) => [row, index]));
  return placed.map((item) => ({ ...item, row: closed.get(item.row) ?? 0 }));
}
