/** What accounts can differ on: the kinds of disagreement, and their names in words. */
import type { Aspect } from "../timeline.ts";

/** "date", "figures" or the id of an aspect. */
export type ConflictKind = string;

/** Aspects that need no words of the timeline's own. */
export const ASPECTS = ["responsibility", "breach", "scope", "nature", "reason"] as const satisfies readonly Aspect[];

/** The program's own kinds, in the order in which they are listed and drawn. */
export const CONFLICT_KINDS = ["date", "figures", ...ASPECTS] as const;

/** Kinds in the order in which they are listed and drawn: the program's own, then those of the timeline by their ids. */
export function inKindOrder(kinds: Iterable<ConflictKind>): readonly ConflictKind[] {
  return [...kinds].sort((a, b) => kindRank(a) - kindRank(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/** Where a kind stands among the program's own; all others stand behind them. */
export function kindRank(kind: ConflictKind): number {
  const rank = CONFLICT_KINDS.findIndex((own) => own === kind);
  return rank === -1 ? CONFLICT_KINDS.length : rank;
}

/**
 * An aspect as a label in a picture: "who did it".
 *
 * @param own the timeline's own words for it, if it has any
 */
export function aspectLabel(aspect: string, own?: string): string {
  const labels: Readonly<Record<Aspect, string>> = {
    responsibility: "who did it",
    breach: "who broke it",
    scope: "what it covered",
    nature: "what it was",
    reason: "why",
  };
  const known = ASPECTS.find((one) => one === aspect);
  return own ?? (known === undefined ? aspect : labels[known]);
}

/** What accounts differ on, in words: of a span's ends, "when it began" and "when it ended". */
export function conflictSubject(kind: ConflictKind, subject: string): string {
  if (kind !== "date") return subject;
  return subject === "start" ? "when it began" : subject === "end" ? "when it ended" : subject;
}
