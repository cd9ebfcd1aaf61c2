/** A table of events in a Markdown document. */
import type { ForeignFile, ImportChoices, Importer } from "../importer.ts";
import { beginningOf, linesOf, type Line } from "../reading/file-lines.ts";
import { fieldText, frontMatterOf } from "../reading/front-matter.ts";
import { noteList } from "../reading/note-list.ts";
import { tableImporter } from "../table/table-importer.ts";
import { readRows, type RowOfTable } from "./table-in-text.ts";

/**
 * Reads the first table of a document whose columns are known, and those below it with the same headers, as one table;
 * what stands around them is told as left out.
 */
export const markdownTable: Importer = {
  id: "markdown-table",
  name: "a table in Markdown",
  recognises: (file) => datedRowsOf(file) > 0,
  read(file, choices) {
    const table = tableIn(file.text);
    const outcome = readRows(file, table, linesAround(file, table), choices);
    const title = fieldText(frontMatterOf(file.text, noteList()).fields?.get("title"));
    return "draft" in outcome && title !== undefined ? { ...outcome, draft: { ...outcome.draft, title } } : outcome;
  },
};

/**
 * The events of the table of a document that is read as a chronology, its lines, and the first of them; undefined where
 * no row at the beginning is dated.
 */
export function tableBeside(file: ForeignFile, choices: ImportChoices) {
  if (datedRowsOf(file) === 0) return undefined;
  const table = tableIn(file.text);
  const from = table[0]!.line;
  // Below the headers stands the line of dashes.
  const lines = new Set([...table.map(({ line }) => line), from + 1]);
  return { from, lines, outcome: readRows(file, table, undefined, choices) };
}

/** How many rows of the tables at the beginning of a document have a date that is read. */
export function datedRowsOf({ name, text }: Pick<ForeignFile, "name" | "text">): number {
  const rows = tableIn(beginningOf(text)).map(({ cells }) => cells);
  if (rows.length < 2) return 0;
  const outcome = tableImporter.read({ name, text: "", rows }, { dateOrder: "day-first" });
  return "draft" in outcome ? outcome.draft.events.filter(({ when }) => when !== undefined).length : 0;
}

/** UTF-16 units of a line of dashes that are looked at. */
const LONGEST_RULE = 2000;

/** The line of dashes below the headers. */
const RULE = /^(?:\|\s*)?:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)+(?:\s*\|)?$/u;

/** The rows of the first table, its headers first, and of those with the same headers; empty where there is none. */
function tableIn(text: string): readonly RowOfTable[] {
  const lines = linesOf(text);
  const rows: RowOfTable[] = [];
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1]!;
    if (!above.text.includes("|") || !RULE.test(lines[index]!.text.slice(0, LONGEST_RULE).trim())) continue;
    const header = rowOf(above);
    const isSame = rows.length === 0 || headersOf(header) === headersOf(rows[0]!);
    if (rows.length === 0) rows.push(header);
    while (lines[index + 1]?.text.includes("|")) {
      index++;
      if (isSame) rows.push(rowOf(lines[index]!));
    }
  }
  return rows;
}

function headersOf({ cells }: RowOfTable): string {
  return cells.join("|").toLowerCase();
}

/** A bar behind a backslash is one of the cell. Links stand as their words and address, emphasis as words. */
function rowOf({ number, text }: Line): RowOfTable {
  const inner = text
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "");
  const cells = inner.split(/(?<!\\)\|/u).map((cell) =>
    cell
      .replaceAll("\\|", "|")
      .replace(/!?\[([^[\]]*)\]\((https?:[^()\s]+)\)/gu, "$1 $2")
      .replace(/\*\*|__|`/gu, "")
      .replace(/<br\s*\/?>/giu, "\n")
      .replace(/<\/?(?:sup|sub|b|i|em|strong|u|small|span|mark)(?:\s[^<>]{0,200})?>/giu, "")
      .trim(),
  );
  return { line: number, cells };
}

/** The lines with words that are no part of the table: "lines 1 to 9"; headings alone and headers that come again are none. */
function linesAround({ text }: ForeignFile, table: readonly RowOfTable[]): string | undefined {
  const read = new Set(table.map(({ line }) => line));
  const headers = table[0] && headersOf(table[0]);
  const others = linesOf(text).filter(
    (line) =>
      !read.has(line.number) &&
      /^[^#]*[\p{L}\p{N}]/u.test(line.text) &&
      (!line.text.includes("|") || headersOf(rowOf(line)) !== headers),
  );
  const [from, to] = [others[0]?.number, others.at(-1)?.number];
  return from === undefined ? undefined : `lines ${String(from)} to ${String(to)}`;
}
