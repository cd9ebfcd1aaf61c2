/** What claims say on who did it, who broke it, what it covered, what it was, and why. */
import { fold } from "../fold.ts";
import { grouped } from "../grouped.ts";
import type { Assertion, Claim } from "../timeline.ts";
import { aspectLabel, kindRank } from "./conflict-kinds.ts";
import { matter, type Matter, type Relation } from "./matter.ts";
import type { Stand } from "./positions.ts";

/** The stands of a claim on one aspect: a set, asserted or denied. */
export interface ClaimedAspect {
  /** Index into the claims of the event. */
  readonly claim: number;
  readonly asserts: readonly Assertion[];
  /** Whether the claim denies all of them. */
  readonly isDenial: boolean;
}

interface AspectStand extends Stand {
  readonly parties: ReadonlySet<string>;
  readonly isDenial: boolean;
}

/**
 * What claims say on each aspect, in the order of `inKindOrder`. The values of one claim are a set, and equal sets are
 * one position whatever their order or the case of their letters. Sets that share a value overlap, others differ. A
 * denial differs from every set that has what it denies.
 */
export function aspectMatters(
  claims: readonly Claim[],
  aspects: readonly ClaimedAspect[],
  least = 1,
): readonly Matter[] {
  if (aspects.length < least) return [];
  const stands = grouped(
    aspects.filter(({ asserts }) => asserts.length > 0),
    ({ asserts }) => asserts[0]!.aspect,
  );
  return [...stands]
    .sort(([a], [b]) => kindRank(a) - kindRank(b) || (a < b ? -1 : 1))
    .flatMap(([aspect, taken]) => {
      const found = matter({
        kind: aspect,
        subject: aspectLabel(aspect, taken[0]?.asserts[0]?.words),
        claims,
        stands: taken.map(standOf),
        relate,
        least,
      });
      return found ? [found] : [];
    });
}

function standOf({ claim, asserts, isDenial }: ClaimedAspect): AspectStand {
  const values = [...new Map(asserts.map(({ value }) => [fold(value).trim(), value])).entries()];
  const parties = new Set(values.map(([key]) => key));
  const text = values.map(([, value]) => value);
  return {
    claim,
    key: JSON.stringify([isDenial, [...parties].sort()]),
    value: isDenial ? text.map((value) => `not ${value}`).join(" and ") : text.join(" and "),
    parties,
    isDenial,
  };
}

function relate(a: AspectStand, b: AspectStand): Relation {
  if (a.key === b.key) return "compatible";
  const isShared = [...a.parties].some((party) => b.parties.has(party));
  if (a.isDenial && b.isDenial) return "compatible";
  if (a.isDenial || b.isDenial) return isShared ? "differ" : "compatible";
  return isShared ? "overlap" : "differ";
}
