/**
 * Puts marks with their labels into rows so that nothing overlaps.
 *
 * Two passes keep the picture calm while it is panned: the first packs every block of a lane by its place in time
 * alone, so rows do not depend on where the view stands; the second mends only the labels that the view's edges cut.
 */

/** A mark with the label that belongs to it, all in px of the current scale. */
export interface Block {
  readonly id: string;
  /** Where the mark lies, whichever placement is taken: what decides the order and whether it is in view. */
  readonly left: number;
  readonly right: number;
  /** Ways to set it, the best first; never empty. */
  readonly placements: readonly Placement[];
}

/** One way to set a mark and its label. */
export interface Placement {
  /** Everything that is taken up in the row, with the distance to be kept from neighbours. */
  readonly taken: Range;
  /** Ends of the label itself: what an edge must not cut. */
  readonly label: Range;
  /** Moves a point within its day, so that two of one day can stand side by side; px. */
  readonly shift: number;
}

/** Closed: both ends belong to it, px. */
export interface Range {
  readonly left: number;
  readonly right: number;
}

export interface Placed {
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

/** Blocks with their rows (0 is the top) and placements; those outside the view are left out, empty rows closed up. */
export function placeInRows(blocks: readonly Block[], edges: Edges): Placed[] {
  const inView = ({ block }: Placed): boolean => block.right >= edges.x0 && block.left <= edges.x1;
  return closeUp(mend(pack(blocks, edges).filter(inView), edges));
}

/** First fit in the order of time. */
function pack(blocks: readonly Block[], { least, most }: Edges): Placed[] {
  const ordered = [...blocks].sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1));
  const rows: Range[][] = [];
  return ordered.map((block) => {
    const fitting = block.placements.filter(({ label }) => label.left >= least && label.right <= most);
    const placements = fitting.length > 0 ? fitting : block.placements.slice(0, 1);
    const found = firstFree(rows, [...rows.keys(), rows.length], placements);
    (rows[found.row] ??= []).push(found.placement.taken);
    return { block, ...found };
  });
}

interface Place {
  readonly row: number;
  readonly placement: Placement;
}

/** The first of the rows in which one of the placements is free; the last row given must be a new one. */
function firstFree(rows: readonly Range[][], order: readonly number[], placements: readonly Placement[]): Place {
  for (const row of order) {
    const placement = placements.find(({ taken }) => isFree(rows[row] ?? [], taken));
    if (placement) return { row, placement };
  }
  return { row: rows.length, placement: placements[0]! };
}

/** Looked up from the end: blocks come in the order of time, so what can collide was put in last. */
function isFree(row: readonly Range[], wanted: Range): boolean {
  return row.findLast((range) => range.left < wanted.right && wanted.left < range.right) === undefined;
}

/** Labels cut by an edge of the view change sides, or rows, where there is room; the rest stay as they are. */
function mend(placed: readonly Placed[], edges: Edges): Placed[] {
  const isWhole = ({ placement }: Placed): boolean => fits(placement, edges);
  const mended = placed.filter(isWhole);
  const rows: Range[][] = [];
  for (const { row, placement } of mended) (rows[row] ??= []).push(placement.taken);
  for (const item of placed) {
    if (isWhole(item)) continue;
    const candidates = candidatesInView(item.block, edges);
    const order = [item.row, ...Array.from(rows.keys()), rows.length];
    const found = firstFree(rows, order, candidates.length > 0 ? candidates : [item.placement]);
    (rows[found.row] ??= []).push(found.placement.taken);
    mended.push({ block: item.block, ...found });
  }
  return mended;
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
  const slid = cut ? [slide(first, atEdge - first.label.left)] : [];
  return [...slid, ...block.placements].filter((placement) => fits(placement, edges));
}

function slide({ taken, label, shift }: Placement, by: number): Placement {
  return {
    taken: { left: Math.min(taken.left, taken.left + by), right: Math.max(taken.right, taken.right + by) },
    label: { left: label.left + by, right: label.right + by },
    shift,
  };
}

function closeUp(placed: readonly Placed[]): Placed[] {
  const used = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  const closed = new Map(used.map((row, index) => [row, index]));
  return placed.map((item) => ({ ...item, row: closed.get(item.row) ?? 0 }));
}
