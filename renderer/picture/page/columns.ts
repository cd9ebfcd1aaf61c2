/** Blocks of text set in columns of one width and about equal height. */

export interface Columns {
  readonly count: number;
  /** Of each column, px. */
  readonly width: number;
  readonly gap: number;
}

/** As many columns as are at least `least` px wide, and one where not even that fits. */
export function columnsIn(width: number, least: number, gap: number): Columns {
  const count = Math.max(1, Math.floor((width + gap) / (least + gap)));
  return { count, width: (width - gap * (count - 1)) / count, gap };
}

/** Where a block stands, px from the top left corner of the columns. */
export interface BlockPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Places for blocks of these heights, read down the columns, so that the tallest column is as low as it can be; and how
 * high that is. No block is broken.
 */
export function setInColumns(
  heights: readonly number[],
  { count, width, gap }: Columns,
): { readonly places: readonly BlockPlace[]; readonly height: number } {
  const height = leastHeight(heights, count);
  const places: BlockPlace[] = [];
  let column = 0;
  let y = 0;
  for (const block of heights) {
    if (y > 0 && y + block > height) {
      column += 1;
      y = 0;
    }
    places.push({ x: column * (width + gap), y });
    y += block;
  }
  return { places, height };
}

/** By bisection: what fits some height fits any greater one. To a tenth of a px, which nobody sees. */
function leastHeight(heights: readonly number[], count: number): number {
  let low = heights.reduce((most, height) => Math.max(most, height), 0);
  if (columnsFor(heights, low) <= count) return low;
  let high = heights.reduce((sum, height) => sum + height, 0);
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (columnsFor(heights, middle) <= count) high = middle;
    else low = middle;
  }
  return high;
}

function columnsFor(heights: readonly number[], most: number): number {
  let columns = 1;
  let y = 0;
  for (const height of heights) {
    if (y > 0 && y + height > most) {
      columns += 1;
      y = 0;
    }
    y += height;
  }
  return columns;
}
