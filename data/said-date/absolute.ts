/** Dates that need nothing but themselves, as files have them: the reader of files reads them, and this tells what it leaves out. */
import { edtfBounds } from "../edtf/edtf.ts";
import type { DateOrder } from "../import/importer.ts";
import { writtenDate } from "../import/dates/written-date.ts";
import { boundParts, calendarFields, parseBound, yearName } from "../time.ts";
import { isSpan, type Moment, type When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { sentence } from "./publication-days.ts";
import {
  bareMoment,
  because,
  edtfOf,
  inferred,
  isMeant,
  WEEKDAY_WORDS,
  weekdayName,
  weekdayNumber,
  type Beside,
  type Meaning,
  type Meant,
} from "./meaning.ts";

/** All ways to take a date that names its year. Undefined for what looks like none. */
export function absoluteDate(words: string, { order, dated }: Pick<Beside, "order" | "dated">): Meant {
  if (dated.has(words)) return dated.get(words);
  const meant = readDate(words, order);
  dated.set(words, meant);
  return meant;
}

function readDate(words: string, order: DateOrder): Meant {
  const apart = withoutWeekday(words);
  const hundreds = hundredsOf(apart.words);
  if (hundreds) return hundreds;
  const yearsOrSeason = seasonOrYears(apart.words);
  if (yearsOrSeason) return yearsOrSeason;
  const meant = readIn(apart.words, order);
  if (!isMeant(meant) || apart.weekday === undefined) return meant;
  const checked = meant.flatMap((meaning) => onWeekday(meaning, apart.weekday!) ?? []);
  return checked.length === 0 ? undefined : checked;
}

/** Words with a day of the week at their beginning or end, apart. */
export function withoutWeekday(words: string): { readonly words: string; readonly weekday?: string } {
  const found = WEEKDAY.exec(words);
  const weekday = found?.[1] ?? found?.[2];
  return weekday === undefined ? { words } : { words: words.replace(WEEKDAY, ""), weekday };
}

const WEEKDAY = new RegExp(`^(${WEEKDAY_WORDS}),? (?:the )?(?=.*\\d)|(?<=\\d.*),? \\(?(${WEEKDAY_WORDS})\\)?$`, "u");

/** A day with its weekday beside it: where the calendar has another, the reading says so. Undefined for what is no day. */
export function onWeekday(meaning: Meaning, weekday: string): Meaning | undefined {
  const { when } = meaning;
  if (isSpan(when) || when.earliest === undefined) return undefined;
  const bound = boundParts(when.earliest);
  const day = bound?.day === undefined ? undefined : parseBound(bound.date)?.from;
  if (day === undefined) return undefined;
  if (calendarFields(day).weekday === weekdayNumber(weekday)) return meaning;
  const named = weekday.slice(0, 1).toUpperCase() + weekday.slice(1);
  const why = `the calendar has a ${weekdayName(day)} on this day, and the words have a ${named}`;
  return inferred(meaning, because(meaning, why));
}

const AS_WRITTEN = "as the words name it";

function readIn(words: string, order: DateOrder): Meant {
  const read = writtenDate(words);
  if ("when" in read) return [meaningOf(read.when, words)];
  if ("problem" in read) return problemOf(read.problem);
  const orders =
    order === "day-first" ? (["day-first", "month-first"] as const) : (["month-first", "day-first"] as const);
  return orders.flatMap((each) => {
    const one = writtenDate(words, each);
    if (!("when" in one)) return [];
    const why = each === "day-first" ? "the day stands before the month" : "the month stands before the day";
    return [inferred(meaningOf(one.when, words), why)];
  });
}

/** That a text is no date at all is said elsewhere; what is wrong with one is said as the reader of files says it. */
function problemOf(problem: string): Meant {
  const reason = /^".*" is no date that is read: (.*)$/su.exec(problem)?.[1];
  return reason === undefined || /^which year\?|number of one or two digits/u.test(reason)
    ? undefined
    : { problem: sentence(`The date cannot be read: ${reason}`) };
}

function meaningOf(when: Written<When>, words: string): Meaning {
  if (isSpan(when)) {
    const [start, end] = [when.start, when.end].map((moment) => refined(moment)) as [Written<Moment>, Written<Moment>];
    return { when: { start, end }, why: "from the first date to the last, as the words name them", isStated: true };
  }
  const { basis, ...moment } = refined(when, words);
  return basis === undefined ? { when: moment, why: AS_WRITTEN, isStated: true } : { when: moment, why: basis };
}

/** A moment with the precision and the EDTF that the reader of files leaves to its bounds. The words go with the whole. */
function refined(written: Written<Moment>, words = ""): Written<Moment> {
  const { wording, ...moment } = written;
  const { earliest, latest, basis = "", edtf } = moment;
  if (edtf !== undefined || /approximate|uncertain/u.test(basis)) return wording === undefined ? written : moment;
  const period = periodEdtf(moment, words);
  const read = period === undefined ? undefined : edtfBounds(period);
  if (period !== undefined && read && !isSpan(read)) return { ...moment, precision: read.precision, edtf: period };
  const named = edtfOf(earliest, latest);
  return { ...moment, ...(isCentury(moment) && { precision: "century" }), ...(named !== undefined && { edtf: named }) };
}

/** The years 1801 to 1900: EDTF has no century that begins with 1. */
function isCentury({ earliest = "", latest = "" }: Written<Moment>): boolean {
  return Number(latest) - Number(earliest) === 99;
}

const SEASON_CODES = ["spring", "summer", "autumn", "winter"] as const;

/** What EDTF has a code for: seasons, quarters, decades. */
function periodEdtf({ earliest = "", latest = "", precision }: Written<Moment>, words: string): string | undefined {
  if (precision !== "bounded") return undefined;
  const [first, last] = [boundParts(earliest), boundParts(latest)];
  if (!first || !last || first.year < 1 || first.year > 9999 || first.day !== undefined) return undefined;
  const season = SEASON_CODES.findIndex((name) => words.replace(/\bfall\b/u, "autumn").includes(name));
  if (season >= 0) return earliest === latest ? `${earliest}-${String(21 + season)}` : undefined;
  if (first.month === undefined)
    return first.year % 10 === 0 && last.year - first.year === 9 ? `${earliest.slice(0, 3)}X` : undefined;
  const [from, to] = [Number(first.month), Number(last.month)];
  const isQuarter = first.year === last.year && from % 3 === 1 && to - from === 2;
  return isQuarter ? `${earliest.slice(0, 4)}-${String(33 + (from - 1) / 3)}` : undefined;
}

/** "1800s": a hundred years, or the first ten of them. */
function hundredsOf(words: string): Meant {
  const digits = /^(?:the )?(\d{1,2})00s$/u.exec(words)?.[1]?.padStart(2, "0");
  if (digits === undefined) return undefined;
  const first = `${digits}00`;
  return [
    period(`${digits}XX`, `the hundred years that begin with ${yearName(Number(first) || 1)}`),
    period(`${digits}0X`, `the ten years that begin with ${yearName(Number(first) || 1)}`),
  ].flatMap((meaning) => meaning ?? []);
}

function period(edtf: string, why: string): Meaning | undefined {
  const when = edtfBounds(edtf);
  if (!when || isSpan(when)) return undefined;
  return { when: bareMoment(when), why };
}

/** "2016-21": a season of EDTF, and what people write for 2016 to 2021. */
function seasonOrYears(words: string): Meant {
  const [, hundred = "", year = "", second = ""] = /^(\d\d)(\d\d)-(2[1-9]|3\d|4[01])$/u.exec(words) ?? [];
  if (second === "" || second <= year) return undefined;
  const edtf = period(words, "EDTF has this number for a season or another part of the year");
  const years = writtenDate(`${hundred}${year} - ${hundred}${second}`);
  return [
    ...("when" in years ? [{ when: meaningOf(years.when, words).when, why: "from the first year to the second" }] : []),
    ...(edtf ? [edtf] : []),
  ];
}
