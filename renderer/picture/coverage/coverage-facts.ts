/** Who tells what, whatever the view: worked out once for a timeline, and for an event when it is first asked for. */
import { aspectLabel, type ConflictKind } from "../../../data/accounts/conflict-kinds.ts";
import { corroborationBy, type Corroboration } from "../../../data/accounts/corroboration.ts";
import { tellingsBy, type Tellings } from "../../../data/coverage/tellings.ts";
import { memo } from "../../../data/memo.ts";
import type { Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import type { Drafting } from "../marks/draft.ts";
import { gridSources, type GridSource } from "./grid-sources.ts";

export interface CoverageFacts {
  readonly sources: readonly GridSource[];
  readonly sourceOf: (id: string) => Source | undefined;
  readonly tellings: (event: TimelineEvent) => Tellings;
  readonly corroboration: (event: TimelineEvent) => Corroboration;
  /** A kind of matter in words. */
  readonly wordsOf: (kind: ConflictKind) => string;
}

/** Takes time in proportion to the sources. Only sources that have a chip count as telling. */
export function coverageFactsOf({ sources, aspects = {} }: Timeline, drafting: Drafting): CoverageFacts {
  const { coded, outlets, compared, facts } = drafting;
  const tellingsOf = tellingsBy(sources);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return {
    sources: gridSources(sources, outlets, compared),
    sourceOf: (id) => sourceOf.get(id),
    tellings: memo((event) => {
      const conflicts = facts(event).told.filter(({ relation }) => relation === "differ");
      return new Map([...tellingsOf(event, conflicts)].filter(([id]) => coded.has(id)));
    }),
    corroboration: memo(corroborationBy(sources)),
    wordsOf: (kind) => aspectLabel(kind, aspects[kind]),
  };
}
