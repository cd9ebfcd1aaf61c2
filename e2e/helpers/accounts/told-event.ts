/** One event as some reports tell it, in every order in which a file can list claims and reports. */
import { asRead } from "../../../data/file/parsing/as-read.ts";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import { warningsOf } from "../../../data/file/warnings/warnings.ts";
import type { Claim, Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { asWritten } from "../../../data/written.ts";
import { event, timeline, type Facts } from "../example.ts";

export interface ToldEvent {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
}

export interface ToldFacts {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly facts?: Facts<TimelineEvent>;
}

/** The event and its timeline as a file gives them, with claims and sources in either order: four in all. */
export function inEveryOrder({ claims, sources, facts = {} }: ToldFacts): readonly ToldEvent[] {
  const orders = <T>(items: readonly T[]): readonly (readonly T[])[] => [items, [...items].reverse()];
  return orders(claims).flatMap((told) =>
    orders(sources).map((known) => {
      const file = timeline([event("told", { ...facts, claims: told })], { version: 2, sources: known });
      const read = asRead(asWritten(file));
      return { event: read.events[0]!, timeline: read };
    }),
  );
}

/** What is wrong with a timeline as a file: places and reasons. */
export function problemsIn({ timeline: subject }: ToldEvent): readonly string[] {
  const parsed = parseTimeline(JSON.stringify(asWritten(subject)), "timeline.json");
  return parsed.ok ? [] : parsed.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

/** What is warned of in a timeline: reasons alone. */
export function reasonsToWarn({ timeline: subject }: ToldEvent): readonly string[] {
  return warningsOf(subject).map(({ reason }) => reason);
}
