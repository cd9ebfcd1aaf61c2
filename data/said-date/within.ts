/** Time that is bounded by its length: "within a week", "in the past eight days". */
import { calendarDay } from "../calendar-day.ts";
import { DAY } from "../time.ts";
import { anchorsOf } from "./anchors.ts";
import {
  bounded,
  carried,
  NEEDS_OF,
  NEEDS_REPORT,
  onDays,
  type Anchor,
  type Beside,
  type Meaning,
  type Meant,
} from "./meaning.ts";
import { AMOUNT, amountFrom, amountOf, type SaidAmount } from "./offsets.ts";

const WITHIN = new RegExp(
  `^(?:within|inside|in less than|less than|no more than|in under) ${AMOUNT}(?: (?:of|after|from)(?: (?<from>.+))?| later)?$`,
  "u",
);
const PAST = new RegExp(
  `^(?:(?<lead>within|over|during|for|in|throughout|through) )?(?:the )?(?<which>past|last|previous|preceding|next|coming|following) ${AMOUNT}$`,
  "u",
);

/** "within a week" counts from a date that is given; "in the past week" from the report, or from that date where it is given. */
export function saidWithin(words: string, beside: Beside): Meant {
  const past = PAST.exec(words)?.groups;
  if (past) return inPast(past, beside);
  const found = WITHIN.exec(words)?.groups;
  if (!found) return undefined;
  const { from } = found as Readonly<Record<string, string | undefined>>;
  const anchors = from === undefined ? beside.of : anchorsOf(from, beside);
  if (!isList(anchors)) return anchors;
  if (anchors.length === 0) return NEEDS_OF;
  const amount = amountOf(found);
  return anchors.flatMap((anchor) => {
    const why = `within ${amount.words}, counted from ${anchor.words}`;
    if (amount.most === undefined) return [{ ...openFrom(anchor.first, `${why}; ${UNSAID}`), ...carried(anchor) }];
    const last = amountFrom(anchor.last, amount, amount.most);
    return last === undefined ? [] : [{ ...onDays(anchor.first, last, why), ...carried(anchor) }];
  });
}

/** Of "a few years" nobody says where they end. */
const UNSAID = "how many those are is not said";

function openFrom(day: number, why: string): Meaning {
  return { when: bounded(calendarDay(day), undefined), why };
}

function isList(anchors: unknown): anchors is readonly Anchor[] {
  return Array.isArray(anchors);
}

/** "last week" is a week of the calendar and "last Monday" a day: those without "the past" or a number are no lengths. */
function inPast(groups: Readonly<Record<string, string | undefined>>, { report, of }: Beside): Meant {
  const { which = "", count } = groups;
  const isAhead = /next|coming|following/u.test(which);
  if (count === undefined && which !== "past" && which !== "preceding") return undefined;
  const [first] = of;
  const counted = report ? { first: report.day, last: report.day, words: "it" } : undefined;
  const anchors = [...(first ? [first] : []), ...(counted ? [counted] : [])];
  if (anchors.length === 0) return NEEDS_REPORT;
  return anchors.flatMap((anchor) => {
    const meanings = lengthBeside(amountOf(groups), anchor, isAhead);
    return anchor === counted ? meanings.map((meaning) => ({ ...meaning, isCounted: true as const })) : meanings;
  });
}

/** Once in that time, or all through it; counted with the day itself or without it. */
function lengthBeside(amount: SaidAmount, { first, last, words }: Anchor, isAhead: boolean): readonly Meaning[] {
  const sign = isAhead ? 1 : -1;
  const why = `the ${amount.words.replace(/^an? /u, "")} ${isAhead ? "after" : "before"} ${words}`;
  if (amount.most === undefined) {
    const open = `${why}; ${UNSAID}`;
    return [isAhead ? openFrom(first, open) : { when: bounded(undefined, calendarDay(last)), why: open }];
  }
  const far = amountFrom(isAhead ? last : first, amount, sign * amount.most);
  if (far === undefined) return [];
  const once = onDays(Math.min(far, first), Math.max(far, last), why);
  const near = far - sign * DAY;
  const [from, to] = [Math.min(far, near), Math.max(far, near)].map(calendarDay);
  const [day, end] = [calendarDay(first), calendarDay(last)];
  const edge = bounded(from, to);
  const itself = bounded(day, end, day === end ? "day" : "bounded");
  const span: Meaning = {
    when: isAhead ? { start: itself, end: edge } : { start: edge, end: itself },
    why: `${why}, all of them, counted with that day or without it`,
  };
  return [once, span];
}
