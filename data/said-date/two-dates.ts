/** Two dates: "from Monday to Thursday", "between 12 and 15 September", "Monday or Tuesday". */
import { edtfBounds } from "../edtf/edtf.ts";
import { inOrder } from "../edtf/bound-order.ts";
import { whenOf } from "../moment.ts";
import { isSpan, type Moment } from "../timeline.ts";
import type { Written } from "../written.ts";
import { absoluteDate } from "./absolute.ts";
import { because, bounded, carried, inferred, isMeant, type Beside, type Meaning, type Meant } from "./meaning.ts";
import { distinct } from "./weekdays.ts";

const BETWEEN = /^between (?:the )?(?<first>.+?) and (?:the )?(?<last>.+)/u;
const RANGE =
  /^(?<from>from )?(?:the )?(?<first>.+?)(?: (?:to|until|till|through|thru) (?:the )?| ?-- ?| - |(?<=[a-z])-(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?<last>.+)/u;
const EITHER = /^(?:either )?(?<first>.+?) or (?:on )?(?:the )?(?<last>.+)/u;

/** A span from the first date to the last; of "between" also one time within it, of "or" one of the two. */
export function twoDates(words: string, beside: Beside): Meant {
  const between = BETWEEN.exec(words)?.groups;
  if (between) return oneWithin(rangeOf(between, beside));
  const range = RANGE.exec(words)?.groups;
  if (range) return rangeOf(range, beside, words);
  const either = EITHER.exec(words)?.groups;
  return either && !/^(?:so|later|earlier)$/u.test(either["last"] ?? "") ? eitherOf(either, beside) : undefined;
}

type Ends = Readonly<Record<string, string | undefined>>;

/** A range that names its year, or both of its days, is read as one; else each end is, and the last is the next after the first. */
function rangeOf({ first = "", last = "" }: Ends, beside: Beside, words = `${first} - ${last}`): Meant {
  const isUntilReport = beside.report !== undefined && ["now", "today", "present"].includes(last);
  const whole = isUntilReport ? undefined : absoluteDate(words, beside);
  if (isMeant(whole) && whole.every(({ when }) => isSpan(when))) return whole;
  const pairs = pairsOf(first, last, beside);
  if (!isMeant(pairs.starts) || !isMeant(pairs.ends)) return undefined;
  const ends = pairs.ends;
  const found = pairs.starts.flatMap((start) => {
    const end = nextAfter(start, ends);
    if (!end || isSpan(start.when) || isSpan(end.when)) return [];
    const why = [start, end].map((meaning) => (meaning.isStated ? "" : meaning.why));
    const reasons = [why[0] ? `the start: ${why[0]}` : "", why[1] ? `the end: ${why[1]}` : ""].filter(
      (text) => text !== "",
    );
    const stated = reasons.length === 0 ? { isStated: true as const } : {};
    return [
      {
        when: { start: start.when, end: end.when },
        why: reasons.join("; ") || "from the first date to the last",
        ...stated,
        ...carried(start, end),
      },
    ];
  });
  return found.length === 0 ? undefined : distinct(found);
}

/** Both ends; a day without its month, and a time without its day, has that of the other. */
function pairsOf(first: string, last: string, { read }: Beside): { readonly starts: Meant; readonly ends: Meant } {
  return { starts: read(completed(first, last)), ends: read(completedBehind(first, last)) };
}

/** A day or a time of day by itself, "pm" apart. */
const BARE = /^\d{1,2}(?::\d{2})?(?<half> ?[ap]m)?$/u;

/** "12" before "15 september", "3" before "4 pm on monday". */
function completed(first: string, last: string): string {
  const bare = BARE.exec(first);
  const tail = /^\d{1,2}(?::\d{2})?(?<half> ?[ap]m)?(?<rest> .*[a-z].*)?$/u.exec(last)?.groups;
  if (!bare || !tail) return first;
  const half = bare.groups?.["half"] === undefined ? (tail["half"] ?? "") : "";
  return first + half + (tail["rest"] ?? "");
}

/** "15" behind "september 12", "15:00" behind "monday at 13:00". */
function completedBehind(first: string, last: string): string {
  const month = /^\d{1,2}$/u.test(last) ? /^([a-z]+\.?) \d{1,2}$/u.exec(first)?.[1] : undefined;
  const isTime = BARE.test(last) && /[:m]/u.test(last);
  const day = isTime ? /^(.+?)(?:,? at|,)? \d{1,2}(?::\d{2})?(?: ?[ap]m)?$/u.exec(first)?.[1] : undefined;
  if (day !== undefined) return `${day} at ${last}`;
  return month === undefined ? last : `${month} ${last}`;
}

/** The first of the last dates that comes after a first one. */
function nextAfter(start: Meaning, ends: readonly Meaning[]): Meaning | undefined {
  const from = whenOf(start.when).interval;
  const [next] = ends
    .map((end) => ({ end, interval: whenOf(end.when).interval }))
    .filter(({ end, interval }) => !isSpan(end.when) && (interval.from ?? -Infinity) >= (from.to ?? Infinity))
    .sort((a, b) => (a.interval.from ?? -Infinity) - (b.interval.from ?? -Infinity));
  return next && !isSpan(start.when) && !isSpan(next.end.when) && inOrder(start.when, next.end.when)
    ? next.end
    : undefined;
}

/** "Between" says that something lies in the time, which may be one moment or all of it. */
function oneWithin(meant: Meant): Meant {
  if (!isMeant(meant)) return meant;
  const once = meant.flatMap((meaning): readonly Meaning[] => {
    const { when } = meaning;
    if (!isSpan(when)) return [];
    const why = because(meaning, "at one time between the two, which both count");
    return [{ when: bounded(when.start.earliest, when.end.latest), why, ...carried(meaning) }];
  });
  const lasting = meant.map((meaning) => inferred(meaning, because(meaning, "all of the time between the two")));
  return [...once, ...lasting];
}

function eitherOf({ first = "", last = "" }: Ends, beside: Beside): Meant {
  const { starts, ends } = pairsOf(first, last, beside);
  if (!isMeant(starts) || !isMeant(ends)) return undefined;
  const found = starts.flatMap((start): readonly Meaning[] => {
    const end = nextAfter(start, ends);
    if (!end || isSpan(start.when) || isSpan(end.when)) return [];
    const why = [start, end].flatMap((meaning) => (meaning.isStated ? [] : [meaning.why]));
    return [{ when: oneOf(start.when, end.when), why: [...why, "one of the two"].join("; "), ...carried(start, end) }];
  });
  return found.length === 0 ? undefined : distinct(found);
}

function oneOf(first: Written<Moment>, second: Written<Moment>): Written<Moment> {
  const moment = bounded(first.earliest, second.latest);
  const isDated = [first, second].every(({ earliest, latest, edtf }) => earliest === latest && edtf === earliest);
  const set = isDated ? `[${first.edtf ?? ""},${second.edtf ?? ""}]` : undefined;
  return set !== undefined && edtfBounds(set) ? { ...moment, edtf: set } : moment;
}
