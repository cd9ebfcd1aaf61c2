/** Tables as text for spreadsheets. */
import { csvFormatRows } from "d3-dsv";
import { guardedCell } from "../import/claims-table/formula-guard.ts";

/** Without it, spreadsheets on Windows take UTF-8 for the machine's old encoding. */
const MARK = "\uFEFF";

/**
 * Rows as comma-separated values (RFC 4180), UTF-8 behind a byte order mark; lines within a cell stay. No cell begins as
 * a formula would: see `guardedCell`.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(guardedCell));
  // A line end within a cell is a line feed, which spreadsheets write, too; those between rows are CRLF.
  return `${MARK}${cells.map((row) => `${csvFormatRows([row])}\r\n`).join("")}`;
}
