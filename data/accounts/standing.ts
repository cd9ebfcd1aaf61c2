/** Which claims of an event bear witness, and which have been withdrawn by those who made them. */
import { fold } from "../fold.ts";
import { grouped } from "../grouped.ts";
import type { Claim, TimelineEvent } from "../timeline.ts";

/** A claim that is held no longer: deprecated with a reason, and never deleted. */
export interface Withdrawal {
  /** Indices of the claims that correct or retract it, ascending. */
  readonly by: readonly number[];
  /** What it is no longer held for (see `subjectsOf`); absent where it is withdrawn as a whole. */
  readonly subjects?: ReadonlySet<string>;
  /** Whether a retraction is among those that withdraw it. What was only corrected still witnesses its event. */
  readonly isRetracted: boolean;
}

/**
 * What a claim gives an account of: "date", "figures hurt" for each measure, and its aspects. Measures are told apart
 * whatever the case of their letters.
 */
export function subjectsOf({ when, figures = [], asserts = [] }: Claim): ReadonlySet<string> {
  return new Set([
    ...(when === undefined ? [] : ["date"]),
    ...figures.map(figureSubject),
    ...asserts.map(({ aspect }) => aspect),
  ]);
}

/** The subject of a figure, as `subjectsOf` names it. */
export function figureSubject({ measure }: { readonly measure: string }): string {
  return `figures ${fold(measure)}`;
}

/** Whether a claim, unless it is withdrawn, witnesses its event. A comment does not, and neither does a retraction. */
export function isWitness({ stance }: Claim): boolean {
  return stance !== "comments" && stance !== "retracts";
}

/**
 * The claims that were withdrawn, by their indices. A correction or retraction withdraws the claim that it names under
 * `of`. Without `of` it withdraws what its outlet said before on the same subject: further up in the same report, or in
 * a report that was out before; a retraction without a subject, all of it. What a correction does not speak of stands,
 * and so does what a retraction without `of` does not speak of. Whatever the order of claims.
 */
export function withdrawalsOf(claims: readonly Claim[]): ReadonlyMap<number, Withdrawal> {
  const withdrawals = new Map<number, Withdrawal>();
  const indexed = claims.map((claim, index) => ({ claim, index }));
  // A claim can only be withdrawn by its id or by its own outlet: nobody else's are looked at.
  const named = grouped(indexed, ({ claim }) => claim.id);
  const ofOutlet = grouped(indexed, ({ claim }) => claim.outlet.name);
  claims.forEach((claim, by) => {
    if (claim.stance !== "corrects" && claim.stance !== "retracts") return;
    const candidates = claim.of === undefined ? ofOutlet.get(claim.outlet.name) : named.get(claim.of);
    candidates?.forEach(({ claim: other, index }) => {
      const subjects = index === by ? undefined : withdrawnSubjects(claim, other);
      if (subjects === undefined) return;
      withdrawals.set(
        index,
        merged(withdrawals.get(index), { by, subjects, isRetracted: claim.stance === "retracts" }),
      );
    });
  });
  return new Map([...withdrawals].map(([index, withdrawal]) => [index, wholeIfAll(withdrawal, claims[index])]));
}

/** Whether a claim still takes a side on a subject. */
export function stands(withdrawal: Withdrawal | undefined, subject: string): boolean {
  return withdrawal?.subjects === undefined ? withdrawal === undefined : !withdrawal.subjects.has(subject);
}

/** Indices of the claims that witness their event: not retracted as a whole, and neither comments nor retractions. */
export function witnessesOf(claims: readonly Claim[]): readonly number[] {
  const withdrawals = claims.some(({ stance }) => stance !== undefined) ? withdrawalsOf(claims) : undefined;
  return claims.flatMap((claim, index) => {
    const withdrawal = withdrawals?.get(index);
    const isGone = withdrawal?.isRetracted === true && withdrawal.subjects === undefined;
    return isWitness(claim) && !isGone ? [index] : [];
  });
}

/** Ids of the sources that tell an event, in the order of their first witness. */
export function tellersOf({ claims }: Pick<TimelineEvent, "claims">): ReadonlySet<string> {
  if (!claims.some(({ stance }) => stance !== undefined)) return new Set(claims.map(({ source }) => source));
  return new Set(witnessesOf(claims).flatMap((index) => claims[index]?.source ?? []));
}

/** "all" where a claim is withdrawn as a whole; undefined where it is not touched. */
function withdrawnSubjects(by: Claim, claim: Claim): ReadonlySet<string> | "all" | undefined {
  const isNamed = by.of !== undefined;
  if (isNamed ? claim.id !== by.of : !isEarlierOf(by, claim)) return undefined;
  const spoken = subjectsOf(by);
  const shared = new Set([...subjectsOf(claim)].filter((subject) => spoken.has(subject)));
  if (isNamed) return by.stance === "retracts" || shared.size === 0 ? "all" : shared;
  if (by.stance === "retracts" && spoken.size === 0) return "all";
  return shared.size === 0 ? undefined : shared;
}

/** Whether a claim is one that the outlet of `later` made before it. */
function isEarlierOf(later: Claim, claim: Claim): boolean {
  if (claim.speaker.name !== later.speaker.name && !(claim.outlet.speaks && later.outlet.speaks)) return false;
  if (claim.source === later.source) return (claim.at?.paragraph ?? Infinity) < (later.at?.paragraph ?? -Infinity);
  if (claim.outlet.name !== later.outlet.name) return false;
  return (claim.outlet.published.to ?? Infinity) <= (later.outlet.published.from ?? -Infinity);
}

interface Withdrawing {
  readonly by: number;
  readonly subjects: ReadonlySet<string> | "all";
  readonly isRetracted: boolean;
}

function merged(before: Withdrawal | undefined, { by, subjects, isRetracted: own }: Withdrawing): Withdrawal {
  const all = { by: [...(before?.by ?? []), by], isRetracted: own || before?.isRetracted === true };
  if (subjects === "all" || (before && before.subjects === undefined)) return all;
  return { ...all, subjects: new Set([...(before?.subjects ?? []), ...subjects]) };
}

function wholeIfAll(withdrawal: Withdrawal, claim: Claim | undefined): Withdrawal {
  const { by, subjects, isRetracted } = withdrawal;
  if (subjects === undefined || claim === undefined) return withdrawal;
  return [...subjectsOf(claim)].every((subject) => subjects.has(subject)) ? { by, isRetracted } : withdrawal;
}
