/** An event as one row of a table: what a reader sorts by and copies. */
import { conflictsOf, differingKinds } from "../accounts/conflicts.ts";
import { tellersOf } from "../accounts/standing.ts";
import { corroborationBy } from "../accounts/corroboration.ts";
import { lanesOfEvent, type Timeline, type TimelineEvent } from "../timeline.ts";
import { wordedWhenText } from "../wording.ts";
import type { ConflictKind } from "../accounts/conflict-kinds.ts";

export interface EventRow {
  readonly event: TimelineEvent;
  /** The event's own date in words, with those of a source that say more. */
  readonly date: string;
  /** The labels of its lanes, not the ids; its own comes first. */
  readonly lane: string;
  readonly place: string;
  /** Who takes part, with semicolons between them. */
  readonly actors: string;
  /** Ids of the sources that tell it, in the order of the timeline. */
  readonly sources: readonly string[];
  /** How many of them tell it independently. */
  readonly independent: number;
  /** The kinds of disagreement, each once, in their usual order. */
  readonly kinds: readonly ConflictKind[];
  /** What accounts differ on, in words, each once: "date", "killed", "who did it". */
  readonly differs: readonly string[];
}

/** Makes rows of events of one timeline: looks at its lanes and sources once. */
export function eventRows({ lanes, sources }: Timeline): (event: TimelineEvent) => EventRow {
  const labels = new Map(lanes.map(({ id, label }) => [id, label]));
  const corroboration = corroborationBy(sources);
  return (event) => {
    const told = tellersOf(event);
    const conflicts = conflictsOf(event);
    return {
      event,
      date: wordedWhenText(event.when),
      lane: lanesOfEvent(event)
        .map((id) => labels.get(id) ?? id)
        .join("; "),
      place: event.place ?? "",
      actors: event.actors?.join("; ") ?? "",
      sources: sources.flatMap(({ id }) => (told.has(id) ? [id] : [])),
      independent: corroboration(event).independent,
      kinds: differingKinds(conflicts),
      differs: [...new Set(conflicts.map(({ subject }) => subject))],
    };
  };
}
