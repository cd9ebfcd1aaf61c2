/** Which column of a table is what, from its headers and from what stands in it. */
import { datesByWords, endByWords, isOfTheRow, yearsBesideDates } from "./date-headers.ts";
import { epochCell } from "./epoch-cell.ts";
import { plainHeader } from "./headers.ts";
import { ROLE_OF_HEADER } from "./header-names.ts";
import { isListRole, type Mapping, type Role } from "./mapping.ts";
import type { Table } from "./read-table.ts";
import { isAddressCell, isDateCell, isMostly, isSlugCell, isWordsCell } from "./told-cells.ts";

/** Rows whose cells are looked at. */
const SAMPLE = 50;

/** What can be told of a table's columns without asking: by their headers first, then by their cells. */
export function guessMapping({ headers, rows }: Pick<Table, "headers" | "rows">): Mapping {
  const guessed = byHeaders(headers);
  boundsOfOneDate(headers, guessed);
  subjectsOfCalendar(headers, guessed);
  subjectsThatAreTitles(headers, rows.slice(0, SAMPLE), guessed);
  daysCalledDates(rows.slice(0, SAMPLE), guessed);
  momentsCalledTimes(rows.slice(0, SAMPLE), guessed);
  yearsCalledY(headers, rows.slice(0, SAMPLE), guessed);
  if (calledName(headers, rows.slice(0, SAMPLE), [...headers.keys()]) === undefined)
    lanesThatAreTitles(rows.slice(0, SAMPLE), guessed);
  datesByWords(headers, rows.slice(0, SAMPLE), guessed);
  titlesThatAreDates(rows.slice(0, SAMPLE), guessed);
  labelsOfYears(rows.slice(0, SAMPLE), guessed);
  namesBesideOffices(headers, rows.slice(0, SAMPLE), guessed);
  byCells(headers, rows.slice(0, SAMPLE), guessed);
  endCalledAsStart(headers, guessed);
  endByWords(headers, rows.slice(0, SAMPLE), guessed);
  yearsBesideDates(headers, rows.slice(0, SAMPLE), guessed);
  precisionOfStart(headers, guessed);
  return guessed;
}

/** Beside a column of dates, "hdate", one that is called the same and end, "hdate_end" or "end_hdate", is their end. */
function endCalledAsStart(headers: readonly string[], guessed: Map<Role, number[]>) {
  const [start] = guessed.get("start") ?? [];
  if (start === undefined || hasOneOf(guessed, ["end", "end-year", "latest"])) return;
  const name = plainHeader(headers[start] ?? "").replace(/^(?:start|begin) | (?:start|begin)$/u, "");
  const taken = new Set([...guessed.values()].flat());
  const end = headers.findIndex(
    (header, index) => !taken.has(index) && [`${name} end`, `end ${name}`].includes(plainHeader(header)),
  );
  if (end >= 0) guessed.set("end", [end]);
}

/** "dobPrecision" beside "dob". */
function precisionOfStart(headers: readonly string[], guessed: Map<Role, number[]>) {
  const [start] = guessed.get("start") ?? [];
  if (start === undefined || guessed.has("precision")) return;
  const column = headers.findIndex(
    (header) => plainHeader(header) === `${plainHeader(headers[start] ?? "")} precision`,
  );
  if (column >= 0) guessed.set("precision", [column]);
}

function byHeaders(headers: readonly string[]): Map<Role, number[]> {
  const found = new Map<Role, { readonly column: number; readonly rank: number }[]>();
  headers.forEach((header, column) => {
    const known = roleOf(plainHeader(header));
    if (known) found.set(known.role, [...(found.get(known.role) ?? []), { column, rank: known.rank }]);
  });
  return new Map(
    [...found].map(([role, columns]) => {
      const best = columns.reduce((first, next) => (next.rank < first.rank ? next : first));
      return [role, isSeveral(role) ? columns.map(({ column }) => column) : [best.column]];
    }),
  );
}

/** A role, or that of "source" for "source 2", and of "start year" for "reign start year". */
function roleOf(header: string): { readonly role: Role; readonly rank: number } | undefined {
  const known = ROLE_OF_HEADER.get(header);
  if (known) return known;
  const [, part] = /^\p{L}+ ((?:start|end) (?:year|month|day))$/u.exec(header) ?? [];
  const ofPart = part === undefined ? undefined : ROLE_OF_HEADER.get(part);
  if (ofPart) return { ...ofPart, rank: ofPart.rank + UNSURE };
  const numbered = ROLE_OF_HEADER.get(header.replace(/ ?\d{1,2}$/u, ""));
  return numbered && isSeveral(numbered.role) ? numbered : undefined;
}

/** Behind all names of a role. */
const UNSURE = 1000;

/** Two columns of titles or descriptions are two things, where two columns of sources are more sources. */
function isSeveral(role: Role): boolean {
  return isListRole(role) && !["title", "summary", "media"].includes(role);
}

/**
 * The events of UCDP have two dates for one: the first and the last day that it can have been. They tell the outlets of
 * their articles in a column of its own.
 */
function boundsOfOneDate(headers: readonly string[], guessed: Map<Role, number[]>) {
  const names = headers.map(plainHeader);
  if (!["date prec", "date start", "date end"].every((name) => names.includes(name))) return;
  guessed.set("earliest", [names.indexOf("date start")]);
  guessed.set("latest", [names.indexOf("date end")]);
  const office = names.indexOf("source office");
  if (office >= 0) guessed.set("source", [office]);
  for (const role of ["start", "end", "precision", "year"] as const) guessed.delete(role);
}

/** Calendars that export tables call the title of an event its subject. */
function subjectsOfCalendar(headers: readonly string[], guessed: Map<Role, number[]>) {
  const names = headers.map(plainHeader);
  const isCalendar = names.includes("start date") && names.some((name) => /^(?:start time|all day event)$/u.test(name));
  if (!isCalendar || guessed.has("title") || !names.includes("subject")) return;
  const title = names.indexOf("subject");
  const subjects = (guessed.get("subject") ?? []).filter((column) => column !== title);
  guessed.set("title", [title]);
  if (subjects.length > 0) guessed.set("subject", subjects);
  else guessed.delete("subject");
}

/** A "subject" of words that every row has another of, where nothing else is a title, is what the rows tell of. */
function subjectsThatAreTitles(headers: readonly string[], rows: Table["rows"], guessed: Map<Role, number[]>) {
  const [column, ...others] = guessed.get("subject") ?? [];
  if (column === undefined || others.length > 0 || hasOneOf(guessed, ["title", "title-short", "lane"])) return;
  if (plainHeader(headers[column] ?? "") !== "subject") return;
  const cells = rows.flatMap((row) => row.cells[column] || []);
  const areTags = cells.some((cell) => !isWordsCell(cell) || isSlugCell(cell) || /[,;|]/u.test(cell));
  if (areTags || cells.length < rows.length * DIFFERENT || new Set(cells).size < cells.length * DIFFERENT) return;
  if (calledName(headers, rows, [...headers.keys()]) !== undefined) return;
  guessed.delete("subject");
  guessed.set("title", [column]);
}

/** Short words, of which nearly every row that has any has others, and nearly every row has some. */
function areNames(rows: Table["rows"], column: number): boolean {
  const cells = rows
    .map((row) => row.cells[column] ?? "")
    .filter((cell) => isWordsCell(cell) && !isSlugCell(cell) && cell.length <= LONGEST_NAME);
  return cells.length >= Math.max(2, rows.length * DIFFERENT) && new Set(cells).size >= cells.length * DIFFERENT;
}

/** UTF-16 units. */
const LONGEST_NAME = 80;

/** A "topic" or "theme" that every row has another of is no group of them: it is what they tell of. */
function lanesThatAreTitles(rows: Table["rows"], guessed: Map<Role, number[]>) {
  const [column] = guessed.get("lane") ?? [];
  if (column === undefined || hasOneOf(guessed, ["title", "title-short"])) return;
  const cells = rows.map((row) => row.cells[column] ?? "").filter((cell) => isWordsCell(cell));
  if (cells.length < FEW || new Set(cells).size < cells.length * DIFFERENT) return;
  guessed.delete("lane");
  guessed.set("title", [column]);
}

/** A "title" or "label" that is a date is one of dates, where no other is: its words stand elsewhere. */
function titlesThatAreDates(rows: Table["rows"], guessed: Map<Role, number[]>) {
  const [column] = guessed.get("title") ?? [];
  if (column === undefined || hasOneOf(guessed, ["start", "earliest", "latest", "year", "wording"])) return;
  if (!isMostly(rows, column, isDateCell)) return;
  guessed.delete("title");
  guessed.set("start", [column]);
}

/** Beside names that are all different, a "title" that comes again and again is one that people bear: "President". */
function namesBesideOffices(headers: readonly string[], rows: Table["rows"], guessed: Map<Role, number[]>) {
  const [title] = guessed.get("title") ?? [];
  const name = headers.findIndex((header) => plainHeader(header) === "name");
  if (title === undefined || title === name || name < 0 || !areNames(rows, name)) return;
  const cells = rows.flatMap(({ cells }) => cells[title] || []);
  if (cells.length >= FEW && new Set(cells).size <= cells.length * ALIKE) guessed.set("title", [name]);
}

/** The share of different cells from which they are no names of events. */
const ALIKE = 0.5;

/** A "label" that says the year beside it in other words, "前1046" of -1046, is how the date is worded. */
function labelsOfYears(rows: Table["rows"], guessed: Map<Role, number[]>) {
  const [title, year] = [guessed.get("title")?.[0], guessed.get("year")?.[0]];
  if (title === undefined || year === undefined || guessed.has("wording")) return;
  const told = rows.filter(({ cells }) => (cells[title] ?? "") !== "");
  const alike = told.filter(({ cells }) => numberIn(cells[title] ?? "") === numberIn(cells[year] ?? ""));
  if (alike.length < Math.max(2, told.length * DIFFERENT)) return;
  guessed.delete("title");
  guessed.set("wording", [title]);
}

/** The one number in a short text; of others NaN, which is like no other. */
function numberIn(cell: string): number {
  const numbers = cell.length > LONGEST_LABEL ? [] : (cell.match(/\d+/gu) ?? []);
  return numbers.length === 1 ? Number(numbers[0]) : Number.NaN;
}

/** UTF-16 units. */
const LONGEST_LABEL = 12;

/** Fewer cells do not tell a title from a group, */
const FEW = 5;
/** nor does a column in which fewer are different, as a share. */
const DIFFERENT = 0.8;

/** A "date" of one or two digits beside a year and a month is their day. */
function daysCalledDates(rows: Table["rows"], guessed: Map<Role, number[]>) {
  const [column] = guessed.get("start") ?? [];
  if (column === undefined || guessed.has("day") || !(guessed.has("year") && guessed.has("month"))) return;
  if (!isMostly(rows, column, (cell) => /^(?:0?[1-9]|[12]\d|3[01])$/u.test(cell))) return;
  guessed.delete("start");
  guessed.set("day", [column]);
}

/** A column "time" with dates in it is one of dates, where no other is. */
function momentsCalledTimes(rows: Table["rows"], guessed: Map<Role, number[]>) {
  const [column] = guessed.get("time") ?? [];
  if (column === undefined || hasOneOf(guessed, ["start", "earliest", "latest", "year", "wording"])) return;
  const isMoment = (cell: string) =>
    /\d{4}|\d\s*(?:BCE?|B\.C\.(?:E\.)?|CE|AD)(?![\p{L}\d])/u.test(cell) &&
    (isDateCell(cell) || epochCell(cell) !== undefined);
  if (!isMostly(rows, column, isMoment)) return;
  guessed.delete("time");
  guessed.set("start", [column]);
}

/** A column "y" of years, where no column is of dates, and none is an "x" beside it. */
function yearsCalledY(headers: readonly string[], rows: Table["rows"], guessed: Map<Role, number[]>) {
  if (hasOneOf(guessed, ["start", "earliest", "latest", "year", "wording"])) return;
  const names = headers.map(plainHeader);
  const column = names.indexOf("y");
  if (column < 0 || names.includes("x") || !isMostly(rows, column, (cell) => /^-?\d{3,4}$/u.test(cell))) return;
  guessed.set("year", [column]);
}

function byCells(headers: readonly string[], rows: Table["rows"], guessed: Map<Role, number[]>) {
  const taken = new Set([...guessed.values()].flat());
  const take = (role: Role, isIt: (cell: string) => boolean, isLast: (header: string) => boolean = () => false) => {
    const columns = [...headers.keys()].filter((index) => !taken.has(index) && isMostly(rows, index, isIt));
    const column = columns.find((index) => !isLast(headers[index] ?? "")) ?? columns[0];
    if (column === undefined) return;
    taken.add(column);
    guessed.set(role, [column]);
  };
  if (!hasOneOf(guessed, ["start", "earliest", "latest", "year", "wording"])) take("start", isDateCell, isOfTheRow);
  if (!guessed.has("media"))
    take("media", (cell) => isAddressCell(cell) && /\.(?:jpe?g|png|gif|webp|mp4|webm)(?:\?|$)/iu.test(cell));
  if (!guessed.has("url")) take("url", isAddressCell);
  if (hasOneOf(guessed, ["title", "title-short"])) return;
  const free = [...headers.keys()].filter((column) => !taken.has(column));
  const called = calledName(headers, rows, free);
  if (guessed.has("summary")) {
    if (areOfAcled(headers)) return;
    // A description is a title only where there is no name: "Globe Star", and not "A cargo ship that ran aground".
    const named =
      called ?? free.find((column) => !NO_TITLE.test(plainHeader(headers[column] ?? "")) && areNames(rows, column));
    if (named !== undefined) guessed.set("title", [named]);
    return;
  }
  const name = partsOfName(headers).filter((column) => !taken.has(column));
  if (name.length === 2) guessed.set("title", name);
  else if (called !== undefined) guessed.set("title", [called]);
  else take("title", (cell) => isWordsCell(cell) && !isSlugCell(cell) && cell.length <= 120);
  if (!guessed.has("title")) take("title", (cell) => isWordsCell(cell) && cell.length <= 120);
  if (!guessed.has("title")) take("summary", isWordsCell);
}

/** Rows of ACLED have kinds, places and who took part, and no title: their notes tell what happened. */
function areOfAcled(headers: readonly string[]): boolean {
  const names = headers.map(plainHeader);
  return ["event type", "sub event type", "notes"].every((name) => names.includes(name));
}

/** What says where or of what kind something is, and not what. */
const NO_TITLE =
  /^(?:admin ?\d?|country|countries|region|state|province|district|county|department|municipality|continent|iso ?\d?|nation|nationality|gender|sex|language|currency|unit|status|phase|land|pays|provincia|pais|fase|region)$/u;

/** "mission label", and not "source name": what a column of names is called that has no other header we know. */
const CALLED_NAME =
  /^(?!(?:source|file|author|user|country|state|region|city|place|location|class|column|alternat\w+) ).*(?:^| )(?:name|title|label|headline)$/u;

function calledName(headers: readonly string[], rows: Table["rows"], columns: readonly number[]): number | undefined {
  return columns.find((column) => CALLED_NAME.test(plainHeader(headers[column] ?? "")) && areNames(rows, column));
}

const GIVEN = /^(?:first|given|fore) ?names?$|^(?:vorname|prenom|nombre de pila)$/u;
const FAMILY = /^(?:last|family|sur) ?names?$|^(?:nachname|familienname|nom de famille|apellidos?)$/u;

/** The columns of a person's name where it stands in two: the given name first. */
function partsOfName(headers: readonly string[]): readonly number[] {
  const names = headers.map(plainHeader);
  return [GIVEN, FAMILY].map((part) => names.findIndex((name) => part.test(name))).filter((column) => column >= 0);
}

function hasOneOf(guessed: Mapping, roles: readonly Role[]): boolean {
  return roles.some((role) => guessed.has(role));
}
