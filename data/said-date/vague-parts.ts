/** Parts of a longer time that have no bounds of their own: "mid-September", "late last week", "the end of August". */
import { calendarDay } from "../calendar-day.ts";
import { boundParts, boundText, calendarFields, DAY, parseBound, type CalendarParts, type Interval } from "../time.ts";
import { isSpan, type Moment, type Precision } from "../timeline.ts";
import type { Written } from "../written.ts";
import { because, bounded, carried, eachMeaning, isMeant, type Beside, type Meaning, type Meant } from "./meaning.ts";

const VAGUE =
  /^(?:the )?(?:very )?(?!beginning in )(?<part>early|mid|middle|late|latter|beginning|start|opening|end|close|first half|second half)(?: part)?(?: in| of)?(?: the)?[ -]+(?:the )?(?<whole>.+)/u;
/** "early in September", "at the end of August" reach here without their first words. "Beginning in 2015" lasts from then on. */
const KINDS: Readonly<Record<string, Part>> = {
  early: "first third",
  mid: "second third",
  middle: "second third",
  late: "last third",
  latter: "last third",
  beginning: "beginning",
  start: "beginning",
  opening: "beginning",
  end: "end",
  close: "end",
  "first half": "first half",
  "second half": "second half",
};

type Part = "first third" | "second third" | "last third" | "beginning" | "end" | "first half" | "second half";

/** Each part with the bounds that it is usually taken for, and then the whole, in which it is likely. */
export function vaguePart(words: string, beside: Beside): Meant {
  const groups = VAGUE.exec(words)?.groups;
  const kind = KINDS[groups?.["part"] ?? ""];
  if (!groups || kind === undefined) return undefined;
  const whole = beside.read(groups["whole"] ?? "");
  return eachMeaning(isMeant(whole) ? widestWeeks(whole) : whole, (meaning) => partsOfWhole(meaning, kind));
}

/**
 * Of weeks that begin on Monday, on Sunday or on either, the last has eight days and holds the others. Of a Sunday it has
 * thirteen, and no part that is one of both.
 */
function widestWeeks(meanings: readonly Meaning[]): readonly Meaning[] {
  const weeks = meanings.map((meaning) => {
    const interval = isSpan(meaning.when) || meaning.when.precision !== "week" ? undefined : wholeOf(meaning.when);
    return { meaning, interval, days: interval ? (interval.to - interval.from) / DAY : 0 };
  });
  const either = weeks.filter(({ days }) => days === 8);
  const isHeld = ({ from, to }: Interval) =>
    either.some(({ interval }) => interval && interval.from <= from && to <= interval.to);
  return weeks
    .filter(({ interval, days }) => !interval || days === 8 || (days === 7 && !isHeld(interval)))
    .map(({ meaning }) => meaning);
}

function partsOfWhole(meaning: Meaning, kind: Part): readonly Meaning[] {
  const { when } = meaning;
  const interval = isSpan(when) ? undefined : wholeOf(when);
  if (isSpan(when) || !interval) return [];
  const parts = boundsOfPart(interval, kind);
  const made = parts.map(({ first, last, what }): Meaning => {
    const why = because(meaning, what);
    return { when: bounded(first, last, first === last ? unitOf(first) : "bounded"), why, ...carried(meaning) };
  });
  const [plain] = parts;
  const isExact = kind === "first half" || kind === "second half";
  return isExact || !plain ? made : [...made, { ...likelyIn(when, plain, meaning), ...carried(meaning) }];
}

function unitOf(bound: string): Precision {
  const { month, day } = boundParts(bound) ?? {};
  return day !== undefined ? "day" : month !== undefined ? "month" : "year";
}

function likelyIn(when: Written<Moment>, { first, last, what }: Bounds, meaning: Meaning): Meaning {
  const likely = { earliest: first, latest: last, basis: `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.` };
  const why = because(meaning, "the words have no bounds of their own: they are those of the whole");
  return { when: { ...when, precision: "bounded", likely }, why };
}

/** A time that is longer than two days, from its first day to its last. */
function wholeOf({ earliest, latest }: Written<Moment>): Interval | undefined {
  const [first, last] = [earliest, latest].map((bound) => parseBound(bound ?? ""));
  const isDays = [earliest, latest].every((bound) => boundParts(bound ?? "")?.time === undefined);
  return first && last && isDays && last.to - first.from > 2 * DAY ? { from: first.from, to: last.to } : undefined;
}

interface Bounds {
  readonly first: string;
  readonly last: string;
  readonly what: string;
}

/** How many parts a unit has, of what, and the last of each third: of 30 days the 10th, the 20th and the last. */
function boundsOfPart(interval: Interval, kind: Part): readonly Bounds[] {
  const { from, to } = interval;
  const days = Math.round((to - from) / DAY);
  if (days <= 8) return ofWeek(from, days, kind);
  const [start, end] = [calendarFields(from), calendarFields(to - 1)];
  const months = (end.year - start.year) * 12 + end.month - start.month + 1;
  if (months <= 3) return ofDays(from, days, kind);
  // A year that does not begin with a month has parts in days.
  if (start.day > 1 || calendarFields(to).day > 1) return ofParts(days, kind, daysFrom(from), "day");
  const inYear = (first: number, last: number): readonly [string, string] => [
    bound([start.year, start.month + first]),
    bound([start.year, start.month + last]),
  ];
  if (months <= 12) return ofParts(months, kind, inYear, "month");
  const years = end.year - start.year + 1;
  return ofParts(years, kind, (first, last) => [bound([start.year + first]), bound([start.year + last])], "year");
}

/** Months beyond December are of the year after. */
function bound([year, month]: CalendarParts): string {
  const parts: CalendarParts =
    month === undefined ? [year] : [year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  return boundText(parts) ?? "";
}

function ofWeek(from: number, days: number, kind: Part): readonly Bounds[] {
  const untilDay = (weekday: number) => (weekday - calendarFields(from).weekday + 7) % 7;
  const parts: Readonly<Record<Part, readonly [first: number, last: number, what: string]>> = {
    "first third": [0, untilDay(3), "early in the week, taken as up to Wednesday"],
    beginning: [0, untilDay(2), "the beginning of the week, taken as up to Tuesday"],
    "second third": [
      days === 8 ? 2 : Math.floor(days / 2) - 1,
      days === 8 ? 4 : Math.floor(days / 2) + 1,
      "the middle of the week, taken as three days",
    ],
    "last third": [
      days - 4,
      days - 1,
      "late in the week, taken as its last days, from Thursday where it begins on Monday",
    ],
    end: [days - 3, days - 1, "the end of the week, taken as its last days"],
    // Of seven days the fourth is in both halves.
    "first half": [0, Math.floor(days / 2), "the first half of the week"],
    "second half": [3, days - 1, "the second half of the week"],
  };
  const [first, last, what] = parts[kind];
  return [{ first: calendarDay(from + first * DAY), last: calendarDay(from + last * DAY), what }];
}

function ofDays(from: number, days: number, kind: Part): readonly Bounds[] {
  const at = daysFrom(from);
  const day = kind === "end" ? at(days - 1, days - 1) : at(0, 0);
  const week = kind === "end" ? at(days - 7, days - 1) : at(0, 6);
  const edges =
    kind === "end" || kind === "beginning"
      ? [
          {
            first: week[0],
            last: week[1],
            what: `the ${kind}, taken as the ${kind === "end" ? "last" : "first"} seven days`,
          },
          { first: day[0], last: day[1], what: `the ${kind === "end" ? "last" : "first"} day itself` },
        ]
      : [];
  return [...edges, ...ofParts(days, kind, at, "day")].slice(0, edges.length > 0 ? 2 : 1);
}

type At = (first: number, last: number) => readonly [string, string];

function daysFrom(from: number): At {
  return (first, last) => [calendarDay(from + first * DAY), calendarDay(from + last * DAY)];
}

/** Thirds and halves of so many parts. Of the year 1801 to 1900 the first third is 33 years. */
function ofParts(count: number, kind: Part, at: At, unit: "day" | "month" | "year"): readonly Bounds[] {
  const third = unit === "day" && count >= 28 && count <= 31 ? 10 : Math.round(count / 3);
  const half = Math.floor(count / 2);
  const parts: Readonly<Record<Part, readonly [first: number, last: number, what: string]>> = {
    "first third": [0, third - 1, "early, taken as the first third"],
    "second third": [third, count - third - 1, "the middle, taken as the second third"],
    "last third": [count - third, count - 1, "late, taken as the last third"],
    beginning: [0, Math.max(0, Math.round(count / 10) - 1), "the beginning, taken as its first tenth"],
    end: [count - Math.max(1, Math.round(count / 10)), count - 1, "the end, taken as its last tenth"],
    "first half": [0, half - 1, "the first half"],
    "second half": [half, count - 1, "the second half"],
  };
  const [first, last, what] = parts[kind];
  const isMonthThird = third === 10 && unit === "day";
  const [from, to] =
    isMonthThird && kind === "second third"
      ? at(10, 19)
      : isMonthThird && kind === "last third"
        ? at(20, count - 1)
        : at(first, last);
  return [{ first: from, last: to, what }];
}
