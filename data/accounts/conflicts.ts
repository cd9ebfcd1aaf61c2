/** Where the accounts of one event differ, and where they only tell it in other words. */
import type { TimelineEvent } from "../timeline.ts";
import { inKindOrder, type ConflictKind } from "./conflict-kinds.ts";
import { statementsOf, type Matter } from "./matter.ts";
import { variedMatters } from "./matters.ts";

/** The matters on which claims of an event cannot all be true: dates, then figures, then aspects. */
export function conflictsOf(event: TimelineEvent): readonly Matter[] {
  return variedMatters(event).filter(({ relation }) => relation === "differ");
}

/** The kinds of matters on which accounts differ, each once, in their usual order. */
export function differingKinds(conflicts: readonly Matter[]): readonly ConflictKind[] {
  const kinds = new Set(conflicts.filter(({ relation }) => relation === "differ").map(({ kind }) => kind));
  return inKindOrder(kinds);
}

/**
 * The matters on which a reader is told who says what: those on which accounts differ, and those on which they say
 * different things that can all be true. Dates that can all be true are told beside the date itself.
 */
export function toldMatters(matters: readonly Matter[]): readonly Matter[] {
  return matters.filter(
    (matter) => matter.relation === "differ" || (matter.kind !== "date" && statementsOf(matter).length > 1),
  );
}
