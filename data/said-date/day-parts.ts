/** Parts of a day: "early Wednesday", "Monday morning", "tonight", "before dawn". A part has no bounds that all agree on. */
import { DAY, HOUR } from "../time.ts";
import {
  because,
  carried,
  dayMeant,
  inHours,
  isMeant,
  NEEDS_REPORT,
  onDay,
  type Beside,
  type Meaning,
  type Meant,
} from "./meaning.ts";
import { distinct } from "./weekdays.ts";

/** Hours from the beginning of the day: the first inclusive, the last not; and what they are. */
type Hours = readonly [from: number, to: number, what: string];

const BEFORE_NOON: Hours = [0, 12, "before noon"];
const BEFORE_DAWN: Hours = [0, 6, "before dawn, which is taken as before 06:00"];
const MORNING: Hours = [6, 12, "the morning, taken as 06:00 to noon"];
const AFTERNOON: Hours = [12, 18, "the afternoon, taken as noon to 18:00"];
const EVENING: Hours = [18, 24, "the evening, taken as 18:00 to midnight"];
const NIGHT: Hours = [18, 30, "the night that begins on this day, taken as 18:00 to 06:00 of the next day"];
const NIGHT_BEFORE: Hours = [-6, 6, "the night that ends on this day, taken as 18:00 of the day before to 06:00"];

const PARTS: Readonly<Record<string, readonly Hours[]>> = {
  early: [BEFORE_NOON, BEFORE_DAWN],
  "early morning": [[0, 9, "the early morning, taken as midnight to 09:00"], BEFORE_DAWN],
  morning: [MORNING, BEFORE_NOON],
  "late morning": [[9, 12, "the late morning, taken as 09:00 to noon"]],
  noon: [
    [12, 12 + 1 / 60, "noon is 12:00"],
    [11, 13, "around noon, taken as an hour on either side"],
  ],
  lunchtime: [[11, 15, "lunchtime, taken as 11:00 to 15:00"]],
  afternoon: [AFTERNOON],
  "early afternoon": [[12, 15, "the early afternoon, taken as noon to 15:00"], AFTERNOON],
  "late afternoon": [[15, 18, "the late afternoon, taken as 15:00 to 18:00"], AFTERNOON],
  evening: [EVENING, [17, 22, "the evening, taken as 17:00 to 22:00"]],
  "early evening": [[17, 20, "the early evening, taken as 17:00 to 20:00"], EVENING],
  "late evening": [[21, 24, "the late evening, taken as 21:00 to midnight"], EVENING],
  late: [EVENING, [12, 24, "after noon"]],
  night: [NIGHT, EVENING, NIGHT_BEFORE],
  "late night": [[21, 30, "late at night, taken as 21:00 to 06:00 of the next day"], EVENING],
  overnight: [NIGHT_BEFORE, NIGHT],
  midnight: [
    [0, 1 / 60, "the midnight with which the day begins"],
    [24, 24 + 1 / 60, "the midnight with which the day ends"],
  ],
  "before dawn": [BEFORE_DAWN],
  "small hours": [BEFORE_DAWN],
  // When the sun rises and sets depends on the place and the time of year.
  dawn: [],
  dusk: [],
  earlier: [],
  later: [],
};

const SAME: Readonly<Record<string, string>> = {
  midday: "noon",
  predawn: "before dawn",
  "pre-dawn": "before dawn",
  "early hours": "small hours",
  "early night": "evening",
  daybreak: "dawn",
  sunrise: "dawn",
  sunset: "dusk",
  sundown: "dusk",
  nightfall: "dusk",
  "mid-morning": "late morning",
  "mid-afternoon": "afternoon",
  "early noon": "noon",
};

const PART =
  "(?:(?:(?:early|late)(?: in the| at)? |mid-?)?(?:morning|afternoon|evening|night)|noon|midday|lunchtime|midnight|before dawn|pre-?dawn|dawn|daybreak|sunrise|sunset|sundown|dusk|nightfall|overnight|(?:early|small) hours)";
const PART_ALONE = new RegExp(`^(?<part>${PART})$`, "u");
const PART_OF_THIS = new RegExp(`^(?:(?<when>early|late) )?(?:this|today) (?<part>${PART})$`, "u");
const PART_FIRST = new RegExp(`^(?<part>${PART}),?(?: hours)?(?: of| on| in| to)? (?:the )?(?<day>.+)`, "u");
const PART_LAST = new RegExp(
  `^(?:(?<when>early|late)(?: on)? )?(?<day>.+?),?(?: at| in the| in| just)? (?<part>${PART})$`,
  "u",
);
const LOOSE = /^(?<part>early|late|earlier|later)(?: on)? (?<day>.+)/u;

/** Parts of a day, each with the bounds that its words can have, and last the day as a whole. */
export function saidDayPart(words: string, beside: Beside): Meant {
  const { report } = beside;
  if (words === "tonight" || words === "last night") return report ? tonight(report.day, words) : NEEDS_REPORT;
  const own = PART_ALONE.exec(words) ?? PART_OF_THIS.exec(words);
  if (own?.groups) {
    const part = partNamed(own.groups);
    return report ? partsOf([{ ...onDay(report.day, "that day itself"), isCounted: true }], part) : NEEDS_REPORT;
  }
  let problem: Meant;
  for (const form of [PART_LAST, PART_FIRST, LOOSE]) {
    const groups = form.exec(words)?.groups;
    const days = groups && beside.read(groups["day"] ?? "");
    const read = isMeant(days) ? partsOf(days, partNamed(groups ?? {})) : undefined;
    if (read) return read;
    if (days && !isMeant(days)) problem ??= days;
  }
  return problem;
}

function partNamed({ part = "", when }: Readonly<Record<string, string | undefined>>): string {
  const name = [
    when,
    part.replace(/ (?:in the|at)(?= )/u, "").replace(/^mid(?=[a-z]+(?:ing|noon))(?!midnight)/u, "mid-"),
  ]
    .filter((word) => word !== undefined)
    .join(" ");
  const plain = SAME[name] ?? name;
  return Object.hasOwn(PARTS, plain) ? plain : (SAME[part] ?? part);
}

function partsOf(days: readonly Meaning[], part: string): Meant {
  const found = days.flatMap((meaning) => {
    const day = dayMeant(meaning);
    if (day === undefined) return [];
    const made = (PARTS[part] ?? []).map(([from, to, what]) => {
      const precision = to - from < 1 ? "minute" : "part-of-day";
      return {
        ...inHours(day + from * HOUR, day + Math.round(to * 60) * (HOUR / 60), because(meaning, what), precision),
        ...carried(meaning),
      };
    });
    return [...made, { ...wholeDay(day, meaning), ...carried(meaning) }];
  });
  return found.length === 0 ? undefined : distinct(found);
}

function wholeDay(day: number, meaning: Meaning): Meaning {
  const { when } = onDay(day, "");
  return {
    when: { ...when, precision: "part-of-day" },
    why: because(meaning, "a part of a day has no bounds of its own: they are those of the day"),
  };
}

function tonight(day: number, words: string): Meant {
  const first = words === "tonight" ? day : day - DAY;
  const of = words === "tonight" ? "the night after that day" : "the night before that day";
  const day0 = first + DAY;
  return [
    inHours(first + 18 * HOUR, day0 + 6 * HOUR, `${of}, taken as 18:00 to 06:00`),
    inHours(first + 18 * HOUR, day0, `${of}, up to midnight`),
    ...(words === "tonight" ? [] : [inHours(day0, day0 + 6 * HOUR, `${of}, after midnight`)]),
    wholeDay(first, onDay(first, of)),
  ].map((meaning) => ({ ...meaning, isCounted: true as const }));
}
