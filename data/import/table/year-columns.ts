/** Columns of years alone, as data sets of history have them: "589", "-333", and "1421.0" of a program that counts in fractions. */
import { momentBetween, momentOn } from "../dates/moments.ts";
import type { WrittenDate } from "../dates/written-date.ts";
import type { Table } from "./read-table.ts";

const YEAR = /^(-?)(\d{1,6})(?:\.0+)?$/u;
/** The share of a column's cells that are such numbers, inclusive. */
const MOST = 0.6;

/** Whether a column holds years: most of its cells are whole numbers, none too large for one, and not all are tiny. */
export function areYears({ rows }: Pick<Table, "rows">, column: number): boolean {
  let [cells, years, isLong] = [0, 0, false];
  for (const { cells: all } of rows) {
    const cell = all[column] ?? "";
    if (cell === "") continue;
    cells += 1;
    const found = YEAR.exec(cell);
    if (!found) continue;
    if (found[1] === "" && found[2]!.length > 4) return false;
    years += 1;
    isLong ||= found[2]!.length > 2;
  }
  return isLong && years >= cells * MOST;
}

/**
 * The year in a cell of such a column; undefined for what is no whole number, and for a year 0. A year below 0 is one BC by
 * most who write it so, and the year before by astronomers: its bounds leave both.
 *
 * @example yearInCell("-333") // 334 BC to 333 BC
 */
export function yearInCell(cell: string): WrittenDate | undefined {
  const [, sign, digits = "0"] = YEAR.exec(cell) ?? [];
  const year = Number(digits);
  if (year === 0) return undefined;
  const basis = `it can be ${digits} BC, or the year before as astronomers count: the bounds leave both`;
  const moment =
    sign === ""
      ? momentOn([year], { wording: cell.replace(/\.0+$/u, "") })
      : momentBetween([-year], [1 - year], { wording: cell, basis });
  return moment && { when: moment };
}
