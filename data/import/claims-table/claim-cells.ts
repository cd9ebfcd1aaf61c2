/** The cells of a row of our table of claims: those of its template by their roles, the others by their headers. */
import { parseBound } from "../../time.ts";
import { plainHeader } from "../table/headers.ts";
import type { Mapping } from "../table/mapping.ts";
import type { Table, TableRow } from "../table/read-table.ts";
import { rowCells, type RowCells } from "../table/row-cells.ts";
import { OWN_COLUMNS } from "./own-columns.ts";

/** A row as it is read. */
export interface ClaimCells extends RowCells {
  /** What stands in a column of `OWN_COLUMNS`; "" where there is none. */
  readonly own: (header: string) => string;
  /** What stands in any column, by its header, without taking it. */
  readonly peek: (header: string) => string;
  /** Index of the column of a header, from 0; -1 where there is none. */
  readonly place: (header: string) => number;
  /** That a cell of `OWN_COLUMNS` was not understood: it stays among the further fields. */
  readonly keep: (header: string) => void;
  /** The day in a column, as a field of a figure; nothing where it is none, and the cell is kept. */
  readonly day: (header: string) => { readonly asOf?: string };
}

/** Reads the rows of a table. */
export interface ClaimRowReader {
  /** What stands in a column of a row, by its header; "" where there is none. */
  readonly peek: (row: TableRow, header: string) => string;
  /** A row with no cell used yet. Columns of our own are never among its further fields, unless they are kept. */
  readonly cellsOf: (row: TableRow) => ClaimCells;
}

/** The reader of a table whose cells are no formulas' texts any more. */
export function claimRowReader(table: Pick<Table, "headers">, mapping: Mapping): ClaimRowReader {
  const place = placesOf(table.headers);
  const own = new Set(table.headers.filter((header) => OWN.has(plainHeader(header))));
  return {
    peek: ({ cells }, header) => cells[place(header)] ?? "",
    cellsOf: (row) => claimCells(rowCells(table, row, mapping), row, place, own),
  };
}

function claimCells(
  cells: RowCells,
  row: TableRow,
  place: (header: string) => number,
  own: ReadonlySet<string>,
): ClaimCells {
  const kept: boolean[] = [];
  const peek = (header: string): string => row.cells[place(header)] ?? "";
  const keep = (header: string): void => {
    const column = place(header);
    if (column >= 0) kept[column] = true;
  };
  return {
    ...cells,
    peek,
    place,
    keep,
    own: peek,
    day(header) {
      const text = peek(header);
      if (text === "") return {};
      if (parseBound(text) !== undefined) return { asOf: text };
      keep(header);
      return {};
    },
    rest() {
      const further = cells.rest();
      if (further === undefined) return undefined;
      const left = Object.entries(further).filter(([header]) => !own.has(header) || kept[place(header)] === true);
      return left.length > 0 ? Object.fromEntries(left) : undefined;
    },
  };
}

const OWN: ReadonlySet<string> = new Set(OWN_COLUMNS.map(plainHeader));

/** Where a column is, by its header in any spelling. What was asked once is known. */
function placesOf(headers: readonly string[]): (header: string) => number {
  const places = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    const name = plainHeader(header);
    if (!places.has(name)) places.set(name, index);
  }
  const asked = new Map<string, number>();
  return (header) => {
    const known = asked.get(header) ?? places.get(plainHeader(header)) ?? -1;
    asked.set(header, known);
    return known;
  };
}
