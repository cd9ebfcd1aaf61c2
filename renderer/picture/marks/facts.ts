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
import { memo } from "../../../data/memo.ts";

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
  const told = event.claims.length < 2 ? NOTHING : toldMatters(variedMatters(event));
  const differs = told.length === 0 ? NOTHING : differingKinds(told);
  const rank = rankOf({ emphasis: event.emphasis, differs: differs.length > 0, independent });
  return new FactsOfEvent(event, { told, differs, elsewhere: toldElsewhere(event), rank });
}

const NOTHING: readonly never[] = [];

/** What ranks a member, and says how far it reaches, is there; the rest is worked out when it is first asked for. */
class FactsOfEvent implements EventFacts {
  readonly told: readonly Matter[];
  readonly differs: readonly ConflictKind[];
  readonly elsewhere: readonly ToldElsewhere[];
  readonly rank: number;
  readonly #event: TimelineEvent;
  #name: string | undefined;
  #sources: ReadonlySet<string> | undefined;
  #concluded: ReadonlySet<string> | undefined;

  constructor(
    event: TimelineEvent,
    { told, differs, elsewhere, rank }: Pick<EventFacts, "told" | "differs" | "elsewhere" | "rank">,
  ) {
    this.told = told;
    this.differs = differs;
    this.elsewhere = elsewhere;
    this.rank = rank;
    this.#event = event;
  }

  get name(): string {
    this.#name ??= eventName(
      this.#event,
      this.told.filter(({ relation }) => relation === "differ"),
    );
    return this.#name;
  }

  get sources(): ReadonlySet<string> {
    return (this.#sources ??= tellersOf(this.#event));
  }

  get concluded(): ReadonlySet<string> {
    return (this.#concluded ??= concludedSources(this.#event.claims));
  }
}

function toldElsewhere(event: TimelineEvent): readonly ToldElsewhere[] {
  const elsewhere = claimsElsewhere(event);
  if (elsewhere.length === 0) return NOTHING;
  return elsewhere.flatMap(({ claim, part }) => {
    const { source, when } = event.claims[claim] ?? {};
    return source === undefined || when === undefined ? [] : [{ claim, source, ...placeOf(when, part) }];
  });
}

/** The same, remembered for each event object; drop the function to forget them. */
export function rememberedFacts(sources: readonly Source[]): FactsOf {
  return memo(factsFor(sources));
}

/** Whether accounts of an event differ; an event that is told once is not looked at. */
export function isDisputed(event: TimelineEvent, facts: FactsOf): boolean {
  return event.claims.length > 1 && facts(event).differs.length > 0;
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
