/** Periods that calendars have no part for: decades, centuries, seasons, quarters, halves and weeks of a year. */
import { calendarFields, DAY, type CalendarParts } from "../../time.ts";
import { isoWeek } from "../../typed-date.ts";
import type { DateReading } from "./date-bounds.ts";
import { momentBetween, momentOn } from "./moments.ts";

/** Small words in front of a period. */
const LEAD = /^(?:(?:in|the|of|im|den|die|der|das|les|le|la|el|los|os|gli|negli|dans|nos|en|ano) )+/u;
const LINK = "(?:,? (?:of |de |del |du |des |of the year )?|[-/ ]+)";

type Period = readonly [RegExp, (groups: Readonly<Record<string, string | undefined>>) => DateReading];

/** What centuries are called behind their numbers, folded; behind Roman ones too. */
const CENTURY =
  "(?:century|centuries|cent\\.?|c\\.|jahrhunderts?|jh\\.?|jhd\\.?|siecles?|secol[oi]|sec\\.|eeuw|wieku?|век[аи]?)";
/** Which centuries are counted backwards, and what else may stand behind their name. */
const ERA = "(?: (?<era>bce?|v\\. ?chr\\.?|av\\. ?j\\.?-?c\\.?|a\\. ?c\\.?))?(?: ?(?:ad|ce|n\\. ?chr\\.?))?";
/** The name of a century and its era at the end of a folded text that gives its number before. */
export const CENTURY_NAME = new RegExp(`(?<=(?:\\d|[ivx])(?:st|nd|rd|th|\\.|de|e|eme)? ?)${CENTURY}${ERA}$`, "u");

const PERIODS: readonly Period[] = [
  [/^'?(?<decade>\d{1,3})0'?(?:s|er(?:n| jahren?)?)(?: (?<era>bce?|v\. ?chr\.?))?$/u, decade],
  [
    /^(?:decada (?:de |dos |de los )?)?(?:annees|anni|anos|jaren|lata|(?<=decada de )) ?'?(?<decade>\d{1,3})0(?:'?s)?$/u,
    decade,
  ],
  [new RegExp(`^(?<number>\\d{1,2})(?:st|nd|rd|th|\\.|de|e|eme)? ?${CENTURY}${ERA}$`, "u"), century],
  // A Roman number alone is a numeral of anything.
  [/^(?:siglos? |seculos? |secol[oi] |s\. ?)(?<roman>[ivx]{1,6})(?: (?<era>a\. ?c\.?))?$/u, century],
  [new RegExp(`^(?<roman>[ivx]{1,6})(?:th|e|eme)? ${CENTURY}${ERA}$`, "u"), century],
  [
    new RegExp(
      `^(?<season>spring|summer|autumn|fall|winter|fruhling|fruhjahr|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno)${LINK}(?<year>\\d{4})(?:[-/](?<next>\\d{2}|\\d{4}))?$`,
      "u",
    ),
    season,
  ],
  [
    /^(?<year>\d{4})[-, ]+(?<season>spring|summer|autumn|fall|winter|fruhling|fruhjahr|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno)$/u,
    season,
  ],
  [new RegExp(`^(?:q|t|trimestre |trim\\. )(?<quarter>[1-4])${LINK}(?<year>\\d{4})$`, "u"), quarter],
  [
    new RegExp(
      `^(?<quarter>[1-4])(?:q|st quarter|nd quarter|rd quarter|th quarter|\\. quartal|er trimestre|e(?:me)? trimestre)${LINK}(?<year>\\d{4})$`,
      "u",
    ),
    quarter,
  ],
  [new RegExp(`^(?<word>first|second|third|fourth|last) quarter${LINK}(?<year>\\d{4})$`, "u"), quarter],
  [/^(?<year>\d{4})[-/ ]?q(?<quarter>[1-4])$/u, quarter],
  [new RegExp(`^(?:h|s)(?<half>[12])${LINK}(?<year>\\d{4})$`, "u"), half],
  [new RegExp(`^(?<half>[12])(?:h|st half|nd half|\\. halbjahr)${LINK}(?<year>\\d{4})$`, "u"), half],
  [new RegExp(`^(?<word>first|second) half${LINK}(?<year>\\d{4})$`, "u"), half],
  [/^(?<year>\d{4})[-/ ]?h(?<half>[12])$/u, half],
  [/^(?<year>\d{4})-?w(?<week>\d{2})(?:-?(?<day>[1-7]))?$/u, week],
  [new RegExp(`^(?:week|kw|calendar week|woche|semaine|semana) ?(?<week>\\d{1,2})${LINK}(?<year>\\d{4})$`, "u"), week],
];

/**
 * Reads a period from a text that `foldedDate` made. Undefined for what is none.
 *
 * @example periodDate("1850s") // 1850 to 1859
 */
export function periodDate(folded: string): DateReading {
  const text = folded.replace(LEAD, "");
  for (const [pattern, read] of PERIODS) {
    const found = pattern.exec(text);
    if (found?.groups) return read(found.groups);
  }
  return undefined;
}

function bounded(first: CalendarParts, last: CalendarParts, basis: string): DateReading {
  const moment = momentBetween(first, last, { basis });
  return moment && { moment: { ...moment, precision: "bounded" } };
}

/** "1800s" can be ten years or a hundred: its bounds leave both. */
function decade({ decade: digits = "", era }: Readonly<Record<string, string | undefined>>): DateReading {
  const first = Number(digits) * 10;
  if (digits.length < 2) {
    return { problem: "a decade needs all its digits, as 1960s" };
  }
  const isHundred = first % 100 === 0;
  const last = first + (isHundred ? 99 : 9);
  const basis = isHundred
    ? "it can be a decade or a century: the bounds leave both"
    : "the bounds are those of the decade";
  return era === undefined ? bounded([first], [last], basis) : bounded([1 - last], [1 - first], basis);
}

/** The first century is the years 1 to 100, and before it 100 BC to 1 BC. */
function century({ number, roman = "", era }: Readonly<Record<string, string | undefined>>): DateReading {
  const count = number === undefined ? romanNumber(roman) : Number(number);
  if (count === undefined || count < 1) return undefined;
  const [first, last] = era === undefined ? [count * 100 - 99, count * 100] : [1 - count * 100, 100 - count * 100];
  return bounded([first], [last], "the bounds are the first and the last year of the century");
}

/** Up to 39, written as Romans are taught to. */
function romanNumber(text: string): number | undefined {
  const found = /^(x{0,3})(ix|iv|v?i{0,3})$/u.exec(text);
  if (!found) return undefined;
  const [, tens = "", ones = ""] = found;
  const values = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  return tens.length * 10 + values.indexOf(ones);
}

function season({ year = "", next }: Readonly<Record<string, string | undefined>>): DateReading {
  const last = next === undefined ? Number(year) : Number(year.slice(0, 4 - next.length) + next);
  if (last !== Number(year) && last !== Number(year) + 1) return undefined;
  return bounded(
    [Number(year)],
    [last],
    "a season is somewhere in the year that it names: its months differ between hemispheres",
  );
}

function quarter({ quarter: number, word = "", year }: Readonly<Record<string, string | undefined>>): DateReading {
  const count = number === undefined ? { first: 1, second: 2, third: 3, fourth: 4, last: 4 }[word] : Number(number);
  if (count === undefined) return undefined;
  return bounded([Number(year), count * 3 - 2], [Number(year), count * 3], "the bounds are the months of the quarter");
}

function half({ half: number, word, year }: Readonly<Record<string, string | undefined>>): DateReading {
  const count = number === undefined ? (word === "first" ? 1 : 2) : Number(number);
  return bounded(
    [Number(year), count * 6 - 5],
    [Number(year), count * 6],
    "the bounds are the months of the half-year",
  );
}

function week({ year, week: number, day }: Readonly<Record<string, string | undefined>>): DateReading {
  const monday = isoWeek(Number(year), Number(number))?.from;
  if (monday === undefined) return { problem: `the year ${year ?? ""} has no week ${number ?? ""}` };
  if (day !== undefined) {
    const moment = momentOn(dayParts(monday + (Number(day) - 1) * DAY));
    return moment && { moment };
  }
  const basis = "the bounds are the days of the week";
  const moment = momentBetween(dayParts(monday), dayParts(monday + 6 * DAY), { basis });
  return moment && { moment: { ...moment, precision: "week" } };
}

function dayParts(time: number): CalendarParts {
  const { year, month, day } = calendarFields(time);
  return [year, month, day];
}
