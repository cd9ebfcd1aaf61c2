/** How the dates of a table's columns are read: in which order day and month stand, and whether midnight is a time. */
import type { ImportNote } from "../import-draft.ts";
import type { DateOrder, DateQuestion, ImportChoices } from "../importer.ts";
import { yearWithin } from "../dates/short-year.ts";
import { centuryNote, centuryOf, type YearsOfTwoDigits } from "../dates/century.ts";
import { writtenDate, type DateContext, type WrittenDate } from "../dates/written-date.ts";
import { epochCell } from "./epoch-cell.ts";
import { plainHeader } from "./headers.ts";
import type { Mapping, Role } from "./mapping.ts";
import type { Table } from "./read-table.ts";
import { areYears, yearInCell } from "./year-columns.ts";

/** Reads the dates of a table. */
export interface DateColumns {
  /** The date in a cell of a column. */
  readonly read: (cell: string, column: number) => WrittenDate;
  /** A year in a column of its own with all its digits, where all of the column have two. */
  readonly wholeYear: (cell: string, column: number) => string;
  readonly notes: readonly ImportNote[];
}

/** How the dates of a table are read; or some that can be read in two ways, where nothing says which. */
export type DateColumnsReading =
  { readonly dates: DateColumns } | { readonly ask: DateQuestion; readonly examples: readonly string[] };

const DATES: readonly Role[] = ["start", "end", "earliest", "latest", "published"];
const NUMBERS =
  /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?\d{4}(?!\d)|(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\4\d\d(?![\d/.:])/gu;
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?$/u;
/** Who parts the numbers of a date with full stops writes the day first. */
const DOTTED = /^\D*\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d\d)(?!\d)/u;
/** A few of many. */
const MOST_EXAMPLES = 5;

/**
 * Looks through the columns of dates. What a column of another order says of this one is nothing; the century of years of
 * two digits is one for all of them.
 *
 * @param name of the file, which can say its time
 */
export function dateColumns(
  table: Table,
  mapping: Mapping,
  { dateOrder, century, today }: ImportChoices,
  name = "",
): DateColumnsReading {
  const short = shortYears(table, mapping, name, century);
  if (short.years === undefined && isAsked(short, table, mapping)) return { ask: "century", examples: short.examples };
  const { years: hundred } = short;
  const shortColumns = new Set(columnsOfShortYears(table, mapping));
  const wholeYear = (cell: string, column: number) =>
    hundred && shortColumns.has(column) && SHORT_YEAR.test(cell)
      ? String(yearWithin(hundred.first, Number(cell.slice(-2)))).padStart(4, "0")
      : cell;
  const context = { ...(today !== undefined && { today }), ...(hundred && { century: hundred }) };
  const notes: ImportNote[] = hundred
    ? [{ at: "the file", kind: "chosen", what: centuryNote(short.examples, hundred) }]
    : [];
  const orders = new Map<number, DateOrder>();
  const midnights = new Map<number, "day" | "year-or-day">();
  const ask: string[] = [];
  const isWikidata = table.headers.some((header) => plainHeader(header) === "item label");
  for (const column of columnsOfDates(mapping)) {
    const at = `column "${table.headers[column] ?? ""}"`;
    const seen = orderIn(table, column, context);
    if (dateOrder === undefined && !seen.order) ask.push(...seen.unsure);
    if (seen.unsure.length > 0 && dateOrder === undefined && seen.order) notes.push({ at, ...seen.order.note });
    const order = dateOrder ?? seen.order?.order;
    if (order !== undefined) orders.set(column, order);
    if (isAllMidnight(table, column)) {
      midnights.set(column, isWikidata ? "year-or-day" : "day");
      notes.push({ at, kind: "inferred", what: "all of its times are midnight: they are read as days" });
    }
  }
  const years = new Set(columnsOfYears(mapping).filter((column) => areYears(table, column)));
  if (ask.length > 0) return { ask: "date-order", examples: [...new Set(ask)].slice(0, MOST_EXAMPLES) };
  const read = (cell: string, column: number): WrittenDate => {
    const year = years.has(column) ? yearInCell(cell) : undefined;
    if (year) return year;
    const counted = epochCell(cell);
    if (counted) return { when: counted };
    const midnight = midnights.get(column);
    if (midnight === undefined) return writtenDate(cell, orders.get(column), context);
    const day = cell.replace(MIDNIGHT, "");
    const isYear = midnight === "year-or-day" && day.endsWith("-01-01");
    return inWords(isYear ? yearOrDay(day.slice(0, -6)) : writtenDate(day, undefined, context), cell);
  };
  return { dates: { notes, wholeYear, read: rememberingDates(read) } };
}

function* datesOf({ rows }: Table, mapping: Mapping): Generator<string> {
  const columns = columnsOfDates(mapping);
  for (const { cells } of rows) for (const column of columns) yield cells[column] ?? "";
}

/** A year that lacks its first two digits. */
const SHORT_YEAR = /^['\u2019]?\d\d$/u;

/** Columns of years beside one of months, all of two digits. */
function columnsOfShortYears({ rows }: Table, mapping: Mapping): readonly number[] {
  if (!mapping.has("month")) return [];
  const columns = (["year", "end-year"] as const).flatMap((role) => mapping.get(role) ?? []);
  return columns.filter((column) => {
    const cells = rows.flatMap((row) => row.cells[column] || []);
    return cells.length > 0 && cells.every((cell) => SHORT_YEAR.test(cell));
  });
}

function* otherCells({ rows }: Table, mapping: Mapping): Generator<string> {
  const dates = new Set(columnsOfDates(mapping));
  for (const { cells } of rows) for (const [column, cell] of cells.entries()) if (!dates.has(column)) yield cell;
}

function shortYears(table: Table, mapping: Mapping, name: string, chosen: number | undefined): YearsOfTwoDigits {
  const period = [name, ...(table.above ?? [])];
  const years = columnsOfShortYears(table, mapping).flatMap((column) =>
    table.rows.flatMap(({ cells }) => cells[column] || []),
  );
  return centuryOf({
    dates: datesOf(table, mapping),
    years,
    period,
    words: otherCells(table, mapping),
    ...(chosen !== undefined && { chosen }),
  });
}

/** One stray date of two digits is left to its words; where they are many, somebody has to say. */
function isAsked({ count }: YearsOfTwoDigits, table: Table, mapping: Mapping): boolean {
  let dates = 0;
  for (const cell of datesOf(table, mapping)) if (cell !== "") dates += 1;
  return count > 0 && count >= dates * MANY;
}

/** The share of the dates that lack digits, inclusive, at which the century is asked for. */
const MANY = 0.5;

/** Cells of a column that are remembered: days come again and again, and reading one takes longer than finding it. */
const MOST_REMEMBERED = 20_000;

function rememberingDates(read: DateColumns["read"]): DateColumns["read"] {
  const known = new Map<number, Map<string, WrittenDate>>();
  return (cell, column) => {
    const ofColumn = known.get(column) ?? new Map<string, WrittenDate>();
    known.set(column, ofColumn);
    const date = ofColumn.get(cell) ?? read(cell, column);
    if (ofColumn.size < MOST_REMEMBERED) ofColumn.set(cell, date);
    return date;
  };
}

/** A date with the words of its cell. */
function inWords(date: WrittenDate, wording: string): WrittenDate {
  return "when" in date && !("start" in date.when) ? { when: { ...date.when, wording } } : date;
}

/** Wikidata's tables give a year as its first day. */
function yearOrDay(year: string): WrittenDate {
  const read = writtenDate(year);
  const basis = "1 January stands for a year, too, in tables of Wikidata: the bounds leave both";
  return "when" in read && !("start" in read.when) ? { when: { ...read.when, precision: "bounded", basis } } : read;
}

function columnsOfDates(mapping: Mapping): readonly number[] {
  const hasDate = DATES.slice(0, 4).some((role) => mapping.has(role));
  const roles: readonly Role[] = hasDate ? DATES : [...DATES, "wording"];
  return [...new Set(roles.flatMap((role) => mapping.get(role) ?? []))];
}

/** Columns that can be of years alone: of parts of dates only where the others are not there. */
function columnsOfYears(mapping: Mapping): readonly number[] {
  const parts: readonly Role[] = mapping.has("month") || mapping.has("day") ? [] : ["year", "end-year"];
  return [...columnsOfDates(mapping), ...parts.flatMap((role) => mapping.get(role) ?? [])];
}

interface SeenOrder {
  /** Cells that can be read in two ways. */
  readonly unsure: readonly string[];
  /** The order that other cells of the column are in, if they are all in one. */
  readonly order?: { readonly order: DateOrder; readonly note: Pick<ImportNote, "kind" | "what"> };
}

function orderIn({ rows }: Table, column: number, context: DateContext): SeenOrder {
  const unsure = new Set<string>();
  const sure = new Map<DateOrder, { readonly cell: string; readonly row: number }>();
  for (const { cells, number } of rows) {
    const cell = cells[column] ?? "";
    if (cell.length > 300) continue;
    let canBeTwo = false;
    for (const [, whole, middle, a, , b] of cell.matchAll(NUMBERS)) {
      const [first, second] = [whole ?? a, middle ?? b];
      const order = Number(first) > 12 ? "day-first" : Number(second) > 12 ? "month-first" : undefined;
      if (order === undefined) canBeTwo = true;
      else if (!sure.has(order)) sure.set(order, { cell, row: number });
    }
    if (canBeTwo && unsure.size < MOST_EXAMPLES && "ambiguous" in writtenDate(cell, undefined, context))
      unsure.add(cell);
  }
  const [only, ...others] = sure;
  if (!only && unsure.size > 0 && [...unsure].every((cell) => DOTTED.test(cell))) {
    const what = `dates such as "${[...unsure][0] ?? ""}" are read with the day first, as those with full stops are written`;
    return { unsure: [...unsure], order: { order: "day-first", note: { kind: "chosen", what } } };
  }
  if (!only || others.length > 0) return { unsure: [...unsure] };
  const [order, { cell, row }] = only;
  const example = [...unsure][0] ?? "";
  const what = `dates such as "${example}" are read with the ${order === "day-first" ? "day" : "month"} first, as "${cell}" of row ${String(row)} has to be`;
  return { unsure: [...unsure], order: { order, note: { kind: "chosen", what } } };
}

function isAllMidnight({ rows }: Table, column: number): boolean {
  let found = false;
  for (const { cells } of rows) {
    const cell = cells[column] ?? "";
    if (cell === "") continue;
    if (!MIDNIGHT.test(cell)) return false;
    found = true;
  }
  return found;
}
