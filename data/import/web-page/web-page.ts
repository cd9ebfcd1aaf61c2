/** Saved web pages, and pieces of them: a table of events, or dates among headings and paragraphs. */
import type { ForeignFile, ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import type { ImportNote } from "../import-draft.ts";
import { datedOutcome, datingOf } from "../reading/dating.ts";
import { noteList } from "../reading/note-list.ts";
import { plainText } from "../text/plain-text.ts";
import { tableImporter } from "../table/table-importer.ts";
import { rootElementName } from "../xml/xml-beginning.ts";
import { pageEvents } from "./page-events.ts";
import { tablesIn, type PageTable } from "./page-tables.ts";

/** UTF-16 units of a page within which it is told what it is. */
const LOOKED_AT = 200_000;
/** Different tables that are looked through, and rows of each. */
const MOST_TABLES = 50;
const SAMPLE = 50;

/** Elements that pages, or pieces of them, begin with. */
const PAGE = /^(?:html|head|body|main|article|section|div|table|h[1-6]|ul|ol|dl|p)$/iu;

/**
 * Reads the table with the most rows that are dated, together with those of the same headers; of a page without one the dates
 * that stand alone or begin a line. Pages of this program carry their timeline, and are none.
 */
export const WEB_PAGE: Importer = {
  id: "web-page",
  name: "a web page (HTML)",
  recognises({ text }) {
    const root = rootElementName(text);
    if (root === undefined || !PAGE.test(root) || /<script[^>]{0,300}sourceline/iu.test(text)) return false;
    const beginning = text.slice(0, LOOKED_AT);
    return bestTable(tablesIn(beginning)) !== undefined || pageOutcomeEvents(beginning) >= 2;
  },
  read(file, choices) {
    const tables = tablesIn(file.text);
    const best = bestTable(tables);
    return best ? readTables(file, tables, best, choices) : readPage(file, choices);
  },
};

function pageOutcomeEvents(html: string): number {
  return pageEvents(html, datingOf({ dateOrder: "day-first" }, noteList())).events.length;
}

function headersOf({ rows }: PageTable): string {
  return rows[0]!.join("|").toLowerCase();
}

/** Headers of the tables with the most dated rows; undefined where no table has one. */
function bestTable(tables: readonly PageTable[]): string | undefined {
  let [best, most]: [string | undefined, number] = [undefined, 0];
  for (const table of tables.slice(0, MOST_TABLES)) {
    const rows = table.rows.slice(0, SAMPLE);
    const outcome = tableImporter.read({ name: "", text: "", rows }, { dateOrder: "day-first", century: 2000 });
    const dated = "draft" in outcome ? outcome.draft.events.filter(({ when }) => when !== undefined).length : 0;
    const isLonger = dated === most && dated > 0 && table.rows.length > SAMPLE;
    if (dated > most || isLonger) [best, most] = [headersOf(table), dated];
  }
  return best;
}

function readTables(
  file: ForeignFile,
  tables: readonly PageTable[],
  best: string,
  choices: ImportChoices,
): ImportOutcome {
  const chosen = tables.filter((table) => headersOf(table) === best);
  const places = chosen.flatMap((table, index) =>
    table.rows
      .map((_, row) => `row ${String(row + 1)} of table ${String(tables.indexOf(table) + 1)}`)
      .slice(index === 0 ? 0 : 1),
  );
  const rows = chosen.flatMap((table, index) => table.rows.slice(index === 0 ? 0 : 1));
  const outcome = tableImporter.read({ name: file.name, text: "", rows }, choices);
  if (!("draft" in outcome)) return outcome;
  const placed = <T extends { readonly at: string }>(part: T): T => ({
    ...part,
    at: part.at.replace(/^row (\d+)/u, (row, number: string) => places[Number(number) - 1] ?? row),
  });
  const { draft } = outcome;
  const title = titleOf(file.text);
  const others = tables
    .filter((table) => !chosen.includes(table))
    .map((table): ImportNote => ({
      at: `table ${String(tables.indexOf(table) + 1)}`,
      kind: "dropped",
      what: `its ${String(table.rows.length)} rows are none of the table that is read ("${headersOf(table).slice(0, 80)}")`,
    }));
  const around: ImportNote = { at: "the page", kind: "dropped", what: "what stands around its tables is left out" };
  return {
    ...outcome,
    draft: {
      ...draft,
      ...(title !== "" && { title }),
      sources: draft.sources.map(placed),
      events: draft.events.map(placed),
      notes: [around, ...others, ...draft.notes.map(placed)],
    },
  };
}

function titleOf(html: string): string {
  const found = /<title[^>]{0,200}>([^<]{1,300})<\/title>/iu.exec(html.slice(0, LOOKED_AT));
  return plainText(found?.[1] ?? "")
    .text.replace(/\s+/gu, " ")
    .trim();
}

function readPage({ text }: ForeignFile, choices: ImportChoices): ImportOutcome {
  const notes = noteList();
  const dating = datingOf(choices, notes);
  const { others, ...page } = pageEvents(text, dating);
  notes.add("the page", "inferred", "dates that stand alone or begin a line are those of the words beside them");
  if (others > 0)
    notes.add("the page", "dropped", `${String(others)} pieces of text stand beside no date, and are left out`);
  return datedOutcome({ ...page, sources: [], notes: notes.notes }, dating);
}
