/** Calendar ticks on two levels: what day, month or year it is never disappears while finer ticks show. */
import { utcDay, utcHour, utcMinute, utcMonth, utcYear, type TimeInterval } from "d3-time";
import {
  calendarFields,
  DAY,
  HOUR,
  MINUTE,
  monthName,
  parseBound,
  yearName,
  type Interval,
} from "../../../data/time.ts";
import type { View } from "../view.ts";

/** One unit of the calendar: from `from` to `to`, whether or not it is in view as a whole. */
export interface Tick {
  readonly from: number;
  readonly to: number;
  /** The longest first, for as much room as there is; never empty. */
  readonly labels: readonly string[];
  /** The first day of a week, the first hour of a day and the like: drawn stronger. */
  readonly major: boolean;
}

export interface Ticks {
  /** The finer row: its ticks are labelled under their start, or, where `centred`, in their middle. */
  readonly lower: readonly Tick[];
  readonly upper: readonly Tick[];
  readonly centred: boolean;
}

type Unit = "minute" | "hour" | "day" | "month" | "year";

interface Step {
  readonly unit: Unit;
  readonly count: number;
  /** Length in ms, at the least. */
  readonly length: number;
  /** Least px that a tick of this step takes, so that its label has room. */
  readonly room: number;
  readonly upper: Unit;
}

/** Finest first. A day needs room for "30"; an hour for "12:00"; a month for "Sept". */
const STEPS: readonly Step[] = [
  ...[1, 5, 10, 30].map((count): Step => ({ unit: "minute", count, length: count * MINUTE, room: 52, upper: "day" })),
  ...[1, 3, 6, 12].map((count): Step => ({ unit: "hour", count, length: count * HOUR, room: 52, upper: "day" })),
  { unit: "day", count: 1, length: DAY, room: 20, upper: "month" },
  { unit: "day", count: 7, length: 7 * DAY, room: 30, upper: "month" },
  { unit: "month", count: 1, length: 28 * DAY, room: 38, upper: "year" },
  { unit: "month", count: 3, length: 90 * DAY, room: 38, upper: "year" },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ({
    unit: "year",
    count,
    length: count * 365 * DAY,
    room: 46,
    upper: "year",
  })),
];

const INTERVALS: Record<Unit, TimeInterval> = {
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
  year: utcYear,
};

const MONDAY = 1;

/** The ticks that touch the view, for a plot of `width` px. */
export function ticksOf(view: View, width: number): Ticks {
  const pxPerMs = width / (view.to - view.from);
  const step = STEPS.find(({ length, room }) => length * pxPerMs >= room) ?? STEPS.at(-1)!;
  const lower = startsOf(step, view).map(([from, to]) => tick(step.unit, from, to));
  const upper =
    step.unit === "year" ? [] : startsOf(whole(step.upper), view).map(([from, to]) => tick(step.upper, from, to));
  return { lower, upper, centred: step.count === 1 && step.unit !== "minute" && step.unit !== "hour" };
}

/** Units of the calendar that touch the view, each at least `room` px wide in a plot of `width` px. */
export function unitsOf(view: View, width: number, room: number): readonly Interval[] {
  const pxPerMs = width / (view.to - view.from);
  const step = STEPS.find(({ length }) => length * pxPerMs >= room) ?? STEPS.at(-1)!;
  return startsOf(step, view).map(([from, to]) => ({ from, to }));
}

function whole(unit: Unit): Step {
  return { unit, count: 1, length: 0, room: 0, upper: unit };
}

/** Starts and ends of the step's units that touch the view. */
function startsOf({ unit, count }: Step, view: View): [number, number][] {
  const base = INTERVALS[unit];
  // Weeks begin on Monday; every other count is a divisor of the unit above, which d3's `every` aligns to.
  const interval = steps(base, { unit, count }, view);
  const starts: number[] = [];
  let at = interval.floor(new Date(view.from));
  while (at.getTime() < view.to) {
    starts.push(at.getTime());
    at = unit === "year" && count > 1 ? interval.ceil(new Date(at.getTime() + DAY)) : next(interval, at);
  }
  starts.push(at.getTime());
  return starts.slice(0, -1).map((from, index) => [from, starts[index + 1]!]);
}

function steps(base: TimeInterval, { unit, count }: Pick<Step, "unit" | "count">, view: View): TimeInterval {
  if (unit === "day" && count === 7) return base.filter((date) => date.getUTCDay() === MONDAY);
  if (unit === "year" && count > 1 && view.from < FIRST_YEAR)
    return base.filter((date) => isRound(date.getUTCFullYear(), count));
  return every(base, count);
}

/** Where the year 1 begins, calendar ms; before it years are counted backwards, and are round in another row. */
const FIRST_YEAR = parseBound("0001")?.from ?? -Infinity;

/** Whether a year, as ISO 8601 counts, is a multiple as it is written: 20, 10 BC; and 1 BC, from which both eras count. */
function isRound(year: number, count: number): boolean {
  return (year > 0 ? year : year === 0 ? 0 : 1 - year) % count === 0;
}

function every(interval: TimeInterval, count: number): TimeInterval {
  if (count === 1) return interval;
  return (interval as TimeInterval & { every(step: number): TimeInterval | null }).every(count) ?? interval;
}

/** The next start after `at`, which is one. */
function next(interval: TimeInterval, at: Date): Date {
  return interval.ceil(new Date(at.getTime() + 1));
}

function tick(unit: Unit, from: number, to: number): Tick {
  const { year, month, day, hour, minute, weekday } = calendarFields(from);
  const name = monthName(month);
  const ofYear = yearName(year);
  const short = name.slice(0, 3);
  switch (unit) {
    case "minute":
    case "hour":
      return { from, to, labels: [`${pad(hour)}:${pad(minute)}`], major: hour === 0 && minute === 0 };
    case "day": {
      const labels = [`${String(day)} ${name} ${ofYear}`, `${String(day)} ${short}`, String(day)];
      return { from, to, labels, major: weekday === MONDAY };
    }
    case "month":
      return { from, to, labels: [`${name} ${ofYear}`, `${short} ${ofYear}`, short], major: month === 1 };
    case "year":
      return { from, to, labels: [ofYear], major: isRound(year, 10) };
  }
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
