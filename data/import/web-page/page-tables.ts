/** The tables of a web page, as rows of cells. */
import { webAddressIn } from "../text/addresses-in-text.ts";
import { ROLE_OF_HEADER } from "../table/header-names.ts";
import { plainHeader } from "../table/headers.ts";
import { readHtml } from "../text/html-tokens.ts";

/**
 * A table of a page: its rows, two at the least, the headers first; a cell that spans several rows or columns stands in each of them. Addresses
 * of links stand behind the words of a column of sources, and of other columns in one of their own at the end.
 */
export interface PageTable {
  readonly rows: readonly (readonly string[])[];
}

/** Cells of a row, the repeated ones among them. */
const MOST_COLUMNS = 50;
/** Rows that one cell spans. */
const MOST_ROWS = 500;
/** Tables of a page. */
const MOST_TABLES = 1000;

/** A cell: its words, and the addresses of its links. */
interface Cell {
  readonly text: string;
  readonly links: readonly string[];
}

interface OpenTable {
  readonly rows: Cell[][];
  row?: Cell[];
  /** Whether the row has a cell of its own. */
  hasOwn?: boolean;
  cell?: { readonly words: string[]; readonly columns: number; readonly rows: number; readonly links: string[] };
  /** Cells of rows above that reach into those below, by column. */
  readonly reaching: Map<number, { left: number; readonly cell: Cell }>;
}

/**
 * All tables of a page, those within others by themselves. Of links the addresses of the web are kept. Takes time in proportion to the page.
 */
export function tablesIn(html: string): readonly PageTable[] {
  const found: OpenTable[] = [];
  const open: OpenTable[] = [];
  const current = () => open.at(-1);
  const closing: Readonly<Record<string, () => void>> = {
    table: () => {
      endRow(current());
      open.pop();
    },
    tr: () => endRow(current()),
    td: () => endCell(current()),
    th: () => endCell(current()),
  };
  readHtml(html, {
    opened(name, attributes) {
      const table = current();
      if (name === "table") {
        const begun: OpenTable = { rows: [], reaching: new Map() };
        open.push(begun);
        if (found.length < MOST_TABLES) found.push(begun);
      } else if (name === "tr" && table) {
        endRow(table);
        table.row = [];
      } else if ((name === "td" || name === "th") && table) beginCell(table, attributes);
      else if (name === "br" || name === "p" || name === "li") table?.cell?.words.push("\n");
      else if (name === "a" && table?.cell) {
        const address = webAddressIn(attributes.get("href") ?? "");
        if (address !== undefined) table.cell.links.push(address);
      }
    },
    closed: (name) => (Object.hasOwn(closing, name) ? closing[name]!() : undefined),
    text: (words) => current()?.cell?.words.push(words.replace(/\s+/gu, " ")),
  });
  for (const table of open) endRow(table);
  const tables = found.flatMap(({ rows }) => (rows.length > 1 ? [withAddresses(rows)] : []));
  // Tables of the same headers have the same columns, whether or not a link stands in them.
  const hasOthers = tables.some(({ others }) => others.slice(1).some((links) => links.length > 0));
  return tables.map(({ cells, others, width }) => ({
    rows: cells.map((row, index) => {
      const blank = Array.from({ length: width - row.length }, () => "");
      const addresses = index === 0 ? LINKS : [...new Set(others[index])].join(";");
      return hasOthers ? [...row, ...blank, addresses] : row;
    }),
  }));
}

/** Header of the column of addresses. */
const LINKS = "Links";

interface AddressedTable {
  readonly cells: readonly (readonly string[])[];
  /** Addresses of each row that stand in no column of sources. */
  readonly others: readonly (readonly string[])[];
  readonly width: number;
}

function withAddresses(rows: readonly (readonly Cell[])[]): AddressedTable {
  const ofSources = new Set(
    rows[0]!.flatMap(({ text }, column) => {
      const role = ROLE_OF_HEADER.get(plainHeader(text))?.role;
      return role === "source" || role === "source-title" || role === "url" ? [column] : [];
    }),
  );
  return {
    cells: rows.map((row) =>
      row.map(({ text, links }, column) =>
        ofSources.has(column) ? [text, ...links].filter((part) => part !== "").join(" ") : text,
      ),
    ),
    others: rows.map((row) => row.flatMap(({ links }, column) => (ofSources.has(column) ? [] : links))),
    width: rows.reduce((most, row) => Math.max(most, row.length), 0),
  };
}

function beginCell(table: OpenTable, attributes: ReadonlyMap<string, string>): void {
  endCell(table);
  table.row ??= [];
  table.hasOwn = true;
  const span = (name: string, most: number) =>
    Math.min(Math.max(Math.trunc(Number(attributes.get(name) ?? 1)) || 1, 1), most);
  table.cell = { words: [], links: [], columns: span("colspan", MOST_COLUMNS), rows: span("rowspan", MOST_ROWS) };
}

function endCell(table: OpenTable | undefined): void {
  if (!table?.cell || !table.row) return;
  const { words, links, columns, rows } = table.cell;
  delete table.cell;
  const text = words
    .join("")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n[ \n]*/gu, "\n")
    .trim();
  const cell: Cell = { text, links };
  reach(table);
  for (let count = 0; count < columns && table.row.length < MOST_COLUMNS; count++) {
    if (rows > 1) table.reaching.set(table.row.length, { left: rows - 1, cell });
    table.row.push(cell);
  }
}

/** Puts in what reaches into the next columns from above. */
function reach({ row, reaching }: OpenTable): void {
  for (let above = row && reaching.get(row.length); row && above; above = reaching.get(row.length)) {
    above.left -= 1;
    if (above.left === 0) reaching.delete(row.length);
    row.push(above.cell);
  }
}

function endRow(table: OpenTable | undefined): void {
  if (!table?.row) return;
  endCell(table);
  reach(table);
  if (table.hasOwn) table.rows.push(table.row);
  delete table.row;
  delete table.hasOwn;
}
