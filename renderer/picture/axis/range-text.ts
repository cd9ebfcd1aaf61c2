/** What part of time a view shows, in words. */
import { calendarFields, DAY, HOUR, MINUTE, monthName, yearName } from "../../../data/time.ts";
import type { View } from "../view.ts";

/** From this length on, days say enough; below it, the time of day matters. */
const DAYS_SUFFICE = 3 * DAY;

/** Times of day are said as precisely as a view of this length warrants: the shortest first. */
const PRECISIONS = [
  { below: 2 * HOUR, unit: MINUTE },
  { below: DAY, unit: 5 * MINUTE },
  { below: DAYS_SUFFICE, unit: HOUR },
] as const;

/**
 * Both ends in words, with what they have in common said once. Times are rounded to what the length of the view warrants.
 *
 * @example "5 September – 7 October 2016", "12 September 2016, 06:00 – 18:30"
 */
export function rangeText({ from, to }: View): string {
  const timed = to - from < DAYS_SUFFICE;
  // The end itself is not in view any more: a view to midnight shows the day before to its end.
  const unit = PRECISIONS.find(({ below }) => to - from < below)?.unit ?? MINUTE;
  const [first, last] = [from, to - (timed ? 0 : MINUTE)].map((time) => calendarFields(Math.round(time / unit) * unit));
  if (!first || !last) return "";
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  const sameDay = sameMonth && first.day === last.day;
  const end = dayText(last, true, true);
  if (!timed) return sameDay ? end : `${dayText(first, !sameMonth, !sameYear)} – ${end}`;
  if (sameDay) return `${end}, ${clock(first)} – ${clock(last)}`;
  // A day is not said without its month where a time stands behind it: "20, 03:00" would read as nothing.
  return `${dayText(first, true, !sameYear)}, ${clock(first)} – ${end}, ${clock(last)}`;
}

type Fields = ReturnType<typeof calendarFields>;

function dayText({ day, month, year }: Fields, withMonth: boolean, withYear: boolean): string {
  return [String(day), ...(withMonth ? [monthName(month)] : []), ...(withYear ? [yearName(year)] : [])].join(" ");
}

function clock({ hour, minute }: Fields): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
