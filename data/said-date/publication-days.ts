/** The days on which a report can have been published, and what words mean on all of them together. */
import { calendarDay } from "../calendar-day.ts";
import { outerBounds } from "../edtf/bound-order.ts";
import { whenOf } from "../moment.ts";
import { boundParts, DAY, formatBound, overlaps } from "../time.ts";
import { isSpan, type Moment } from "../timeline.ts";
import { whenBoundsText, whenText } from "../wording.ts";
import type { Written } from "../written.ts";
import { bounded, dayAt, dayInWords, isMeant, type Meaning, type Meant, type ReportDay } from "./meaning.ts";

/** Days of a publication date that are gone through: those of a year, and some. */
const MOST_DAYS = 400;
/** Meanings after which no day more is asked: they are more than are shown. */
const MOST_FOUND = 60;

/** A meaning, and why it is one: on which days of the report for which reason. */
export interface DatedMeaning {
  readonly meaning: Meaning;
  readonly reasons: readonly Reason[];
}

interface Reason {
  readonly why: string;
  /** Calendar ms, ascending; none where no day counts. */
  readonly days: readonly number[];
}

/** A meaning that no day of the report has a say in. */
export function undated(meaning: Meaning): DatedMeaning {
  return { meaning, reasons: [{ why: meaning.why, days: [] }] };
}

/** The days of a publication date; undefined where it is open or has more than can be gone through. */
export function reportDays(published: Moment): readonly ReportDay[] | undefined {
  const { from, to } = published.interval;
  if (from === undefined || to === undefined || to - from > MOST_DAYS * DAY) return undefined;
  const first = dayAt(from);
  const time = published.earliest;
  if (time !== undefined && time === published.latest && boundParts(time)?.time !== undefined)
    return [{ day: first, time: time.replace(/(?:Z|[+-]\d\d:\d\d)$/u, "") }];
  return Array.from({ length: (dayAt(to - 1) - first) / DAY + 1 }, (_, index) => ({ day: first + index * DAY }));
}

/**
 * What words mean on each day of a report: the same bounds are one meaning. Plain ones stand before others, those of days on
 * which the report likely is before the rest. Where they differ, the first leaves all that are plain.
 *
 * @param read what the words mean on one day
 */
export function meantOnDays(
  days: readonly ReportDay[],
  published: Moment,
  read: (report: ReportDay) => Meant,
): readonly DatedMeaning[] | { readonly problem: string } | undefined {
  const found = new Map<string, Found>();
  let problem: { readonly problem: string } | undefined;
  for (const report of days) {
    const meant = read(report);
    if (meant === undefined) return undefined;
    if (found.size > MOST_FOUND) break;
    if (isMeant(meant)) addMeanings(meant, report.day, found);
    else problem ??= meant;
  }
  if (found.size === 0) return problem;
  const isLikely = (one: Found) => daysOf(one).some((day) => isLikelyDay(day, published));
  const all = [...found.values()].sort(
    (a, b) => a.rank - b.rank || Number(isLikely(b)) - Number(isLikely(a)) || daysOf(a)[0]! - daysOf(b)[0]!,
  );
  const plain = all.filter(({ rank }) => rank === 0);
  return [...leavingAll(plain, published), ...all];
}

interface Found {
  readonly meaning: Meaning;
  /** How many plainer ones there are on its day, at the least. */
  rank: number;
  readonly reasons: { readonly why: string; readonly days: number[] }[];
}

function addMeanings(meant: readonly Meaning[], day: number, found: Map<string, Found>): void {
  for (const [rank, meaning] of meant.entries()) {
    const key = JSON.stringify(meaning.when);
    const known = found.get(key) ?? { meaning, rank, reasons: [] };
    found.set(key, known);
    known.rank = Math.min(known.rank, rank);
    const reason = known.reasons.find(({ why }) => why === meaning.why);
    if (reason && reason.days.at(-1) !== day) reason.days.push(day);
    else if (!known.reasons.some(({ days }) => days.at(-1) === day))
      known.reasons.push({ why: meaning.why, days: [day] });
  }
}

/** The first of them is the earliest. */
function daysOf({ reasons }: Found): readonly number[] {
  return reasons.flatMap(({ days }) => days);
}

function isLikelyDay(day: number, { likely }: Moment): boolean {
  return likely !== undefined && overlaps(likely.interval, { from: day, to: day + DAY });
}

/** Whether time lies between some dates and the next of them, so that not all from the first to the last is meant. */
function hasGap(moments: readonly Written<Moment>[]): boolean {
  const intervals = moments
    .map((moment) => whenOf(moment).interval)
    .map(({ from = -Infinity, to = Infinity }) => ({ from, to }));
  const sorted = intervals.sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, index) => index > 0 && from > Math.max(...sorted.slice(0, index).map(({ to }) => to)));
}

/** Of a report that can be of several days, the one reading that no day contradicts: where dates follow on one another. */
function leavingAll(plain: readonly Found[], published: Moment): readonly DatedMeaning[] {
  const moments = plain.flatMap(({ meaning }) => (isSpan(meaning.when) ? [] : [meaning.when]));
  const isTimed = moments.some(({ earliest = "", latest = "" }) => earliest.includes("T") || latest.includes("T"));
  if (moments.length < 2 || moments.length < plain.length || isTimed || hasGap(moments)) return [];
  const bounds = outerBounds(moments);
  const when = bounded(bounds.earliest, bounds.latest);
  // One of them leaves all already: of two dates with an open side, the wider.
  if (moments.some(({ earliest, latest }) => earliest === when.earliest && latest === when.latest)) return [];
  const likely = likelyOf(plain, published, when);
  const why = `the report is dated no closer than ${whenBoundsText(published)}: the bounds leave what the words mean on each of its days`;
  return [undated({ when: { ...when, ...likely }, why })];
}

function likelyOf(plain: readonly Found[], published: Moment, when: Written<Moment>): Pick<Written<Moment>, "likely"> {
  const moments = plain
    .filter((one) => daysOf(one).some((day) => isLikelyDay(day, published)))
    .flatMap(({ meaning }) => (isSpan(meaning.when) ? [] : [meaning.when]));
  if (moments.length === 0 || moments.length === plain.length) return {};
  const bounds = outerBounds(moments);
  if (bounds.earliest === when.earliest && bounds.latest === when.latest) return {};
  return (bounds.earliest ?? bounds.latest) === undefined
    ? {}
    : {
        likely: {
          ...bounds,
          basis: `On the days on which the report likely is. ${published.likely?.basis ?? ""}`.trim(),
        },
      };
}

/** Why a meaning is one, as a sentence: the days of the report that it counts from, and what follows. */
export function basisOf({ meaning, reasons }: DatedMeaning, isOnlyDay: boolean): string {
  const [first] = reasons;
  if (!meaning.isCounted || !first || first.days.length === 0) return sentence(first?.why ?? meaning.why);
  if (isOnlyDay) return sentence(`the report is of ${dayInWords(first.days[0]!)}; ${first.why}`);
  return reasons.map(({ why, days }) => sentence(`if the report is of ${runs(days).join(" or ")}: ${why}`)).join(" ");
}

/** Days in words, those in a row as a period. */
function runs(days: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const day of days) {
    const run = found.at(-1);
    if (run && run[1] + DAY === day) run[1] = day;
    else found.push([day, day]);
  }
  return found.map(([first, last]) => {
    if (first === last) return dayInWords(first);
    const [start, end] = [first, last].map((day) => bounded(calendarDay(day), calendarDay(day), "day"));
    return start && end ? whenText(whenOf({ start, end })) : formatBound(calendarDay(first));
  });
}

/** The first letter as a capital, a full stop behind. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.?!]$/u.test(text) ? "" : "."}`;
}
