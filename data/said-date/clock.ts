/** Times of day on a day that words name: "Monday at 3:30 pm", "13:04 GMT". A zone that is said is kept. */
import { calendarDay } from "../calendar-day.ts";
import { writtenDate } from "../import/dates/written-date.ts";
import { boundParts, DAY } from "../time.ts";
import { isSpan } from "../timeline.ts";
import {
  bareMoment,
  carried,
  dayMeant,
  isMeant,
  NEEDS_REPORT,
  onDay,
  type Beside,
  type Meaning,
  type Meant,
} from "./meaning.ts";
import { distinct } from "./weekdays.ts";

const ZONE =
  "(?: ?(?:(?:z|utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?|z|utc|gmt|bst|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|cet|cest|eet|eest|msk|ist|jst|uhr|hours|hrs|local time))?";
const TIME = `(?<time>(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?|\\d{1,2}\\.\\d{2} ?[ap]m|\\d{1,2} ?[ap]m)${ZONE}|\\d{4} ?(?:gmt|utc|hours|hrs|z)|\\d{1,2}(?:\\.\\d{2})? uhr)`;
const ALONE = new RegExp(`^(?:at |um )?${TIME}$`, "u");
const LAST = new RegExp(`^(?<day>.+?)(?:,| at| um|, at)? ${TIME}$`, "u");
const FIRST = new RegExp(`^(?:at |um )?${TIME},? (?:on )?(?<day>.+)`, "u");

/** A time of day. Alone it is of the day of the report, or of the day before. */
export function saidTime(words: string, beside: Beside): Meant {
  const alone = ALONE.exec(words)?.groups?.["time"];
  if (alone !== undefined) return onReport(alone, beside);
  for (const form of [LAST, FIRST]) {
    const { day, time } = form.exec(words)?.groups ?? {};
    if (day === undefined || time === undefined) continue;
    const days = beside.read(day);
    if (!isMeant(days)) {
      if (days) return days;
      continue;
    }
    return timeOn(days, time, halfIn(day));
  }
  return undefined;
}

function onReport(time: string, { report }: Beside): Meant {
  if (!report) return NEEDS_REPORT;
  const [day, before] = [
    { ...onDay(report.day, "on that day"), isCounted: true as const },
    { ...onDay(report.day - DAY, "on the day before"), isCounted: true as const },
  ];
  const shown = boundParts(report.time ?? "")?.time;
  const read = timeOn([day], time);
  const first = isMeant(read) ? read[0]?.when : undefined;
  const said = first && !isSpan(first) ? boundParts(first.earliest ?? "")?.time : undefined;
  // What is told was before the report was published.
  const isLater = shown !== undefined && said !== undefined && said > shown;
  return timeOn(isLater ? [before, day] : [day, before], time);
}

type Half = "am" | "pm" | undefined;

/** Which half of the day words beside a time leave. */
function halfIn(day: string): Half {
  return /morning|dawn/u.test(day) ? "am" : /afternoon|evening/u.test(day) ? "pm" : undefined;
}

/** "3:30" can be in either half of the day; "03:30" and "15:30" cannot. */
function clocksOf(time: string, half: Half): readonly string[] {
  const clock = time.replace(/ local time$/u, "").replace(/^(\d\d)(\d\d)(?= ?(?:gmt|utc|hours|hrs|z)$)/u, "$1:$2");
  const found = /^(?<hour>[1-9]|1[01]):(?<minutes>\d{2}(?::\d{2})?)(?! ?(?:[ap]m|uhr|hours|hrs|z$))(?<zone>.*)$/u.exec(
    clock,
  )?.groups;
  if (!found) return [clock];
  const later = `${String(Number(found["hour"]) + 12)}:${found["minutes"] ?? ""}${found["zone"] ?? ""}`;
  return half === "am" ? [clock] : half === "pm" ? [later] : [clock, later];
}

function timeOn(days: readonly Meaning[], time: string, half?: Half): Meant {
  const clocks = clocksOf(time, half);
  const found = days.flatMap((meaning) => clocks.flatMap((clock) => timesOn(meaning, clock, clocks.length > 1)));
  if (found.length > 0) return distinct(found);
  const isDay = days.some((meaning) => dayMeant(meaning) !== undefined);
  return isDay ? { problem: `No clock shows ${time}. Write a time as 13:04 or 1:04 pm.` } : undefined;
}

function timesOn(meaning: Meaning, clock: string, isEither: boolean): readonly Meaning[] {
  const day = dayMeant(meaning) ?? partDay(meaning);
  const read = day === undefined ? undefined : writtenDate(`${calendarDay(day)} at ${clock}`);
  if (!read || !("when" in read) || isSpan(read.when)) return [];
  const { basis } = read.when;
  const when = bareMoment(read.when);
  const either = isEither ? "before noon or after it is not said" : "";
  const said = [meaning.isStated ? "" : meaning.why, basis ?? "", either].filter((part) => part !== "").join("; ");
  return [
    said === "" ? { when, why: "as the words name it", isStated: true } : { when, why: said, ...carried(meaning) },
  ];
}

/** The day of a part of it: "this afternoon at 3:30". */
function partDay({ when }: Meaning): number | undefined {
  if (isSpan(when) || when.precision !== "part-of-day" || when.earliest !== when.latest) return undefined;
  return dayMeant({ when: { ...when, precision: "day" }, why: "" });
}
