/** Days and months without their year: that of the report, or the one beside it. */
import { dayInterval } from "../calendar-day.ts";
import { whenOf } from "../moment.ts";
import { calendarFields, DAY, monthNamed, yearText } from "../time.ts";
import { inEnglish } from "../import/dates/foreign-months.ts";
import { absoluteDate, onWeekday, withoutWeekday } from "./absolute.ts";
import { monthBound } from "./calendar-steps.ts";
import { because, inferred, isMeant, NEEDS_REPORT, onDay, type Beside, type Meaning, type Meant } from "./meaning.ts";

const NUMBERS = /^(\d{1,2})([/.])(\d{1,2})\.?$/u;
const WHICH = /^(?<which>last|past|this past|this coming|this|next|coming) (?<rest>.+)/u;
/** A date that is no further away than this counts although it is still to come, or the nearest is another: nine months. */
const CLOSE = 274 * DAY;
/** Years on both sides in which there is a 29 February, and a day on each day of the week. */
const FAR = 12;

/** "12 Sep", "September", "12/9", "Monday, September 12". */
export function withoutYear(words: string, beside: Beside): Meant {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(words)?.[1];
  if (ordinal !== undefined) return dayOfMonth(Number(ordinal), beside);
  const which = WHICH.exec(words)?.groups;
  const { words: date, weekday } = withoutWeekday(which?.["rest"] ?? words);
  if (/\d{3}/u.test(date) || !(NUMBERS.test(date) || PART_OF_YEAR.test(date) || hasMonth(date))) return undefined;
  const { report } = beside;
  if (!report) {
    const isOne = isMeant(absoluteDate(inYear(date, 2016), beside));
    return isOne
      ? {
          problem: `Of which year is not said, and the source has no publication date. Give the source its date, or write the year, as “${inYear(date, 2016)}”.`,
        }
      : undefined;
  }
  const { year } = calendarFields(report.day);
  const choose = (first: number, last: number) =>
    chooseYears(inYears(date, first, last, beside), report.day, which?.["which"], weekday);
  const near = weekday === undefined ? choose(year - 1, year + 1) : [];
  const chosen = near.length > 0 ? near : choose(year - FAR, year + FAR);
  return chosen.length === 0 ? undefined : chosen.map(({ meaning }) => meaning);
}

/** "the 12th": the nearest before the report, and the next after it. */
function dayOfMonth(date: number, { report }: Beside): Meant {
  if (!report) return NEEDS_REPORT;
  const days = [-2, -1, 0, 1, 2].flatMap((months) => {
    const found = dayInterval(`${monthBound(report.day, months) ?? ""}-${String(date).padStart(2, "0")}`);
    return found ? [found.from] : [];
  });
  const [before, after] = [days.filter((day) => day <= report.day).at(-1), days.find((day) => day > report.day)];
  return [
    ...(before === undefined ? [] : [onDay(before, "the words have no month: it is the nearest day before it")]),
    ...(after === undefined
      ? []
      : [onDay(after, "the words have no month: it is the next after it, if it was still to come")]),
  ].map((meaning) => ({ ...meaning, isCounted: true }));
}

/** Parts of a year besides its months. */
const PART_OF_YEAR =
  /^(?:spring|summer|autumn|fall|winter|q[1-4]|(?:first|second|third|fourth|last) quarter|week \d{1,2})$/u;

function hasMonth(words: string): boolean {
  return inEnglish(words)
    .split(/[ .,-]/u)
    .some((word) => monthNamed(word) !== undefined);
}

function inYear(date: string, year: number): string {
  const numbers = NUMBERS.exec(date);
  return numbers
    ? `${numbers[1]!}${numbers[2]!}${numbers[3]!}${numbers[2]!}${yearText(year)}`
    : `${date} ${yearText(year)}`;
}

interface InYear {
  readonly meaning: Meaning;
  /** Calendar ms. */
  readonly from: number;
  readonly to: number;
}

function inYears(date: string, first: number, last: number, beside: Beside): readonly InYear[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year > 0 && year < 10_000,
  );
  return years.flatMap((year) => {
    const meant = absoluteDate(inYear(date, year), beside);
    return isMeant(meant) ? meant.flatMap((meaning) => dated(meaning)) : [];
  });
}

function dated(meaning: Meaning): readonly InYear[] {
  const { from, to } = whenOf(meaning.when).interval;
  return from === undefined || to === undefined ? [] : [{ meaning, from, to }];
}

/** Each with why it is that year. Day and month in either order are chosen for by themselves. */
function chooseYears(
  found: readonly InYear[],
  day: number,
  which: string | undefined,
  weekday: string | undefined,
): readonly InYear[] {
  const orders = [...new Set(found.map(({ meaning }) => meaning.why))];
  return orders.flatMap((order) => {
    const all = found.filter(({ meaning }) => meaning.why === order);
    return nearest(all, day, which, weekday);
  });
}

function nearest(
  all: readonly InYear[],
  day: number,
  which: string | undefined,
  weekday: string | undefined,
): readonly InYear[] {
  const said = (one: InYear | undefined, why: string): readonly InYear[] => (one ? [named(one, why)] : []);
  const past = all.filter(({ from }) => from <= day);
  const future = all.filter(({ from }) => from > day);
  const over = all.filter(({ to }) => to <= day);
  if (which === "this")
    return said(
      all.find(({ from }) => calendarFields(from).year === calendarFields(day).year),
      "in the year of the report",
    );
  if (which === "next" || which?.endsWith("coming"))
    return [
      ...said(future[0], "the next after it"),
      ...(which === "next" ? said(yearsOn(future[0], 1, future), "in the year after the next") : []),
    ];
  if (which !== undefined)
    return [
      ...said(over.at(-1), "the last before it"),
      ...(which === "last" ? said(yearsOn(over.at(-1), -1, over), "in the year before that one") : []),
    ];
  const onDay = weekday === undefined ? undefined : (one: InYear) => onWeekday(one.meaning, weekday) === one.meaning;
  const isClose = (one: InYear) => one.from - day <= CLOSE;
  const coming = future.filter(isClose).slice(0, 1);
  const plain = [
    ...said(past.at(-1), "the nearest before it"),
    ...coming.flatMap((one) => said(one, "the next after it, if it was still to come")),
  ];
  const either = plain.length > 0 ? plain : said(future[0], "the nearest after it");
  if (!onDay || weekday === undefined) return either;
  const matching = either.filter(onDayOf(weekday));
  if (matching.length > 0) return matching;
  return [
    ...either.flatMap((one) => onWeekdayOf(one, weekday)),
    ...said(past.filter(onDay).at(-1), `the nearest before it on a ${capital(weekday)}`),
    ...said(future.find(onDay), `the nearest after it on a ${capital(weekday)}`),
  ];
}

/** The same date so many years from another; undefined where a calendar has none, as of 29 February. */
function yearsOn(one: InYear | undefined, years: 1 | -1, all: readonly InYear[]): InYear | undefined {
  const year = one && calendarFields(one.from).year + years;
  return all.find(({ from }) => calendarFields(from).year === year);
}

function capital(weekday: string): string {
  return weekday.slice(0, 1).toUpperCase() + weekday.slice(1);
}

function onDayOf(weekday: string): (one: InYear) => boolean {
  return ({ meaning }) => onWeekday(meaning, weekday)?.why === meaning.why;
}

function onWeekdayOf(one: InYear, weekday: string): readonly InYear[] {
  const meaning = onWeekday(one.meaning, weekday);
  return meaning ? [{ ...one, meaning }] : [];
}

function named(one: InYear, why: string): InYear {
  const { meaning } = one;
  const reason = because(meaning, `the words have no year: it is ${why}`);
  return { ...one, meaning: { ...inferred(meaning, reason), isCounted: true } };
}
