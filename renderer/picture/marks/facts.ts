/** What can be said of an event whatever the view: worked out once, not once a frame. */
import { conflictsOf, type Conflict } from "../../../data/accounts/conflicts.ts";
import { claimsElsewhere } from "../../../data/accounts/date-conflicts.ts";
import type { OpenInterval } from "../../../data/time.ts";
import { isSpan, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { eventName } from "./caption.ts";
import { CONFLICT_KINDS, type ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import { memo } from "../../../data/memo.ts";

export interface EventFacts {
  readonly conflicts: readonly Conflict[];
  /** The kinds of those, each once, in the order in which they are listed. */
  readonly differs: readonly ConflictKind[];
  /** For a screen reader. */
  readonly name: string;
  /** Claims that date the event elsewhere, with their indices. */
  readonly elsewhere: readonly { readonly claim: number; readonly source: string; readonly when: OpenInterval }[];
  /** Ids of the sources that tell it. */
  readonly sources: ReadonlySet<string>;
}

export type FactsOf = (event: TimelineEvent) => EventFacts;

/** The facts of one event; takes time in proportion to its claims. */
export function factsOf(event: TimelineEvent): EventFacts {
  const conflicts = conflictsOf(event);
  const kinds = new Set(conflicts.map(({ kind }) => kind));
  return {
    conflicts,
    differs: CONFLICT_KINDS.filter((kind) => kinds.has(kind)),
    name: eventName(event, conflicts),
    elsewhere: claimsElsewhere(event).flatMap(({ claim, part }) => {
      const { source, when } = event.claims[claim] ?? {};
      return source === undefined || when === undefined ? [] : [{ claim, source, when: intervalOf(when, part) }];
    }),
    sources: new Set(event.claims.map(({ source }) => source)),
  };
}

/** The same, remembered for each event object; drop the function to forget them. */
export function rememberedFacts(): FactsOf {
  return memo(factsOf);
}

function intervalOf(when: When, part: "whole" | "start" | "end"): OpenInterval {
  return part !== "whole" && isSpan(when) ? when[part].interval : when.interval;
}
