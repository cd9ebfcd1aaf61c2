/** What accounts can differ on: the kinds of disagreement, and their names in words. */
import type { Aspect } from "../timeline.ts";

export type ConflictKind = "date" | "figures" | Aspect;

/** Every kind, in the order in which they are listed and drawn. */
export const CONFLICT_KINDS: readonly ConflictKind[] = [
  "date",
  "figures",
  "responsibility",
  "breach",
  "scope",
  "nature",
  "reason",
];

/** Which aspect accounts differ on, as a label in a picture: "who did it". */
export function aspectLabel(aspect: Aspect): string {
  const labels: Readonly<Record<Aspect, string>> = {
    responsibility: "who did it",
    breach: "who broke it",
    scope: "what it covered",
    nature: "what it was",
    reason: "why",
  };
  return labels[aspect];
}

/** What accounts differ on, in words: of a span's ends, "when it began" and "when it ended". */
export function conflictSubject(kind: ConflictKind, subject: string): string {
  if (kind !== "date") return subject;
  return subject === "start" ? "when it began" : subject === "end" ? "when it ended" : subject;
}
