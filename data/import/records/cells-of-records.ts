/** Objects as the rows of a table, so that their fields are told apart as columns are. */
import { monthName } from "../../time.ts";
import type { Custom } from "../../timeline.ts";
import { withInnerFields, withPoint } from "./inner-fields.ts";
import { withOneName } from "./one-name.ts";
import { type JsonFields, fieldsOf, isBlank, textIn } from "../fields/json-fields.ts";

/** A table made of objects: the names of their fields, and a row an object. */
export interface RecordTable {
  /** The first row has the names. Row n + 1 is that of object n, counted from 0. */
  readonly rows: readonly (readonly string[])[];
  /** For each object, its fields that no cell can hold, such as objects; as they stand. */
  readonly others: readonly (Custom | undefined)[];
}

/** More columns than that are no table; what stands under further names goes with `others`. */
const MOST_COLUMNS = 100;
/** UTF-16 units of a name that is a header. */
const LONGEST_NAME = 100;

/** Objects as a table. Lists of words are cells with semicolons between them. */
export function cellsOfRecords(given: readonly JsonFields[]): RecordTable {
  const records = withOneName(given.map((record) => withInnerDates(withPoint(withInnerFields(record)))));
  const names = new Map<string, number>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      if (names.size >= MOST_COLUMNS) break;
      if (!names.has(name) && isHeader(name) && cellOf(value, name) !== "") names.set(name, names.size);
    }
  }
  const split = records.map((record) => rowOf(record, names));
  return { rows: [[...names.keys()], ...split.map(({ cells }) => cells)], others: split.map(({ others }) => others) };
}

/** Fields within which a start and an end stand. */
const SPAN = /(?:^|_|\b)(?:time_?span|span|period|range|dates?|duration|interval|time_?range|lifespan)$/iu;
const START = ["start", "start_date", "startDate", "from", "begin", "date"];
const END = ["end", "end_date", "endDate", "to", "until", "finish"];

/** A record with the dates of {"period": {"start": "1914", "end": "1918"}} as fields of its own, where it has none so called. */
function withInnerDates(record: JsonFields): JsonFields {
  const names = Object.keys(record);
  if (names.some((name) => START.includes(name) && cellOf(record[name]) !== "")) return record;
  for (const name of names) {
    const inner = SPAN.test(name) ? fieldsOf(record[name]) : undefined;
    const [start, end] = [START, END].map((all) => all.find((each) => inner && cellOf(inner[each]) !== ""));
    if (!inner || start === undefined) continue;
    const others = Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
    const last = end === undefined || "end" in others ? undefined : end;
    const left = Object.entries(inner).filter(([each]) => each !== start && each !== last);
    const isFree = left.every(([each]) => !Object.hasOwn(others, each));
    return {
      ...others,
      start: inner[start],
      ...(last !== undefined && { end: inner[last] }),
      ...(isFree ? Object.fromEntries(left) : { [name]: Object.fromEntries(left) }),
    };
  }
  return record;
}

function isHeader(name: string): boolean {
  return name === name.trim() && name !== "" && name !== "__proto__" && name.length <= LONGEST_NAME;
}

function rowOf(record: JsonFields, names: ReadonlyMap<string, number>) {
  const cells: string[] = [];
  const others: [string, unknown][] = [];
  for (const [name, value] of Object.entries(record)) {
    const [column, cell] = [names.get(name), cellOf(value, name)];
    if (column !== undefined && cell !== "") {
      while (cells.length < column) cells.push("");
      cells[column] = cell;
      if (languagesOf(value).length > 1) others.push([name, value]);
    } else if (!isBlank(value) && name !== "__proto__") others.push([name, value]);
  }
  return { cells, others: others.length > 0 ? (Object.fromEntries(others) as Custom) : undefined };
}

/** The date of an object that has nothing but whole numbers of a year, a month and a day, and an era; "" for others. */
function dateOfParts(parts: JsonFields): string {
  const { era, ...numbered } = parts;
  const words = textIn(era);
  if (/^b\.?c\.?(?:e\.?)?$/iu.test(words)) {
    const { year, month, day } = numbered;
    const named = [textIn(day), monthName(Number(textIn(month)) || 1), textIn(year)];
    const since = isBlank(month) ? 2 : isBlank(day) ? 1 : 0;
    return dateOfNumbers(numbered) === "" ? "" : `${named.slice(since).join(" ")} BC`;
  }
  return words === "" || /^(?:a\.?d\.?|c\.?e\.?)$/iu.test(words) ? dateOfNumbers(numbered) : "";
}

/** The text of a date that is numbers; with a time of day where there is one, to the minute or the second. */
function dateOfNumbers({ hour, minute, second, ...parts }: JsonFields): string {
  const date = dayOfNumbers(parts);
  if (date === "" || [hour, minute, second].every(isBlank)) return date;
  const clock = [hour, minute, isBlank(second) ? 0 : second].map((part) => textIn(part).padStart(2, "0"));
  // An hour alone, or one of no day, would be lost in a date.
  if (isBlank(parts["day"]) || clock.some((part) => !/^\d{2}$/u.test(part)) || isBlank(minute)) return "";
  return `${date}T${clock.slice(0, Number(clock[2]) > 0 ? 3 : 2).join(":")}`;
}

/** Names of fields that hold dates. */
const DATE_NAME = /(?:^|[^a-z])(?:start|end|begin|from|to|until|at|on|when|born|died)$|date|datum|fecha/iu;

/** The date of [2016, 9] and [2016, 9, 12]; "" for other lists: what is no month may have been counted from 0. */
function dateOfList([year, month, day, ...others]: readonly unknown[]): string {
  const [months, days] = [Number(month), Number(day ?? 1)];
  if (others.length > 0 || !/^-?\d{3,6}$/u.test(textIn(year))) return "";
  if (!(months >= 1 && months <= 12 && days >= 1 && days <= 31)) return "";
  return dayOfNumbers({ year, month, day });
}

function dayOfNumbers(parts: JsonFields): string {
  const { year, month, day, ...others } = parts;
  const known = [year, month, day].filter((part) => !isBlank(part));
  if (Object.keys(others).length > 0 || isBlank(year) || (isBlank(month) && !isBlank(day))) return "";
  const numbers = known.map(textIn);
  if (!/^-?\d{1,6}$/u.test(numbers[0] ?? "") || !numbers.slice(1).every((part) => /^\d{1,2}$/u.test(part))) return "";
  const [first = "", ...rest] = numbers;
  const padded = first.replace("-", "").padStart(4, "0");
  return [first.startsWith("-") ? `-${padded}` : padded, ...rest.map((part) => part.padStart(2, "0"))].join("-");
}

/** Languages that texts of timelines are translated into; a name of two letters alone is no language. */
const LANGUAGES = new Set(
  "en de fr es it pt nl pl cs sv da no nb fi hu ro el tr ru uk ar he fa hi zh ja ko vi id".split(" "),
);

/** The languages of {"en": "A fire", "fr": "Un feu"}; none where the object has other fields too. */
function languagesOf(value: unknown): readonly string[] {
  const names = Object.keys(fieldsOf(value) ?? {});
  return names.every((name) => LANGUAGES.has(name.replace(/[-_][A-Za-z]{2,4}$/u, ""))) ? names : [];
}

/** The English text of an object that has a text for each language, or its first. */
function textOfLanguages(parts: JsonFields): string {
  const languages = languagesOf(parts);
  return (
    [...languages.filter((name) => name.startsWith("en")), ...languages]
      .map((name) => textIn(parts[name]))
      .find((text) => text !== "") ?? ""
  );
}

/** The text of a value in a field of this name; "" for objects, and lists of more than words. */
function cellOf(value: unknown, name = ""): string {
  const parts = fieldsOf(value);
  if (parts) return dateOfParts(parts) || textOfLanguages(parts);
  if (!Array.isArray(value)) return textIn(value);
  const date = DATE_NAME.test(name) ? dateOfList(value) : "";
  if (date !== "") return date;
  const words = value.map((one) => (fieldsOf(one) || Array.isArray(one) ? "" : textIn(one)));
  return words.every((word) => word !== "" && !word.includes(";")) ? words.join("; ") : "";
}
