/** Tables as text, and as the cells of a spreadsheet: a row of headers, and rows with the numbers that spreadsheets show. */
import Papa from "papaparse";
import { mostOf, restOf } from "../build/denser-rest.ts";
import type { ImportNote } from "../import-draft.ts";
import type { HearStep } from "../../file/parsing/reading-step.ts";
import type { ForeignFile } from "../importer.ts";
import { namedHeaders } from "./headers.ts";
import { bareNote, isRowOfData } from "./grid/bare-rows.ts";

/** A row of data. */
export interface TableRow {
  /** As a spreadsheet shows it: the first row of the file is 1, headers and blank rows count, and a cell of several lines is in one. */
  readonly number: number;
  /** Line of the text on which it begins, from 1; of a spreadsheet, its number. */
  readonly line: number;
  /** White space at their ends is left out. They can be fewer than the headers, and never more. */
  readonly cells: readonly string[];
}

/** A table, read. */
export interface Table {
  /** No two are the same, and none is blank. */
  readonly headers: readonly string[];
  /** Without the blank ones, in the file's order. */
  readonly rows: readonly TableRow[];
  readonly notes: readonly ImportNote[];
  /** What stands above the headers: a title, a remark. */
  readonly above?: readonly string[];
}

/** A table, or why there is none. */
export type TableReading = { readonly table: Table } | { readonly refused: string };

/** UTF-16 units of the longest cell. */
export const LONGEST_CELL = 1_000_000;
/** Rows of the longest table, blank ones among them. */
const MOST_ROWS = 5_000_000;
const MOST_COLUMNS = 10_000;

/**
 * Quotation marks that open and do not close are mended one by one up to here, or until so many UTF-16 units have been looked
 * through for those that close them, as far as that is more than some lengths of the text; behind, none is a quotation mark.
 */
const MOST_MENDED = 100;
const MOST_LOOKED = 4_000_000;
/** Of the beginning of a file, which several readers look at. */
const MOST_LOOKED_OF_BEGINNING = 500_000;
const MOST_TIMES = 3;

/** A character that a table's text no longer has: with it for a quotation mark there is none. */
const NO_QUOTE = "\u0000";

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/** Reads the table of a file: its text, or the rows of a spreadsheet. Takes time in proportion to it. */
export function readTable({ text, rows }: Pick<ForeignFile, "text" | "rows">, hear?: HearStep): TableReading {
  if (rows) return tableOf(numbered(rows), []);
  return readText(text, { hear });
}

/** With no more rows than its text can tell. @param beyond rows that are not among them any more */
function withoutDenserRows(table: Table, most: number, beyond: number): Table {
  const first = table.rows[most];
  if (!first) return table;
  const note = restOf(`row ${String(first.number)}`, table.rows.length - most + beyond, "rows", most);
  return { ...table, rows: table.rows.slice(0, most), notes: [...table.notes, note] };
}

/** The same of the beginning of a file, to tell what it is: its first rows. */
export function beginningOfTable({ text, rows }: Pick<ForeignFile, "text" | "rows">): TableReading {
  if (rows) return tableOf(numbered(rows.slice(0, 50)), []);
  const most = 65_536;
  const looked = { mostLooked: MOST_LOOKED_OF_BEGINNING };
  if (text.length <= most) return readText(text, looked);
  const beginning = text.slice(0, most);
  return readText(beginning.slice(0, Math.max(beginning.lastIndexOf("\n"), beginning.lastIndexOf("\r"))), looked);
}

function numbered(rows: readonly (readonly string[])[]): TableRow[] {
  return rows.map((cells, index) => ({ number: index + 1, line: index + 1, cells }));
}

interface Reading {
  readonly hear?: HearStep | undefined;
  /** UTF-16 units that are looked through for quotation marks that close, unless some lengths of the text are more. */
  readonly mostLooked?: number;
}

function readText(text: string, { hear, mostLooked = MOST_LOOKED }: Reading): TableReading {
  const notes: ImportNote[] = [];
  const lines = text.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
  const plain = lines.replace(CONTROL, "");
  if (plain.length < lines.length) {
    notes.push({ at: "the whole file", kind: "changed", what: "characters that control devices are left out" });
  }
  const most = mostOf(text.length);
  // What stands above the headers, they themselves, and one by which the rest is named, beside those that are kept.
  const read = records(plain, separatorOf(plain), { notes, hear, mostLooked, most: most + MOST_ABOVE + 2 });
  if (typeof read === "string") return { refused: read };
  const table = tableOf(read.rows, notes);
  return "table" in table ? { table: withoutDenserRows(table.table, most, read.beyond) } : table;
}

/** The separator that parts the first rows into the same number of cells, more than one; a comma where none does. */
function separatorOf(text: string): string {
  const scored = [",", ";", "\t", "|"].map((separator) => {
    const { data } = Papa.parse<string[]>(text.slice(0, 65_536), { delimiter: separator, newline: "\n", preview: 40 });
    const widths = data.filter((cells) => cells.some((cell) => cell.trim() !== "")).map((cells) => cells.length);
    const width = mostCommon(widths.filter((each) => each > 1));
    return { separator, width, rows: widths.filter((each) => each === width).length };
  });
  return scored.reduce((best, next) =>
    next.rows > best.rows || (next.rows === best.rows && next.width > best.width) ? next : best,
  ).separator;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/** Where it is told what becomes of the rows, and how far they are read. */
interface Told {
  readonly notes: ImportNote[];
  readonly hear: HearStep | undefined;
  /** How many rows are kept; blank ones are none. */
  readonly most: number;
  readonly mostLooked: number;
}

/** Rows while they are read. */
interface Rows {
  readonly rows: TableRow[];
  /** How many there were, blank ones among them. */
  count: number;
  /** How many of these were not blank, and are not kept. */
  beyond: number;
}

/** All records with their places; a sentence where there are too many, or a cell is too long. */
function records(text: string, separator: string, { notes, hear, most, mostLooked }: Told): Rows | string {
  const rows: Rows = { rows: [], count: 0, beyond: 0 };
  let [from, line, mended, looked] = [0, 1, 0, 0];
  const areMended = (): boolean => mended < MOST_MENDED && looked < Math.max(mostLooked, MOST_TIMES * text.length);
  while (from < text.length) {
    const read = readRecords(text.slice(from), separator, {
      quotes: areMended(),
      rows,
      line,
      notes,
      most,
      hear: hear && (({ done, ...step }) => hear({ ...step, done: from + done, of: text.length })),
    });
    if (read.refused !== undefined) return read.refused;
    if (read.broken === undefined) return rows;
    mended += 1;
    looked += read.broken;
    const end = text.indexOf("\n", from + read.cursor);
    const record = text.slice(from + read.cursor, end < 0 ? undefined : end);
    const { data } = Papa.parse<string[]>(record, { delimiter: separator, newline: "\n", quoteChar: NO_QUOTE });
    notes.push({
      at: `row ${String(rows.count + 1)}`,
      kind: "kept",
      what: BROKEN + (areMended() ? "" : REST),
    });
    addRow(rows, { line: read.line, cells: data[0] ?? [] }, most);
    line = read.line + 1;
    from = end < 0 ? text.length : end + 1;
  }
  return rows;
}

function addRow(all: Rows, row: Omit<TableRow, "number">, most: number): void {
  all.count += 1;
  if (!row.cells.some((cell) => cell.trim() !== "")) return;
  if (all.rows.length < most) all.rows.push({ number: all.count, ...row });
  else all.beyond += 1;
}

const BROKEN =
  "a quotation mark opens a cell and does not close it on its line: the line is read without quotation marks";
const UNDOUBLED = "a quotation mark stands inside a cell and is not doubled: it is kept";
const REST = ", and so is the rest of the file, where this was so too often";

interface Progress extends Omit<Told, "mostLooked"> {
  readonly quotes: boolean;
  /** Where records go, and what is told of them. */
  readonly rows: Rows;
  /** Of the first record. */
  readonly line: number;
}

interface Stop {
  readonly refused?: string;
  /** UTF-16 units that were taken for a record whose quotation marks do not match; undefined where there is none. */
  readonly broken?: number;
  /** UTF-16 units from the beginning, and the line, at which it stopped. */
  readonly cursor: number;
  readonly line: number;
}

function readRecords(text: string, separator: string, progress: Progress): Stop {
  const { quotes, rows, notes, hear, line: first, most } = progress;
  let stop: Stop = { cursor: 0, line: first };
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: "\n",
    ...(!quotes && { quoteChar: NO_QUOTE }),
    step: ({ data: cells, errors, meta }, parser) => {
      if (rows.count % 1024 === 0) hear?.({ phase: "text", done: stop.cursor, of: text.length });
      const lines = linesIn(text, stop.cursor, meta.cursor);
      // A cell that its quotation mark does not end takes the rest of the line, or of the file, with it.
      const isBroken = errors.some(({ type, code }) => type === "Quotes" && (lines > 1 || code === "MissingQuotes"));
      const refused = rows.count >= MOST_ROWS ? TOO_LONG : refusal(cells, rows.count + 1);
      if (isBroken || refused !== undefined) {
        stop = {
          ...stop,
          ...(isBroken ? { broken: meta.cursor - stop.cursor } : refused !== undefined && { refused }),
        };
        parser.abort();
        return;
      }
      addRow(rows, { line: stop.line, cells }, most);
      if (errors.length > 0) notes.push({ at: `row ${String(rows.count)}`, kind: "kept", what: UNDOUBLED });
      stop = { cursor: meta.cursor, line: stop.line + lines };
    },
  });
  return stop;
}

const TOO_LONG = `the table has more than ${String(MOST_ROWS)} rows; split it into several files`;

function refusal(cells: readonly string[], number: number): string | undefined {
  if (cells.length > MOST_COLUMNS)
    return `row ${String(number)} has more than ${String(MOST_COLUMNS)} cells; is this a table?`;
  const at = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  if (at < 0) return undefined;
  return `row ${String(number)} has a cell of more than ${String(LONGEST_CELL)} characters (its ${String(at + 1)}. cell); shorten it, or look for a quotation mark that is not closed`;
}

/** Lines between two places, the one that is not ended yet among them; at least one. */
function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return to >= text.length && !text.endsWith("\n") ? count + 1 : Math.max(count, 1);
}

/** How many rows may stand above the headers: titles and remarks of one cell. */
const MOST_ABOVE = 10;

function tableOf(records: readonly TableRow[], notes: readonly ImportNote[]): TableReading {
  const rows: TableRow[] = [];
  for (const { number, line, cells: written } of records) {
    const cells = written.map(cellText);
    if (cells.some((cell) => cell !== "")) rows.push({ number, line, cells });
  }
  for (const { cells, number } of rows) {
    const refused = refusal(cells, number);
    if (refused !== undefined) return { refused };
  }
  const at = rows.slice(0, MOST_ABOVE).findIndex(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  const header = rows[Math.max(at, 0)];
  if (!header) return { refused: "the table is empty: its first row should name the columns, as Date, Title, Source" };
  const below = rows.slice(Math.max(at, 0) + 1);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  const isBare = isRowOfData(header, below);
  const data = isBare ? rows.slice(Math.max(at, 0)) : below;
  const named = namedHeaders(isBare ? { ...header, cells: [] } : header, width);
  const above = rows.slice(0, Math.max(at, 0)).map(({ number, cells }): ImportNote => ({
    at: `row ${String(number)}`,
    kind: "dropped",
    what: `"${cells.find((cell) => cell !== "")?.slice(0, 80) ?? ""}" stands above the headers`,
  }));
  return {
    table: {
      headers: named.headers,
      above: rows.slice(0, Math.max(at, 0)).flatMap(({ cells }) => cells.find((cell) => cell !== "") ?? []),
      rows: data,
      notes: [...notes, ...above, ...(isBare ? [bareNote(header)] : []), ...named.notes],
    },
  };
}

/** A cell without white space at its ends; text that a formula protects from a spreadsheet, ="007", as it reads. */
function cellText(cell: string): string {
  const text = cell.trim();
  if (!text.startsWith("=")) return text;
  return /^="([^"]*)"$/u.exec(text)?.[1]?.trim() ?? text;
}
