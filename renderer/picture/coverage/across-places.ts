/** Where rows of sources and columns of events go. */
import type { EventColumns } from "./column-heads.ts";
import type { InView } from "./grid-setting.ts";
import type { GridSource } from "./grid-sources.ts";
import type { RowWords } from "./source-names.ts";

/** Px over the heads and under the last row. */
export const ACROSS_PADDING = 10;
/** Heights of rows of sources, of totals, and of what accounts differ on. */
export const ROW = { tall: 38, low: 24, total: 18, kind: 17, gap: 6 } as const;

/** A source with what stands beside its row. */
export interface AcrossRow {
  readonly source: GridSource;
  readonly words: RowWords;
}

/** What is known before anything has its place. */
export interface AcrossContents extends InView {
  readonly rows: readonly AcrossRow[];
  /** Sources without room. */
  readonly hidden: number;
}

/** Px; rows and columns are placed by their middles. */
export interface AcrossPlaces {
  readonly isTall: boolean;
  readonly nameX: number;
  readonly nameWidth: number;
  readonly x0: number;
  readonly x1: number;
  readonly totalX: number;
  /** The foot of the heads. */
  readonly y0: number;
  readonly rowHeight: number;
}

/** The middle of a column. */
export function columnX({ x0 }: AcrossPlaces, { pitch }: EventColumns, index: number): number {
  return x0 + (index + 0.5) * pitch;
}
