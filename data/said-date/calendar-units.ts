/** Weeks, months, seasons and years beside that of the report: "last week", "this year", "earlier this month". */
import { edtfBounds } from "../edtf/edtf.ts";
import { calendarFields, DAY, parseBound, yearText } from "../time.ts";
import { isSpan } from "../timeline.ts";
import { monthBound, weekStart } from "./calendar-steps.ts";
import {
  bareMoment,
  because,
  bounded,
  carried,
  dayMeant,
  eachMeaning,
  NEEDS_REPORT,
  onDays,
  type Beside,
  type Meaning,
  type Meant,
} from "./meaning.ts";
import { distinct } from "./weekdays.ts";

const UNIT =
  /^(?:the )?(?:(?<which>last|previous|this|current|next|coming|following) )?(?<unit>week|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)$/u;
const BEYOND = /^(?<unit>week|month|quarter|year|decade|century) (?<which>before last|after next)$/u;
const WITHIN = /^(?<side>earlier|later)(?: in)? (?<unit>this (?:week|month|quarter|year|decade|century))$/u;
const WEEK_OF = /^week (?:of|that began on|beginning|starting|commencing)(?: on)? (?<day>.+)/u;
const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

/** A unit of the calendar, counted from that in which the report was published. */
export function calendarUnit(words: string, beside: Beside): Meant {
  const { report } = beside;
  const part = WITHIN.exec(words)?.groups;
  if (part) return partOfUnit(part["unit"] ?? "", part["side"] === "earlier", beside);
  const day = WEEK_OF.exec(words)?.groups;
  if (day) return weekOf(day["day"] ?? "", beside);
  const groups = (UNIT.exec(words) ?? BEYOND.exec(words))?.groups as
    Readonly<Record<string, string | undefined>> | undefined;
  // A season without "last" or "this" is of the nearest year.
  if (!groups || (groups["which"] === undefined && isSeason(groups["unit"] ?? ""))) return undefined;
  if (!report) return NEEDS_REPORT;
  const { which = "", unit = "" } = groups;
  const count =
    { last: -1, previous: -1, next: 1, coming: 1, following: 1, "before last": -2, "after next": 2 }[which] ?? 0;
  const made =
    unit === "week"
      ? weeks(report.day, count)
      : isSeason(unit)
        ? seasons(report.day, unit, count)
        : units(report.day, unit, count);
  return made.map((meaning) => ({ ...meaning, isCounted: true }));
}

function beside(count: number): string {
  if (count === 0) return "that it is in";
  return `${Math.abs(count) === 2 ? "but one " : ""}${count < 0 ? "before" : "after"} it`;
}

function weeks(day: number, count: number): readonly Meaning[] {
  const [monday, sunday] = [weekStart(day, 1) + count * 7 * DAY, weekStart(day, 0) + count * 7 * DAY];
  const [first, last] = [Math.min(monday, sunday), Math.max(monday, sunday) + 6 * DAY];
  const which = `the week ${beside(count)}`;
  return [
    onDays(first, last, `${which}, whether weeks begin on Sunday or on Monday`, "week"),
    onDays(monday, monday + 6 * DAY, `${which}, from Monday to Sunday`, "week"),
    onDays(sunday, sunday + 6 * DAY, `${which}, from Sunday to Saturday`, "week"),
  ];
}

/** "the week of 12 September": that holds the day, or that begins with it. */
function weekOf(words: string, { read }: Beside): Meant {
  return eachMeaning(read(words), (meaning) => {
    const day = dayMeant(meaning);
    if (day === undefined) return [];
    const begins = onDays(day, day + 6 * DAY, "seven days from that day on", "week");
    return distinct([...weeks(day, 0), begins]).map((week) => ({
      ...week,
      why: because(meaning, week.why),
      ...carried(meaning),
    }));
  });
}

function isSeason(unit: string): boolean {
  return unit === "fall" || SEASONS.some((season) => season === unit);
}

/** A season's months differ between hemispheres, so which is the last depends on where it is. */
function seasons(day: number, unit: string, count: number): readonly Meaning[] {
  const { year, month } = calendarFields(day);
  const code = 21 + SEASONS.findIndex((season) => season === (unit === "fall" ? "autumn" : unit));
  const years = count === 0 ? [year] : count > 0 ? [year, year + 1] : month > 6 ? [year, year - 1] : [year - 1, year];
  return years.flatMap((each) => {
    const why = `the ${unit} of ${each === year ? "its year" : each < year ? "the year before" : "the year after"}; a season is somewhere in the year that it names: its months differ between hemispheres`;
    return fromEdtf(`${yearText(each)}-${String(code)}`, why);
  });
}

function fromEdtf(edtf: string, why: string): readonly Meaning[] {
  const when = edtfBounds(edtf);
  if (!when || isSpan(when)) return [];
  return [{ when: bareMoment(when), why }];
}

function units(day: number, unit: string, count: number): readonly Meaning[] {
  const { year, month } = calendarFields(day);
  const why = `the ${unit} ${beside(count)}`;
  if (unit === "month") {
    const bound = monthBound(day, count);
    return bound === undefined ? [] : [{ when: bounded(bound, bound, "month"), why }];
  }
  if (unit === "quarter") {
    const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
    return fromEdtf(`${yearText(Math.floor(quarters / 4))}-${String(33 + (((quarters % 4) + 4) % 4))}`, why);
  }
  if (unit === "year") return [{ when: bounded(yearText(year + count), yearText(year + count), "year"), why }];
  const length = unit === "decade" ? 10 : 100;
  const first = (Math.floor(year / length) + count) * length;
  // The first century began with the year 1; decades are named by their tens.
  const [from, to] =
    unit === "decade"
      ? [first, first + 9]
      : [Math.floor((year - 1) / 100 + count) * 100 + 1, Math.floor((year - 1) / 100 + count) * 100 + 100];
  if (unit === "decade" && from >= 0) return fromEdtf(`${yearText(from).slice(0, -1)}X`, why);
  return [{ when: bounded(yearText(from), yearText(to), unit === "decade" ? "decade" : "century"), why }];
}

/** From the beginning of its unit to the day of the report, or from that day to the end. */
function partOfUnit(unit: string, isEarlier: boolean, beside: Beside): Meant {
  const { report } = beside;
  if (!report) return NEEDS_REPORT;
  // Of weeks that begin on Monday, on Sunday or on either, the first holds the others.
  const [whole] = [calendarUnit(unit, beside)].flatMap((meant) =>
    Array.isArray(meant) ? (meant as readonly Meaning[]) : [],
  );
  return eachMeaning(whole && [whole], (meaning) => {
    if (isSpan(meaning.when)) return [];
    const [from, to] = [parseBound(meaning.when.earliest ?? "")?.from, parseBound(meaning.when.latest ?? "")?.to];
    if (from === undefined || to === undefined) return [];
    const [first, last] = isEarlier ? [from, report.day] : [report.day, to - DAY];
    const edge = isEarlier ? "up to that day" : "from that day on";
    return [{ ...onDays(first, last, because(meaning, edge)), ...carried(meaning) }];
  });
}
