/** What is computed from the claims of events, as scripts read it. */
import { compareSources } from "../accounts/comparison.ts";
import { differingKinds } from "../accounts/conflicts.ts";
import { corroborationBy } from "../accounts/corroboration.ts";
import { impliedBy } from "../accounts/implied.ts";
import { mattersOf } from "../accounts/matters.ts";
import { originsOf } from "../accounts/origins.ts";
import { placesByRank } from "../accounts/rank.ts";
import type { Statement } from "../accounts/positions.ts";
import { withdrawalsOf } from "../accounts/standing.ts";
import { knownSinceBy } from "../became-known/known-since.ts";
import { tellingsBy } from "../coverage/tellings.ts";
import type { Timeline, TimelineEvent } from "../timeline.ts";
import { asWritten } from "../written.ts";

/**
 * An event as its file has it, with what follows from its claims: `differs` (the kinds of matters on which accounts
 * differ), `accounts` (every matter, with its relation and positions), `origins`, `corroboration`, `withdrawn` (claims
 * that are held no longer, by their index), `tellings` (each source that tells it, what it takes part in a disagreement about,
 * and whether all that it tells was taken over from others), `impliedBy` (sources that imply it by telling another event), `knownSince` (the day
 * of the first report that tells it, how that day is known, and whose reports these are), and `rank` (its place
 * in the order in which events are drawn where there is no room for all; 1 comes first). Claims are told by their index
 * in `claims`. Looks at the timeline once.
 */
export function eventJson(timeline: Timeline): (event: TimelineEvent) => object {
  const { events, sources } = timeline;
  const corroboration = corroborationBy(sources);
  const ranks = placesByRank(events, sources);
  const implied = impliedBy(timeline);
  const tellings = tellingsBy(sources);
  const knownSince = knownSinceBy(timeline);
  return (event) => {
    const matters = mattersOf(event);
    return {
      ...asWritten(event),
      differs: differingKinds(matters),
      accounts: matters.map(({ kind, subject, relation, unit, positions }) => ({
        kind,
        subject,
        relation,
        ...(unit !== undefined && { unit }),
        positions: positions.map(({ statements, ...position }) => ({
          ...statementJson(position),
          ...(statements.length > 1 && { statements: statements.map(statementJson) }),
        })),
      })),
      origins: originsOf(event, sources),
      corroboration: corroboration(event),
      rank: ranks.get(event.id),
      withdrawn: [...withdrawalsOf(event.claims)].map(([claim, { by, subjects }]) => ({
        claim,
        by,
        ...(subjects && { subjects: [...subjects] }),
      })),
      tellings: [...tellings(event)].map(([source, { differs, isTakenOver = false }]) => ({
        ...{ source, differs, isTakenOver },
      })),
      knownSince: knownSince(event),
      impliedBy: implied(event).map(({ source, event: by }) => ({ source, event: by.id })),
    };
  };
}

function statementJson({ value, asOf, claims, speakers, through, sources }: Omit<Statement, "holders">): object {
  return { value, ...(asOf !== undefined && { asOf }), claims, speakers, through, sources };
}

/** A comparison of sources, event by event, as scripts read it. */
export function comparisonJson(timeline: Timeline, ids: readonly string[]): object {
  const { events } = timeline;
  const { sources, shared, only, neither } = compareSources(events, ids);
  const impliers = impliedBy(timeline);
  const implied = events.map((event) => ({ id: event.id, by: new Set(impliers(event).map(({ source }) => source)) }));
  const idOf = ({ id }: TimelineEvent): string => id;
  return {
    sources,
    shared: shared.map(({ event, tellers, matters }) => ({
      id: event.id,
      title: event.title,
      tellers,
      matters: matters.map(({ cells, ...matter }) => ({
        ...matter,
        says: Object.fromEntries(sources.map((id, index) => [id, cells[index] ?? []])),
      })),
    })),
    only: Object.fromEntries([...only].map(([id, told]) => [id, told.map(idOf)])),
    neither: neither.map(idOf),
    // What a source does not tell and yet implies: neither untold by it nor only in another.
    implied: Object.fromEntries(
      sources.map((source) => [source, implied.flatMap(({ id, by }) => (by.has(source) ? [id] : []))]),
    ),
  };
}
