/** Columns of dates whose headers no list of names has as a whole: "Sunk date", "start_year_approx", "Left office". */
import { monthNamed } from "../../time.ts";
import { writtenDate } from "../dates/written-date.ts";
import { plainHeader } from "./headers.ts";
import type { Role } from "./mapping.ts";
import type { Table } from "./read-table.ts";
import { isDateCell, isMostly } from "./told-cells.ts";

const DATE =
  /(?:^| )(?:dates?|years?|yr|datum|fecha|data|jahr|annee|ano|anno|dato|jaar|rok|дата|год|日期|日付|年|年份|年代|(?:start|end|birth|death)(?:date|year))(?: |\d|$)/u;
/** What began then; of several columns of dates these go first. */
const START =
  /(?:^| )(?:start\w*|begin\w*|began|from|since|took|opened|opening|birth\w*|born|dob|founded|established|built|launch\w*|introduced)(?: |$)/u;
const END =
  /(?:^| )(?:end|ended|ending|ends|enddate|endyear|until|till|left|death|deathdate|deathyear|died|dod|closed|closing|closure|dissolved|disbanded|demolished|abolished|finish|finished|retired|decommissioned|withdrawn)(?: |$)/u;
/** Dates of the row and not of what it tells of; and those of other calendars. */
const OTHER =
  /(?:^| )(?:updated?|modified|edited|created|added|accessed|access|retrieved|checked|entered|entry|scraped|published|publication|hijri|hijra|ah|lunar|reign|count|number|of|per)(?: |$)/u;

type Guessed = Map<Role, number[]>;

/** Beginnings: where no column is known to hold dates, one whose header says so and whose cells do not gainsay it. */
export function datesByWords(headers: readonly string[], rows: Table["rows"], guessed: Guessed): void {
  if (["start", "earliest", "latest", "wording"].some((role) => guessed.has(role as Role))) return;
  const free = freeColumns(headers, guessed).filter(
    ({ name }) => DATE.test(name) && !END.test(name) && !OTHER.test(name),
  );
  // Beside a column of years, one of dates is finer; what it leaves out has its year.
  const isFiner = guessed.has("year");
  if (isFiner && (guessed.has("month") || guessed.has("day"))) return;
  const dates = free.filter(({ column }) => isMostly(rows, column, isFiner ? isFinerThanYear : canBeDate));
  const best = dates.find(({ name }) => START.test(name)) ?? dates[0];
  if (best) guessed.set("start", [best.column]);
}

/** Whether a header says that its dates are of the row, and not of what it tells of: "created", "last modified". */
export function isOfTheRow(header: string): boolean {
  return OTHER.test(plainHeader(header));
}

const YEAR = /(?:^| )(?:year|yr|jahr|annee|ano|anno)(?: |$)/u;

/** The years beside dates of which some are not there: "event_year" beside "event_date". */
export function yearsBesideDates(headers: readonly string[], rows: Table["rows"], guessed: Guessed): void {
  const [start] = guessed.get("start") ?? [];
  if (start === undefined || ["year", "month", "day"].some((role) => guessed.has(role as Role))) return;
  const undated = rows.filter(({ cells }) => (cells[start] ?? "") === "");
  if (undated.length === 0) return;
  const year = freeColumns(headers, guessed).find(
    ({ name, column }) =>
      YEAR.test(name) && !END.test(name) && !OTHER.test(name) && isMostly(undated, column, canBeDate),
  );
  if (year) guessed.set("year", [year.column]);
}

/** The end beside a beginning: "Took office" and "Left office", "Birth date" and "Death date". */
export function endByWords(headers: readonly string[], rows: Table["rows"], guessed: Guessed): void {
  if (!(guessed.has("start") || guessed.has("year"))) return;
  if (["end", "end-year", "latest"].some((role) => guessed.has(role as Role))) return;
  const end = freeColumns(headers, guessed).find(
    ({ name, column }) =>
      END.test(name) && !OTHER.test(name) && isMostly(rows, column, DATE.test(name) ? canBeDate : isDateInWords),
  );
  if (end) guessed.set("end", [end.column]);
}

function freeColumns(headers: readonly string[], guessed: Guessed) {
  const taken = new Set([...guessed.values()].flat());
  return headers
    .map((header, column) => ({ name: plainHeader(header), column }))
    .filter(({ column }) => !taken.has(column));
}

/** Under a header that says "date", also years of any length, and dates that lack digits: "27-Apr-73", "2-Jul". */
function canBeDate(cell: string): boolean {
  if (/^-?\d{1,4}(?:\.0+)?$/u.test(cell) || !("problem" in writtenDate(cell))) return true;
  return (
    /\d/u.test(cell) && cell.length < 30 && cell.split(/[^\p{L}]+/u).some((word) => monthNamed(word) !== undefined)
  );
}

/** A number alone is as likely how many died. */
function isDateInWords(cell: string): boolean {
  return isDateCell(cell) && !/^\d+$/u.test(cell);
}

function isFinerThanYear(cell: string): boolean {
  return !/^-?\d+$/u.test(cell) && !("problem" in writtenDate(cell));
}
