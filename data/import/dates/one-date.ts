/** A single date without words such as "about": a year, a month, a day, a time of day. */
import { boundText, type CalendarParts } from "../../time.ts";
import { typedDate } from "../../typed-date.ts";
import type { DateOrder } from "../importer.ts";
import { partsOfInterval, type DateReading } from "./date-bounds.ts";
import { clockedDate, type ClockedDate } from "./clock-time.ts";
import { inEnglish } from "./foreign-months.ts";
import { momentOn } from "./moments.ts";

/** What `typedDate` would take as more than one date, or leave out unread. */
const MORE_THAN_A_DATE =
  / (?:-|to|and|until) |^(?:by|about|around|from|since|until|before|after|between|early|late)\b/u;

const PART_OF_DAY =
  /^(?:the )?(?<first>morning|afternoon|evening)(?: of)? |[, ](?:in the )?(?<last>morning|afternoon|evening)$/u;

/**
 * Reads one date from a text that `foldedDate` made. Undefined for what does not look like one.
 *
 * @example oneDate("12. marz 2016, 13:04") // 2016-03-12T13:04
 */
export function oneDate(folded: string, order?: DateOrder): DateReading {
  const clocked = clockedDate(folded);
  if (clocked && "problem" in clocked) return clocked;
  const timed = clocked && timedDate(clocked, order);
  if (timed) return timed;
  const part = PART_OF_DAY.exec(folded);
  const day = part ? readDay(folded.replace(PART_OF_DAY, ""), order) : undefined;
  if (day && "parts" in day && day.parts.length === 3) return partOfDay(day.parts);
  const read = readDay(folded, order);
  if (!read || !("parts" in read)) return read;
  const moment = momentOn(read.parts);
  return moment && { moment };
}

function partOfDay(parts: CalendarParts): DateReading {
  const moment = momentOn(parts, { basis: "the bounds are those of the day: a part of a day has none of its own" });
  return moment && { moment: { ...moment, precision: "part-of-day" } };
}

/** Undefined where what stands before the time is no day: the time was none, then. */
function timedDate(clocked: ClockedDate, order: DateOrder | undefined): DateReading {
  const day = readDay(clocked.date, order);
  if (!day || !("parts" in day)) return day;
  if (day.parts.length !== 3) return undefined;
  const { hour, minute, second, offset = "", letters } = clocked;
  const bound = (minutes: number) =>
    boundText([...day.parts, hour, minutes, ...(second === undefined ? [] : [second])] as unknown as CalendarParts);
  const earliest = bound(minute ?? 0);
  if (earliest === undefined) return { problem: "no clock shows this time" };
  return {
    moment: {
      earliest: earliest + offset,
      // An hour that has a first minute has a last one.
      latest: bound(minute ?? 59)! + offset,
      precision: minute === undefined ? "hour" : second === undefined ? "minute" : "second",
      ...(letters !== undefined && {
        basis: `the zone "${letters.toUpperCase()}" is kept as words alone: its letters do not say how far it is from UTC`,
      }),
    },
  };
}

type DayReading =
  { readonly parts: CalendarParts } | { readonly ambiguous: true } | { readonly problem: string } | undefined;

/** A year, month or day. */
function readDay(folded: string, order: DateOrder | undefined): DayReading {
  const text = bare(inEnglish(folded))
    .replace(/(?<=[a-z\d])[.,;:]$/u, "")
    .replace(/^(\d{1,3})((?:,\d{3})+)(?= (?:bc|ad|ce)|$)/u, (digits) => digits.replaceAll(",", ""));
  if (!/\d/u.test(text) || MORE_THAN_A_DATE.test(text)) return undefined;
  return unlikely(text) ?? numbers(text, order) ?? typed(text);
}

/** Letters of zones, which say nothing of a date without a time of day. */
const ZONE = /(?<=\d{4}|-\d\d),? (?:utc|gmt|[aecmp][sd]t|[ewcm]es?t|msk|ist|jst|bst)$/u;

/**
 * Without what stands beside a date: a mark of a footnote, signs for a part that is not known ("sep ?? 1996"), a zone without
 * a time; and with blanks between its parts ("07apr1712").
 */
function bare(text: string): string {
  return text
    .replace(/[*†‡]{1,3}$/u, "")
    .replace(/(?<=^|\s)\?{2,3}(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(\d{1,2})([a-z]{3,9})(\d{4})$/u, "$1 $2 $3")
    .replace(ZONE, "");
}

/** What has the shape of a date, and is none that can be relied on. */
function unlikely(text: string): DayReading {
  const short = /^([+-])(\d{1,3})$/u.exec(text);
  if (short)
    return {
      problem: `write a year before 1 as "${short[2]!} BC", or with four digits as -0${short[2]!.padStart(3, "0")}`,
    };
  const comma = /\p{L} (\d),(\d{3})(?: (?:bc|ad|ce))?$/u.exec(text);
  if (comma) {
    const [, day, year] = comma as unknown as [string, string, string];
    return {
      problem: `it can be of the year ${day}${year}, or of the day ${day} in the year ${year}: write it without the comma`,
    };
  }
  if (/^\d{1,2}$/u.test(text)) return { problem: "a number of one or two digits is no date" };
  if (/^\d{5,6}$/u.test(text) || /^\d{7}$|^\d{9,}$/u.test(text)) {
    return { problem: "it has more digits than a year: a number of a spreadsheet, or a date without its hyphens" };
  }
  if (/^0000$|(?:^|\D)00(?:\D|$)/u.test(text) && !/[a-z:]/u.test(text)) {
    return { problem: "no calendar has a month or day 0: leave out what is not known" };
  }
  return undefined;
}

/** Day and month as numbers, the year last. */
function numbers(text: string, order: DateOrder | undefined): DayReading {
  const found = /^(\d{1,2})(?:([/-])|\. ?)(\d{1,2})(?:\2|\. ?)(\d{4})$/u.exec(text.replace(/ ?\/ ?/gu, "/"));
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const dayFirst: CalendarParts = [year, second, first];
  const monthFirst: CalendarParts = [year, first, second];
  const possible =
    first === second ? [dayFirst] : [dayFirst, monthFirst].filter(([, month]) => month! >= 1 && month! <= 12);
  if (possible.length === 2 && order === undefined) return { ambiguous: true };
  const parts = possible.length === 2 && order === "month-first" ? monthFirst : possible[0];
  return parts && boundText(parts) !== undefined ? { parts } : { problem: `no calendar has ${text}` };
}

function typed(text: string): DayReading {
  const read = typedDate(text);
  if ("interval" in read) {
    const parts = partsOfInterval(read.interval);
    return parts && parts.length <= 3 ? { parts } : undefined;
  }
  const { problem } = read;
  if (problem.startsWith("Write a date as")) return undefined;
  return { problem: problem.slice(0, 1).toLowerCase() + problem.slice(1).replace(/\.$/u, "") };
}
