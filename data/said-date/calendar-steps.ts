/** Steps on the calendar: weeks, months and years before and after a day. All days in calendar ms. */
import { boundText, calendarFields, calendarInterval, DAY, type CalendarParts } from "../time.ts";

/** Words for units of time that can be counted in. */
export const UNIT_WORDS = "minute|hour|day|night|week|fortnight|month|year|decade";

/** The first day of the week that holds a day, for weeks that begin on Monday (1) or on Sunday (0). */
export function weekStart(day: number, begins: 0 | 1): number {
  return day - ((calendarFields(day).weekday - begins + 7) % 7) * DAY;
}

/** The last day with a weekday (0 is Sunday) before a day, never itself. */
export function weekdayBefore(day: number, weekday: number): number {
  return day - ((calendarFields(day).weekday - weekday + 6) % 7) * DAY - DAY;
}

/** The first day with a weekday after a day, never itself. */
export function weekdayAfter(day: number, weekday: number): number {
  return day + ((weekday - calendarFields(day).weekday + 6) % 7) * DAY + DAY;
}

/** The same day of another month; where that is too short, its last. Undefined beyond the calendar. */
export function monthsFrom(day: number, count: number): number | undefined {
  const { year, month, day: date } = calendarFields(day);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  for (const each of [date, 30, 29, 28]) {
    const found = each <= date ? calendarInterval([toYear, toMonth, each]) : undefined;
    if (found) return found.from;
  }
  return undefined;
}

/** A day so many units from another; undefined for units shorter than a day, and beyond the calendar. */
export function unitsFrom(day: number, count: number, unit: string): number | undefined {
  const days = { day: 1, night: 1, week: 7, fortnight: 14 }[unit];
  if (days !== undefined) return day + count * days * DAY;
  const months = { month: 1, year: 12, decade: 120 }[unit];
  return months === undefined ? undefined : monthsFrom(day, count * months);
}

/** Year and month, or year alone, of a day so many months on, as a bound. */
export function monthBound(day: number, months: number): string | undefined {
  const { year, month } = calendarFields(day);
  const all = year * 12 + month - 1 + months;
  return boundText([Math.floor(all / 12), (((all % 12) + 12) % 12) + 1]);
}

/** The bound that calendar ms name to the month or the day. */
export function boundOn(day: number, parts: 1 | 2 | 3): string | undefined {
  const { year, month, day: date } = calendarFields(day);
  return boundText([year, month, date].slice(0, parts) as unknown as CalendarParts);
}
