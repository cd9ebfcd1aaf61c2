/** Tables that lie on their side: their dates stand in the first row, and what happened in the rows below. */
import type { ImportNote } from "../../import-draft.ts";
import type { Table } from "../read-table.ts";
import { isDateCell, isWordsCell } from "../told-cells.ts";

/** Columns with dates, from which a table lies on its side; and rows, up to which. */
const FEW = 3;
const MOST_ROWS = 40;
/** The share of columns with dates, and of different words in one of the rows, inclusive. */
const MOSTLY = 0.8;

/** The table with its columns as rows, and a note on that; the same table where it stands upright. */
export function uprightTable(table: Table): Table {
  const { headers, rows } = table;
  if (rows.length === 0 || rows.length > MOST_ROWS || isDateCell(headers[0] ?? "")) return table;
  const columns = [...headers.keys()]
    .slice(1)
    .filter((column) => rows.some(({ cells }) => (cells[column] ?? "") !== ""));
  const dated = columns.filter((column) => isDated(headers[column] ?? ""));
  if (dated.length < FEW || dated.length < columns.length * MOSTLY) return table;
  const named = rows.filter(({ cells }) => (cells[0] ?? "") !== "");
  if (named.length < rows.length || !named.some(({ cells }) => areWords(columns.map((column) => cells[column] ?? ""))))
    return table;
  const names = uniqueNames([headers[0] ?? "", ...named.map(({ cells }) => cells[0] ?? "")]);
  const note: ImportNote = {
    at: "the whole file",
    kind: "inferred",
    what: "that the table lies on its side, as its first row holds dates: its columns are read as rows, and called by their numbers",
  };
  return {
    ...table,
    headers: names,
    rows: columns.map((column) => ({
      number: column + 1,
      line: rows[0]!.line,
      cells: [headers[column] ?? "", ...named.map(({ cells }) => cells[column] ?? "")],
    })),
    notes: [...table.notes, note],
  };
}

/** Whether a header is a date, also "mars 15", which can be a day of no year or a month of a short one. */
function isDated(header: string): boolean {
  return isDateCell(header) || isDateCell(header.replace(/(?<=^\p{L}{3,9}\.? )(?=\d\d$)/u, "20"));
}

/** Whether most cells hold words, and others than each other: numbers in columns of years are figures. */
function areWords(cells: readonly string[]): boolean {
  const words = cells.filter(isWordsCell);
  return words.length >= cells.length * MOSTLY && new Set(words).size >= words.length * MOSTLY;
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  return names.map((name) => {
    const before = count.get(name) ?? 0;
    count.set(name, before + 1);
    return before === 0 ? name : `${name} (${String(before + 1)})`;
  });
}
