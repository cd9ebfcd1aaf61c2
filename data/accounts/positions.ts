import type { Claim } from "../timeline.ts";

/** What one claim says on one matter. Stands with equal keys are the same position. */
export interface Stand {
  /** Index into the claims of the event. */
  readonly claim: number;
  readonly key: string;
  /** As it is drawn. */
  readonly value: string;
}

/** What one or more claims agree on, against others. */
export interface Position {
  /** As it is drawn: "over 60", "83", "19 September 2016", "Russia". */
  readonly value: string;
  /** Indices into the claims of the event, ascending. */
  readonly claims: readonly number[];
  /** Ids of the sources, each once, in the order of their first claim. */
  readonly sources: readonly string[];
  /** Names of those who say so, each once, in the order of their first claim. */
  readonly speakers: readonly string[];
}

/**
 * Groups stands into positions, in the order of the claims that first take them. The wording is that of the first.
 *
 * @param stands in the order of the claims
 */
export function groupStands(claims: readonly Claim[], stands: readonly Stand[]): readonly Position[] {
  const groups = new Map<string, { value: string; claims: number[] }>();
  for (const { claim, key, value } of stands) {
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { value, claims: [claim] });
  }
  return [...groups.values()].map(({ value, claims: indices }) => {
    const members = indices.map((index) => claims[index]).filter((claim) => claim !== undefined);
    return {
      value,
      claims: indices,
      sources: [...new Set(members.map((claim) => claim.source))],
      speakers: [...new Set(members.map((claim) => claim.speaker.name))],
    };
  });
}
