/** All rules in the order in which they are asked: what holds others within it goes first. */
import { absoluteDate } from "./absolute.ts";
import { approximately } from "./approximately.ts";
import { twoDates } from "./two-dates.ts";
import { calendarUnit } from "./calendar-units.ts";
import { saidTime } from "./clock.ts";
import { saidDayPart } from "./day-parts.ts";
import { isMeant, withinReach, type Beside, type Meant, type SayingRule } from "./meaning.ts";
import { saidOffset } from "./offsets.ts";
import { bareWords } from "./plain-words.ts";
import { openSided } from "./sides.ts";
import { vaguePart } from "./vague-parts.ts";
import { saidDay, saidWeekday } from "./weekdays.ts";
import { saidWeekend } from "./weekends.ts";
import { saidWithin } from "./within.ts";
import { withoutYear } from "./yearless.ts";

const RULES: readonly SayingRule[] = [
  saidDay,
  saidWeekday,
  saidWeekend,
  saidWithin,
  calendarUnit,
  saidOffset,
  approximately,
  twoDates,
  // "before dawn on Monday" is a part of Monday, and not before it.
  saidDayPart,
  // "the beginning of September" does not begin a time that lasts.
  vaguePart,
  // "before dawn on Monday at 3:30" is a time of Monday.
  saidTime,
  openSided,
  withoutYear,
  absoluteDate,
];

/** Words within words that are followed: "by early on the last Monday of …" has fewer. */
const DEEPEST = 5;

/**
 * What words mean, by the first rule that knows them. A problem that a rule has is kept until another knows the words.
 *
 * @param words as `plainWords` makes them
 */
export function readWords(words: string, beside: Omit<Beside, "read">): Meant {
  const known = new Map<string, Meant>();
  const readAt = (part: string, depth: number): Meant => {
    if (depth > DEEPEST) return undefined;
    if (known.has(part)) return known.get(part);
    known.set(part, undefined);
    const meant = askRules(part, { ...beside, read: (inner) => readAt(inner.trim(), depth + 1) });
    known.set(part, meant);
    return meant;
  };
  return readAt(words, 0);
}

function askRules(words: string, beside: Beside): Meant {
  let problem: Meant;
  for (const form of new Set([bareWords(words), words])) {
    for (const rule of RULES) {
      const meant = withinReach(rule(form, beside));
      if (!isMeant(meant)) problem ??= meant;
      else if (meant.length > 0) return meant;
    }
  }
  return problem;
}
