/** Events as a table to paste into a spreadsheet. */
import { eventCells } from "./event-cells.ts";
import type { EventRow } from "./event-row.ts";
import type { Source } from "../timeline.ts";
import { tsv } from "./tsv.ts";

/** A header and one row for each event, in the order given. */
export function eventsTsv(rows: readonly EventRow[], sources: readonly Source[]): string {
  return tsv(eventCells(rows, sources));
}
