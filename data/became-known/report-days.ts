/** The days on which reports came out, each with its reports; of too many, weeks, months, years or longer. */
import { calendarDay } from "../calendar-day.ts";
import { isReport } from "../accounts/known/known-state.ts";
import { append } from "../grouped.ts";
import { calendarFields, DAY, formatBound, monthName, yearName } from "../time.ts";
import type { Source, Timeline } from "../timeline.ts";

/** A report on the day on which it is taken to have come out. */
export interface DatedReport {
  readonly source: Source;
  /**
   * What the day is: known, the last of those that are likely, or the last of those that are possible. The day of a report
   * whose bounds are open is none of these.
   */
  readonly by: "day" | "likely" | "bounds" | "nothing";
}

/** A day, or a part of time with several, on which something was reported. */
export interface ReportPeriod {
  /** The first and the last day on which a report came out in it, as ISO 8601 writes days; empty for what nobody can date. */
  readonly first: string;
  readonly last: string;
  /** In words: "28 September 2016", "3–8 October 2016", "October 2016", "2016", "2010 – 2019"; "undated". */
  readonly name: string;
  /** In the order of their days, then of the file; one at the least. */
  readonly reports: readonly DatedReport[];
  /** How many days of it have reports; 0 for what nobody can date. */
  readonly days: number;
}

/** As many pictures beside each other as anybody compares. */
export const MOST_PERIODS = 12;

/**
 * Every day on which a report came out, ascending, and after them those that nobody can date. Where these are more than
 * `most`, days of one week, month, year, decade or century are one, whichever is the shortest that makes them few enough.
 * A report whose date is uncertain is in one of them alone: where its date most likely lies, there on the last day that is
 * likely; otherwise on the last that is possible, since only then a reader could surely know it. Linear in the reports,
 * besides sorting.
 */
export function reportPeriods({ sources }: Pick<Timeline, "sources">, most = MOST_PERIODS): readonly ReportPeriod[] {
  const byDay = new Map<number, DatedReport[]>();
  const undated: DatedReport[] = [];
  for (const source of sources.filter(isReport)) {
    const [day, by] = outOn(source);
    if (day === undefined) undated.push({ source, by });
    else append(byDay, day, { source, by });
  }
  const days = [...byDay].sort(([a], [b]) => a - b).map(([day, reports]): OutDay => ({ day, reports }));
  const room = most - (undated.length > 0 ? 1 : 0);
  return [
    ...inPeriods(days, Math.max(1, room)),
    ...(undated.length > 0 ? [{ first: "", last: "", name: "undated", reports: undated, days: 0 }] : []),
  ];
}

/** Whether nobody can date the reports of a period. */
export function hasNoDay({ days }: Pick<ReportPeriod, "days">): boolean {
  return days === 0;
}

interface OutDay {
  /** Start of the day, calendar ms. */
  readonly day: number;
  readonly reports: readonly DatedReport[];
}

/** The start of the day on which a report is taken to have come out, and how that is known; no day where nobody can date it. */
export function outOn({ custom: { published } }: Source): readonly [day: number | undefined, by: DatedReport["by"]] {
  if (published?.interval.to === undefined) return [undefined, "nothing"];
  const { interval, likely } = published;
  const last = (to: number): number => Math.floor((to - 1) / DAY) * DAY;
  const day = last(published.interval.to);
  if (interval.from !== undefined && interval.from >= day) return [day, "day"];
  if (likely?.interval.to === undefined) return [day, "bounds"];
  return [Math.min(last(likely.interval.to), day), "likely"];
}

/** What days are put together by, the shortest first: days with equal numbers are one. */
const UNITS: readonly { readonly of: (day: number) => number; readonly name: (days: readonly number[]) => string }[] = [
  { of: (day) => day, name: ([day = 0]) => formatBound(calendarDay(day)) },
  // Weeks begin on Monday, as in ISO 8601; the first day of the calendar that is counted from is a Thursday.
  { of: (day) => Math.floor((day / DAY + 3) / 7), name: daysText },
  { of: (day) => calendarFields(day).year * 12 + calendarFields(day).month, name: ([day = 0]) => monthText(day) },
  ...[1, 10, 100, 1000].map((years) => ({
    of: (day: number) => Math.floor(calendarFields(day).year / years),
    name: (days: readonly number[]) => yearsText(days[0] ?? 0, days.at(-1) ?? 0),
  })),
];

function inPeriods(days: readonly OutDay[], most: number): readonly ReportPeriod[] {
  const unit = UNITS.find(({ of }) => new Set(days.map(({ day }) => of(day))).size <= most) ?? {
    // Of more than so many millennia, each has as many days as the others.
    of: (day: number) => Math.floor((days.findIndex((one) => one.day === day) * most) / days.length),
    name: (all: readonly number[]) => yearsText(all[0] ?? 0, all.at(-1) ?? 0),
  };
  const periods = new Map<number, OutDay[]>();
  for (const day of days) append(periods, unit.of(day.day), day);
  return [...periods.values()].map((inside) => ({
    first: calendarDay(inside[0]!.day),
    last: calendarDay(inside.at(-1)!.day),
    name: unit.name(inside.map(({ day }) => day)),
    reports: inside.flatMap(({ reports }) => reports),
    days: inside.length,
  }));
}

/** @example "3–8 October 2016", "28 September – 2 October 2016" */
function daysText(days: readonly number[]): string {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const end = formatBound(calendarDay(last));
  if (first === last) return end;
  const [a, b] = [calendarFields(first), calendarFields(last)];
  if (a.year !== b.year) return `${formatBound(calendarDay(first))} – ${end}`;
  return a.month === b.month ? `${String(a.day)}–${end}` : `${String(a.day)} ${monthName(a.month)} – ${end}`;
}

function monthText(day: number): string {
  const { year, month } = calendarFields(day);
  return `${monthName(month)} ${yearName(year)}`;
}

function yearsText(first: number, last: number): string {
  const name = (day: number): string => yearName(calendarFields(day).year);
  return name(first) === name(last) ? name(first) : `${name(first)} – ${name(last)}`;
}
