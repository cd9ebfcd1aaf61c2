/** Tables in wikitext: {| … |}. */
import type { Line } from "../reading/file-lines.ts";
import type { RowOfTable } from "../markdown/table-in-text.ts";
import { addressesOfWiki, wikiToWords, type ShownWiki } from "./wiki-text.ts";

/** A cell as it stands there, and how many rows and columns it takes. */
interface WikiCell {
  text: string;
  readonly rows: number;
  readonly columns: number;
}

interface WikiRow {
  readonly line: number;
  readonly cells: WikiCell[];
}

/** A table, and the lines that it takes. */
export interface WikiTable {
  /** Its headers first. */
  readonly rows: readonly RowOfTable[];
  readonly first: number;
  readonly last: number;
}

/** More rows or columns than that no cell takes. */
const MOST_SPANNED = 200;

/** The tables of a text without templates and references. A table within a cell is left out of it. */
export function wikiTables(lines: readonly Line[], wiki: ShownWiki): readonly WikiTable[] {
  const tables: WikiTable[] = [];
  let [first, depth]: [number | undefined, number] = [undefined, 0];
  let rows: WikiRow[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    if (text.startsWith("{|")) {
      depth += 1;
      if (depth === 1) [first, rows] = [line.number, []];
    } else if (text.startsWith("|}") && depth > 0) {
      depth -= 1;
      if (depth > 0 || first === undefined) continue;
      tables.push({ rows: withAddresses(filled(rows, wiki)), first, last: line.number });
      first = undefined;
    } else if (depth === 1) readLine(line, text, rows);
  }
  return tables;
}

function readLine(line: Line, text: string, rows: WikiRow[]): void {
  if (text.startsWith("|+")) return;
  if (text.startsWith("|-")) {
    rows.push({ line: line.number + 1, cells: [] });
    return;
  }
  if (!/^[|!]/u.test(text)) {
    const cell = rows.at(-1)?.cells.at(-1);
    if (cell) cell.text += `\n${text}`;
    return;
  }
  if (rows.length === 0) rows.push({ line: line.number, cells: [] });
  const cells = text.slice(1).split(text.startsWith("!") ? /!!|\|\|/u : "||");
  rows.at(-1)!.cells.push(...cells.map(cellOf));
}

/** 'rowspan="2" style="…" | 1912' is the cell "1912". A bar within a link or a template is its own. */
function cellOf(written: string): WikiCell {
  const [, attributes = "", text = written] = /^([^[\]{}|<=]+=[^[\]{}|<]+)\|(?!\|)([^]*)$/u.exec(written) ?? [];
  const spanned = (name: RegExp) => Math.min(Number(name.exec(attributes)?.[1] ?? 1) || 1, MOST_SPANNED);
  return {
    text,
    rows: spanned(/rowspan\s?=\s?["']?(\d{1,3})/iu),
    columns: spanned(/colspan\s?=\s?["']?(\d{1,3})/iu),
  };
}

/** A row and what its references lead to. */
interface ReferredRow extends RowOfTable {
  readonly addresses: readonly string[];
}

/** With a column of the addresses that references lead to, where there are any. */
function withAddresses(rows: readonly ReferredRow[]): readonly RowOfTable[] {
  if (rows.every(({ addresses }) => addresses.length === 0)) return rows;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows.map(({ line, cells, addresses }, index) => {
    const blank = Array.from({ length: width - cells.length }, () => "");
    return { line, cells: [...cells, ...blank, index === 0 ? "URL" : addresses.join(" ")] };
  });
}

/** Rows in which every cell stands in each of the rows and columns that it takes. */
function filled(rows: readonly WikiRow[], wiki: ShownWiki): readonly ReferredRow[] {
  const open = new Map<number, { readonly text: string; rows: number }>();
  return rows
    .filter(({ cells }) => cells.length > 0)
    .map(({ line, cells }) => {
      const row: string[] = [];
      const takeOpen = () => {
        for (let above = open.get(row.length); above && above.rows > 0; above = open.get(row.length)) {
          above.rows -= 1;
          row.push(above.text);
        }
      };
      for (const cell of cells) {
        takeOpen();
        const text = wikiToWords(cell.text);
        for (let column = 0; column < cell.columns; column++) {
          if (cell.rows > 1) open.set(row.length, { text, rows: cell.rows - 1 });
          row.push(text);
        }
      }
      takeOpen();
      const addresses = [...new Set(cells.flatMap(({ text }) => addressesOfWiki(text, wiki)))];
      return { line, cells: row, addresses };
    });
}
