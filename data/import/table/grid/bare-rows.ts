/** Tables that begin with a row of data, where their headers should stand. */
import { writtenDate } from "../../dates/written-date.ts";
import type { ImportNote } from "../../import-draft.ts";
import { ROLE_OF_HEADER } from "../header-names.ts";
import { plainHeader } from "../headers.ts";

/** A row, as far as it is looked at here. */
interface CellsOfRow {
  readonly cells: readonly string[];
}

/** Rows below the first one that are compared with it. */
const COMPARED = 20;

/**
 * Whether the row where headers should stand is one of data: none of its cells is a known header, and one of them is a date
 * in a column of dates. A table with a column for each year has numbers below.
 */
export function isRowOfData({ cells }: CellsOfRow, below: readonly CellsOfRow[]): boolean {
  if (below.length === 0 || cells.some((cell) => ROLE_OF_HEADER.has(plainHeader(cell)))) return false;
  const compared = below.slice(0, COMPARED);
  return cells.some((cell, index) => isDate(cell) && compared.every((row) => isDate(row.cells[index] ?? "")));
}

/** Dates in words, too: "31 декабря 1999", "1914-1918". */
function isDate(cell: string): boolean {
  if (DATE.test(cell)) return true;
  if (cell.length > 60 || !/\d{3}/u.test(cell) || !/\p{L}|\d ?[-\u2012-\u2015] ?\d{4}$/u.test(cell)) return false;
  return "when" in writtenDate(cell, "day-first");
}

/** A year, a day as computers write it, or one in numbers. */
const DATE = /^-?(?:1\d|20)\d\d$|^\d{4}-\d\d(?:-\d\d)?(?:[T ]\S+)?$|^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/u;

/** What is told of such a row. */
export function bareNote({ number }: { readonly number: number }): ImportNote {
  const what = "that it holds data and no headers: the columns are called by their numbers";
  return { at: `row ${String(number)}`, kind: "inferred", what };
}
