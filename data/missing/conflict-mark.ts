/** A short mark of what the accounts of an event differ on: it tells whether that is still what somebody has looked at. */
import { conflictsOf } from "../accounts/conflicts.ts";
import { statementsOf, type Matter } from "../accounts/matter.ts";
import { figureSubject } from "../accounts/standing.ts";
import { isSpan, type Claim, type Moment, type TimelineEvent, type When } from "../timeline.ts";

/**
 * The mark of an event's conflicts, 16 hex digits. It is made of what the claims in conflict say and which sources say
 * it, and of nothing else: not of the order of claims, nor of their wording. Undefined where accounts do not differ.
 *
 * @param conflicts those of the event
 */
export function conflictMark(
  event: TimelineEvent,
  conflicts: readonly Matter[] = conflictsOf(event),
): string | undefined {
  if (conflicts.length === 0) return undefined;
  const told = conflicts.flatMap((conflict) => {
    const claims = new Set(statementsOf(conflict).flatMap((statement) => statement.claims));
    return [...claims].map((index) => toldBy(event.claims[index]!, conflict));
  });
  return hashOf(JSON.stringify([...new Set(told)].sort()));
}

/** Whether the conflicts of an event are those that somebody has looked at. */
export function isLookedAt(event: TimelineEvent, conflicts: readonly Matter[]): boolean {
  return event.reviewed !== undefined && event.reviewed === conflictMark(event, conflicts);
}

/** What a claim says on a matter, as JSON of the file's own values: words for them may change with the program. */
function toldBy(claim: Claim, { kind, subject }: Matter): string {
  const { source, stance = "asserts", when, figures, asserts } = claim;
  const measured = kind === "figures" ? figureSubject({ measure: subject }) : "";
  // A claim has what it is in conflict on.
  const said =
    kind === "date"
      ? dateParts(when!)
      : kind === "figures"
        ? figures!.filter((figure) => figureSubject(figure) === measured).map(parts)
        : asserts!.filter(({ aspect }) => aspect === kind).map(({ value }) => value);
  return JSON.stringify([kind, measured, source, stance, said]);
}

function dateParts(when: When): readonly unknown[] {
  return isSpan(when) ? [momentParts(when.start), momentParts(when.end)] : momentParts(when);
}

function momentParts({ earliest, latest, zone }: Moment): readonly unknown[] {
  return [earliest, latest, zone];
}

/** The amount of a figure, its fields in an order of their own. */
function parts(figure: NonNullable<Claim["figures"]>[number]): readonly unknown[] {
  const { value, min, max, moreThan, lessThan, about, asOf, unit } = figure;
  return [value, min, max, moreThan, lessThan, about, asOf, unit];
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits over UTF-16 units: nobody has to be kept from forging it. */
function hashOf(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * FNV_PRIME);
  return hash.toString(16).padStart(16, "0");
}
