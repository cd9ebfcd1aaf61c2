/** The window's table: what its rows are sorted by, and which of them are picked for copying. */
import { BY_DATE, type Column, type Sort } from "../../../data/lists/row-order.ts";

export interface TableState {
  readonly sort: Sort;
  /** Ids of events. Those that are filtered out stay picked, but are not copied. */
  readonly picked: ReadonlySet<string>;
}

export const FIRST_TABLE: TableState = { sort: BY_DATE, picked: new Set() };

/** The sort after a column's header was pressed: that column, or the other direction. */
export function sortedBy({ column, descending }: Sort, pressed: Column): Sort {
  return { column: pressed, descending: pressed === column && !descending };
}

/** All events between two, both inclusive, in the order of the rows; only the second when the first is not there. */
export function rowsBetween(order: readonly string[], from: string, to: string): readonly string[] {
  const [first, last] = [order.indexOf(from), order.indexOf(to)];
  if (first < 0 || last < 0) return last < 0 ? [] : [to];
  return order.slice(Math.min(first, last), Math.max(first, last) + 1);
}
