/** The cells of one row by what they are; what nobody took is told as further fields. */
import type { Custom } from "../../timeline.ts";
import type { Mapping, Role } from "./mapping.ts";
import type { Table, TableRow } from "./read-table.ts";

/** A row as it is read. */
export interface RowCells {
  /** "row 5". */
  readonly at: string;
  /** What stands in the column of a role; "" where there is none. It counts as used. */
  readonly take: (role: Role) => string;
  /** The same of all columns of a role, without the blank ones, each with its column. */
  readonly takeAll: (role: Role) => readonly ColumnCell[];
  /** That a cell was not understood: it stays among the further fields. */
  readonly leave: (role: Role) => void;
  /** Header of the column of a role; of several, the first. */
  readonly header: (role: Role) => string;
  /** Column of a role, as an index from 0. */
  readonly column: (role: Role) => number;
  /** Cells that nobody took, by their headers; undefined where there are none. */
  readonly rest: () => Custom | undefined;
}

/** A cell and the column that it is in. */
export interface ColumnCell {
  readonly text: string;
  readonly header: string;
}

const NONE: readonly number[] = [];

/** A row with no cell used yet. */
export function rowCells({ headers }: Pick<Table, "headers">, { number, cells }: TableRow, mapping: Mapping): RowCells {
  // By column. A list is made sooner than a set, and a large table has a hundred thousand rows.
  const used: boolean[] = [];
  const columnsOf = (role: Role) => mapping.get(role) ?? NONE;
  const column = (role: Role) => columnsOf(role)[0] ?? -1;
  const takeAll = (role: Role): readonly ColumnCell[] => {
    const found: ColumnCell[] = [];
    for (const each of columnsOf(role)) {
      used[each] = true;
      const text = cells[each] ?? "";
      if (text !== "") found.push({ text, header: headers[each] ?? "" });
    }
    return found;
  };
  const take = (role: Role): string => {
    let first = "";
    for (const each of columnsOf(role)) {
      used[each] = true;
      first ||= cells[each] ?? "";
    }
    return first;
  };
  return {
    at: `row ${String(number)}`,
    take,
    takeAll,
    leave: (role) => {
      for (const each of columnsOf(role)) used[each] = false;
    },
    header: (role) => headers[column(role)] ?? "",
    column,
    rest: () => {
      const left: (readonly [header: string, text: string])[] = [];
      for (const [index, text] of cells.entries())
        if (text !== "" && used[index] !== true) left.push([headers[index] ?? "", text]);
      return left.length > 0 ? Object.fromEntries(left) : undefined;
    },
  };
}
