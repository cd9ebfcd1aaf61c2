/** Tables of events: a row an event, as CSV, TSV or the cells of a spreadsheet. */
import { steppedThrough } from "../../file/parsing/reading-step.ts";
import type { ForeignFile, ImportChoices, ImportOutcome, Importer } from "../importer.ts";
import type { DraftEvent, ImportNote } from "../import-draft.ts";
import { tableColumns } from "./table-columns.ts";
import { withDatesOfTitles } from "./grid/dated-titles.ts";
import { withoutMissing } from "./grid/missing-cells.ts";
import { uprightTable } from "./grid/turned-table.ts";
import { dateColumns } from "./date-columns.ts";
import { sourceBook } from "../fields/described-sources.ts";
import { guessMapping } from "./guess-mapping.ts";
import { hasDates, headersText, mappingOf, missingColumns, type Mapping } from "./mapping.ts";
import { isMostly } from "./told-cells.ts";
import { beginningOfTable, readTable, type Table } from "./read-table.ts";
import { rowCells } from "./row-cells.ts";
import { rowEvent } from "./row-event.ts";

/** Reads a table of events; its columns are told by their headers and cells, or by `choices.mapping`. */
export const tableImporter: Importer = {
  id: "table",
  name: "a table (CSV, TSV or a spreadsheet)",
  recognises: (file) => {
    if (!file.rows && !/^[^\n\r]*[,;\t|]/u.test(file.text.trimStart().slice(0, 100_000))) return false;
    if (!file.rows && (file.json !== undefined || /^\s*[<{[]/u.test(file.text))) return false;
    const read = beginningOfTable(file);
    return "table" in read && isTable(asRows(read.table));
  },
  read: readEvents,
};

/** With a row an event, and blank cells where nothing is known. */
function asRows(table: Table): Table {
  return withDatesOfTitles(uprightTable(withoutMissing(table)));
}

/** Whether its columns are known; or every row has as many cells as it has headers, as only tables have. */
function isTable({ headers, rows }: Table): boolean {
  const mapping = guessMapping({ headers, rows });
  if (missingColumns((role) => mapping.has(role)) === undefined) return true;
  // Of two columns one has to be known: lines of prose have commas, too.
  const isKnown = headers.length > 2 || (headers.length === 2 && hasDates(mapping));
  return isKnown && rows.length > 1 && rows.every(({ cells }) => cells.length === headers.length);
}

/** "12:56 AM EST", "about 12.45". */
function isTimeOfDay(cell: string): boolean {
  return /^(?:\p{L}+\.?\s)?\d{1,2}[:.h]\d{2}/u.test(cell);
}

/** Said where nobody was asked. */
const AS_BEFORE: ImportNote = {
  at: "the file",
  kind: "chosen",
  what: "what its columns are, as it was said before for a table with these headers",
};

function readEvents(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const cells = readTable(file, choices.hear);
  if ("refused" in cells) return cells;
  const table = asRows(cells.table);
  if (table.rows.length === 0)
    return { refused: `the table has headers (${headersText(table.headers)}) and no rows below them` };
  const guessed = guessMapping(table);
  const known = choices.mapping ? undefined : choices.knownMapping?.(table.headers);
  const read = mappingOf(choices.mapping ?? known ?? {}, table.headers, guessed);
  if ("problem" in read) return { refused: read.problem, columns: tableColumns(table, guessed, guessed) };
  const { mapping } = read;
  const columns = tableColumns(table, mapping, guessed);
  const unknown = unknownColumn(table, mapping);
  if (unknown !== undefined) return { refused: unknown, columns };
  const dates = dateColumns(table, mapping, choices, file.name);
  if ("ask" in dates) return { ...dates, columns };
  const notes: ImportNote[] = [...(known ? [AS_BEFORE] : []), ...table.notes, ...dates.dates.notes];
  const book = sourceBook();
  const events: DraftEvent[] = [];
  for (const row of steppedThrough(table.rows, "rows", choices.hear)) {
    const event = rowEvent(rowCells(table, row, mapping), { dates: dates.dates, book, notes });
    if (event) events.push(event);
  }
  return { draft: { sources: book.sources(), events, notes }, columns };
}

/** A sentence where no column is known to hold dates, or none to hold words. */
function unknownColumn({ headers, rows }: Table, mapping: Mapping): string | undefined {
  const what = missingColumns((role) => mapping.has(role));
  if (what === undefined) return undefined;
  const [clock] = mapping.get("time") ?? [];
  if (what === "dates" && clock !== undefined && isMostly(rows, clock, isTimeOfDay))
    return `the column "${headers[clock] ?? ""}" holds times of day, and no column the day: add a column "Date" with it`;
  const [first = "", second = first] = headers;
  const example = JSON.stringify({ start: first, title: second });
  return `no column of the table is known to hold ${what}; its columns are ${headersText(headers)}: say which is which with a mapping such as ${example} (convert --mapping FILE)`;
}
