/** What the accounts of one event say, matter by matter. Computed from its claims; nothing of it is ever typed into a file. */
import { grouped } from "../grouped.ts";
import type { Claim, TimelineEvent } from "../timeline.ts";
import { aspectMatters } from "./aspect-matters.ts";
import { dateMatters, datesElsewhere, type ClaimedDate, type ClaimElsewhere } from "./date-matters.ts";
import { figureMatters } from "./figure-matters.ts";
import type { Matter } from "./matter.ts";
import { figureSubject, isWitness, stands, withdrawalsOf } from "./standing.ts";

/**
 * Every matter that claims of an event give an account of: dates first, then figures by measure, then aspects. Comments
 * and retractions take no side, and neither does what was withdrawn. A source can differ from itself, through those it
 * quotes. Takes time in proportion to the claims, unless they make hundreds of different statements on one matter.
 */
export function mattersOf(event: TimelineEvent): readonly Matter[] {
  return mattersAmong(event, event.claims.keys());
}

/** Those of `mattersOf` on which at least two different things are said: the others cost next to nothing here. */
export function variedMatters(event: TimelineEvent): readonly Matter[] {
  return event.claims.length < 2 ? [] : mattersAmong(event, event.claims.keys(), 2);
}

/**
 * The same for some of the claims of an event. What was withdrawn by any claim of the event stays withdrawn.
 *
 * @param among indices into the claims
 * @param least how many different things have to be said on a matter
 */
export function mattersAmong(event: TimelineEvent, among: Iterable<number>, least = 1): readonly Matter[] {
  const { claims, when } = event;
  const standing = standingClaims(claims, among);
  const figures = standing.flatMap(({ claim, index, holds }) =>
    (claim.figures ?? []).filter((figure) => holds(figureSubject(figure))).map((figure) => ({ claim: index, figure })),
  );
  const aspects = standing.flatMap(({ claim, index, holds }) =>
    [...grouped(claim.asserts ?? [], ({ aspect }) => aspect)]
      .filter(([aspect]) => holds(aspect))
      .map(([, asserts]) => ({ claim: index, asserts, isDenial: claim.stance === "denies" })),
  );
  return [
    ...dateMatters(claims, datesOf(standing), { event: when, least }),
    ...figureMatters(claims, figures, least),
    ...aspectMatters(claims, aspects, least),
  ];
}

/** The claims that date an event and take a side on it, with their indices. */
export function claimedDates({ claims }: Pick<TimelineEvent, "claims">): readonly ClaimedDate[] {
  return datesOf(standingClaims(claims, claims.keys()));
}

/** The claims whose date has no instant in common with the event's own: see `datesElsewhere`. */
export function claimsElsewhere(event: TimelineEvent): readonly ClaimElsewhere[] {
  // Of hundreds of thousands of events that came in a table, no claim has a date of its own.
  if (!event.claims.some(({ when }) => when !== undefined)) return NOWHERE;
  return datesElsewhere(claimedDates(event), event);
}

const NOWHERE: readonly ClaimElsewhere[] = [];

interface StandingClaim {
  readonly index: number;
  readonly claim: Claim;
  /** Whether it still takes a side on a subject: see `subjectsOf`. */
  readonly holds: (subject: string) => boolean;
}

function standingClaims(claims: readonly Claim[], among: Iterable<number>): readonly StandingClaim[] {
  const withdrawals = claims.some(({ stance }) => stance !== undefined) ? withdrawalsOf(claims) : undefined;
  return [...among].flatMap((index) => {
    const claim = claims[index];
    if (claim === undefined || !isWitness(claim)) return [];
    const withdrawal = withdrawals?.get(index);
    return [{ index, claim, holds: (subject: string) => stands(withdrawal, subject) }];
  });
}

function datesOf(standing: readonly StandingClaim[]): readonly ClaimedDate[] {
  return standing.flatMap(({ claim: { when }, index, holds }) =>
    when !== undefined && holds("date") ? [{ claim: index, when }] : [],
  );
}
