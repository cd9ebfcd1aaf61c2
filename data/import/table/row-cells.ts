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
  const used = new Set<number>();
  const columnsOf = (role: Role) => mapping.get(role) ?? NONE;
  const column = (role: Role) => columnsOf(role)[0] ?? -1;
  const takeAll = (role: Role): readonly ColumnCell[] => {
    const columns = columnsOf(role);
    const found: ColumnCell[] = [];
    for (const each of columns) {
      used.add(each);
      const text = cells[each] ?? "";
      if (text !== "") found.push({ text, header: headers[each] ?? "" });
    }
    return found;
  };
  return {
    at: `row ${String(number)}`,
    take: (role) => takeAll(role)[0]?.text ?? "",
    takeAll,
    leave: (role) => {
      for (const each of columnsOf(role)) used.delete(each);
    },
    header: (role) => headers[column(role)] ?? "",
    column,
    rest: () => {
      const left = cells.flatMap((text, index) =>
        text === "" || used.has(index) ? [] : [[headers[index] ?? "", text] as const],
      );
      return left.length > 0 ? Object.fromEntries(left) : undefined;
    },
  };
}
