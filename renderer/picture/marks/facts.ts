/** What can be said of an event whatever the view: worked out once, not once a frame. */
import { differingKinds, toldMatters } from "../../../data/accounts/conflicts.ts";
import type { Matter } from "../../../data/accounts/matter.ts";
import { differencesAmong } from "../../../data/accounts/comparison.ts";
import { claimsElsewhere, variedMatters } from "../../../data/accounts/matters.ts";
import { concludedSources } from "../../../data/assessments/assessment.ts";
import { corroborationBy } from "../../../data/accounts/corroboration.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import type { OpenInterval } from "../../../data/time.ts";
import { isSpan, type Source, type TimelineEvent, type When } from "../../../data/timeline.ts";
import { eventName } from "./caption.ts";
import type { CodedSource } from "./chip.ts";
import type { ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import { rankOf } from "../../../data/accounts/rank.ts";
import { memo, once } from "../../../data/memo.ts";

export interface EventFacts {
  /** What accounts tell differently: see `toldMatters`. */
  readonly told: readonly Matter[];
  /** The kinds of matters on which accounts differ, each once, in the order in which they are listed. */
  readonly differs: readonly ConflictKind[];
  /** For a screen reader. Put into words when it is first asked for: of a crowd most have no mark. */
  readonly name: string;
  /** Claims that date the event elsewhere, with their indices. */
  readonly elsewhere: readonly ToldElsewhere[];
  /** Ids of the sources that tell it: those whose claims witness it. */
  readonly sources: ReadonlySet<string>;
  /** Those of them of which an importer concluded it. */
  readonly concluded: ReadonlySet<string>;
  /** How much it matters where there is no room for all: see `rankOf`. */
  readonly rank: number;
}

/** Where a claim, by its index, dates an event elsewhere, and where within that it likely does. */
export interface ToldElsewhere {
  readonly claim: number;
  readonly source: string;
  readonly when: OpenInterval;
  readonly likely?: OpenInterval;
}

export type FactsOf = (event: TimelineEvent) => EventFacts;

/** The facts of events of a timeline with those sources; each takes time in proportion to its claims. */
export function factsFor(sources: readonly Source[]): FactsOf {
  const corroboration = corroborationBy(sources);
  return (event) => factsOf(event, corroboration(event).independent);
}

function factsOf(event: TimelineEvent, independent: number): EventFacts {
  const told = toldMatters(variedMatters(event));
  const conflicts = told.filter(({ relation }) => relation === "differ");
  const differs = differingKinds(told);
  const name = once(() => eventName(event, conflicts));
  return {
    told,
    differs,
    get name() {
      return name();
    },
    elsewhere: claimsElsewhere(event).flatMap(({ claim, part }) => {
      const { source, when } = event.claims[claim] ?? {};
      return source === undefined || when === undefined ? [] : [{ claim, source, ...placeOf(when, part) }];
    }),
    sources: tellersOf(event),
    concluded: concludedSources(event.claims),
    rank: rankOf({ emphasis: event.emphasis, differs: differs.length > 0, independent }),
  };
}

/** The same, remembered for each event object; drop the function to forget them. */
export function rememberedFacts(sources: readonly Source[]): FactsOf {
  return memo(factsFor(sources));
}

/** While sources are compared, only what they differ on among them is told; nothing is changed for fewer than two. */
export function comparedFacts(facts: FactsOf, compared: readonly CodedSource[]): FactsOf {
  if (compared.length < 2) return facts;
  const ids = compared.map(({ source }) => source.id);
  return memo((event) => {
    const told = differencesAmong(event, ids);
    const { elsewhere, sources, concluded, rank } = facts(event);
    const name = eventName(event, told);
    return { told, differs: differingKinds(told), name, elsewhere, sources, concluded, rank };
  });
}

function placeOf(when: When, part: "whole" | "start" | "end"): Pick<ToldElsewhere, "when" | "likely"> {
  if (isSpan(when) && part === "whole") return { when: when.interval };
  const { interval, likely } = isSpan(when) ? when[part === "end" ? "end" : "start"] : when;
  return { when: interval, ...(likely && { likely: likely.interval }) };
}
