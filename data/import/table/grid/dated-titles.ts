/** Tables without a column of dates whose titles begin with one: "8400 BC - 8100 BC: A temple". */
import type { ImportNote } from "../../import-draft.ts";
import { guessMapping } from "../guess-mapping.ts";
import type { Role } from "../mapping.ts";
import type { Table } from "../read-table.ts";
import { isDateCell } from "../told-cells.ts";

/** Titles that begin with a date, from which they are taken apart: how many, and which share of all. */
const FEW = 2;
const MOSTLY = 0.6;
/** Columns that date the events of a table. */
const DATES: readonly Role[] = ["start", "end", "earliest", "latest", "year", "wording"];
/** Rows that are looked at. */
const SAMPLE = 50;

/** A date, a sign behind it, and what happened. The sign is a colon, or a dash between blanks. */
const DATED = /^([^:]{3,60}?)(?::\s+|\s+[\u2012-\u2015-]\s+(?=\p{L}))(\S[^]*)$/u;

/** The table with the dates of its titles in a column of their own, and a note on that; the same table where it has dates. */
export function withDatesOfTitles(table: Table): Table {
  const column = columnOfDatedTitles(table);
  if (column === undefined) return table;
  const header = uniqueHeader(table.headers);
  const note: ImportNote = {
    at: `column "${table.headers[column] ?? ""}"`,
    kind: "inferred",
    what: "that its words begin with the dates of the events",
  };
  const rows = table.rows.map((row) => {
    const { date, title } = partsOfTitle(row.cells[column] ?? "");
    const cells = Array.from(table.headers, (_, index) => (index === column ? title : (row.cells[index] ?? "")));
    return { ...row, cells: [...cells, date] };
  });
  return { ...table, headers: [...table.headers, header], rows, notes: [...table.notes, note] };
}

/** The column of titles that begin with dates, where no column is known to hold dates; undefined where there is none. */
export function columnOfDatedTitles({ headers, rows }: Pick<Table, "headers" | "rows">): number | undefined {
  const mapping = guessMapping({ headers, rows });
  const [column] = mapping.get("title") ?? [];
  if (column === undefined) return undefined;
  if (DATES.some((role) => holdsDates(rows, mapping.get(role) ?? []))) return undefined;
  const cells = rows.slice(0, SAMPLE).flatMap((row) => row.cells[column] || []);
  const dated = cells.filter((cell) => partsOfTitle(cell).date !== "");
  return dated.length >= FEW && dated.length >= cells.length * MOSTLY ? column : undefined;
}

/** What is called a date and holds none, such as how many years one is off, dates nothing. */
function holdsDates(rows: Table["rows"], columns: readonly number[]): boolean {
  return rows.some(({ cells }) => columns.some((column) => /\d{3}|\p{L}/u.test(cells[column] ?? "")));
}

function partsOfTitle(cell: string): { readonly date: string; readonly title: string } {
  const [, date = "", title = ""] = DATED.exec(cell) ?? [];
  return date !== "" && isDateCell(date.trim())
    ? { date: date.trim(), title: title.trim() }
    : { date: "", title: cell };
}

function uniqueHeader(headers: readonly string[]): string {
  return ["Date", "Date in the title"].find((header) => !headers.includes(header)) ?? "Date of the event";
}
