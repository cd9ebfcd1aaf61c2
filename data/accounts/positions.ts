/** What claims say on one matter, and who says it: statements, and the positions that statements can share. */
import { grouped } from "../grouped.ts";
import { mostUsed } from "../most-used.ts";
import { speakerKey, speakerText } from "./speakers.ts";
import { carrierKey } from "./paths.ts";
import type { Claim } from "../timeline.ts";

/** What one claim says on one matter. Stands with equal keys are the same statement. */
export interface Stand {
  /** Index into the claims of the event. */
  readonly claim: number;
  readonly key: string;
  /** As it is drawn. */
  readonly value: string;
  /** The day that it holds for: of a figure. */
  readonly asOf?: string;
}

/** Who says something, and in which sources. */
export interface Holder {
  /** As `speakerText` names them; absent where the sources say it in their own voice. */
  readonly speaker?: string;
  /** Ids, each once, in the order of their first claim. */
  readonly sources: readonly string[];
}

/** One thing that is said, with all who say it. */
export interface Statement {
  /** As it is drawn: "over 60", "83", "19 September 2016", "Russia", "not Russia". */
  readonly value: string;
  /** The day that it holds for: of a figure. Figures without a day beside those of one hold for that day. */
  readonly asOf?: string;
  /** Indices into the claims of the event, ascending. */
  readonly claims: readonly number[];
  /** Those who say so, each once, in the order of their first claim. */
  readonly speakers: readonly string[];
  /** Through whom it came, each once: ids of sources, and names. */
  readonly through: readonly string[];
  /** Ids of the sources that carry it, each once, in the order of their first claim. */
  readonly sources: readonly string[];
  readonly holders: readonly Holder[];
}

/** Statements that can all be true together, against others. */
export interface Position extends Statement {
  /** One or more; those of several are each in the words of their own claims. */
  readonly statements: readonly Statement[];
}

/** Statements on one matter, each once, and the claims' stands that they are made of, by the same index. */
export interface Stated<S extends Stand> {
  readonly statements: readonly Statement[];
  /** The first stand of each statement. */
  readonly stands: readonly S[];
  readonly positions: readonly Position[];
}

/**
 * What claims state, and the positions that they take: groups of statements. A statement that agrees with two that do
 * not agree is in two positions.
 *
 * @param groupsOf the groups among distinct stands, as indices
 */
export function stated<S extends Stand>(
  claims: readonly Claim[],
  stands: readonly S[],
  groupsOf: (stands: readonly S[]) => readonly (readonly number[])[],
): Stated<S> {
  const distinct = [...grouped(stands, ({ key }) => key).values()];
  const statements = distinct.map((group) => statementOf(claims, group));
  const firsts = distinct.flatMap((group) => group.slice(0, 1));
  const positions = groupsOf(firsts).map((group) => {
    const held = group.flatMap((index) => statements[index] ?? []);
    const [only] = held;
    if (only && held.length === 1) return { ...only, statements: held };
    const members = group.flatMap((index) => distinct[index] ?? []);
    return { ...statementOf(claims, members), value: held.map(({ value }) => value).join("; "), statements: held };
  });
  return { statements, stands: firsts, positions };
}

function statementOf<S extends Stand>(claims: readonly Claim[], stands: readonly S[]): Statement {
  const indices = [...new Set(stands.map(({ claim }) => claim))].sort((a, b) => a - b);
  const members = indices.flatMap((index) => claims[index] ?? []);
  const bySpeaker = grouped(members, speakerKey);
  const asOf = stands.find((stand) => stand.asOf !== undefined)?.asOf;
  return {
    value: mostUsed(stands.map(({ value }) => value)) ?? "",
    ...(asOf !== undefined && { asOf }),
    claims: indices,
    speakers: [...bySpeaker.values()].map(nameOf),
    through: [...new Set(members.flatMap(({ through = [] }) => through.map(carrierKey)))],
    sources: [...new Set(members.map(({ source }) => source))],
    holders: holdersAmong(members),
  };
}

/** Who makes claims: each speaker once, with the sources that carry them, in the order of their first claims. */
export function holdersAmong(claims: readonly Claim[]): readonly Holder[] {
  const holders = grouped(claims, (claim) => (claim.outlet.speaks ? "" : speakerKey(claim)));
  return [...holders].map(([key, own]) => ({
    ...(key !== "" && { speaker: nameOf(own) }),
    sources: [...new Set(own.map(({ source }) => source))],
  }));
}

/** How one and the same speaker is named by most of their claims. */
function nameOf(claims: readonly Claim[]): string {
  return mostUsed(claims.map(speakerText)) ?? "";
}
