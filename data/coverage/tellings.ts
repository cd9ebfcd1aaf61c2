/** What each source did with an event: told it, told it in disagreement with another account, or left it out. */
import { inKindOrder, conflictSubject, type ConflictKind } from "../accounts/conflict-kinds.ts";
import { conflictsOf } from "../accounts/conflicts.ts";
import { statementsOf, type Matter } from "../accounts/matter.ts";
import { originsBy } from "../accounts/origins.ts";
import type { Moment, Source, TimelineEvent, When } from "../timeline.ts";

/** How a source tells an event. */
export interface SourceTelling {
  /** What it takes part in a disagreement about, each kind once, in their usual order; empty where it agrees with all. */
  readonly differs: readonly ConflictKind[];
  /** The same in words, with the measures of figures: "date", "killed", "who did it". */
  readonly subjects: readonly string[];
  /** Set where all that it tells of the event was taken over from others: it is then no origin of its own. */
  readonly isTakenOver?: true;
}

/** By the ids of the sources that tell an event, in the order of their first claim. Who is not in it leaves the event out. */
export type Tellings = ReadonlyMap<string, SourceTelling>;

/**
 * Who tells an event and how, for many events of one timeline: looks at the sources once. A source takes part in a
 * disagreement when something that it tells cannot be true together with something else that is told, by whomever.
 *
 * @param sources those of the timeline
 */
export function tellingsBy(
  sources: readonly Source[],
): (event: TimelineEvent, conflicts?: readonly Matter[]) => Tellings {
  const originsOf = originsBy(sources);
  return (event, conflicts = conflictsOf(event)) => {
    const taking = conflicts.map((matter) => ({ matter, parties: partiesTo(matter) }));
    return new Map(
      [...originsOf(event)].map(([id, origins]) => {
        const own = taking.filter(({ parties }) => parties.has(id)).map(({ matter }) => matter);
        const telling: SourceTelling = {
          differs: inKindOrder(new Set(own.map(({ kind }) => kind))),
          subjects: [...new Set(own.map(({ kind, subject }) => conflictSubject(kind, subject)))],
          ...(!origins.has(id) && { isTakenOver: true }),
        };
        return [id, telling];
      }),
    );
  };
}

/** Of more different statements on one matter, the others are weighed against these. */
const MOST_WEIGHED = 2000;

/** Ids of the sources that say something on a matter with which something else on it cannot be true. */
function partiesTo(matter: Matter): ReadonlySet<string> {
  const statements = statementsOf(matter);
  const weighed = statements.slice(0, MOST_WEIGHED);
  const differing = statements.filter((statement) =>
    weighed.some((other) => matter.between(statement, other) === "differ"),
  );
  return new Set(differing.flatMap(({ sources }) => sources));
}

/** What several reports of one outlet tell of an event, as one; undefined where none of them does. */
export function togetherTold(tellings: Tellings, ids: readonly string[]): SourceTelling | undefined {
  const told = ids.flatMap((id) => tellings.get(id) ?? []);
  if (told.length < 2) return told[0];
  return {
    differs: inKindOrder(new Set(told.flatMap(({ differs }) => differs))),
    subjects: [...new Set(told.flatMap(({ subjects }) => subjects))],
    ...(told.every(({ isTakenOver }) => isTakenOver) && { isTakenOver: true }),
  };
}

/**
 * Whether a report was surely out before an event began, so that it could not tell it. What is not known, of the report
 * or of the event, is no reason to say so.
 */
export function wasOutBefore(published: Moment | undefined, { interval, ...when }: When): boolean {
  if (published?.interval.to === undefined || interval.from === undefined) return false;
  const begin = "start" in when ? when.start : when;
  const [out, begun] = [published.instants?.to, begin.instants?.from];
  return out !== undefined && begun !== undefined ? out <= begun : published.interval.to <= interval.from;
}
