/** What can be said of an event whatever the view: worked out once, not once a frame. */
import { differingKinds, toldMatters } from "../../../data/accounts/conflicts.ts";
import type { Matter } from "../../../data/accounts/matter.ts";
import { claimsElsewhere, variedMatters } from "../../../data/accounts/matters.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { OpenInterval } from "../../../data/time.ts";
import { isSpan, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { eventName } from "./caption.ts";
import type { ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import { memo } from "../../../data/memo.ts";

export interface EventFacts {
  /** What accounts tell differently: see `toldMatters`. */
  readonly told: readonly Matter[];
  /** The kinds of matters on which accounts differ, each once, in the order in which they are listed. */
  readonly differs: readonly ConflictKind[];
  /** For a screen reader. */
  readonly name: string;
  /** Claims that date the event elsewhere, with their indices. */
  readonly elsewhere: readonly { readonly claim: number; readonly source: string; readonly when: OpenInterval }[];
  /** Ids of the sources that tell it: those whose claims witness it. */
  readonly sources: ReadonlySet<string>;
}

export type FactsOf = (event: TimelineEvent) => EventFacts;

/** The facts of one event; takes time in proportion to its claims. */
export function factsOf(event: TimelineEvent): EventFacts {
  const told = toldMatters(variedMatters(event));
  const conflicts = told.filter(({ relation }) => relation === "differ");
  return {
    told,
    differs: differingKinds(told),
    name: eventName(event, conflicts),
    elsewhere: claimsElsewhere(event).flatMap(({ claim, part }) => {
      const { source, when } = event.claims[claim] ?? {};
      return source === undefined || when === undefined ? [] : [{ claim, source, when: intervalOf(when, part) }];
    }),
    sources: tellersOf(event),
  };
}

/** The same, remembered for each event object; drop the function to forget them. */
export function rememberedFacts(): FactsOf {
  return memo(factsOf);
}

function intervalOf(when: When, part: "whole" | "start" | "end"): OpenInterval {
  return part !== "whole" && isSpan(when) ? when[part].interval : when.interval;
}
