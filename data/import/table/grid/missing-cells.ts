/** Cells that say that nothing is known, as programs write them: "NA" of R, "NaN" of Python, "NULL" of databases. */
import type { ImportNote } from "../../import-draft.ts";
import type { Table } from "../read-table.ts";

/** What no cell of words is. */
const SURELY: ReadonlySet<string> = new Set(["NaN", "nan", "NaT", "NULL", "null", "#N/A", "N/A", "<NA>", "\\N"]);
/** What can be a word, too, such as the code of a country: a program writes it into every column that lacks something. */
const PERHAPS: ReadonlySet<string> = new Set(["NA", "None"]);

/** Columns that have one of these, from which it is no word. */
const SEVERAL = 2;
/** UTF-16 units of the longest of them. */
const LONGEST = 4;

/** The table with such cells blank, and a note on them; the same table where it has none. Takes time in proportion to it. */
export function withoutMissing(table: Table): Table {
  const missing = missingIn(table);
  if (missing.size === 0) return table;
  const isMissing = (cell: string) => cell.length <= LONGEST && missing.has(cell);
  const rows = table.rows.map((row) =>
    row.cells.some(isMissing) ? { ...row, cells: row.cells.map((cell) => (isMissing(cell) ? "" : cell)) } : row,
  );
  const told = [...missing].map((cell) => `"${cell}"`).join(", ");
  const note: ImportNote = {
    at: "the whole file",
    kind: "changed",
    what: `cells with ${told} say that nothing is known: they are read as blank`,
  };
  return { ...table, rows, notes: [...table.notes, note] };
}

/** The words of a table that mean that nothing is known. */
function missingIn({ rows }: Table): ReadonlySet<string> {
  const found = new Set<string>();
  const columns = new Map<string, Set<number>>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.length > LONGEST || cell === "") continue;
      if (SURELY.has(cell)) found.add(cell);
      if (!PERHAPS.has(cell)) continue;
      columns.set(cell, (columns.get(cell) ?? new Set()).add(column));
    }
  }
  for (const [cell, all] of columns) if (all.size >= SEVERAL) found.add(cell);
  return found;
}
