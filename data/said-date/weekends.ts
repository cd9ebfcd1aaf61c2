/** Weekends, counted from the day of the report. Saturday and Sunday: the words do not say that others are meant. */
import { calendarFields, DAY } from "../time.ts";
import { weekdayAfter, weekdayBefore } from "./calendar-steps.ts";
import {
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

const WEEKEND =
  /^(?<over>(?:over|throughout|all) )?(?:the )?(?<which>last |past |previous |this past |this |next |coming |this coming |following )?(?:whole )?weekend$/u;

const WEEKEND_OF = /^(?:over )?(?:the )?weekend of (?<day>.+)/u;

const SATURDAY = 6;

/** "over the weekend", "last weekend", "this weekend". "Over" can also be all of it, from its first day to its last. */
export function saidWeekend(words: string, { report, read }: Beside): Meant {
  const day = WEEKEND_OF.exec(words)?.groups?.["day"];
  if (day !== undefined) return weekendOf(day, read);
  const groups = WEEKEND.exec(words)?.groups;
  if (!groups) return undefined;
  if (!report) return NEEDS_REPORT;
  const found = distinct(weekends(report.day, (groups["which"] ?? "").trim()));
  const spans = groups["over"] === undefined ? [] : found.map(lasting);
  return [...found, ...spans].map((meaning) => ({ ...meaning, isCounted: true }));
}

/** "the weekend of 10 September": that holds the day; of a day between two, either. */
function weekendOf(words: string, read: Beside["read"]): Meant {
  return eachMeaning(read(words), (meaning) => {
    const day = dayMeant(meaning);
    const found = day === undefined ? [] : weekends(day, "");
    const isWithin = day !== undefined && [0, SATURDAY].includes(calendarFields(day).weekday);
    return (isWithin ? found.slice(0, 1) : found).map(({ when, why }) => ({
      when,
      why: because(meaning, why),
      ...carried(meaning),
    }));
  });
}

function weekends(day: number, which: string): readonly Meaning[] {
  const isWithin = [0, SATURDAY].includes(calendarFields(day).weekday);
  const own = isWithin ? (calendarFields(day).weekday === SATURDAY ? day : day - DAY) : undefined;
  const before = own === undefined ? weekdayBefore(day, SATURDAY) : own - 7 * DAY;
  const after = own === undefined ? weekdayAfter(day, SATURDAY) : own + 7 * DAY;
  const last = weekend(before, "the weekend before it, Saturday and Sunday");
  const next = weekend(after, "the weekend after it, Saturday and Sunday");
  const itself = own === undefined ? undefined : weekend(own, "the weekend that it is in, Saturday and Sunday");
  switch (which) {
    case "last":
    case "past":
    case "previous":
    case "this past":
      return itself && which !== "last" && which !== "previous" ? [itself, last] : [last];
    case "next":
    case "following":
      return itself ? [next] : [next, weekend(after + 7 * DAY, "the weekend after the next, Saturday and Sunday")];
    case "coming":
    case "this coming":
      return [next];
    case "this":
      return itself ? [itself] : [next, last];
    default:
      return itself ? [itself, last] : [last, { ...next, why: `${next.why}, if it was still to come` }];
  }
}

function weekend(saturday: number, why: string): Meaning {
  return onDays(saturday, saturday + DAY, why);
}

function lasting({ when, why }: Meaning): Meaning {
  const { earliest = "", latest = "" } = when as { readonly earliest?: string; readonly latest?: string };
  const [start, end] = [bounded(earliest, earliest, "day"), bounded(latest, latest, "day")];
  return { when: { start, end }, why: `${why}, all of it` };
}
