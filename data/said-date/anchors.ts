/** What is counted from: a date that the words name themselves, or the one that was chosen for them. */
import { whenOf } from "../moment.ts";
import { formatBound } from "../time.ts";
import { isSpan, type Moment, type When } from "../timeline.ts";
import { whenBoundsText } from "../wording.ts";
import { carried, dayAt, isMeant, NEEDS_OF, type Anchor, type Beside, type Meaning } from "./meaning.ts";

/** The days that a date leaves; of a period those of its start and of its end. Ends that are open on a side are left out. */
export function anchorsIn(when: When): readonly Anchor[] {
  if (!isSpan(when)) return anchorAt(when, "");
  const [start, end] = [anchorAt(when.start, "the start, "), anchorAt(when.end, "the end, ")];
  return [...start, ...end.filter(({ first, last }) => first !== start[0]?.first || last !== start[0].last)];
}

function anchorAt(moment: Moment, lead: string): readonly Anchor[] {
  const { from, to } = moment.interval;
  if (from === undefined || to === undefined) return [];
  const words =
    moment.earliest === moment.latest ? formatBound(moment.earliest ?? "") : `a day ${whenBoundsText(moment)}`;
  return [{ first: dayAt(from), last: dayAt(to - 1), words: lead + words }];
}

function reasoned(words: string, { why, isStated }: Meaning): string {
  return isStated ? words : `${words} (${why})`;
}

/**
 * What words behind "after" or "of" name: dates; or something that happened ("the truce"), which stands for the date that
 * was chosen.
 */
export function anchorsOf(
  words: string,
  { read, of }: Beside,
): readonly Anchor[] | { readonly problem: string } | undefined {
  const meant = read(words);
  if (isMeant(meant)) {
    const found = meant.flatMap((meaning) =>
      anchorsIn(whenOf(meaning.when)).map((anchor) => ({
        ...anchor,
        words: reasoned(anchor.words, meaning),
        ...carried(meaning),
      })),
    );
    return found.length > 0 ? found : undefined;
  }
  // A date that cannot be read is no event.
  if (/\d/u.test(words)) return meant;
  return of.length === 0
    ? NEEDS_OF
    : of.map((anchor) => ({ ...anchor, words: `${anchor.words}, which “${words}” stands for` }));
}
