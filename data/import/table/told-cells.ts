/** What cells of a column tell of it. */
import { writtenDate } from "../dates/written-date.ts";
import type { Table } from "./read-table.ts";

/** The share of a column's cells that have to be of a kind, inclusive. */
const MOST = 0.6;

/** Whether most cells of a column that are not blank are of a kind. */
export function isMostly(rows: Table["rows"], column: number, isIt: (cell: string) => boolean): boolean {
  const cells = rows.map(({ cells: all }) => all[column] ?? "").filter((cell) => cell !== "");
  return cells.length > 0 && cells.filter(isIt).length >= cells.length * MOST;
}

/** That it is a date does not hang on its century. */
const ANY_CENTURY = { century: { first: 1950, why: "" } } as const;

/** Of numbers alone only those that can hardly be anything but a year. */
export function isDateCell(cell: string): boolean {
  const text = cell.replace(/^(\d{4})\.0+$/u, "$1");
  if (/^\d+$/u.test(text) && !/^(?:1\d|20)\d\d$|^(?:1\d|20)\d{6}$/u.test(text)) return false;
  // Numbers between full stops are versions, times and addresses, too.
  const isDotted = /^\d+(?:\.\d+)+$/u.test(text);
  return !("problem" in writtenDate(text, undefined, isDotted ? {} : ANY_CENTURY));
}

/** Whether a cell holds words: neither an address nor a date. */
export function isWordsCell(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && !isAddressCell(cell) && !isDateCell(cell);
}

/** Whether a cell is an address of the web. */
export function isAddressCell(cell: string): boolean {
  return /^https?:\/\/\S+$/iu.test(cell);
}

/** Whether a cell is an identifier of words, "mars-observer" or "mars_observer": a title only where there is no other. */
export function isSlugCell(cell: string): boolean {
  return /^[a-z\d]+(?:[-_][a-z\d]+)+$/u.test(cell);
}
