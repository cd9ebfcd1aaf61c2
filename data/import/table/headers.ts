/** Names of the columns of a table. */
import { fold } from "../../fold.ts";
import { writtenDate } from "../dates/written-date.ts";
import type { ImportNote } from "../import-draft.ts";
import { ROLE_OF_HEADER } from "./header-names.ts";

/** UTF-16 units of the longest header that is kept whole. */
const LONGEST = 100;

/**
 * Names for all columns: no two the same, none blank. What has no name of its own is called by its place ("column 3"), a
 * name that comes again is numbered ("Source 2").
 *
 * @param header its number as a spreadsheet shows it, and its cells, trimmed
 * @param width columns of the table, at least as many as the header has cells
 */
export function namedHeaders(
  { number, cells }: { readonly number: number; readonly cells: readonly string[] },
  width: number,
): { readonly headers: readonly string[]; readonly notes: readonly ImportNote[] } {
  const notes: ImportNote[] = [];
  const note = (what: string) => notes.push({ at: `row ${String(number)}`, kind: "changed", what });
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const headers = Array.from({ length: width }, (_, index) => {
    const own = (cells[index] ?? "").replace(/\s+/gu, " ");
    const short = own.length > LONGEST ? `${own.slice(0, LONGEST)}…` : own;
    if (short !== own)
      note(`the header of column ${String(index + 1)} is cut: it has ${String(own.length)} characters`);
    // No object of JavaScript can hold a field of this name as it holds others.
    const name = short === "" || short === "__proto__" ? `column ${String(index + 1)}` : short;
    if (short === "__proto__") note(`the header "__proto__" is called "${name}"`);
    const free = freeName(name, taken, counts);
    if (free !== name) note(`the header "${name}" comes again: its column ${String(index + 1)} is called "${free}"`);
    taken.add(free);
    return free;
  });
  return { headers, notes };
}

/** A name that no column has yet. What was counted before is not counted again, so that it is linear. */
function freeName(name: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  if (!taken.has(name)) return name;
  let count = counts.get(name) ?? 2;
  while (taken.has(`${name} ${String(count)}`)) count++;
  counts.set(name, count + 1);
  return `${name} ${String(count)}`;
}

/**
 * A header as it is compared: folded, words parted by single blanks, without signs.
 *
 * @example plainHeader("Start_Date (UTC)*") // "start date"
 * @example plainHeader("endDate") // "end date"
 */
export function plainHeader(header: string): string {
  return fold(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "))
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

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
