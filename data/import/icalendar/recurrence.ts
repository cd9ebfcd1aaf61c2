/** Rules of recurrence: the few that are short and plain are told event by event, of others the first alone. */
import { calendarFields, calendarInterval, DAY } from "../../time.ts";
import { zoneOffset } from "../../zone.ts";
import { beginningOfTime, timeAt, timeIn, type CalendarTime } from "./times.ts";

/** The most times that an event is told. */
const MOST_OCCURRENCES = 100;

/** Steps after which a rule is given up that names no day: "every year on 29 February, each 1001st". */
const MOST_STEPS = 5000;

/**
 * The times of a rule, the first of them being that of the event itself; undefined where they are without end, more than
 * `MOST_OCCURRENCES`, or the rule says more than how often ("the last Friday").
 *
 * @param rule the value of RRULE
 */
export function occurrencesOf(rule: string, start: CalendarTime): readonly CalendarTime[] | undefined {
  const parts = new Map(
    rule.split(";").map((part) => {
      const [name = "", value = ""] = part.trim().toUpperCase().split("=");
      return [name, value] as const;
    }),
  );
  const frequency = parts.get("FREQ") ?? "";
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const count = Number(parts.get("COUNT") ?? Number.NaN);
  const until = untilOf(parts.get("UNTIL"), start);
  const days = parts.get("BYDAY");
  const isPlain =
    [...parts.keys()].every((name) => PLAIN.includes(name)) && (days === undefined || frequency === "WEEKLY");
  if (!isPlain || !(interval >= 1 && interval <= 1000) || (Number.isNaN(count) && until === undefined))
    return undefined;
  if (count > MOST_OCCURRENCES || count < 1) return undefined;
  const found: CalendarTime[] = [];
  for (const at of candidates(frequency, interval, weekdays(days, start), start)) {
    if (until !== undefined && at > until) return found;
    const time = timeAt(start, at, BY_RULE);
    if (time === undefined || found.length >= MOST_OCCURRENCES) return undefined;
    // What the first time of a rule is, whose start it does not name, nobody lays down.
    if (found.length === 0 && at !== beginningOfTime(start)) return undefined;
    found.push(time);
    if (found.length === count) return found;
  }
  return undefined;
}

/** The basis of times that a rule names. */
export const BY_RULE = "reckoned from the rule of recurrence";

const PLAIN: readonly string[] = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"];
const WEEKDAYS: readonly string[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** The last time that a rule reaches, on the calendar of its start. A day is inside as a whole. */
function untilOf(value: string | undefined, { zone }: CalendarTime): number | undefined {
  const time = value === undefined ? undefined : timeIn(value);
  if (!time) return undefined;
  const until = (calendarInterval(time.parts)?.to ?? 0) - 1;
  return time.zone === "Z" && zone !== undefined ? until + (zoneOffset(zone, until) ?? 0) : until;
}

/** Weekdays, 0 for Sunday; undefined where one of them is no plain weekday ("2MO"). */
function weekdays(days: string | undefined, start: CalendarTime): readonly number[] | undefined {
  if (days === undefined) return [calendarFields(beginningOfTime(start)).weekday];
  const numbers = days.split(",").map((day) => WEEKDAYS.indexOf(day.trim()));
  return numbers.includes(-1) ? undefined : numbers;
}

/** Calendar times that a rule names, from its start on, in order; as many as are asked for. */
function* candidates(
  frequency: string,
  interval: number,
  days: readonly number[] | undefined,
  start: CalendarTime,
): Generator<number> {
  const from = beginningOfTime(start);
  for (let step = 0; step < MOST_STEPS; step++) {
    if (frequency === "DAILY") yield from + step * interval * DAY;
    else if (frequency === "WEEKLY" && days) yield* inWeek(from, step * interval, days);
    else if (frequency === "MONTHLY" || frequency === "YEARLY") {
      const at = monthsAfter(start, step * interval * (frequency === "YEARLY" ? 12 : 1));
      if (at !== undefined) yield at;
    } else return;
  }
}

/** The days of a week that begins with Monday, so many weeks after that of the start. */
function inWeek(from: number, weeks: number, days: readonly number[]): readonly number[] {
  const monday = from - ((calendarFields(from).weekday + 6) % 7) * DAY;
  const ordered = [...new Set(days.map((day) => (day + 6) % 7))].sort((a, b) => a - b);
  return ordered.map((day) => monday + (weeks * 7 + day) * DAY).filter((at) => at >= from);
}

/** The same day so many months later; undefined in a month that has no such day. */
function monthsAfter({ parts }: CalendarTime, months: number): number | undefined {
  const [year, month = 1, ...others] = parts;
  const counted = month - 1 + months;
  return calendarInterval([year + Math.floor(counted / 12), (counted % 12) + 1, ...others])?.from;
}
