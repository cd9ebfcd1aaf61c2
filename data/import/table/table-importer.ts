/** Tables of events: a row an event, as CSV, TSV or the cells of a spreadsheet. */
import type { ForeignFile, ImportChoices, ImportOutcome, Importer } from "../importer.ts";
import type { DraftEvent, ImportNote } from "../import-draft.ts";
import { dateColumns } from "./date-columns.ts";
import { sourceBook } from "./described-sources.ts";
import { guessMapping } from "./guess-mapping.ts";
import { headersText, mappingOf, type Mapping, type Role } from "./mapping.ts";
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
    return "table" in read && isTable(read.table);
  },
  read: readEvents,
};

const DATES: readonly Role[] = ["start", "earliest", "latest", "end", "year", "wording"];
const TEXTS: readonly Role[] = ["title", "title-short", "summary"];

/** Whether its columns are known; or every row has as many cells as it has headers, as only tables have. */
function isTable({ headers, rows }: Table): boolean {
  const mapping = guessMapping({ headers, rows });
  if (hasOne(mapping, DATES) && hasOne(mapping, TEXTS)) return true;
  // Of two columns one has to be known: lines of prose have commas, too.
  const isKnown = headers.length > 2 || (headers.length === 2 && hasOne(mapping, DATES));
  return isKnown && rows.length > 1 && rows.every(({ cells }) => cells.length === headers.length);
}

function hasOne(mapping: Mapping, roles: readonly Role[]): boolean {
  return roles.some((role) => mapping.has(role));
}

function readEvents(file: ForeignFile, choices: ImportChoices): ImportOutcome {
  const read = readTable(file);
  if ("refused" in read) return read;
  const { table } = read;
  if (table.rows.length === 0)
    return { refused: `the table has headers (${headersText(table.headers)}) and no rows below them` };
  const columns = mappingOf(choices.mapping ?? {}, table.headers, guessMapping(table));
  if ("problem" in columns) return { refused: columns.problem };
  const { mapping } = columns;
  const unknown = unknownColumn(table, mapping);
  if (unknown !== undefined) return { refused: unknown };
  const dates = dateColumns(table, mapping, choices);
  if ("ask" in dates) return { ask: "date-order", examples: dates.ask };
  const notes: ImportNote[] = [...table.notes, ...dates.dates.notes];
  const book = sourceBook();
  const events: DraftEvent[] = [];
  for (const row of table.rows) {
    const event = rowEvent(rowCells(table, row, mapping), { dates: dates.dates, book, notes });
    if (event) events.push(event);
  }
  return { draft: { sources: book.sources(), events, notes } };
}

/** A sentence where no column is known to hold dates, or none to hold words. */
function unknownColumn({ headers }: Table, mapping: Mapping): string | undefined {
  const what = !hasOne(mapping, DATES) ? "dates" : !hasOne(mapping, TEXTS) ? "titles" : undefined;
  if (what === undefined) return undefined;
  const [first = "", second = first] = headers;
  const example = JSON.stringify({ start: first, title: second });
  return `no column of the table is known to hold ${what}; its columns are ${headersText(headers)}: say which is which with a mapping such as ${example} (convert --mapping FILE)`;
}
