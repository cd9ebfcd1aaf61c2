/** Dates of events as iCalendar has them: days, times of no zone, and times of UTC. */
import { calendarFields, DAY, openInterval, parseBound, type Interval, type OpenInterval } from "../time.ts";
import { isSpan, type Moment, type When } from "../timeline.ts";

/** DTSTART and DTEND with what was changed to write them. */
export interface CalendarDates {
  /** "VALUE=DATE:20160912" or "20160912T170000Z", with the sign before it: ";" or ":". */
  readonly start: string;
  /** The same; exclusive. Absent where the event is one day or one point in time, or nothing bounds its end. */
  readonly end?: string;
  /** What the dates do not say, in words of notes; none where they say it all. */
  readonly changed: readonly string[];
}

const FIRST = Date.UTC(-1, 0, 1) - 365 * DAY;

/**
 * The days or times between which an event lies as a whole. Undefined where nothing dates it, or it lies outside of the
 * years 1 to 9999.
 */
export function calendarDatesOf(when: When): CalendarDates | undefined {
  const [first, last] = isSpan(when) ? [when.start, when.end] : [when, when];
  const moments = isSpan(when) ? [first, last] : [first];
  const from = parseBound(first.earliest ?? first.latest ?? last.earliest ?? last.latest ?? "")?.from;
  const to = parseBound(last.latest ?? last.earliest ?? first.latest ?? first.earliest ?? "")?.to;
  if (from === undefined || to === undefined || !isWritable(from) || !isWritable(to)) return undefined;
  const changed = changesOf(when, moments);
  if (!moments.some(isOfDays)) return timed(moments, { from, to }, changed);
  const [start, end] = [from - mod(from), to + mod(-to)];
  return {
    start: `;VALUE=DATE:${dayText(start)}`,
    ...(end - start > DAY && { end: `;VALUE=DATE:${dayText(end)}` }),
    changed: [...changed, ...(moments.every(isOfDays) ? [] : ["the time of day of one end of its date"])],
  };
}

function timed(
  moments: readonly Moment[],
  { from, to }: Interval,
  changed: readonly string[],
): CalendarDates | undefined {
  const isUtc = moments.every(({ instants }) => instants !== undefined);
  const hasZone = moments.some(({ instants }) => instants !== undefined);
  const [only, ...others] = moments;
  const isPoint = others.length === 0 && (only?.earliest ?? only?.latest) === (only?.latest ?? only?.earliest);
  const [start, end] = isUtc ? [moments[0]?.instants?.from ?? from, moments.at(-1)?.instants?.to ?? to] : [from, to];
  if (!isWritable(start) || !isWritable(end)) return undefined;
  const isMoved = isUtc && moments.some((moment) => ownInterval(moment).from !== moment.instants?.from);
  return {
    start: `:${timeText(start, isUtc)}`,
    ...(!isPoint && end > start && { end: `:${timeText(end, isUtc)}` }),
    changed: [
      ...changed,
      ...(isMoved ? ["a time of another zone, which is told in UTC"] : []),
      ...(hasZone && !isUtc ? ["the time zone of one end of its date"] : []),
    ],
  };
}

function changesOf(when: When, moments: readonly Moment[]): readonly string[] {
  const isOpen = moments.some(({ earliest, latest }) => earliest === undefined || latest === undefined);
  const isBounded = moments.some(({ earliest, latest }) => earliest !== latest);
  const isWide = !isSpan(when) && ["month", "year", "week"].includes(when.precision);
  return [
    ...(isOpen ? ["an end of its date that nothing bounds"] : []),
    ...(isBounded || isWide ? ["the bounds of its date, which stand as words and as all the days between them"] : []),
  ];
}

/** Where a moment lies on the calendar on which it is written: its `interval` may be that of another zone. */
function ownInterval({ earliest, latest }: Moment): OpenInterval {
  return openInterval(parseBound(earliest ?? "")?.from, parseBound(latest ?? "")?.to);
}

/** Whether a moment is one or several whole days. */
function isOfDays(moment: Moment): boolean {
  const { from, to } = ownInterval(moment);
  return [from, to].every((time) => time === undefined || mod(time) === 0);
}

function mod(time: number): number {
  return ((time % DAY) + DAY) % DAY;
}

/** Years have four digits, and there is none before the year 1. */
function isWritable(time: number): boolean {
  const { year } = calendarFields(time);
  return time > FIRST && year >= 1 && year <= 9999;
}

/** "20160912". @param time calendar ms */
export function dayText(time: number): string {
  const { year, month, day } = calendarFields(time);
  return String(year).padStart(4, "0") + [month, day].map(two).join("");
}

function timeText(time: number, isUtc: boolean): string {
  const { hour, minute } = calendarFields(time);
  const second = Math.floor((((time / 1000) % 60) + 60) % 60);
  return `${dayText(time)}T${[hour, minute, second].map(two).join("")}${isUtc ? "Z" : ""}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
