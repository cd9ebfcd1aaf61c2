/** A matter: something that claims of one event give an account of, with the positions that they take on it. */
import type { ConflictKind } from "./conflict-kinds.ts";
import { maximalGroups } from "./groups.ts";
import { stated, type Position, type Stand, type Statement } from "./positions.ts";
import type { Claim } from "../timeline.ts";

/**
 * How the positions on a matter stand to each other. `compatible`: all that is said can be true together ("over 60" and
 * 83). `overlap`: sets of parties that share one. `differ`: two at least that cannot both be true.
 */
export type Relation = "compatible" | "overlap" | "differ";

/** What claims say on one matter. */
export interface Matter {
  readonly kind: ConflictKind;
  /** What it is about: "date", "start" or "end"; the measure of the figures ("killed"); the label of the aspect ("who did it"). */
  readonly subject: string;
  /** Of one position, `compatible`. */
  readonly relation: Relation;
  /** One or more, in the order of the claims that first take them. */
  readonly positions: readonly Position[];
  /** How two of its statements stand to each other. */
  readonly between: (a: Statement, b: Statement) => Relation;
  /** What the figures of all statements are counted in, where claims say so. The values leave it out. */
  readonly unit?: string;
}

/** What a matter is made of. */
export interface MatterParts<S extends Stand> {
  readonly kind: ConflictKind;
  readonly subject: string;
  readonly claims: readonly Claim[];
  readonly stands: readonly S[];
  /** How two stands stand to each other; symmetrical. */
  readonly relate: (a: S, b: S) => Relation;
  /** The positions among distinct stands, as groups of indices; left out, the maximal groups of compatible ones. */
  readonly groupsOf?: (stands: readonly S[]) => readonly (readonly number[])[];
  /** How many different things have to be said for a matter to be worth making; 1 when left out. */
  readonly least?: number;
}

/** More distinct statements than this are not weighed against each other one by one. */
const MOST_WEIGHED = 2000;

/** What claims say on a matter; undefined where they say nothing on it, or fewer than `least` different things. */
export function matter<S extends Stand>({
  kind,
  subject,
  claims,
  stands,
  relate,
  groupsOf,
  least = 1,
}: MatterParts<S>): Matter | undefined {
  if (stands.length < least || (least > 1 && new Set(stands.map(({ key }) => key)).size < least)) return undefined;
  const compatible = (a: S, b: S): boolean => relate(a, b) === "compatible";
  const found = stated(claims, stands, groupsOf ?? ((distinct) => maximalGroups(distinct, compatible)));
  const standOf = new Map(found.statements.map((statement, index) => [statement, found.stands[index]]));
  const between = (a: Statement, b: Statement): Relation => {
    const [own, other] = [standOf.get(a), standOf.get(b)];
    return own === undefined || other === undefined || own === other ? "compatible" : relate(own, other);
  };
  return {
    kind,
    subject,
    relation: worstOfPairs(found.stands.slice(0, MOST_WEIGHED), relate),
    positions: found.positions,
    between,
  };
}

function worstOfPairs<S>(stands: readonly S[], relate: (a: S, b: S) => Relation): Relation {
  let worst: Relation = "compatible";
  for (const [index, stand] of stands.entries()) {
    for (let at = index + 1; at < stands.length; at += 1) {
      worst = worstOf([worst, relate(stand, stands[at]!)]);
      if (worst === "differ") return worst;
    }
  }
  return worst;
}

/** The relation of the pair that stands worst to each other. */
export function worstOf(relations: readonly Relation[]): Relation {
  if (relations.includes("differ")) return "differ";
  return relations.includes("overlap") ? "overlap" : "compatible";
}

/** All that is said on a matter, each statement once, in the order of the positions. */
export function statementsOf({ positions }: Pick<Matter, "positions">): readonly Statement[] {
  return [...new Set(positions.flatMap(({ statements }) => statements))];
}
