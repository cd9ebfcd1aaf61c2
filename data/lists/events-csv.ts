/** Events as a table in a file. */
import { csvFormatRows } from "d3-dsv";
import { eventCells } from "./event-cells.ts";
import type { EventRow } from "./event-row.ts";
import type { Source } from "../timeline.ts";
import { harmlessCell } from "./tsv.ts";

/** Without it, spreadsheets on Windows take UTF-8 for the machine's old encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A header and one row for each event, in the order given: comma-separated values as in RFC 4180, UTF-8 behind a byte
 * order mark, lines ended with CRLF. No cell holds a line end, and none begins as a formula would.
 */
export function eventsCsv(rows: readonly EventRow[], sources: readonly Source[]): string {
  const cells = eventCells(rows, sources).map((row) => row.map(harmlessCell));
  return `${BYTE_ORDER_MARK}${csvFormatRows(cells).replaceAll("\n", "\r\n")}\r\n`;
}
