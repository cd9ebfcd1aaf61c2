/** Where the accounts of one event differ. Computed from its claims; nothing of it is ever typed into a file. */
import { claimedDates, dateConflicts } from "./date-conflicts.ts";
import { grouped } from "../grouped.ts";
import { groupStands, type Position, type Stand } from "./positions.ts";
import type { Aspect, Claim, Figure, TimelineEvent } from "../timeline.ts";
import { amountText } from "../wording.ts";
import { aspectLabel, CONFLICT_KINDS, type ConflictKind } from "./conflict-kinds.ts";

/** A matter on which claims of one event take at least two positions. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** What it is about: "date", "start" or "end"; the measure of the figures ("killed"); the label of the aspect ("who did it"). */
  readonly subject: string;
  /** Two or more, in the order of the claims that first take them. */
  readonly positions: readonly Position[];
  /** Whether all positions could be true at once: "over 60" and "83". Only figures can be. */
  readonly compatible: boolean;
  /** What the figures of all positions are counted in, where the claims say so. The positions leave it out. */
  readonly unit?: string;
}

/**
 * Every conflict among the claims of an event: dates first, then figures by measure, then aspects. Dates differ when
 * they have no instant in common (see `dateConflicts`); figures of the same measure and unit when they are stated
 * differently; aspects when claims take different stands. A source can differ from itself, through those it quotes.
 * Takes time in proportion to the claims.
 */
export function conflictsOf(event: TimelineEvent): readonly Conflict[] {
  const dates = dateConflicts(claimedDates(event.claims), event.when).map(({ subject, stands }) =>
    conflict("date", subject, groupStands(event.claims, stands)),
  );
  return [...dates, ...figureConflicts(event.claims), ...aspectConflicts(event.claims)];
}

function conflict(kind: ConflictKind, subject: string, positions: readonly Position[]): Conflict {
  return { kind, subject, positions, compatible: false };
}

function figureConflicts(claims: readonly Claim[]): Conflict[] {
  const stated = new Map<string, { readonly stands: Stand[]; readonly figures: Figure[] }>();
  claims.forEach((claim, index) => {
    for (const [key, figures] of byMeasure(claim.figures ?? [])) {
      const entry = stated.get(key) ?? { stands: [], figures: [] };
      stated.set(key, entry);
      entry.stands.push(stand(index, figures.map(amountText)));
      entry.figures.push(...figures);
    }
  });
  return [...stated.values()]
    .map(({ stands, figures }) => {
      const { measure = "", unit } = figures[0] ?? {};
      return {
        ...conflict("figures", measure, groupStands(claims, stands)),
        compatible: haveCommonValue(figures),
        ...(unit !== undefined && { unit }),
      };
    })
    .filter(isDisputed);
}

function byMeasure(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  return grouped(figures, ({ measure, unit }) => JSON.stringify([measure, unit]));
}

function aspectConflicts(claims: readonly Claim[]): Conflict[] {
  const stands = new Map<Aspect, Stand[]>();
  claims.forEach((claim, index) => {
    for (const [aspect, asserted] of grouped(claim.asserts ?? [], (assertion) => assertion.aspect)) {
      const taken = stands.get(aspect) ?? [];
      taken.push(
        stand(
          index,
          asserted.map(({ value }) => value),
        ),
      );
      stands.set(aspect, taken);
    }
  });
  return [...stands]
    .sort(([a], [b]) => CONFLICT_KINDS.indexOf(a) - CONFLICT_KINDS.indexOf(b))
    .map(([aspect, taken]) => conflict(aspect, aspectLabel(aspect), groupStands(claims, taken)))
    .filter(isDisputed);
}

/** A claim that gives several values ("Russia", "Syria") takes one stand, whatever their order: both of them. */
function stand(claim: number, values: readonly string[]): Stand {
  const distinct = [...new Set(values)];
  return { claim, key: JSON.stringify([...distinct].sort()), value: distinct.join(" and ") };
}

function isDisputed(candidate: Conflict): boolean {
  return candidate.positions.length > 1;
}

function haveCommonValue(figures: readonly Figure[]): boolean {
  let least = -Infinity;
  let most = Infinity;
  let above = -Infinity;
  for (const { value, min, max, moreThan } of figures) {
    least = Math.max(least, value ?? min ?? -Infinity);
    most = Math.min(most, value ?? max ?? Infinity);
    above = Math.max(above, moreThan ?? -Infinity);
  }
  return least <= most && above < most;
}
