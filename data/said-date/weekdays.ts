/** Days of the week, and "yesterday" and its kin, counted from the day of the report. */
import { calendarDay } from "../calendar-day.ts";
import { DAY } from "../time.ts";
import { weekdayAfter, weekdayBefore, weekStart } from "./calendar-steps.ts";
import {
  bounded,
  NEEDS_OF,
  NEEDS_REPORT,
  onDay,
  onDays,
  WEEKDAY_WORDS,
  weekdayName,
  weekdayNumber,
  type Anchor,
  type Beside,
  type Meaning,
  type Meant,
  type ReportDay,
} from "./meaning.ts";

const WEEKDAY = new RegExp(
  `^(?:(?<which>last|past|this past|previous|next|this|coming|this coming|upcoming|following) )?(?<day>${WEEKDAY_WORDS})(?: (?<behind>last|next|before|after|of last week|last week|of this week|this week|of next week|next week|of the previous week))?$`,
  "u",
);
const WEEK_FIRST = new RegExp(`^(?<week>last|this|next) week,? (?:on )?(?<day>${WEEKDAY_WORDS})$`, "u");

/** "Monday", "last Monday", "next Friday", "Monday last week", "the following Monday". */
export function saidWeekday(words: string, { report, of }: Beside): Meant {
  const found = WEEKDAY.exec(words) ?? WEEK_FIRST.exec(words);
  if (!found?.groups) return undefined;
  const { which, day = "", behind, week } = found.groups as Readonly<Record<string, string | undefined>>;
  const weekday = weekdayNumber(day);
  const beside = { following: "after", after: "after", before: "before" }[which ?? behind ?? ""];
  if (beside !== undefined) return besideAnchor(weekday, beside, of);
  if (!report) return NEEDS_REPORT;
  const inWeek = week ?? (behind?.includes("week") ? (/last|previous|this|next/u.exec(behind)?.[0] ?? "") : undefined);
  const choice = which ?? behind;
  const found7 =
    inWeek === undefined ? READ[choice ?? ""]?.(report.day, weekday) : weekdayInWeek(report.day, weekday, inWeek);
  return found7 && distinct(found7).map((meaning) => ({ ...meaning, isCounted: true }));
}

function besideAnchor(weekday: number, side: string, of: readonly Anchor[]): Meant {
  if (of.length === 0) return NEEDS_OF;
  return of.map(({ first, last, words }) => {
    const step = side === "after" ? weekdayAfter : weekdayBefore;
    const days = [step(first, weekday), step(last, weekday)] as const;
    return onDays(...days, `the ${weekdayName(days[0])} ${side} ${words}`, days[0] === days[1] ? "day" : "bounded");
  });
}

function lastOne(day: number, weekday: number): readonly Meaning[] {
  const before = weekdayBefore(day, weekday);
  const name = weekdayName(before);
  return [
    onDay(before, `the last ${name} before it`),
    onDay(inWeekOf(day, weekday, 1) - 7 * DAY, `the ${name} of the week before, where weeks begin on Monday`),
    onDay(inWeekOf(day, weekday, 0) - 7 * DAY, `the ${name} of the week before, where weeks begin on Sunday`),
  ];
}

function nextOne(day: number, weekday: number): readonly Meaning[] {
  const after = weekdayAfter(day, weekday);
  const name = weekdayName(after);
  return [
    onDay(after, `the first ${name} after it`),
    onDay(inWeekOf(day, weekday, 1) + 7 * DAY, `the ${name} of the week after, where weeks begin on Monday`),
    onDay(inWeekOf(day, weekday, 0) + 7 * DAY, `the ${name} of the week after, where weeks begin on Sunday`),
  ];
}

function plainOne(day: number, weekday: number): readonly Meaning[] {
  const [before, after] = [weekdayBefore(day, weekday), weekdayAfter(day, weekday)];
  const name = weekdayName(before);
  if (after - before === 14 * DAY)
    return [onDay(day, "that day itself"), onDay(before, `the last ${name} before that day`)];
  return [
    onDay(before, `the last ${name} before it`),
    onDay(after, `the first ${name} after it, if it was still to come`),
  ];
}

function thisOne(day: number, weekday: number): readonly Meaning[] {
  const name = weekdayName(inWeekOf(day, weekday, 1));
  return [
    onDay(inWeekOf(day, weekday, 1), `the ${name} of its week, where weeks begin on Monday`),
    onDay(inWeekOf(day, weekday, 0), `the ${name} of its week, where weeks begin on Sunday`),
    onDay(weekdayAfter(day, weekday), `the first ${name} after it`),
  ];
}

function pastOne(day: number, weekday: number): readonly Meaning[] {
  return lastOne(day, weekday).slice(0, 1);
}

function comingOne(day: number, weekday: number): readonly Meaning[] {
  return nextOne(day, weekday).slice(0, 1);
}

const READ: Readonly<Record<string, (day: number, weekday: number) => readonly Meaning[]>> = {
  "": plainOne,
  last: lastOne,
  past: pastOne,
  "this past": pastOne,
  previous: pastOne,
  next: nextOne,
  this: thisOne,
  coming: comingOne,
  "this coming": comingOne,
  upcoming: comingOne,
};

/** "Monday of last week", for weeks that begin on Monday and on Sunday. */
function weekdayInWeek(day: number, weekday: number, week: string): readonly Meaning[] {
  const weeks = { last: -1, previous: -1, next: 1 }[week] ?? 0;
  const which = weeks < 0 ? "the week before" : weeks > 0 ? "the week after" : "its week";
  return ([1, 0] as const).map((begins) => {
    const found = inWeekOf(day, weekday, begins) + weeks * 7 * DAY;
    const first = begins === 1 ? "Monday" : "Sunday";
    return onDay(found, `the ${weekdayName(found)} of ${which}, where weeks begin on ${first}`);
  });
}

/** The day with a weekday in the week that holds a day. */
function inWeekOf(day: number, weekday: number, begins: 0 | 1): number {
  return weekStart(day, begins) + ((weekday - begins + 7) % 7) * DAY;
}

/** Meanings with the same bounds are one; the first says why. */
export function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  const seen = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const key = JSON.stringify(meaning.when);
    if (!seen.has(key)) seen.set(key, meaning);
  }
  return [...seen.values()];
}

const FROM_REPORT: Readonly<Record<string, readonly [number, string]>> = {
  today: [0, "that day itself"],
  "this day": [0, "that day itself"],
  now: [0, "that day itself"],
  yesterday: [-1, "the day before"],
  tomorrow: [1, "the day after"],
  "day before yesterday": [-2, "two days before"],
  "day after tomorrow": [2, "two days after"],
};

const FROM_OF: Readonly<Record<string, number>> = {
  "same day": 0,
  "that day": 0,
  "next day": 1,
  "following day": 1,
  "day after": 1,
  "previous day": -1,
  "day before": -1,
  "day earlier": -1,
};

/** "yesterday", "today"; "the next day", counted from another event. */
export function saidDay(words: string, { report, of }: Beside): Meant {
  const counted = Object.hasOwn(FROM_REPORT, words) ? FROM_REPORT[words] : undefined;
  if (counted) {
    const [days, why] = counted;
    return report ? [{ ...onDay(report.day + days * DAY, why), isCounted: true }] : NEEDS_REPORT;
  }
  if (STILL.test(words)) return stillGoingOn(report);
  const days = Object.hasOwn(FROM_OF, words) ? FROM_OF[words] : undefined;
  if (days === undefined) return undefined;
  if (of.length === 0) return NEEDS_OF;
  return of.map(({ first, last, words: from }) => {
    const bounds = [first + days * DAY, last + days * DAY] as const;
    const why = days === 0 ? `the day of ${from}` : `the day ${days > 0 ? "after" : "before"} ${from}`;
    return onDays(...bounds, why, bounds[0] === bounds[1] ? "day" : "bounded");
  });
}

const STILL = /^(?:ongoing|continuing|still going on|present|to date)$/u;

/** What goes on has no end yet: it is not before the day on which it is told. */
function stillGoingOn(report: ReportDay | undefined): Meant {
  if (!report) return NEEDS_REPORT;
  return [{ when: bounded(calendarDay(report.day), undefined), why: "still going on on that day", isCounted: true }];
}
