/** The date of a row: from its start and end, its first and last day, or year, month and day in columns of their own. */
import { isSpan, type Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { inOrder } from "../../edtf/bound-order.ts";
import { openStart } from "../../edtf/edtf.ts";
import type { WrittenDate } from "../dates/written-date.ts";
import type { DraftWhen, ImportNote } from "../import-draft.ts";
import type { DateColumns } from "./date-columns.ts";
import { asExactAsRow } from "./date-precision.ts";
import type { Role } from "./mapping.ts";
import type { RowCells } from "./row-cells.ts";

/** The date of a row, where it has one that can be read, and what became of its cells. */
export interface RowDate {
  readonly when?: DraftWhen;
  readonly notes: readonly ImportNote[];
}

/** One end of a date as a row has it: text, and the roles of the columns that it stands in. */
interface EndText {
  readonly text: string;
  readonly roles: readonly [Role, ...Role[]];
  /** The date without the time of day that stands in a column of its own. */
  readonly day?: string;
  /** The column of that time. */
  readonly clock?: Role;
  /** The year from a column of its own, for a date that cannot be read. */
  readonly year?: EndText;
}

/** Reads the date of a row. What is not understood stays among its further fields, and is told. */
export function rowDate(cells: RowCells, dates: DateColumns): RowDate {
  const notes: ImportNote[] = [];
  const failed: Failed = ({ roles }, problem) => {
    roles.forEach(cells.leave);
    notes.push({ at: cells.at, kind: "kept", what: `in the column "${cells.header(roles[0])}", ${problem}` });
  };
  const reader = { cells, dates, failed };
  const start = endText(reader, { date: "start", time: "time", parts: ["year", "month", "day"] });
  const end = endText(reader, { date: "end", time: "end-time", parts: ["end-year", "end-month", "end-day"] });
  const words: EndText = { text: cells.take("wording"), roles: ["wording"] };
  const named =
    betweenBounds(reader) ??
    startAndEnd(reader, start, end) ??
    (start.text === "" ? readEnd(reader, words) : undefined);
  const exact = named && asExactAsRow(named, cells, notes);
  return { ...(exact && { when: worded(exact, words.text) }), notes };
}

type Failed = (end: EndText, problem: string) => void;

interface Reader {
  readonly cells: RowCells;
  readonly dates: DateColumns;
  readonly failed: Failed;
}

interface EndRoles {
  readonly date: Role;
  readonly time: Role;
  readonly parts: readonly [year: Role, month: Role, day: Role];
}

/** The text of a date from its column, or from columns of its parts; with the time of day from its own. */
function endText({ cells, dates }: Reader, { date, time, parts }: EndRoles): EndText {
  const text = cells.take(date);
  const clock = clockOf(cells, time);
  // A time that stands in the date already is not added to it again.
  const add = clock !== "" && !/\d[:h]\d\d/u.test(text) ? `, ${clock}` : "";
  const timed: readonly Role[] = clock === "" ? [] : [time];
  const facts = (day: string) => (add === "" ? {} : { day, clock: time });
  if (text !== "") {
    const beside = cells.take(parts[0]);
    const year = beside === "" ? {} : { year: { text: beside, roles: [parts[0]] as const } };
    cells.leave(parts[0]);
    return { text: text + add, roles: [date, ...timed], ...facts(text), ...year };
  }
  const [written, ...finer] = parts.map(cells.take) as [string, string, string];
  const year = dates.wholeYear(written, cells.column(parts[0]));
  // A month or day 0 is one that nobody knows.
  const [month, known] = finer.map((part) => (/^0+$/u.test(part) ? "" : part)) as [string, string];
  // Without a year there is no month, and without a month no day.
  if (year === "") cells.leave(parts[1]);
  if (year === "" || (month === "" && known !== "")) cells.leave(parts[2]);
  if (year === "") return { text: clock, roles: [timed.length > 0 ? time : date] };
  const day = month === "" ? "" : known;
  const named = [day, month, year.replace(/(?<=\d),(?=\d{3})/gu, "")].filter((part) => part !== "");
  const isNumbers = named.length > 1 && named.every((part) => /^\d+$/u.test(part));
  const numbers = [
    named.at(-1)!.padStart(4, "0"),
    ...named
      .slice(0, -1)
      .toReversed()
      .map((part) => part.padStart(2, "0")),
  ];
  const whole = isNumbers ? numbers.join("-") : named.join(" ");
  return { text: whole + add, roles: [...parts, ...timed], ...facts(whole) };
}

/** The time of day of a row, with "Z" where its header says that it is one of UTC. Words such as "night" are none. */
function clockOf(cells: RowCells, role: Role): string {
  const clock = cells.take(role).replace(/^(\d{1,2})(\d{2})$/u, "$1:$2");
  if (!/\d/u.test(clock)) {
    cells.leave(role);
    return "";
  }
  const isUtc = /\b(?:utc|gmt)\b/iu.test(cells.header(role).replaceAll("_", " "));
  return isUtc && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(clock) ? `${clock}Z` : clock;
}

function readEnd({ cells, dates, failed }: Reader, end: EndText, before = ""): DraftWhen | undefined {
  if (end.text === "") return undefined;
  const column = cells.column(end.roles[0]);
  const read = dates.read(end.text, column);
  if ("when" in read) return read.when;
  // A time that is none does not take the day with it.
  const { day, clock } = end;
  const alone = day === undefined || clock === undefined ? undefined : dates.read(day, column);
  if (alone && "when" in alone && clock !== undefined) {
    failed({ text: end.text, roles: [clock] }, problemOf(read, end.text));
    return alone.when;
  }
  // "7 May" behind the start "5 May 2016".
  const both = before === "" ? undefined : dates.read(`${before} – ${end.text}`, column);
  if (both && "when" in both && isSpan(both.when)) return both.when.end;
  const { year } = end;
  // "30 November" beside a column with "1939".
  const whole = year && !/\d{3}/u.test(end.text) ? dates.read(`${end.text} ${year.text}`, column) : undefined;
  if (year && whole && "when" in whole) {
    cells.take(year.roles[0]);
    return whole.when;
  }
  failed(end, problemOf(read, end.text));
  if (year) cells.take(year.roles[0]);
  return year && readEnd({ cells, dates, failed }, year);
}

function problemOf(date: WrittenDate, text: string): string {
  return "problem" in date
    ? date.problem
    : `"${text}" can be read in two ways: write the month as a word, or the year first`;
}

function startAndEnd(reader: Reader, start: EndText, end: EndText): DraftWhen | undefined {
  const first = readEnd(reader, start);
  const last = readEnd(reader, end, first ? start.text : "");
  if (!last) return first;
  const to = isSpan(last) ? last.end : last;
  if (!first) return start.text === "" ? { start: openStart(to), end: to } : undefined;
  const from = isSpan(first) ? first.start : first;
  if (sameBounds(from, to)) return first;
  if (inOrder(from, to)) return { start: from, end: to };
  reader.failed(end, `the end "${end.text}" comes before the start "${start.text}"`);
  return first;
}

function sameBounds(a: Written<Moment>, b: Written<Moment>): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** One moment between two: columns of a first and a last day that it can have been. */
function betweenBounds(reader: Reader): DraftWhen | undefined {
  const [first, last] = (["earliest", "latest"] as const).map((role) =>
    readEnd(reader, { text: reader.cells.take(role), roles: [role] }),
  );
  const [from, to] = [first && (isSpan(first) ? first.start : first), last && (isSpan(last) ? last.end : last)];
  if (from && to && sameBounds(from, to)) return from;
  if (from && to && !inOrder(from, to)) {
    reader.failed({ text: "", roles: ["latest"] }, "the last day comes before the first");
    return from;
  }
  const [earliest, latest] = [from?.earliest, to?.latest];
  if (earliest === undefined && latest === undefined) return undefined;
  const wording = [from?.wording, to?.wording].filter((text) => text !== undefined).join(" / ");
  return {
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    precision: "bounded",
    ...(from && to && { wording }),
    basis: "the table gives the first and the last day that it can have been",
  };
}

/** UTF-16 units of the longest wording of a date. */
const LONGEST_WORDING = 300;

/** The date with the words that a column of its own has for it. */
function worded(when: DraftWhen, words: string): DraftWhen {
  const wording = words.slice(0, LONGEST_WORDING);
  if (wording === "" || isSpan(when)) return when;
  return { ...when, wording };
}
